// SPDX-License-Identifier: Apache-2.0
// What is on today: what is due and fits into the time. Evidence list 4.1.
#include "content/plan/v1/state.h"

#include <utility>

namespace backwell::content::plan::v1
{

namespace
{

constexpr int fewest = 2, most = 4, mostWhenFewer = 3;
constexpr Bits everyDay = 0b1111111;

int mostToday(const State &state)
{
    const bool fewer = state.said.fitness == Fitness::Low || state.said.support == Support::Low ||
                       (state.week.confidence >= 0 && state.week.confidence < enoughConfidence);
    return fewer && state.has(Rule::ChooseFewer) ? mostWhenFewer : most;
}

/// It rests after a red, or was swapped away a moment ago.
bool rests(const State &state, int movement)
{
    const Level &level = state.level(movement);
    if (level.retired != 0 && state.day < level.retired + 7 && !state.item(movement))
        return true;
    return state.day < state.level(movement).restsUntil;
}

int minutesOf(const State &state, int movement, int step)
{
    return state.movement(movement).minutes[size_t(step)];
}

class Basket
{
public:
    Basket(State &state, int minutes) : m_state(state), m_left(minutes), m_most(mostToday(state)) {}

    int count() const { return int(m_state.picks.size()); }
    void add(int movement, int step, bool item, const Reason &because = {})
    {
        const bool twice =
            std::ranges::find(m_state.picks, movement, &Pick::movement) != m_state.picks.end();
        const int minutes = minutesOf(m_state, movement, step);
        const bool fits = minutes <= m_left || !m_state.has(Rule::ChooseTime);
        if (twice || !fits || count() >= m_most || rests(m_state, movement))
            return;
        m_left -= minutes;
        m_state.picks.push_back({movement, step, because, item});
    }
    void addItem(const Item &item) { add(item.movement, m_state.level(item.movement).shown, true); }

private:
    State &m_state;
    int m_left;
    int m_most;
};

void pickSteady(State &state, Basket &day)
{
    std::vector<const Item *> order;
    for (const Item &item : state.items)
        order.push_back(&item);
    const auto due = [&state](const Item *item) {
        const bool yesterday = item->slot == Slot::Strength && state.has(Rule::ChooseSchedule) &&
                               state.level(item->movement).on == state.day - 1;
        return !yesterday && (dueDays(state, *item) & bit(state.dayOfWeek())) != 0;
    };
    std::ranges::stable_sort(order, {}, &Item::offered);
    for (const Item *item : order)
        if (due(item))
            day.addItem(*item);
    for (const Item *item : order) // a thin day: what moves freely may come every day
        if (day.count() < fewest && item->slot != Slot::Strength)
            day.addItem(*item);
}

void pickSore(State &state, Basket &day)
{
    const bool calm = state.has(Rule::FlareCalm);
    const bool firstDays = state.day < state.flareBegan + calmDays;
    const auto bundle = [&](bool aerobic) {
        for (size_t place = 0; place < state.levels.size(); ++place) {
            const int movement = int(place);
            const CatalogueMovement &one = state.movement(movement);
            if ((one.bundles & bit(Bundle::VerySoreDay)) != 0 && suits(state, movement) &&
                (one.group == Group::Aerobic) == aerobic)
                day.add(movement, state.item(movement) ? state.level(movement).shown : 0, false,
                        reason(Rule::FlareCalm));
        }
    };
    if (!calm || !firstDays)
        for (const Item &item : state.items)
            if (item.slot != Slot::Strength || !calm)
                day.addItem(item);
    if (calm) {
        bundle(true);
        bundle(false);
    }
}

/// Something calming that suits, so that a day is not thin or empty.
void fillUp(State &state, Basket &day)
{
    for (size_t place = 0; place < state.levels.size() && day.count() < fewest; ++place) {
        const int movement = int(place);
        if (slotOf(state.movement(movement).group) == Slot::Calm && suits(state, movement))
            day.add(movement, state.item(movement) ? state.level(movement).shown : 0, false,
                    reason(Rule::ChooseMix, int(Slot::Calm)));
    }
}

} // namespace

Bits dueDays(const State &state, const Item &item)
{
    if (!state.has(Rule::ChooseSchedule))
        return everyDay;
    switch (item.slot) {
    case Slot::Aerobic:
        return 0b1011011;
    case Slot::Strength: {
        // A second one has the days between.
        const auto first = std::ranges::find(state.items, Slot::Strength, &Item::slot);
        return first->movement == item.movement ? 0b0010101 : 0b0101010;
    }
    case Slot::Task:
        return 0b0101010;
    case Slot::Leg:
    case Slot::Mobility:
    case Slot::Calm:
        break;
    }
    return everyDay;
}

void pickToday(State &state)
{
    state.picks.clear();
    const Day cardDay = state.cardDay;
    const int cardBefore = std::exchange(state.card, -1);
    const Mode now = mode(state);
    if (!moves(now))
        return;
    const int check = twoMovesDue(state) ? legCheckMinutes : 0;
    // With little time a card has its place on every third day.
    const bool card = state.said.minutes >= 10 || (check == 0 && state.day % 3 == 0);
    const int whole = state.said.minutes - check;
    Basket day(state, whole - (card && whole > cardMinutes ? cardMinutes : 0));
    if (now == Mode::Flare)
        pickSore(state, day);
    else
        pickSteady(state, day);
    if (now != Mode::OwnChoice)
        fillUp(state, day);
    int taken = check + cardMinutes;
    for (const Pick &pick : state.picks)
        taken += minutesOf(state, pick.movement, pick.step);
    if (card && (taken <= state.said.minutes || !state.has(Rule::ChooseTime))) {
        if (cardDay == state.day) // one card a day, whatever else changes
            state.card = cardBefore;
        chooseCard(state);
    }
}

} // namespace backwell::content::plan::v1
