// SPDX-License-Identifier: Apache-2.0
// Something else: before boredom, or because the person wants it. Evidence list 5.3 (7).
#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

namespace
{

/// Takes `movement` out and brings in the best other one for its place.
void replace(State &state, int movement, Rule rule)
{
    state.level(movement).retired = state.day;
    const auto item = std::ranges::find(state.items, movement, &Item::movement);
    if (item == state.items.end())
        return;
    Reason why;
    const int other = bestFor(state, item->slot, why);
    if (other < 0) {
        state.items.erase(item);
        return;
    }
    enter(state, other);
    *item = Item{item->slot, other, state.day, 0, reason(rule, 0, movement)};
}

} // namespace

void onNewWeek(State &state)
{
    for (Item &item : state.items)
        item.offered = 0;
    if (!state.has(Rule::VarietyChange) || mode(state) != Mode::Steady)
        return;
    // Walking stays: it is what most people keep to (evidence list 0, 6). A task of daily life
    // goes on to the top of its ladder (evidence list 5.1, graded exposure).
    const Item *oldest = nullptr;
    for (const Item &item : state.items) {
        Reason why;
        const bool may = item.slot != Slot::Aerobic && item.slot != Slot::Task &&
                         !state.level(item.movement).included &&
                         state.day - item.since >= varietyDays;
        if (!may || (oldest && item.since >= oldest->since))
            continue;
        const int other = bestFor(state, item.slot, why);
        if (other >= 0 && !goesAgainst(state, other)) // what eases stays, however long
            oldest = &item;
    }
    if (oldest)
        replace(state, oldest->movement, Rule::VarietyChange);
}

void onSwap(State &state, const Swapped &swap)
{
    if (!state.knows(swap.movement))
        return;
    ++state.level(swap.movement).swaps;
    if (!state.has(Rule::VarietySwap))
        return;
    state.level(swap.movement).included = false; // the person's own wish comes first
    if (ownChoice(state))
        state.level(swap.movement).chosen = false;
    else
        replace(state, swap.movement, Rule::VarietySwap);
}

} // namespace backwell::content::plan::v1
