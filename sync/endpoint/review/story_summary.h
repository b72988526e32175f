// SPDX-License-Identifier: Apache-2.0
// What a story says at a glance: its measures and its notices, out of what was read.
#pragma once

#include "sync/endpoint/review/person_story.h"

#include <QMap>

namespace backwell::sync::endpoint
{

/// One time their activities were rated.
struct Rated {
    Instant at;
    QMap<QString, double> byName; ///< activity in their words, case folded -> 0 to 10
};

/// Collected while the entries were read, in order of time.
struct StoryFacts {
    std::vector<Rated> rated;
    QMap<QString, std::vector<ChartPoint>> pain; ///< by site: back, leg
    std::vector<Notice> crisis;                  ///< before all others
    int tooMuch = 0;                             ///< sessions of the last 14 days
    int differing = 0; ///< scores of new entries that are computed otherwise here
};

/// Fills `measures` and `notices` of a story that is otherwise complete.
void summarise(Story &story, const StoryFacts &facts, const Instant &now);

} // namespace backwell::sync::endpoint
