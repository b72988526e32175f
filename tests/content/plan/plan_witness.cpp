// SPDX-License-Identifier: Apache-2.0
// Safety, limits, time and reasons.
#include "tests/content/plan/plan_witness.h"

#include <algorithm>

namespace backwell::tests
{

using namespace content::plan;

bool hasMovements(Mode mode)
{
    return mode == Mode::OwnChoice || mode == Mode::Flare || mode == Mode::WayBack ||
           mode == Mode::Steady;
}

int placeOf(Group group)
{
    constexpr int places[] = {0, 3, 2, 1, 5, 5, 4, 5}; // in the order of Group
    return places[int(group)];
}

void PlanWitness::begin(const Catalogue &catalogue, const Region &region)
{
    const auto kept = std::move(broken);
    *this = PlanWitness();
    broken = kept;
    m_catalogue = &catalogue;
    m_region = region;
    m_seen.resize(catalogue.movements.size());
    m_told.resize(catalogue.cards.size());
}

void PlanWitness::say(bool holds, const char *promise)
{
    if (holds)
        return;
    ++broken[promise];
    if (first.empty())
        first = std::string(promise) + " on day " + std::to_string(m_day);
}

Bits PlanWitness::limits() const
{
    Bits all = m_said.limits;
    if (m_said.pregnantWeeks > 0 && m_said.pregnantWeeks + (m_day - m_saidDay) / 7 >= 16)
        all |= bit(limitNames().indexOf(QStringLiteral("pregnancy-late")));
    if (m_day < m_irritableUntil)
        all |= bit(limitNames().indexOf(QStringLiteral("leg-irritable")));
    return all;
}

bool PlanWitness::suits(int place) const
{
    const CatalogueMovement &one = movement(place);
    return (one.avoid & limits()) == 0 && (one.tracks & bit(m_said.track)) != 0 &&
           !m_seen[size_t(place)].leftOut && one.minutes.front() <= m_said.minutes;
}

bool PlanWitness::against(int place) const
{
    const CatalogueMovement &one = movement(place);
    return m_said.eases != Eases::Neither && one.eases != Eases::Neither &&
           one.eases != m_said.eases && one.group == Group::Mobility;
}

bool PlanWitness::isFree(int place) const
{
    const Seen &one = m_seen[size_t(place)];
    return suits(place) && !against(place) && !one.present && one.swaps == 0 &&
           movement(place).minutes.front() <= mostMinutesForOne() &&
           (one.inWeek == 0 || m_day - one.inWeek > 7);
}

bool PlanWitness::freeFor(int slot) const
{
    for (size_t place = 0; place < m_seen.size(); ++place)
        if (placeOf(movement(int(place)).group) == slot && isFree(int(place)))
            return true;
    return false;
}

int PlanWitness::mostForLimits(int place) const
{
    int most = 1000;
    for (const UpTo &last : movement(place).upTo)
        if ((limits() & bit(last.limit)) != 0)
            most = std::min(most, last.step);
    return most;
}

int PlanWitness::mostMinutesForOne() const
{
    return m_said.minutes >= 10 ? m_said.minutes * 2 / 3 : m_said.minutes - 2;
}

bool PlanWitness::redWithin(int days) const
{
    return m_lastQuiet != 0 && m_day - m_lastQuiet <= days;
}

void PlanWitness::morning(const Plan &plan)
{
    m_day = plan.day;
    if (m_flareBegan != 0 && m_day >= m_flareBegan + 14) { // it must end here by itself
        m_flareBegan = 0;
        m_flareEnded = m_day;
        m_flareTooLong = true;
    }
    for (Seen &one : m_seen) {
        one.morningStep = -1;
        one.evening = one.step;
        one.mostAfterEvent = 1000;
    }
    lookForRiseDue(plan);
    m_risen = 0;
    for (const WeekItem &item : plan.items)
        seen(item.movement).morningStep = item.step;
    lookAtSteps(plan);
    if (hasMovements(plan.mode))
        for (Seen &one : m_seen)
            if (one.present && one.morningStep < 0) // it may be back by the evening
                one.absent = std::max(one.absent, 1);
    look(plan);
}

void PlanWitness::event(const Event &event)
{
    std::visit([this](const auto &what) { on(what); }, event.what);
}

void PlanWitness::evening(const Plan &plan)
{
    look(plan);
    lookAtSteps(plan);
    lookAtEvening(plan);
    lookAtMissedAndFlare(plan);
    lookAtChoice(plan);
    lookAtCard(plan);
    remember(plan);
}

void PlanWitness::look(const Plan &plan)
{
    lookAtGate(plan);
    lookAtThings(plan);
    lookAtReasons(plan);
    lookAtContact(plan);
    lookAtQuestions(plan);
}

void PlanWitness::lookAtGate(const Plan &plan)
{
    const bool nothing = plan.today.empty() && plan.items.empty() && !plan.card;
    const Question *head = plan.questions.empty() ? nullptr : &plan.questions.front();
    const Ask check = m_region.listsOnly ? Ask::HelpLists : Ask::SafetyCheck;
    const bool asksFirst = head && head->first && head->ask == check;
    if (!m_region.listsOnly && !m_checked)
        say(nothing && asksFirst, "no plan without a safety outcome");
    if (m_urgent)
        say(nothing && head && head->first && head->ask == Ask::SeenAfter,
            "no plan while an urgent outcome stands");
    else if (m_newSigns)
        say(nothing && asksFirst, "new numbness or weakness opens the safety check first");
    else if (m_twoMovesWorse)
        say(nothing && asksFirst, "a much weaker foot opens the safety check first");
    const bool fresh = m_said.operated != 0 && m_day < m_said.operated + 84;
    if ((fresh || m_treated || m_said.askFirst) && !m_mayStart)
        say(nothing && plan.contact, "no movement before somebody agreed");
    if (m_appointment)
        say(plan.contact.has_value(), "an appointment is suggested until there was contact");
}

void PlanWitness::lookAtThings(const Plan &plan)
{
    int minutes = 0;
    for (const Thing &thing : plan.today) {
        const CatalogueMovement &one = movement(thing.movement);
        const Seen &of = seen(thing.movement);
        say((one.avoid & limits()) == 0, "never a contraindicated movement");
        say((one.tracks & bit(m_said.track)) != 0, "only movements of the track");
        say(!of.leftOut, "what a clinician left out stays out");
        say(!m_region.listsOnly || of.chosen, "lists only: only what the person chose");
        say(m_day >= of.restsUntil, "not within 48 hours of a red");
        say(of.swapped == 0 || of.included || m_region.listsOnly || m_day - of.swapped >= 7,
            "what was swapped away is gone");
        minutes += one.minutes[size_t(thing.step)];
    }
    for (const WeekItem &item : plan.items) {
        say((movement(item.movement).avoid & limits()) == 0, "never a contraindicated movement");
        say(item.step <= mostForLimits(item.movement), "no step that a limit does not allow");
    }
    minutes += plan.card ? 2 : 0;
    for (const Question &question : plan.questions)
        minutes += question.ask == Ask::TwoMoves ? 2 : 0;
    say(minutes <= m_said.minutes && plan.minutes <= m_said.minutes && plan.minutes >= minutes,
        "never more than the stated time");
    say(plan.today.size() <= 4, "four things at most");
    const bool fewer =
        m_said.fitness == Fitness::Low || m_said.support == Support::Low ||
        (!m_weeks.empty() && m_weeks.back().confidence >= 0 && m_weeks.back().confidence < 7);
    say(!fewer || plan.today.size() <= 3, "three things when confidence is low");
}

void PlanWitness::lookAtReasons(const Plan &plan)
{
    const auto good = [](const Because &because) {
        return !because.empty() &&
               std::ranges::none_of(because, [](const Reason &one) { return one.rule.empty(); });
    };
    say(plan.today.size() >= 2 || good(plan.because), "a thin or empty day has a reason");
    for (const Thing &thing : plan.today)
        say(good(thing.because), "everything has a reason");
    for (const WeekItem &item : plan.items)
        say(good(item.because), "everything has a reason");
    for (const Question &question : plan.questions)
        say(good(question.because), "everything has a reason");
    say(!plan.card || good(plan.card->because), "everything has a reason");
    say(!plan.contact || good(plan.contact->because), "everything has a reason");
}

} // namespace backwell::tests
