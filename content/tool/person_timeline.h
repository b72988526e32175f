// SPDX-License-Identifier: Apache-2.0
// A worked person's year as text that a clinician can read and sign.
#pragma once

#include "content/tool/person_script.h"
#include "content/tool/plan_source.h"

namespace backwell::content::tool
{

/// Week by week: what was in the plan, what was done and how it felt, and every change with its
/// day and reasons. The same person gives the same text.
QString timeline(const PlanSource &source, const Person &person);

} // namespace backwell::content::tool
