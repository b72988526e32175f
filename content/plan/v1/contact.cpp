// SPDX-License-Identifier: Apache-2.0
// When there is somebody to talk to, and never a quiet step down instead. Evidence list 5.3 (5, 8,
// 10).
#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

void onWeekCheck(State &state, const WeekCheck &week)
{
    // A second answer within four days takes the place of the first.
    if (state.weekDay == 0 || state.day - state.weekDay >= 4) {
        state.worseBefore = state.worse;
        state.mostDaysBefore = state.mostDays;
        state.legSinceBefore = state.legSince;
        state.weekDay = state.day;
    } else {
        state.legSince = state.legSinceBefore;
    }
    state.week = week;
    if (week.function != Function::NotAsked)
        state.worse = week.function == Function::Worse ? state.worseBefore + 1 : 0;
    else
        state.worse = state.worseBefore;
    if (week.leg != LegWeek::NotAsked)
        state.mostDays = week.leg == LegWeek::MostDays ? state.mostDaysBefore + 1 : 0;
    else
        state.mostDays = state.mostDaysBefore;
    state.worseOpen = state.worse >= 2 || (state.worseOpen && week.function != Function::Better);
    state.mostDaysOpen =
        state.mostDays >= 2 ||
        (state.mostDaysOpen && (week.leg == LegWeek::NotAsked || week.leg == LegWeek::MostDays));
    if (week.leg == LegWeek::No || week.function == Function::Better)
        state.legSince = state.day;
}

void noteRed(State &state, Day day)
{
    if (state.lastRed != 0 && day != state.lastRed && day - state.lastRed < redWindow)
        state.twoReds = true;
    state.lastRed = day;
    state.redSinceCheck = true;
}

void onContact(State &state)
{
    state.twoReds = state.flareTooLong = state.appointment = false;
    state.worseOpen = state.mostDaysOpen = false;
    state.worse = state.worseBefore = state.mostDays = state.mostDaysBefore = 0;
    state.lastRed = 0;
    state.talked = true;
    if (state.legSince != 0)
        state.legSince = state.legSinceBefore = state.day;
}

std::optional<Contact> contact(const State &state)
{
    Because because;
    const auto add = [&](bool holds, Rule rule) {
        if (holds && state.has(rule))
            because.push_back(reason(rule));
    };
    add(mustAskFirst(state), Rule::GateAskFirst);
    add(state.appointment, Rule::GateAppointment);
    add(state.worseOpen, Rule::ContactWorse);
    add(state.twoReds, Rule::ContactReds);
    add(state.flareTooLong, Rule::ContactFlare);
    add(state.said.support == Support::High && !state.talked, Rule::ContactSupport);
    if (state.onLeg())
        legReasons(state, because);
    if (because.empty())
        return {};
    return Contact{std::move(because), stepUps(state)};
}

} // namespace backwell::content::plan::v1
