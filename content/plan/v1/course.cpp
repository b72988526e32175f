// SPDX-License-Identifier: Apache-2.0
// The order in which the rules act on a day and on what happens.
#include "content/plan/v1/course.h"

namespace backwell::content::plan::v1
{

Course::Course(const Catalogue &catalogue, const Region &region, RuleSet rules)
{
    m_state.catalogue = &catalogue;
    m_state.region = region;
    m_state.rules = rules;
    m_state.levels.resize(catalogue.movements.size());
    m_state.told.resize(catalogue.cards.size());
}

void Course::openDay(Day day)
{
    State &state = m_state;
    if (state.day == 0) {
        state.day = day;
        settle();
        return pickToday(state);
    }
    while (state.day < day) {
        for (const Pick &pick : state.picks) {
            state.level(pick.movement).on = state.day;
            if (const auto item = std::ranges::find(state.items, pick.movement, &Item::movement);
                item != state.items.end())
                ++item->offered;
        }
        for (const Item &item : state.items)
            state.level(item.movement).inPlan = state.day;
        if (state.card >= 0) {
            state.told[size_t(state.card)] = state.day;
            if (state.card == cardDue(state))
                state.cardsAsked.erase(state.cardsAsked.begin());
        }
        ++state.day;
        openFlare(state);
        if (state.start != 0 && state.dayOfWeek() == 0)
            onNewWeek(state);
        settle();
        openLevels(state);
        pickToday(state);
    }
}

/// The places of the week after something changed.
void Course::settle()
{
    if (moves(mode(m_state))) {
        if (m_state.start == 0)
            m_state.start = m_state.day;
        settleItems(m_state);
        fitLevels(m_state);
    }
}

void Course::apply(const Event &event)
{
    openDay(event.day);
    State &state = m_state;
    struct Happening {
        State &state;
        void operator()(const Said &said)
        {
            if (said.track == Track::Leg && (!state.onLeg() || state.legSince == 0))
                state.legSince = state.legSinceBefore = state.day;
            if (said.support != Support::High)
                state.talked = false;
            if (said.operated != state.said.operated || said.askFirst != state.said.askFirst)
                state.mayStart = false;
            if (state.start == state.day) // what was chosen for nobody in particular
                state.items.clear();
            state.said = said;
            state.saidDay = state.day;
            onSaid(state);
        }
        void operator()(const SafetyChecked &checked) { onSafety(state, checked); }
        void operator()(const SeenAfter &after) { onSeen(state, after); }
        void operator()(const Session &session) { onSession(state, session); }
        void operator()(const Morning &morning) { onMorning(state, morning); }
        void operator()(const Swapped &swap) { onSwap(state, swap); }
        void operator()(const Wished &wish) { onWish(state, wish); }
        void operator()(const FlareUp &flare) { onFlare(state, flare); }
        void operator()(const WeekCheck &week) { onWeekCheck(state, week); }
        void operator()(const TwoMoves &moved) { onTwoMoves(state, moved); }
        void operator()(const CardEvent &card)
        {
            if (card.card < 0 || size_t(card.card) >= state.told.size())
                return;
            if (card.again) {
                if (std::ranges::find(state.cardsAsked, card.card, &CardAsked::card) ==
                    state.cardsAsked.end())
                    state.cardsAsked.push_back({card.card, state.day + cardAgainDays});
            } else
                state.told[size_t(card.card)] = state.day;
        }
        void operator()(const InContact &) { onContact(state); }
        void operator()(const Agreed &agreed)
        {
            if (!agreed.ofMovement()) {
                state.mayStart = agreed.what == Agreed::What::MayStart;
            } else if (state.knows(agreed.movement)) {
                Level &level = state.level(agreed.movement);
                level.included = agreed.what == Agreed::What::Include;
                level.leftOut = agreed.what == Agreed::What::LeaveOut;
            }
        }
        void operator()(const Chosen &chosen)
        {
            if (state.knows(chosen.movement))
                state.level(chosen.movement).chosen = chosen.in;
        }
    };
    std::visit(Happening{state}, event.what);
    settle();
    pickToday(state);
}

} // namespace backwell::content::plan::v1
