// SPDX-License-Identifier: Apache-2.0
// What the verbs of plans have in common: a catalogue, and plans told in words.
#pragma once

#include "content/plan/because.h"
#include "content/tool/arguments.h"

namespace backwell::content::tool
{

struct PlanSource {
    plan::Catalogue catalogue;
    plan::BecauseWords words;
};

/// The movements, cards and words of `--pack FOLDER` (the shipped source when not given), or with
/// `--catalogue FILE` the movements and cards of that file. Errors: Invalid, NotFound.
Result<PlanSource> planSource(Arguments &arguments);

/// "Walk, 12 minutes (step 3 of 10)"
QString thingText(const plan::Catalogue &catalogue, int movement, int step);
/// The sentences of the reasons, one after another.
QString becauseText(const PlanSource &source, const plan::Because &because,
                    plan::Speaks speaks = plan::Speaks::OfAThing);
/// "Steady", "A flare-up", …
QString modeText(plan::Mode mode);
QString askText(plan::Ask ask);
/// "Mon 6 Jan 2025"
QString dateText(plan::Day day);

} // namespace backwell::content::tool
