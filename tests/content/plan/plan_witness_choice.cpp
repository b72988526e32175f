// SPDX-License-Identifier: Apache-2.0
// What is in a week and why, and which card.
#include "tests/content/plan/plan_witness.h"

#include <algorithm>
#include <array>

namespace backwell::tests
{

using namespace content::plan;

namespace
{
/// Six weeks, then one change a week: after so many calm days everything has had its turn.
constexpr int longLeft = 130;
} // namespace

void PlanWitness::lookAtChoice(const Plan &plan)
{
    if (!hasMovements(plan.mode))
        return;
    if (plan.mode != Mode::OwnChoice) {
        std::array<int, 6> places{};
        for (const WeekItem &item : plan.items)
            ++places[size_t(placeOf(movement(item.movement).group))];
        // `present` is still that of yesterday: whoever is in the week today is not free.
        const auto held = m_seen;
        for (const WeekItem &item : plan.items)
            seen(item.movement).present = true;
        const WeekCheck week = m_weeks.empty() ? WeekCheck{} : m_weeks.back();
        const bool calm = (week.sleep >= 0 && week.sleep <= 4) || week.worry >= 7 ||
                          (m_said.worries & (bit(Need::Sleep) | bit(Need::Fear))) != 0;
        for (const int place : {0, 2, 3})
            say(places[size_t(place)] > 0 || !freeFor(place),
                "to walk, to move freely, to get stronger: one of each");
        if (m_said.track == Track::Leg)
            say(places[1] > 0 || !freeFor(1), "one for the leg on the leg track");
        if (calm && !m_weeks.empty())
            say(places[5] > 0 || !freeFor(5), "something calming with poor sleep or worry");
        for (const WeekItem &item : plan.items) {
            const Seen &one = seen(item.movement);
            const int place = placeOf(movement(item.movement).group);
            if (one.included)
                continue;
            say(!against(item.movement) || !freeFor(2), "the way that eases comes first");
            const bool entered = !held[size_t(item.movement)].present;
            if (entered && one.swaps > 0 && one.entered && m_stirred != m_day &&
                m_weekDay != m_day && m_lastQuiet != m_day && hasMovements(m_lastMode))
                say(!freeFor(place), "what was swapped away ranks lower");
            if (place != 0 && place != 4 && m_steadyRun >= longLeft &&
                held[size_t(item.movement)].present)
                say(m_day - one.since < longLeft || !freeFor(place), "variety before boredom");
        }
        m_seen = held;
        for (size_t place = 0; place < m_seen.size(); ++place)
            if (m_seen[place].included && suits(int(place)))
                say(std::ranges::find(plan.items, int(place), &WeekItem::movement) !=
                        plan.items.end(),
                    "what was agreed with a clinician is in the week");
        if (m_start == 0)
            lookAtFirstDay(plan);
    }
    for (const Thing &thing : plan.today)
        if (movement(thing.movement).group == Group::Strength && plan.mode != Mode::Flare)
            say(seen(thing.movement).onDay != m_day - 1, "a day between strength");
}

void PlanWitness::lookAtFirstDay(const Plan &plan)
{
    if (plan.mode != Mode::Steady || m_said.limits != 0 || m_said.eases != Eases::Neither ||
        m_said.pregnantWeeks > 0 || m_saids > 1 || m_steered || m_irritableUntil != 0 ||
        !m_weeks.empty())
        return;
    Bundle bundle = Bundle::BackGeneral;
    if (m_said.track == Track::Leg)
        bundle = Bundle::Leg;
    else if (m_said.fitness == Fitness::Low)
        bundle = Bundle::OlderLow;
    else if ((m_said.worries & bit(Need::Fear)) != 0)
        bundle = Bundle::BendLift;
    else if ((m_said.goals & bit(Bundle::StiffDesk)) != 0)
        bundle = Bundle::StiffDesk;
    else if (m_said.fitness == Fitness::High)
        bundle = Bundle::Prevention;
    const auto anyOf = [&](int place, Bits bundles) {
        for (size_t i = 0; i < m_seen.size(); ++i)
            if (placeOf(movement(int(i)).group) == place && suits(int(i)) &&
                movement(int(i)).minutes.front() <= mostMinutesForOne() &&
                (movement(int(i)).bundles & bundles) != 0)
                return true;
        return false;
    };
    std::set<int> looked;
    for (const WeekItem &item : plan.items) { // the first of each place
        const int place = placeOf(movement(item.movement).group);
        const long many = std::ranges::count_if(plan.items, [&](const WeekItem &other) {
            return placeOf(movement(other.movement).group) == place;
        });
        const Bits its = movement(item.movement).bundles;
        if (many > 1)
            continue;
        if (anyOf(place, m_said.goals))
            say((its & m_said.goals) != 0, "what serves the goal comes first");
        else if (anyOf(place, bit(bundle)))
            say((its & bit(bundle)) != 0, "the starter bundle comes first");
    }
    const Bits worries = m_said.worries & ~(bit(Need::Leg));
    if (plan.card && !m_hasRead && !cardIsDue() && worries != 0 && m_said.track == Track::Back &&
        m_flareBegan == 0 && m_flareEnded == 0 && m_lastSession == 0)
        say((bit(m_catalogue->cards[size_t(plan.card->card)].need) & worries) != 0,
            "the greatest unmet need comes first");
}

void PlanWitness::lookAtCard(const Plan &plan)
{
    if (!plan.card)
        return;
    const int card = plan.card->card;
    if (cardIsDue()) {
        say(card == m_asked.front().first, "a card that was asked for comes back");
        m_asked.erase(m_asked.begin());
    } else {
        const Day told = m_told[size_t(card)];
        say(told == 0 || m_day - told >= 21, "no card again within 21 days");
    }
    m_told[size_t(card)] = m_day;
}

} // namespace backwell::tests
