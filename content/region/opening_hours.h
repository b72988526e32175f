// SPDX-License-Identifier: Apache-2.0
// When a service is open, by the clock on its wall: a pure function of its hours and of now.
#pragma once

#include "platform/base/clock.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace backwell::content
{

inline constexpr int minutesADay = 24 * 60;

/// The same times on several days of the week.
struct OpenSpan {
    quint8 days = 0; ///< bit 0 Monday to bit 6 Sunday; a span belongs to the day it begins on
    int from = 0;    ///< minutes after midnight, 0 to 1439
    int to = 0;      ///< 1 to 1440; at or before `from`: on the day after
    bool on(int dayOfWeek) const { return (days >> (dayOfWeek - 1) & 1) != 0; } ///< 1 Monday
    /// How long it stays open, 1 to 1440 minutes.
    int minutes() const { return to > from ? to - from : to - from + minutesADay; }
    bool operator==(const OpenSpan &) const = default;
};

struct OpeningHours {
    std::vector<OpenSpan> spans; ///< empty: nobody said when
    std::vector<QDate> closedOn; ///< days on which no span begins, holidays among them
    bool operator==(const OpeningHours &) const = default;
};

/// What a clock on the wall shows, without seconds.
struct WallTime {
    QDate day;
    int minute = 0; ///< after midnight, 0 to 1439
    bool operator==(const WallTime &) const = default;
};

struct OpenState {
    enum class Is { NotSaid, Open, Closed };
    Is is = Is::NotSaid;
    /// When it closes, or opens next; none: in the next `farthestDays` it does not.
    std::optional<WallTime> changes;
    bool operator==(const OpenState &) const = default;
};

inline constexpr int farthestDays = 60;

/// Spans that touch count as one. On the night when an hour is left out, a service that opens in
/// that hour is open when the clock has jumped over it; when an hour comes twice, the clock on the
/// wall counts both times.
OpenState openAt(const OpeningHours &hours, const WallTime &now);

/// `now` on the walls of a zone ("Europe/London"), wherever the device is.
/// Errors: NotFound when this machine does not know the zone.
Result<WallTime> wallTime(const Instant &now, const QString &zone);

} // namespace backwell::content
