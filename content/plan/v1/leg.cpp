// SPDX-License-Identifier: Apache-2.0
// Pain in the leg: what it says after a session, each week, and in the two-move check. Evidence
// list 2.7, 4.1, 5.3 (8, 9).
#include "content/plan/v1/state.h"

#include <utility>

namespace backwell::content::plan::v1
{

void onFurtherDown(State &state)
{
    state.irritableUntil = state.day + irritableDays;
}

void legReasons(const State &state, Because &because)
{
    if (state.mostDaysOpen && state.has(Rule::LegMostDays))
        because.push_back(reason(Rule::LegMostDays));
    if (state.legSince != 0 && state.day - state.legSince >= legWeeks &&
        state.has(Rule::LegSixWeeks))
        because.push_back(reason(Rule::LegSixWeeks, (state.day - state.legSince) / 7));
}

std::vector<int> stepUps(const State &state)
{
    std::vector<int> places;
    if (!state.has(Rule::LegStepUp))
        return places;
    for (size_t place = 0; place < state.region.stepUps.size(); ++place)
        if ((state.region.stepUps[place].tracks & bit(state.said.track)) != 0)
            places.push_back(int(place));
    return places;
}

bool twoMovesDue(const State &state)
{
    if (!state.onLeg() || state.start == 0 || !state.has(Rule::LegTwoMoves) ||
        (state.said.limits & bit(dizziness)) != 0)
        return false;
    // The first one is there to compare with.
    return state.twoMovesDay == 0 || state.day - state.twoMovesDay >= legCheckDays;
}

void onTwoMoves(State &state, const TwoMoves &now)
{
    const auto fewer = [&](int TwoMoves::*toes) {
        const bool yes = state.mostToes.*toes - now.*toes >= muchFewer;
        state.mostToes.*toes = std::max(state.mostToes.*toes, now.*toes);
        return yes;
    };
    const bool cannot = now.leftToes == 0 || now.rightToes == 0 || !now.leftHeel || !now.rightHeel;
    const bool left = fewer(&TwoMoves::leftToes);
    const bool right = fewer(&TwoMoves::rightToes);
    const bool worse = cannot || left || right;
    state.twoMoves = now;
    state.twoMovesDay = state.day;
    if (!worse || !state.has(Rule::GateTwoMoves))
        return;
    state.twoMovesWorse = true;
    if (state.block == Block::None)
        state.block = Block::TwoMoves;
}

void answerTwoMoves(State &state)
{
    if (std::exchange(state.twoMovesWorse, false) && state.twoMoves)
        state.mostToes = *state.twoMoves;
}

} // namespace backwell::content::plan::v1
