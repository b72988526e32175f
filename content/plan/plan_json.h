// SPDX-License-Identifier: Apache-2.0
// A plan as it is stored: canonical JSON (content/schema/plan-made.schema.json), with the version
// of the rules and of the pack. A stored plan is shown as it is and never made again.
#pragma once

#include "content/plan/plan.h"

namespace backwell::content::plan
{

/// The same plan gives the same bytes.
QByteArray planJson(const Catalogue &catalogue, const Region &region, const Plan &plan);

/// What planJson() wrote. Errors: Invalid with the place, also for a movement, card, step or
/// step-up that is not there; TooNew (rules that this build does not know); Conflict (made with
/// another pack or version of it).
Result<Plan> readPlan(const Catalogue &catalogue, const Region &region, const QByteArray &json);

} // namespace backwell::content::plan
