// SPDX-License-Identifier: Apache-2.0
// Spans laid out on one line of minutes around now.
#include "content/region/opening_hours.h"

#include <QTimeZone>

#include <algorithm>

namespace backwell::content
{

namespace
{

struct Stretch {
    qint64 from; ///< minutes since the Julian day 0
    qint64 to;
};

qint64 minutesOf(const WallTime &time)
{
    return time.day.toJulianDay() * minutesADay + time.minute;
}

WallTime wallOf(qint64 minutes)
{
    return {QDate::fromJulianDay(minutes / minutesADay), int(minutes % minutesADay)};
}

/// In order, none touching the next. From yesterday, whose spans may reach into today.
std::vector<Stretch> stretches(const OpeningHours &hours, const QDate &today)
{
    std::vector<Stretch> all;
    for (int ahead = -1; ahead <= farthestDays; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (std::ranges::find(hours.closedOn, day) != hours.closedOn.end())
            continue;
        for (const OpenSpan &span : hours.spans) {
            const qint64 from = minutesOf({day, span.from});
            if (span.on(day.dayOfWeek()))
                all.push_back({from, from + span.minutes()});
        }
    }
    std::ranges::sort(all, {}, &Stretch::from);
    std::vector<Stretch> merged;
    for (const Stretch &one : all) {
        if (!merged.empty() && one.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, one.to);
        else
            merged.push_back(one);
    }
    return merged;
}

} // namespace

OpenState openAt(const OpeningHours &hours, const WallTime &now)
{
    using Is = OpenState::Is;
    if (hours.spans.empty())
        return {};
    const qint64 at = minutesOf(now);
    const qint64 farthest = minutesOf({now.day.addDays(farthestDays), 0});
    for (const Stretch &one : stretches(hours, now.day)) {
        if (one.to <= at)
            continue;
        const bool open = one.from <= at;
        const qint64 change = open ? one.to : one.from;
        return {open ? Is::Open : Is::Closed,
                change <= farthest ? std::optional(wallOf(change)) : std::nullopt};
    }
    return {Is::Closed, std::nullopt};
}

Result<WallTime> wallTime(const Instant &now, const QString &zone)
{
    const QTimeZone there(zone.toUtf8());
    if (!there.isValid())
        return fail(ErrorKind::NotFound, zone);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.msUtc, there);
    return WallTime{local.date(), local.time().hour() * 60 + local.time().minute()};
}

} // namespace backwell::content
