// SPDX-License-Identifier: Apache-2.0
// Whether there is a plan at all, and what may be in it. Evidence list 2.7, 4.1 and 5.3 (1, 2, 9).
#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

/// Treated, within twelve weeks of an operation or a broken bone, or told to ask; and nobody agreed
/// yet.
bool mustAskFirst(const State &state)
{
    if (!state.has(Rule::GateAskFirst) || state.mayStart)
        return false;
    const bool fresh = state.said.operated != 0 && state.day < state.said.operated + askFirstDays;
    return fresh || state.treated || state.said.askFirst;
}

Mode mode(const State &state)
{
    if (state.urgent && state.has(Rule::GateUrgent))
        return Mode::GetHelp;
    if (state.block != Block::None)
        return state.region.listsOnly ? Mode::GetHelp : Mode::SafetyFirst;
    if (!state.region.listsOnly && !state.checked && state.has(Rule::GateOutcome))
        return Mode::SafetyFirst;
    if (mustAskFirst(state))
        return Mode::AskFirst;
    if (ownChoice(state))
        return Mode::OwnChoice;
    if (state.inFlare())
        return Mode::Flare;
    return state.inWayBack() ? Mode::WayBack : Mode::Steady;
}

bool moves(Mode mode)
{
    return mode != Mode::SafetyFirst && mode != Mode::GetHelp && mode != Mode::AskFirst;
}

Bits limitsOf(const State &state)
{
    Bits limits = state.said.limits;
    if (state.said.pregnantWeeks > 0 && state.has(Rule::ChoosePregnancy) &&
        state.said.pregnantWeeks + (state.day - state.saidDay) / 7 >= lateWeek)
        limits |= bit(pregnancyLate);
    if (state.day < state.irritableUntil)
        limits |= bit(legIrritable);
    return limits;
}

bool suits(const State &state, int movement)
{
    const CatalogueMovement &one = state.movement(movement);
    const Level &level = state.level(movement);
    if ((one.avoid & limitsOf(state)) != 0 && state.has(Rule::ChooseLimits))
        return false;
    if ((one.tracks & bit(state.said.track)) == 0 && state.has(Rule::ChooseTrack))
        return false;
    if (level.leftOut && state.has(Rule::ChooseAgreed))
        return false;
    return one.minutes.front() <= state.said.minutes || !state.has(Rule::ChooseTime);
}

void onSafety(State &state, const SafetyChecked &checked)
{
    state.checked = true;
    state.checkDay = state.day;
    state.urgent = checked.outcome >= SafetyOutcome::SameDay;
    state.appointment = checked.outcome == SafetyOutcome::Appointment;
    answerTwoMoves(state);
    state.block = Block::None;
    state.redSinceCheck = state.flareSinceCheck = false;
}

void onSeen(State &state, const SeenAfter &after)
{
    if (!after.seen)
        return;
    state.urgent = false;
    state.treated = after.treated;
    if (after.treated)
        state.mayStart = false;
    if (!state.region.listsOnly)
        return;
    answerTwoMoves(state);
    state.block = Block::None;
    state.checkDay = state.day;
    state.redSinceCheck = state.flareSinceCheck = false;
}

} // namespace backwell::content::plan::v1
