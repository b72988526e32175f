// SPDX-License-Identifier: Apache-2.0
// How much: one thing at a time, a little, and never after a red. Evidence list 4.1.
#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

namespace
{

/// A step as a part of another, in hundredths and rounded down, never below the first.
int part(int step, int hundredths)
{
    return std::max(1, (step + 1) * hundredths / 100) - 1;
}

int afterMissed(const State &state, int step, int missed)
{
    if (missed >= missedRestart && state.has(Rule::PaceRestart))
        return part(step, 70);
    if (missed >= missedDrop && missed < missedRestart && state.has(Rule::PaceMissed))
        return std::max(0, step - 1);
    return step;
}

void say(State &state, Level &level, const Reason &why)
{
    level.why = why;
    level.whyDay = state.day;
}

/// One step below what is done now.
void lower(State &state, Level &level, const Reason &why)
{
    level.earned = std::max(0, std::min(level.earned, level.shown) - 1);
    level.shown = std::min(level.shown, level.earned);
    level.fine = level.bitMuch = 0;
    level.harder = false;
    say(state, level, why);
}

/// Something was red: what rose this morning has not risen.
void quieten(State &state)
{
    if (!state.has(Rule::PaceQuiet))
        return;
    state.quietUntil = state.day + quietDays + 1;
    if (state.roseToday != state.day)
        return;
    for (Level &level : state.levels)
        if (level.earned >= 0 && level.rose == state.day && level.shown > level.before) {
            level.shown = level.before;
            level.earned = std::min(level.earned, level.before);
            level.rose = level.roseBefore;
        }
    state.roseToday = 0;
}

void red(State &state, Level &level, Day done, const Reason &why)
{
    lower(state, level, why);
    level.restsUntil = std::max(level.restsUntil, done + restDays + 1);
}

void rise(State &state, Level &level, int to, const Reason &why)
{
    level.before = level.shown;
    level.roseBefore = level.rose;
    level.shown = to;
    level.fine = 0;
    level.harder = false;
    level.rose = state.roseToday = state.day;
    say(state, level, why);
}

bool mayRise(const State &state, const Level &level)
{
    if (!moves(mode(state)) || state.inFlare())
        return false;
    if (level.bitMuch > 0 && state.has(Rule::PaceABitMuch))
        return false;
    const bool weekly = !state.has(Rule::PaceWeekly) || state.day - level.rose >= riseDays;
    const bool alone = !state.has(Rule::PaceOneADay) || state.roseToday != state.day;
    const bool held = state.has(Rule::PaceHoldWeek) && state.weekNumber() % holdEvery == 0;
    const bool quiet = state.has(Rule::PaceQuiet) && state.day < state.quietUntil;
    return weekly && alone && !held && !quiet;
}

/// Enough fine sessions at this step, and nothing that says otherwise.
std::optional<Reason> earns(const State &state, int movement)
{
    const Level &level = state.level(movement);
    if (state.inFlare() || state.inWayBack() || state.missed() >= missedDrop ||
        level.earned != level.shown || level.shown >= highestStep(state, movement))
        return {};
    if (level.harder && level.fine >= 1 && state.has(Rule::PaceHarder))
        return reason(Rule::PaceHarder);
    if (level.fine >= fineToRise && state.has(Rule::PaceThreeFine))
        return reason(Rule::PaceThreeFine);
    return {};
}

/// Somebody fit begins two steps up, unless anything asks for care.
bool startsHigher(const State &state)
{
    return state.said.fitness == Fitness::High && state.said.track == Track::Back &&
           state.said.limits == 0 && state.said.operated == 0;
}

} // namespace

int minutesForOne(const State &state)
{
    const int all = state.said.minutes;
    return all >= 10 ? all * 2 / 3 : all - 2;
}

int highestStep(const State &state, int movement)
{
    const CatalogueMovement &one = state.movement(movement);
    int most = int(one.minutes.size()) - 1;
    if (state.has(Rule::ChooseUpTo))
        for (const UpTo &last : one.upTo)
            if ((limitsOf(state) & bit(last.limit)) != 0)
                most = std::min(most, last.step);
    if (!state.has(Rule::ChooseTime))
        return most;
    int step = 0;
    while (step < most && one.minutes[size_t(step) + 1] <= minutesForOne(state))
        ++step;
    return step;
}

void enter(State &state, int movement)
{
    Level &level = state.level(movement);
    const bool first = level.earned < 0;
    if (first) {
        level.earned = startsHigher(state) ? 2 : 0;
        level.shown = level.earned;
        level.inPlan = state.day;
    } else if (state.day - level.inPlan >= awayDays && state.has(Rule::PaceReturn)) {
        level.earned = part(std::min(level.earned, level.shown), 70);
        say(state, level, reason(Rule::PaceReturn));
    }
    level.earned = std::min(level.earned, highestStep(state, movement));
    level.shown = std::min({level.shown, level.earned, inFlareStep(state, level.earned)});
    if (const int missed = state.missed(); missed >= missedDrop)
        level.shown =
            std::min(level.shown, afterMissed(state, std::min(level.shown, level.anchor), missed));
    if (level.rose < state.day) // what rose this morning, went and came back may still be undone
        level.before = level.shown;
    level.rose = std::max(level.rose, state.day);
    if (first)
        level.earned = level.shown;
    level.fine = level.bitMuch = 0;
    level.harder = false;
    level.anchor = level.shown;
}

void fitLevels(State &state)
{
    for (const Item &item : state.items) {
        Level &level = state.level(item.movement);
        const int most = highestStep(state, item.movement);
        level.earned = std::min(level.earned, most);
        if (level.shown <= most)
            continue;
        level.shown = most;
        level.fine = 0;
    }
}

void openLevels(State &state)
{
    const int missed = state.missed();
    const Item *best = nullptr;
    for (const Item &item : state.items) {
        Level &level = state.level(item.movement);
        const int rested = missed < missedDrop
                               ? level.earned
                               : std::min(level.earned, afterMissed(state, level.anchor, missed));
        const int target = std::min(rested, inFlareStep(state, level.earned));
        if (target < level.shown) {
            level.shown = target;
            level.fine = 0;
            if (rested == target && missed >= missedDrop)
                say(state, level,
                    reason(missed >= missedRestart ? Rule::PaceRestart : Rule::PaceMissed, missed));
        } else if (target > level.shown && mayRise(state, level)) {
            rise(state, level, target, reason(Rule::FlareWayBack));
        } else if (earns(state, item.movement) && mayRise(state, level)) {
            if (!state.has(Rule::PaceOneADay)) {
                rise(state, level, level.shown + 1, *earns(state, item.movement));
                level.earned = level.shown;
                level.fine = 0;
            } else if (!best || level.fine > state.level(best->movement).fine) {
                best = &item;
            }
        }
    }
    if (!best || state.roseToday == state.day)
        return;
    Level &level = state.level(best->movement);
    rise(state, level, level.shown + 1, *earns(state, best->movement));
    level.earned = level.shown;
    level.fine = 0;
    level.harder = false;
}

void onSaid(State &state)
{
    if (startsHigher(state))
        return;
    for (Level &level : state.levels)
        if (level.earned > 0 && level.done == 0)
            level.earned = level.shown = level.anchor = 0;
}

void onSession(State &state, const Session &session)
{
    const int missed = state.missed();
    for (Level &level : state.levels) {
        if (missed >= missedDrop && level.earned >= 0) {
            level.earned = std::min(level.earned, afterMissed(state, level.anchor, missed));
            level.shown = std::min(level.shown, level.earned);
            level.fine = 0;
        }
        level.anchor = level.shown;
    }
    state.lastSession = state.day;
    const bool newSigns = session.leg == LegAfter::NewSigns && state.has(Rule::GateNewSigns);
    if (newSigns)
        state.block = Block::NewSigns;
    if (session.leg == LegAfter::NewSigns)
        quieten(state);
    if (!state.knows(session.movement))
        return;
    Level &level = state.level(session.movement);
    const bool again = level.done == state.day;
    if (!again) {
        level.doneBefore = level.done;
        level.done = state.day;
    }
    const bool further = session.leg == LegAfter::FurtherDown && state.has(Rule::LegFurtherDown);
    if (session.felt == Felt::TooMuch && state.has(Rule::PaceTooMuch))
        red(state, level, state.day, reason(Rule::PaceTooMuch));
    else if (further)
        red(state, level, state.day, reason(Rule::LegFurtherDown));
    else if (newSigns)
        red(state, level, state.day, reason(Rule::GateNewSigns));
    if (session.felt == Felt::TooMuch || further || newSigns) {
        noteRed(state, state.day);
        quieten(state);
    }
    if (further)
        onFurtherDown(state);
    if (session.felt == Felt::TooMuch || session.leg >= LegAfter::FurtherDown)
        return;
    if (session.felt == Felt::ABitMuch) {
        level.fine = 0;
        level.bitMuch += again ? 0 : 1;
        if (level.bitMuch >= 2 && state.has(Rule::PaceABitMuch))
            lower(state, level, reason(Rule::PaceABitMuch));
    } else if (!again) {
        level.bitMuch = 0;
        level.fine += session.step >= level.shown ? 1 : 0;
    }
}

void onMorning(State &state, const Morning &morning)
{
    state.morningDay = state.day;
    if (morning.backToUsual || !state.has(Rule::PaceMorning))
        return;
    const Day yesterday = state.day - 1;
    state.redSinceCheck = true;
    quieten(state);
    for (Level &level : state.levels)
        if (level.earned >= 0 && (level.done == yesterday || level.doneBefore == yesterday))
            red(state, level, yesterday, reason(Rule::PaceMorning));
    if (state.lastRed != yesterday) // else it is the same one, told twice
        noteRed(state, state.day);
}

void onWish(State &state, const Wished &wish)
{
    if (!state.knows(wish.movement) || state.level(wish.movement).earned < 0)
        return;
    Level &level = state.level(wish.movement);
    level.harder = wish.harder;
    if (!wish.harder && state.has(Rule::PaceEasier))
        lower(state, level, reason(Rule::PaceEasier));
}

} // namespace backwell::content::plan::v1
