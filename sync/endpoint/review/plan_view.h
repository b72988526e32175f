// SPDX-License-Identifier: Apache-2.0
// A person's own plan as their page shows it: in their words, version by version.
#pragma once

#include "content/plan/plan_story.h"
#include "sync/endpoint/care/known_movements.h"

#include <QJsonObject>

namespace backwell::sync::endpoint
{

/// The section of the plan; `now` is the region's time and zone.
QJsonObject planView(const content::plan::PlanStory &story, const KnownMovements &movements,
                     const Instant &now);

} // namespace backwell::sync::endpoint
