// SPDX-License-Identifier: Apache-2.0
// What is in the week. Evidence list 4.1 (menu, not prescription), 4.2 (bundles), 5.3 (2, 7).
#include "content/plan/v1/state.h"

#include <bit>

namespace backwell::content::plan::v1
{

bool goesAgainst(const State &state, int movement)
{
    const CatalogueMovement &one = state.movement(movement);
    return state.has(Rule::ChooseEases) && state.said.eases != Eases::Neither &&
           one.eases != Eases::Neither && one.eases != state.said.eases &&
           one.group == Group::Mobility;
}

namespace
{

// What counts in a choice, the greater the more; the order of the catalogue breaks ties.
constexpr int forAgreed = 5000, forGoal = 100, forStandIn = 90, forBundle = 80, forEase = 30;
constexpr int againstEase = 1000, againstSwap = 400, mostSwaps = 2, againstRetired = 100,
              againstLong = 350;
constexpr int forEachBundle = 3;

bool wantsCalm(const State &state)
{
    if (!state.has(Rule::ChooseCalm))
        return false;
    const Bits asked = bit(Need::Sleep) | bit(Need::Fear);
    return (state.week.sleep >= 0 && state.week.sleep <= poorSleep) ||
           state.week.worry >= muchWorry || (state.said.worries & asked) != 0;
}

bool wantsTask(const State &state)
{
    return bundleOf(state) == Bundle::BendLift || (state.said.goals & bit(Bundle::BendLift)) != 0;
}

std::vector<Slot> wantedSlots(const State &state)
{
    std::vector<Slot> slots{Slot::Aerobic};
    if (state.onLeg())
        slots.push_back(Slot::Leg);
    slots.push_back(Slot::Mobility);
    slots.push_back(Slot::Strength);
    if (wantsCalm(state))
        slots.push_back(Slot::Calm);
    if (wantsTask(state) && slots.size() < 5)
        slots.push_back(Slot::Task);
    if (slots.size() < 4 && state.said.minutes >= 20)
        slots.push_back(Slot::Strength);
    return slots;
}

/// The movement of the bundle that this one stands in for, with the limit; -1 when for none.
int standsInFor(const State &state, int movement, Bits limits, int &limit)
{
    const auto &all = state.catalogue->movements;
    for (size_t other = 0; other < all.size(); ++other) {
        if ((all[other].avoid & limits) == 0)
            continue;
        for (const Instead &one : all[other].instead)
            if (one.movement == movement && (limits & bit(one.limit)) != 0) {
                limit = one.limit;
                return int(other);
            }
    }
    return -1;
}

struct Score {
    int value = 0;
    Reason why;
};

Score scoreOf(const State &state, int movement, Slot slot)
{
    const CatalogueMovement &one = state.movement(movement);
    const Level &level = state.level(movement);
    const Bundle bundle = bundleOf(state);
    Score score{0, reason(Rule::ChooseMix, int(slot))};
    const auto count = [&score](int value, const Reason &why) {
        score.value += value;
        score.why = why;
    };
    // What stands in many bundles suits many people: walking before all (evidence list 0, 6).
    score.value = std::popcount(one.bundles) * forEachBundle;
    if (one.minutes.front() > minutesForOne(state))
        score.value -= againstLong;
    if (goesAgainst(state, movement))
        score.value -= againstEase;
    else if (state.said.eases != Eases::Neither && one.eases == state.said.eases &&
             state.has(Rule::ChooseEases))
        count(forEase, reason(Rule::ChooseEases, int(one.eases)));
    if ((one.bundles & bit(bundle)) != 0 && state.has(Rule::ChooseBundle))
        count(forBundle, reason(Rule::ChooseBundle, int(bundle)));
    if (const Bits goals = one.bundles & state.said.goals;
        goals != 0 && state.has(Rule::ChooseGoal)) {
        int goal = 0;
        while ((goals & bit(goal)) == 0)
            ++goal;
        count(forGoal, reason(Rule::ChooseGoal, goal));
    }
    if (const Bits limits = limitsOf(state); limits != 0 && state.has(Rule::ChooseLimits)) {
        int limit = 0;
        const int other = standsInFor(state, movement, limits, limit);
        if (other >= 0 && (state.movement(other).bundles & bit(bundle)) != 0)
            count(forStandIn, reason(Rule::ChooseLimits, limit, other));
    }
    if (state.has(Rule::ChooseSwapped))
        score.value -= againstSwap * std::min(level.swaps, mostSwaps);
    if (level.retired != 0 && state.day < level.retired + varietyDays)
        score.value -= againstRetired;
    if (level.included && state.has(Rule::ChooseAgreed))
        count(forAgreed, reason(Rule::ChooseAgreed));
    return score;
}

/// It goes the way that does not ease, and what would be chosen instead does not. Only what wins
/// that choice takes the place, or the two would take turns for ever.
bool makesRoom(const State &state, const Item &item)
{
    if (!goesAgainst(state, item.movement))
        return false;
    Reason why;
    const int other = bestFor(state, item.slot, why);
    return other >= 0 && !goesAgainst(state, other) &&
           scoreOf(state, other, item.slot).value > scoreOf(state, item.movement, item.slot).value;
}

void choose(State &state, Slot slot, int movement, const Reason &why)
{
    enter(state, movement);
    const auto place = std::ranges::upper_bound(state.items, slot, {}, &Item::slot);
    state.items.insert(place, Item{slot, movement, state.day, 0, why});
}

void settleOwnChoice(State &state)
{
    std::erase_if(state.items, [&](const Item &item) {
        return !state.level(item.movement).chosen || !suits(state, item.movement);
    });
    for (size_t place = 0; place < state.levels.size(); ++place) {
        const int movement = int(place);
        if (state.levels[place].chosen && suits(state, movement) && !state.item(movement))
            choose(state, slotOf(state.movement(movement).group), movement,
                   reason(Rule::GateListsOnly));
    }
}

} // namespace

Bundle bundleOf(const State &state)
{
    if (state.onLeg())
        return Bundle::Leg;
    if (state.said.fitness == Fitness::Low)
        return Bundle::OlderLow;
    if ((state.said.worries & bit(Need::Fear)) != 0)
        return Bundle::BendLift;
    if ((state.said.goals & bit(Bundle::StiffDesk)) != 0)
        return Bundle::StiffDesk;
    return state.said.fitness == Fitness::High ? Bundle::Prevention : Bundle::BackGeneral;
}

Slot slotOf(Group group)
{
    switch (group) {
    case Group::Aerobic:
        return Slot::Aerobic;
    case Group::Strength:
        return Slot::Strength;
    case Group::Mobility:
        return Slot::Mobility;
    case Group::Leg:
        return Slot::Leg;
    case Group::Activity:
        return Slot::Task;
    case Group::Rest:
    case Group::Flare:
    case Group::MindBody:
        break;
    }
    return Slot::Calm;
}

int bestFor(const State &state, Slot slot, Reason &why)
{
    int best = -1, highest = 0;
    for (size_t place = 0; place < state.levels.size(); ++place) {
        const int movement = int(place);
        const bool fits =
            slotOf(state.movement(movement).group) == slot || !state.has(Rule::ChooseMix);
        const Level &level = state.levels[place];
        const bool justLeft = level.retired != 0 && state.day < level.retired + 7;
        if (!fits || justLeft || state.item(movement) || !suits(state, movement))
            continue;
        const Score score = scoreOf(state, movement, slot);
        if (best < 0 || score.value > highest) {
            best = movement;
            highest = score.value;
            why = score.why;
        }
    }
    return best;
}

void settleItems(State &state)
{
    if (ownChoice(state))
        return settleOwnChoice(state);
    std::vector<Slot> wanted = wantedSlots(state);
    std::erase_if(state.items, [&](const Item &item) {
        const auto slot = std::ranges::find(wanted, item.slot);
        const bool agreed = state.level(item.movement).included && state.has(Rule::ChooseAgreed);
        if (!suits(state, item.movement) || (slot == wanted.end() && !agreed) ||
            (!agreed && makesRoom(state, item)))
            return true;
        if (slot != wanted.end())
            wanted.erase(slot);
        return false;
    });
    for (const Slot slot : wanted) {
        Reason why;
        if (const int movement = bestFor(state, slot, why); movement >= 0)
            choose(state, slot, movement, why);
    }
    // What a clinician agreed to has its place, also when another was there before.
    for (size_t place = 0; place < state.levels.size(); ++place) {
        const int movement = int(place);
        if (!state.levels[place].included || !state.has(Rule::ChooseAgreed) ||
            state.item(movement) || !suits(state, movement))
            continue;
        const Slot slot = slotOf(state.movement(movement).group);
        const auto other = std::ranges::find_if(state.items, [&](const Item &item) {
            return item.slot == slot && !state.level(item.movement).included;
        });
        if (other != state.items.end())
            state.items.erase(other);
        choose(state, slot, movement, reason(Rule::ChooseAgreed));
    }
}

} // namespace backwell::content::plan::v1
