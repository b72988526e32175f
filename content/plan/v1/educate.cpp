// SPDX-License-Identifier: Apache-2.0
// The card of the day: the greatest unmet need first. Evidence list 5.3 (4).
#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

namespace
{

constexpr int needCount = int(Need::General) + 1;
constexpr int perNeed = 10, perTold = 12, whenWorried = 7;

/// 0…10 for each need.
std::array<int, needCount> needs(const State &state)
{
    std::array<int, needCount> all{};
    for (int need = 0; need < needCount; ++need)
        all[size_t(need)] = (state.said.worries & bit(need)) != 0 ? whenWorried : 0;
    const auto atLeast = [&all](Need need, int value) {
        all[size_t(need)] = std::max(all[size_t(need)], value);
    };
    if (state.week.worry >= 0)
        all[size_t(Need::Fear)] = state.week.worry;
    if (state.week.sleep >= 0)
        all[size_t(Need::Sleep)] = 10 - state.week.sleep;
    if (state.onLeg())
        atLeast(Need::Leg, state.week.leg == LegWeek::MostDays ? 9 : 6);
    if (state.inFlare() || state.inWayBack())
        atLeast(Need::Return, 9);
    atLeast(Need::Pacing, state.lastRed != 0 && state.day - state.lastRed <= quietDays ? 8 : 4);
    atLeast(Need::General, 2);
    return all;
}

bool toldLately(const State &state, size_t card)
{
    const Day told = state.told[card];
    return told != 0 && state.day - told < cardGapDays;
}

} // namespace

void chooseCard(State &state)
{
    const auto &cards = state.catalogue->cards;
    if (const int due = cardDue(state); due >= 0 && state.has(Rule::LearnAgain)) {
        state.card = due;
        return;
    }
    if (state.cardDay == state.day && state.card >= 0)
        return;
    state.card = -1;
    state.cardDay = state.day;
    const std::array<int, needCount> strength = needs(state);
    std::array<int, needCount> told{};
    for (size_t card = 0; card < cards.size(); ++card)
        told[size_t(cards[card].need)] += toldLately(state, card);
    int highest = 0;
    for (size_t card = 0; card < cards.size(); ++card) {
        const bool again = state.has(Rule::LearnGap) && toldLately(state, card);
        if (again || (cards[card].tracks & bit(state.said.track)) == 0)
            continue;
        const size_t need = size_t(cards[card].need);
        const int value =
            state.has(Rule::LearnNeed) ? strength[need] * perNeed - told[need] * perTold : 0;
        if (state.card < 0 || value > highest) {
            state.card = int(card);
            highest = value;
        }
    }
}

int cardDue(const State &state)
{
    const auto &asked = state.cardsAsked;
    return asked.empty() || asked.front().due > state.day ? -1 : asked.front().card;
}

Because whyCard(const State &state)
{
    if (state.card == cardDue(state))
        return {reason(Rule::LearnAgain)};
    return {reason(Rule::LearnNeed, int(state.catalogue->cards[size_t(state.card)].need))};
}

} // namespace backwell::content::plan::v1
