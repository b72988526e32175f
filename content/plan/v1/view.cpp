// SPDX-License-Identifier: Apache-2.0
// The plan as it stands: what the rules decided, with every reason.
#include "content/plan/v1/state.h"

#include <bit>

namespace backwell::content::plan::v1
{

namespace
{

/// A rise is told while it lasts: not in a flare-up, and not when something lowered it again.
bool isStillSo(const State &state, const Level &level)
{
    const bool back = level.why.rule == idOf(Rule::FlareWayBack);
    const bool up =
        level.why.rule == idOf(Rule::PaceThreeFine) || level.why.rule == idOf(Rule::PaceHarder);
    if (state.inFlare())
        return !up && !back;
    return !up || level.shown == level.earned;
}

/// Why it is at its step, and what to heed with it.
void addLevelReasons(const State &state, int movement, Because &because)
{
    const Level &level = state.level(movement);
    if (level.whyDay != 0 && state.day - level.whyDay < 7 && isStillSo(state, level))
        because.push_back(level.why);
    if (state.inFlare() && state.has(Rule::FlareHalf) && level.earned > 0)
        because.push_back(reason(Rule::FlareHalf));
    else if (state.inWayBack() && level.why.rule != idOf(Rule::FlareWayBack) &&
             level.shown < level.earned)
        because.push_back(reason(Rule::FlareWayBack));
    const Bits heed = state.movement(movement).adapt & limitsOf(state);
    for (int limit = 0; limit < int(limitNames().size()); ++limit)
        if ((heed & bit(limit)) != 0)
            because.push_back(reason(Rule::ChooseLimits, limit));
}

Thing thingOf(const State &state, const Pick &pick)
{
    Thing thing{
        pick.movement, pick.step, state.movement(pick.movement).minutes[size_t(pick.step)], {}};
    const Item *item = state.item(pick.movement);
    thing.because.push_back(item && pick.item ? item->chosenBy : pick.because);
    if (item)
        addLevelReasons(state, pick.movement, thing.because);
    return thing;
}

std::vector<Question> questions(const State &state, Mode now)
{
    std::vector<Question> all;
    const auto ask = [&all](Ask what, bool first, Rule rule) {
        const auto asked = std::ranges::find(all, what, &Question::ask);
        if (asked == all.end())
            all.push_back({what, first, {reason(rule)}});
        else
            asked->because.push_back(reason(rule));
    };
    if (now == Mode::GetHelp) {
        if (state.urgent)
            ask(Ask::SeenAfter, true, Rule::GateUrgent);
        else
            ask(Ask::HelpLists, true,
                state.block == Block::NewSigns ? Rule::GateNewSigns : Rule::GateTwoMoves);
        return all;
    }
    const Ask check = state.region.listsOnly ? Ask::HelpLists : Ask::SafetyCheck;
    if (now == Mode::SafetyFirst) {
        if (state.block == Block::NewSigns)
            ask(check, true, Rule::GateNewSigns);
        else if (state.block == Block::TwoMoves)
            ask(check, true, Rule::GateTwoMoves);
        else
            ask(check, true, Rule::GateOutcome);
        return all;
    }
    if (state.redSinceCheck && state.has(Rule::PaceTooMuch))
        ask(check, false, Rule::PaceTooMuch);
    if (state.flareSinceCheck && state.has(Rule::FlareCheck))
        ask(check, false, Rule::FlareCheck);
    if (state.onLeg() && state.has(Rule::LegWeekly) &&
        state.day - std::max(state.checkDay, state.region.listsOnly ? state.start : 0) >=
            legCheckDays)
        ask(check, false, Rule::LegWeekly);
    if (!moves(now))
        return all;
    if (twoMovesDue(state))
        ask(Ask::TwoMoves, false, Rule::LegTwoMoves);
    const bool yesterday = std::ranges::any_of(state.levels, [&](const Level &level) {
        return level.done == state.day - 1 || level.doneBefore == state.day - 1;
    });
    if (yesterday && state.morningDay != state.day)
        ask(Ask::Morning, false, Rule::PaceMorning);
    if (state.day - std::max(state.weekDay, state.start) >= 7)
        ask(Ask::WeekCheck, false, Rule::ContactWorse);
    return all;
}

/// Why the day is as it is.
Because ofTheDay(const State &state, Mode now)
{
    switch (now) {
    case Mode::SafetyFirst:
        return {reason(state.block == Block::NewSigns   ? Rule::GateNewSigns
                       : state.block == Block::TwoMoves ? Rule::GateTwoMoves
                                                        : Rule::GateOutcome)};
    case Mode::GetHelp:
        return {reason(state.urgent                     ? Rule::GateUrgent
                       : state.block == Block::NewSigns ? Rule::GateNewSigns
                                                        : Rule::GateTwoMoves)};
    case Mode::AskFirst:
        return {reason(Rule::GateAskFirst)};
    case Mode::OwnChoice:
        return {reason(Rule::GateListsOnly)};
    case Mode::Flare: {
        const int day = state.day - state.flareBegan;
        return {reason(day < calmDays ? Rule::FlareCalm : Rule::FlareHalf, day + 1)};
    }
    case Mode::WayBack:
        return {reason(Rule::FlareWayBack)};
    case Mode::Steady:
        break;
    }
    Because because;
    if (const int missed = state.missed(); missed >= missedDrop)
        because.push_back(
            reason(missed >= missedRestart ? Rule::PaceRestart : Rule::PaceMissed, missed));
    if (state.weekNumber() % holdEvery == 0 && state.has(Rule::PaceHoldWeek))
        because.push_back(reason(Rule::PaceHoldWeek));
    if (state.picks.size() < 2)
        because.push_back(reason(Rule::ChooseTime, state.said.minutes));
    return because;
}

} // namespace

Plan view(const State &state)
{
    Plan plan;
    plan.day = state.day;
    plan.week = state.weekNumber();
    plan.mode = mode(state);
    plan.because = ofTheDay(state, plan.mode);
    plan.questions = questions(state, plan.mode);
    plan.contact = contact(state);
    if (!moves(plan.mode))
        return plan;
    for (const Item &item : state.items) {
        WeekItem one{item.movement,
                     state.level(item.movement).shown,
                     std::popcount(dueDays(state, item)),
                     {item.chosenBy}};
        addLevelReasons(state, item.movement, one.because);
        plan.items.push_back(std::move(one));
    }
    plan.minutes = twoMovesDue(state) ? legCheckMinutes : 0;
    for (const Pick &pick : state.picks) {
        plan.today.push_back(thingOf(state, pick));
        plan.minutes += plan.today.back().minutes;
    }
    if (state.card >= 0) {
        plan.card = CardToday{state.card, whyCard(state)};
        plan.minutes += cardMinutes;
    }
    return plan;
}

} // namespace backwell::content::plan::v1
