// SPDX-License-Identifier: Apache-2.0
// A flare-up and the way back. Evidence list 4.2 (very sore day), 5.1 (flare-up plan).
#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

void openFlare(State &state)
{
    if (!state.inFlare() || !state.has(Rule::FlareEnds) || state.day < state.flareBegan + flareDays)
        return;
    state.flareBegan = 0;
    state.flareEnded = state.day;
    state.flareTooLong = true;
}

void onFlare(State &state, const FlareUp &flare)
{
    if (flare.begins)
        state.flareSinceCheck = true; // each time that somebody says so
    if (flare.begins && !state.inFlare()) {
        state.flareBegan = state.day;
        for (Level &level : state.levels)
            level.fine = 0;
        openLevels(state);
    } else if (!flare.begins && state.inFlare()) {
        state.flareBegan = 0;
        state.flareEnded = state.day;
    }
}

int inFlareStep(const State &state, int step)
{
    if (state.inFlare() && state.has(Rule::FlareHalf))
        return std::max(1, (step + 1) / 2) - 1;
    return state.inWayBack() ? std::max(1, (step + 1) * 3 / 4) - 1 : step;
}

} // namespace backwell::content::plan::v1
