// SPDX-License-Identifier: Apache-2.0
// What the witness keeps of what happened.
#include "tests/content/plan/plan_witness.h"

#include <algorithm>

namespace backwell::tests
{

using namespace content::plan;
using content::SafetyOutcome;

void PlanWitness::on(const Said &said)
{
    if (said.track == Track::Leg && (m_said.track != Track::Leg || m_legSince == 0))
        m_legSince = m_settled = m_settledBefore = m_day;
    if (said.operated != m_said.operated || said.askFirst != m_said.askFirst)
        m_mayStart = false;
    if (said.support != Support::High)
        m_talked = false;
    m_said = said;
    m_saidDay = m_day;
    ++m_saids;
    stir();
}

void PlanWitness::on(const SafetyChecked &checked)
{
    m_checked = true;
    m_checkDay = m_day;
    m_urgent = checked.outcome >= SafetyOutcome::SameDay;
    m_appointment = checked.outcome == SafetyOutcome::Appointment;
    answered();
    stir();
}

void PlanWitness::on(const SeenAfter &after)
{
    if (!after.seen)
        return;
    m_urgent = false;
    m_treated = after.treated;
    if (after.treated) {
        m_mayStart = false;
        stir();
    }
    if (m_region.listsOnly)
        answered();
}

void PlanWitness::answered()
{
    if (m_twoMovesWorse)
        m_mostToes = {m_twoMoves->leftToes, m_twoMoves->rightToes};
    m_newSigns = m_twoMovesWorse = m_flareUnchecked = m_redUnchecked = false;
}

/// What is in the week may have gone and come back: runs begin again.
void PlanWitness::stir()
{
    m_stirred = m_day;
    for (Seen &one : m_seen) {
        one.fine = 0;
        one.bitMuchAt = -1;
        one.harder = false;
        one.since = m_day;
    }
}

void PlanWitness::redOf(int place, Day done)
{
    Seen &one = seen(place);
    one.restsUntil = std::max(one.restsUntil, done + 3);
    one.fine = one.fineSinceRise = 0;
    one.bitMuchAt = -1;
    one.harder = one.askedHarder = false;
    const int step = one.morningStep >= 0 ? one.morningStep : one.step;
    if (step >= 0)
        one.mostAfterEvent = std::min(one.mostAfterEvent, std::max(0, step - 1));
}

void PlanWitness::on(const Session &session)
{
    const int missed = m_lastSession == 0 ? 0 : m_day - m_lastSession - 1;
    for (Seen &one : m_seen) {
        if (missed >= 4)
            one.fine = 0;
        one.anchor = one.morningStep;
    }
    m_lastSession = m_day;
    if (session.leg == LegAfter::NewSigns) {
        m_newSigns = true;
        m_lastQuiet = m_day;
    }
    Seen &one = seen(session.movement);
    const bool again = one.done == m_day;
    if (!again) {
        one.doneBefore = one.done;
        one.done = m_day;
    }
    const bool further = session.leg == LegAfter::FurtherDown;
    const bool newSigns = session.leg == LegAfter::NewSigns;
    if (session.felt == Felt::TooMuch || further || newSigns) {
        redOf(session.movement, m_day);
        m_redUnchecked = true;
        m_lastQuiet = m_day;
        if (m_lastRed != 0 && m_lastRed != m_day && m_day - m_lastRed < 7)
            m_twoReds = true;
        m_lastRed = m_day;
    }
    if (further)
        m_irritableUntil = m_day + 14;
    if (newSigns || session.felt == Felt::TooMuch || further)
        return;
    if (session.felt == Felt::ABitMuch) {
        one.fine = 0;
        if (!again) { // the second of two: lower than it was at the first
            if (one.bitMuchAt >= 0 && one.morningStep >= 0)
                one.mostAfterEvent = std::max(0, one.bitMuchAt - 1);
            one.bitMuchAt = one.morningStep;
            one.harder = false;
        }
    } else if (!again) {
        one.bitMuchAt = -1;
        one.fine += session.step >= one.step ? 1 : 0;
        ++one.fineSinceRise;
    }
}

void PlanWitness::on(const Morning &morning)
{
    if (morning.backToUsual)
        return;
    m_lastQuiet = m_day;
    m_redUnchecked = true;
    for (size_t place = 0; place < m_seen.size(); ++place) {
        const Seen &one = m_seen[place];
        if (one.step >= 0 && (one.done == m_day - 1 || one.doneBefore == m_day - 1))
            redOf(int(place), m_day - 1);
    }
    if (m_lastRed == m_day - 1)
        return;
    if (m_lastRed != 0 && m_lastRed != m_day && m_day - m_lastRed < 7)
        m_twoReds = true;
    m_lastRed = m_day;
}

void PlanWitness::on(const Swapped &swap)
{
    Seen &one = seen(swap.movement);
    ++one.swaps;
    one.included = false;
    m_steered = true;
    stir();
    if (m_region.listsOnly)
        one.chosen = false;
    else if (one.present)
        one.swapped = m_day;
}

void PlanWitness::on(const Wished &wish)
{
    Seen &one = seen(wish.movement);
    one.harder = one.askedHarder = wish.harder;
    if (wish.harder)
        return;
    one.fine = 0;
    one.bitMuchAt = -1;
    if (one.morningStep >= 0)
        one.mostAfterEvent = std::max(0, one.morningStep - 1);
}

void PlanWitness::on(const FlareUp &flare)
{
    m_flareUnchecked |= flare.begins;
    if (flare.begins && m_flareBegan == 0) {
        m_flareBegan = m_day;
        for (Seen &one : m_seen) {
            one.beforeFlare = one.morningStep;
            one.fine = 0;
        }
    } else if (!flare.begins && m_flareBegan != 0) {
        m_flareBegan = 0;
        m_flareEnded = m_day;
    }
}

void PlanWitness::on(const WeekCheck &week)
{
    if (m_weekDay == m_day)
        stir();
    m_weekDay = m_day;
    if (m_weekGroup != 0 && m_day - m_weekGroup < 4) {
        if (!m_weeks.empty())
            m_weeks.pop_back();
        m_settled = m_settledBefore;
    } else {
        m_weekGroup = m_day;
        m_settledBefore = m_settled;
    }
    m_weeks.push_back(week);
    if (week.leg == LegWeek::No || week.function == Function::Better)
        m_settled = m_day;
}

void PlanWitness::on(const TwoMoves &now)
{
    const bool cannot = now.leftToes == 0 || now.rightToes == 0 || !now.leftHeel || !now.rightHeel;
    const bool fewer = m_mostToes && (m_mostToes->first - now.leftToes >= 3 ||
                                      m_mostToes->second - now.rightToes >= 3);
    m_twoMoves = now;
    m_mostToes = {std::max(m_mostToes ? m_mostToes->first : 0, now.leftToes),
                  std::max(m_mostToes ? m_mostToes->second : 0, now.rightToes)};
    m_twoMovesDay = m_day;
    m_twoMovesWorse |= cannot || fewer;
}

void PlanWitness::on(const CardEvent &card)
{
    m_hasRead |= !card.again;
    if (card.again &&
        std::ranges::find(m_asked, card.card, &std::pair<int, Day>::first) == m_asked.end())
        m_asked.emplace_back(card.card, m_day);
}

void PlanWitness::on(const InContact &)
{
    m_appointment = m_twoReds = m_flareTooLong = false;
    m_talked = true;
    m_weeks.clear();
    m_lastRed = 0;
    m_settled = m_settledBefore = m_day;
}

void PlanWitness::on(const Agreed &agreed)
{
    stir();
    if (!agreed.ofMovement()) {
        m_mayStart = agreed.what == Agreed::What::MayStart;
        return;
    }
    m_steered = true;
    Seen &one = seen(agreed.movement);
    one.included = agreed.what == Agreed::What::Include;
    one.leftOut = agreed.what == Agreed::What::LeaveOut;
}

void PlanWitness::on(const Chosen &chosen)
{
    seen(chosen.movement).chosen = chosen.in;
    stir();
}

} // namespace backwell::tests
