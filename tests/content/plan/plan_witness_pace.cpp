// SPDX-License-Identifier: Apache-2.0
// How steps may rise, and when they must fall.
#include "tests/content/plan/plan_witness.h"

#include <algorithm>
#include <utility>

namespace backwell::tests
{

using namespace content::plan;

namespace
{

/// A part of a step in hundredths, rounded down, never below the first.
int part(int step, int hundredths)
{
    return std::max(1, (step + 1) * hundredths / 100) - 1;
}

bool isOfARise(const Reason &why)
{
    return why.rule == "pace.three-fine" || why.rule == "pace.harder" ||
           why.rule == "flare.way-back";
}

} // namespace

/// Who finds three sessions fine goes on: on a morning when something is due, something rises.
void PlanWitness::lookForRiseDue(const Plan &plan)
{
    const bool calm = (plan.mode == Mode::Steady || plan.mode == Mode::OwnChoice) &&
                      m_lastMode == plan.mode && m_flareBegan == 0;
    const bool wayBack = m_flareEnded != 0 && m_day - m_flareEnded <= 7;
    if (!calm || wayBack || redWithin(8) || plan.week % 4 == 0 ||
        (m_lastSession != 0 && m_day - m_lastSession > 4))
        return;
    for (const WeekItem &item : plan.items)
        if (item.step > seen(item.movement).step)
            return;
    for (const WeekItem &item : plan.items) {
        Seen &one = seen(item.movement);
        const auto &minutes = movement(item.movement).minutes;
        const size_t next = size_t(item.step) + 1;
        const bool room = next < minutes.size() && minutes[next] <= mostMinutesForOne() &&
                          int(next) <= mostForLimits(item.movement);
        const bool enough = one.fine >= 3 || (one.harder && one.fine >= 1);
        const bool settled = one.present && m_day - one.since > 7 && m_day - m_stirred > 7 &&
                             (one.changed == 0 || m_day - one.changed >= 7);
        one.due = room && enough && settled && item.step == one.step ? one.due + 1 : 0;
        if (one.due > 0)
            say(false, one.fine >= 3 ? "three fine sessions go up" : "who asks for harder goes up");
    }
}

/// What rose since it was last seen.
void PlanWitness::lookAtSteps(const Plan &plan)
{
    for (const WeekItem &item : plan.items) {
        Seen &one = seen(item.movement);
        const int before = std::exchange(one.step, item.step);
        one.inWeek = m_day;
        if (one.absent > 0 || one.first == 0) {
            const bool unseen =
                m_hidden != 0 && m_day - m_hidden <= 21; // it may have come and gone
            say(before < 0 || one.absent < 14 || unseen || item.step <= part(before, 70),
                "back after two weeks out: at 70 in 100");
            one.entered = true;
            one.absent = 0;
            one.fine = one.done == m_day ? std::min(one.fine, 1) : 0;
            one.bitMuchAt = -1;
            one.harder = false;
            one.highest = std::max(one.highest, m_said.fitness == Fitness::High ? 2 : 0);
            one.first = one.first == 0 ? m_day : one.first;
        }
        if (item.step < before && one.rose == m_day)
            one.rose = one.roseBefore; // it has not risen after all
        if (before >= 0 && item.step != before) {
            one.fine = 0;
            one.changed = m_day;
        }
        if (before < 0 || item.step <= before)
            continue;
        ++m_risen;
        say(item.step == before + 1 || item.step <= one.highest, "one step at a time");
        say(one.fineSinceRise >= 3 || (one.askedHarder && one.fineSinceRise >= 1) ||
                item.step <= one.highest,
            "no rise that is not earned");
        say(one.rose == 0 || m_day - one.rose >= 7, "never two increases in a week for an item");
        say(!redWithin(7), "never progress after a red");
        say(plan.week % 4 != 0, "every fourth week holds");
        say(m_flareBegan == 0, "nothing rises in a flare-up");
        one.highest = std::max(one.highest, item.step);
        one.roseBefore = std::exchange(one.rose, m_day);
        one.harder = one.askedHarder = false;
        one.fineSinceRise = 0;
    }
    say(m_risen <= 1, "one thing at a time");
}

void PlanWitness::lookAtEvening(const Plan &plan)
{
    for (const WeekItem &item : plan.items) {
        Seen &one = seen(item.movement);
        say(item.step <= one.mostAfterEvent, "a red, a bit much twice, or easier: lower at once");
        if (m_lastQuiet == m_day && one.present && one.evening >= 0)
            say(item.step <= one.evening, "never progress after a red");
    }
}

void PlanWitness::lookAtMissedAndFlare(const Plan &plan)
{
    const int missed = m_lastSession == 0 ? 0 : m_day - m_lastSession - 1;
    for (const WeekItem &item : plan.items) {
        const Seen &one = seen(item.movement);
        if (missed >= 4 && one.anchor >= 0)
            say(item.step <= (missed >= 8 ? part(one.anchor, 70) : std::max(0, one.anchor - 1)),
                missed >= 8 ? "more than seven missed days: at 70 in 100"
                            : "four missed days: one step lower");
        if (m_flareBegan != 0 && one.beforeFlare >= 0 && one.first < m_flareBegan)
            say(item.step <= std::min(one.beforeFlare, part(one.highest, 50)),
                "half in a flare-up");
        const bool back = m_flareBegan == 0 && m_flareEnded != 0 && m_day < m_flareEnded + 7;
        if (back && m_day > m_flareEnded && one.first != 0 && one.first < m_flareEnded - 14)
            say(item.step <= part(one.highest, 75), "three quarters on the way back");
    }
    if (plan.mode == Mode::Flare) {
        say(m_flareBegan != 0, "a flare-up mode always ends");
        for (const WeekItem &item : plan.items)
            say(std::ranges::none_of(item.because, isOfARise),
                "nothing is said to go up in a flare-up");
        for (const Thing &thing : plan.today) {
            const CatalogueMovement &one = movement(thing.movement);
            if (m_day < m_flareBegan + 2)
                say((one.bundles & bit(Bundle::VerySoreDay)) != 0 || placeOf(one.group) == 5,
                    "the first days of a flare-up are calm");
        }
    }
}

void PlanWitness::remember(const Plan &plan)
{
    m_lastMode = plan.mode;
    m_steadyRun = plan.mode == Mode::Steady ? m_steadyRun + 1 : 0;
    if (m_start == 0 && hasMovements(plan.mode))
        m_start = m_day;
    if (!hasMovements(plan.mode)) {
        m_hidden = m_day;
        return;
    }
    for (Seen &one : m_seen) {
        ++one.absent;
        one.present = false;
    }
    for (const WeekItem &item : plan.items) {
        Seen &one = seen(item.movement);
        if (one.entered)
            one.since = m_day;
        one.entered = false;
        one.highest = std::max(one.highest, item.step);
        one.present = true;
        one.absent = 0;
        one.inWeek = m_day;
    }
    for (const Thing &thing : plan.today)
        seen(thing.movement).onDay = m_day;
}

} // namespace backwell::tests
