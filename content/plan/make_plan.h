// SPDX-License-Identifier: Apache-2.0
// From a history to the plan of its last day, by the version of the rules that the history names.
#pragma once

#include "content/plan/plan.h"

namespace backwell::content::plan
{

inline constexpr int newestRules = 1;

/// After so many days a flare-up is over by itself, by the newest rules.
int longestFlareUp();

/// Pure: no clock, no chance, whole numbers only. The same catalogue and history give the same
/// plan, bit for bit, on any machine and for as long as the version exists; which is for ever.
/// What a rule reads of the future (events after `today`) there is none of: see History.
/// Errors: TooNew (rules that this build does not know), Invalid (days that fall, or an event
/// after today).
Result<Plan> makePlan(const Catalogue &catalogue, const History &history);

} // namespace backwell::content::plan
