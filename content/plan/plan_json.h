// SPDX-License-Identifier: Apache-2.0
// A plan as it is stored: canonical JSON (content/schema/plan-made.schema.json), with the version
// of the rules and of the pack. A stored plan is shown as it is and never made again.
#pragma once

#include "content/plan/plan.h"

namespace backwell::content::plan
{

/// The same plan gives the same bytes.
QByteArray planJson(const Catalogue &catalogue, const Region &region, const Plan &plan);

} // namespace backwell::content::plan
