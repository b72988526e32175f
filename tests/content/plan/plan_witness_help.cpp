// SPDX-License-Identifier: Apache-2.0
// Somebody to talk to, and what is asked.
#include "tests/content/plan/plan_witness.h"

#include <algorithm>

namespace backwell::tests
{

using namespace content::plan;

void PlanWitness::lookAtContact(const Plan &plan)
{
    const bool contact = plan.contact.has_value();
    int worse = 0, mostDays = 0;
    for (const WeekCheck &week : m_weeks) {
        if (week.function != Function::NotAsked)
            worse = week.function == Function::Worse ? worse + 1 : 0;
        if (week.leg != LegWeek::NotAsked)
            mostDays = week.leg == LegWeek::MostDays ? mostDays + 1 : 0;
    }
    say(worse < 2 || contact, "somebody to talk to after two worse weeks");
    say(!m_twoReds || contact, "somebody to talk to after two reds in seven days");
    say(!m_flareTooLong || contact, "somebody to talk to after a long flare-up");
    say(m_said.support != Support::High || m_talked || contact,
        "somebody to talk to when more support is needed");
    if (m_said.track == Track::Leg) {
        say(mostDays < 2 || contact, "somebody to talk to after two weeks of most days");
        say(m_legSince == 0 || m_day - m_settled < 42 || contact,
            "six unsettled weeks of leg pain suggest contact");
    }
    const bool some = std::ranges::any_of(m_region.stepUps, [this](const StepUp &one) {
        return (one.tracks & bit(m_said.track)) != 0;
    });
    if (contact)
        say(!some || !plan.contact->stepUps.empty(), "contact names the region's next steps");
}

void PlanWitness::lookAtQuestions(const Plan &plan)
{
    const auto asks = [&plan](Ask what) {
        return std::ranges::find(plan.questions, what, &Question::ask) != plan.questions.end();
    };
    const bool leg = m_said.track == Track::Leg;
    const bool dizzy =
        (m_said.limits & bit(limitNames().indexOf(QStringLiteral("dizziness")))) != 0;
    say(!asks(Ask::TwoMoves) || (leg && !dizzy), "no leg check with falls or dizziness");
    if (!hasMovements(plan.mode))
        return;
    const Ask check = m_region.listsOnly ? Ask::HelpLists : Ask::SafetyCheck;
    say(!m_flareUnchecked || asks(check), "a flare-up offers the safety check");
    say(!m_redUnchecked || asks(check), "a red offers the safety check");
    if (!leg)
        return;
    if (!m_region.listsOnly)
        say(m_day - m_checkDay < 7 || asks(check), "the safety check every week on the leg track");
    if (!dizzy && m_start != 0)
        say(m_day - std::max(m_twoMovesDay, m_start) < 7 || asks(Ask::TwoMoves),
            "the leg check every week on the leg track");
}

} // namespace backwell::tests
