// SPDX-License-Identifier: Apache-2.0
// From a clinic's dates to the episodes that the schedule counts from.
#pragma once

#include "content/schedule/schedule.h"
#include "sync/record/care_episode.h"

namespace backwell::app
{

/// `episodes` as the store keeps them, in any order. `own` is the day the person began by
/// themselves. Only what counts and stands becomes part of a story; a stage that no rule knows is
/// in it and does no harm.
///
/// As long as no referral has come (by `today`), the beginning is `own`, and dates of an episode
/// without a referral belong to it. Afterwards the referrals alone are the beginnings, and an
/// episode without one begins at `own` or at its first date, whichever is earlier.
std::vector<content::EpisodeStory> careStories(const std::vector<sync::CareEpisode> &episodes,
                                               const QDate &own, const QDate &today);

} // namespace backwell::app
