// SPDX-License-Identifier: Apache-2.0
// What a clinician should know of one person, drawn from what they sent. Pure.
#pragma once

#include "content/plan/plan_story.h"
#include "sync/endpoint/intake/known_measures.h"
#include "sync/endpoint/intake/known_questionnaires.h"
#include "sync/endpoint/ledger/ledger.h"
#include "sync/endpoint/review/answer_words.h"
#include "sync/endpoint/review/svg_chart.h"

#include <QStringList>

namespace backwell::sync::endpoint
{

/// Something that changed: one sentence, and a few words for the worklist.
struct Notice {
    QString sentence;
    QString chip;
    bool look = false;  ///< deserves a look before the others
    bool first = false; ///< stands first of all until somebody has looked: thoughts of self-harm
};

struct MeasureLine {
    QString name;
    QString start; ///< value; the day is in startDay
    QString startDay;
    QString now; ///< empty while there is only one answer
    QString nowDay;
    QString wanted;  ///< the change people usually notice
    QString verdict; ///< reached, not yet, worse …; empty with one answer
    bool reached = false;
};

struct StoryNote {
    QString words;
    QString from; ///< which question
    Instant entered;
    qint64 arrivedMs = 0;
};

struct StoryEntry {
    QString title;
    std::vector<AnswerLine> answers;
    Instant entered;
    qint64 arrivedMs = 0;
    int version = 1;
    QString how;             ///< "own phone", "waiting room", …
    QString seen;            ///< when a clinician looked at this version, empty if not yet
    QStringList differences; ///< scores that were sent and are computed otherwise here
    QString aside;           ///< why it is in quarantine; empty for an entry of the story
};

struct Story {
    QStringList activities; ///< in their own words, as last given
    std::vector<Notice> notices;
    std::vector<ChartPoint> doing;      ///< mean rating of their activities, 0–10
    std::vector<ChartPoint> confidence; ///< 0–10
    std::vector<Instant> flareUps;
    std::vector<MeasureLine> measures;
    std::vector<StoryNote> notes;     ///< newest first
    std::vector<StoryEntry> entries;  ///< newest first, newest version of each
    std::vector<StoryEntry> aside;    ///< flagged and not readable here yet, oldest first
    std::vector<AnswerLine> lastWeek; ///< of the latest weekly check-in, without numbers and notes
    Instant lastWeekAt;
    int daysMoved = 0;            ///< of the seven days up to now
    int sessions = 0;             ///< movement sessions in those days
    QStringList felt;             ///< "fine 3", "too much 1" of those
    std::optional<Instant> first; ///< first and last entry of any kind
    std::optional<Instant> last;
    std::optional<qint64> lastLookMs; ///< latest mark
    qint64 lastArrivedMs = 0;
    std::vector<PlanStatement> planSaid; ///< what the person said of their own plan
    content::plan::PlanStory plan;       ///< with what clinicians said; added by whoever has that
    qint64 planKnownMs = 0;              ///< the latest of clinicians' statements, 0 if none
};

/// `history` oldest first as the ledger gives it, and `aside` its flagged ones in quarantine; what
/// does not decode is left out. Scores are computed again by `measures`, and so are flags. `now` is
/// the region's time and zone.
Story composeStory(const std::vector<HeldEntry> &history, const std::vector<SeenMark> &marks,
                   const KnownQuestionnaires &known, const Instant &now,
                   const KnownMeasures &measures = {}, const std::vector<HeldEntry> &aside = {});

} // namespace backwell::sync::endpoint
