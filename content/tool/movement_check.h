// SPDX-License-Identifier: Apache-2.0
// Movements against what they name: facts, messages, and the movements they give way to.
#pragma once

#include "content/movement/movement.h"
#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

struct SourceMovement {
    QString path;
    Movement movement;
};

/// Those that can be read, by path; what cannot be read is told where its file is looked at.
std::vector<SourceMovement> movementsOf(const PackSource &pack);

/// Errors: a fact or message that is not there, a swap that is not there or does not suit the same
/// person either, a movement on the floor that does not say what to do for those who cannot get
/// down. `original`: the pack this one translates, or nullptr; its facts and movements count.
void checkMovements(const PackSource &pack, const PackSource *original, Findings &findings);

/// An error for each movement whose numbers, tags or figure differ from the original's: a
/// translation changes words only.
void checkSameMovements(const PackSource &pack, const PackSource &original, Findings &findings);

} // namespace backwell::content::tool
