// SPDX-License-Identifier: Apache-2.0
// Which measure is asked when: a pure function of what happened and of today.
#pragma once

#include "platform/base/error.h"
#include "platform/base/ids.h"
#include "sync/record/record.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace backwell::content
{

/// A point at which measures are asked, counted from an event of the episode.
struct MeasurePoint {
    QString id;              ///< e.g. baseline, review, discharge, month-6; unique
    QString after;           ///< the event: "start", "discharge", or a stage the pathway names
    int months = 0;          ///< after the event, 0 to 60; the 31st becomes the month's last day
    int days = 0;            ///< after that, 0 to 366
    int opensBefore = 0;     ///< days before it is due, 0 to 366
    int closesAfter = 0;     ///< days after it is due, 0 to 366; asked up to and with this day
    int grace = 0;           ///< days after closing in which an answer still counts, 0 to 366
    QStringList instruments; ///< ids, in the order asked; never empty
};

/// The pattern of a region. Windows: evidence 6.1, confirmed by each region.
struct ScheduleRules {
    std::vector<MeasurePoint> points;
    int restDays = 28;   ///< the same instrument is not asked twice within this, 1 to 366
    int quietMonths = 6; ///< nothing heard for so long counts as a discharge, 1 to 60
};

/// What the app calls the discharge that nobody wrote down.
enum class Discharge { None, Recorded, Quiet, NewReferral };

struct StageEvent {
    QString stage; ///< "discharge" or a stage the pathway names, e.g. core-therapy-end
    QDate day;     ///< the day it happened, never the day it was sent
};

/// One referral, or one beginning without a referral.
struct EpisodeStory {
    QString id;
    QDate start;
    std::vector<StageEvent> events; ///< any order; of the same stage the first day counts
};

/// An instrument that was answered.
struct AnsweredMeasure {
    QString instrument;
    QDate day; ///< Instant::localDay of the response
    sync::Mode mode = sync::Mode::OwnDevice;
};

enum class DueState {
    Later, ///< it opens on `opens`
    Open,
    Done,
    Missed ///< it closed without an answer
};

struct DueMeasure {
    QString episode;
    QString point;
    QString instrument;
    QDate due;
    QDate opens;  ///< later than the window's first day while the instrument rests
    QDate closes; ///< the last day on which it is asked
    DueState state = DueState::Later;
    std::optional<QDate> doneOn;
    std::optional<sync::Mode> mode; ///< of the answer
    bool rested = false; ///< Done by an answer from before the window: it rested through all of it
    bool operator==(const DueMeasure &) const = default;
};

/// When an episode ended, and how that is known. `today` decides whether silence is long enough;
/// once a discharge is known, nothing that is answered later moves it.
struct EpisodeEnd {
    Discharge how = Discharge::None;
    QDate day;
};
EpisodeEnd endOf(const EpisodeStory &episode, const std::vector<EpisodeStory> &all,
                 const std::vector<AnsweredMeasure> &answered, const ScheduleRules &rules,
                 const QDate &today);

/// Every point of every episode whose event is known, by due day, then episode, point and
/// instrument in the order of the rules. The same input gives the same list for ever, on any
/// machine; the order of `episodes`, `events` and `answered` does not matter.
///
/// An answer counts for the points in whose window (with grace) it lies, of each episode the
/// nearest to the due day. An instrument that rests (`restDays`) through a whole window is done by
/// the answer it rests from. Points of an episode that hang on its start close on the day before
/// the next episode starts; those that hang on its discharge stay.
std::vector<DueMeasure> schedule(const ScheduleRules &rules,
                                 const std::vector<EpisodeStory> &episodes,
                                 const std::vector<AnsweredMeasure> &answered, const QDate &today);

/// schedule.json. Errors: Invalid with the place and what does not hold.
Result<ScheduleRules> readScheduleRules(const QByteArray &json);

} // namespace backwell::content
