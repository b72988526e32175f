// SPDX-License-Identifier: Apache-2.0
// What must hold of every plan, told from the events and the plans alone: it knows no rule's code.
#pragma once

#include "content/plan/plan.h"

#include <map>
#include <set>
#include <string>

namespace backwell::tests
{

namespace plan = content::plan;

class PlanWitness
{
public:
    void begin(const plan::Catalogue &catalogue, const plan::Region &region);
    void morning(const plan::Plan &plan); ///< as a day opens
    void event(const plan::Event &event); ///< before the rules hear of it
    void evening(const plan::Plan &plan); ///< after all that happened
    /// Whether all that is in the week before and after something was there between, too. A plan
    /// does not tell: whoever drives the course looks.
    void stayed(bool all) { say(all, "what is in the week does not go and come back"); }

    /// Promise -> how often it was broken; empty when all held.
    std::map<std::string, qint64> broken;
    /// Of the first break of the life.
    std::string first;

private:
    /// One movement, as it was seen.
    struct Seen {
        int step = -1;             ///< last seen in a week
        int highest = -1;          ///< ever
        int morningStep = -1;      ///< of the day's morning, -1 when it was not in the week
        int evening = -1;          ///< last seen in the week of an evening
        int anchor = -1;           ///< at the last session of anything
        int beforeFlare = -1;      ///< when the flare-up began
        int fine = 0;              ///< run of fine sessions
        int due = 0;               ///< mornings in a row on which a rise was due
        int bitMuchAt = -1;        ///< step at the last session, when it was a bit much
        int fineSinceRise = 0;     ///< fine sessions since it last rose or was red ///< runs
        int mostAfterEvent = 1000; ///< no step above this tonight
        plan::Day rose = 0, roseBefore = 0, changed = 0, since = 0, inWeek = 0, first = 0,
                  onDay = 0, swapped = 0;
        plan::Day done = 0, doneBefore = 0, restsUntil = 0;
        int swaps = 0, absent = 0;
        bool present = false, entered = false, harder = false, askedHarder = false,
             included = false, leftOut = false, chosen = false;
    };

    void say(bool holds, const char *promise);
    Seen &seen(int movement) { return m_seen[size_t(movement)]; }
    const plan::CatalogueMovement &movement(int place) const
    {
        return m_catalogue->movements[size_t(place)];
    }
    plan::Bits limits() const;
    bool suits(int movement) const;
    bool against(int movement) const;
    /// Somebody could stand in that place today: in no week of the last seven days, never swapped.
    bool isFree(int place) const;
    bool freeFor(int slot) const;
    int mostForLimits(int place) const; ///< the highest step that the limits of today allow
    int mostMinutesForOne() const;
    bool redWithin(int days) const;
    /// One that was asked for a week ago or longer.
    bool cardIsDue() const { return !m_asked.empty() && m_day - m_asked.front().second >= 7; }

    // plan_witness.cpp
    void look(const plan::Plan &plan);
    void lookAtGate(const plan::Plan &plan);
    void lookAtThings(const plan::Plan &plan);
    void lookAtReasons(const plan::Plan &plan);
    // plan_witness_choice.cpp
    void lookAtChoice(const plan::Plan &plan);
    void lookAtFirstDay(const plan::Plan &plan);
    void lookAtCard(const plan::Plan &plan);
    // plan_witness_pace.cpp
    void lookForRiseDue(const plan::Plan &plan);
    void lookAtSteps(const plan::Plan &plan);
    void lookAtEvening(const plan::Plan &plan);
    void lookAtMissedAndFlare(const plan::Plan &plan);
    void remember(const plan::Plan &plan);
    // plan_witness_help.cpp
    void lookAtContact(const plan::Plan &plan);
    void lookAtQuestions(const plan::Plan &plan);
    // plan_witness_events.cpp
    void on(const plan::Said &said);
    void on(const plan::SafetyChecked &checked);
    void on(const plan::SeenAfter &after);
    void on(const plan::Session &session);
    void on(const plan::Morning &morning);
    void on(const plan::Swapped &swap);
    void on(const plan::Wished &wish);
    void on(const plan::FlareUp &flare);
    void on(const plan::WeekCheck &week);
    void on(const plan::TwoMoves &moved);
    void on(const plan::CardEvent &card);
    void answered(); ///< the safety check, or the lists
    void on(const plan::InContact &);
    void on(const plan::Agreed &agreed);
    void on(const plan::Chosen &chosen);
    void stir();
    void redOf(int movement, plan::Day done);

    const plan::Catalogue *m_catalogue = nullptr;
    plan::Region m_region;
    std::vector<Seen> m_seen;
    plan::Day m_day = 0, m_saidDay = 0, m_start = 0;
    plan::Said m_said;
    int m_saids = 0;
    bool m_steered = false; ///< something was swapped, agreed or left out
    bool m_checked = false, m_urgent = false, m_newSigns = false, m_twoMovesWorse = false;
    bool m_mayStart = false, m_appointment = false, m_talked = false;
    bool m_flareUnchecked = false, m_redUnchecked = false;
    plan::Day m_checkDay = 0, m_irritableUntil = 0, m_lastSession = 0, m_stirred = 0;
    plan::Day m_flareBegan = 0, m_flareEnded = 0;
    bool m_flareTooLong = false, m_twoReds = false;
    plan::Day m_lastRed = 0, m_lastQuiet = 0;
    std::vector<plan::WeekCheck> m_weeks;
    plan::Day m_weekGroup = 0, m_weekDay = 0, m_legSince = 0, m_settled = 0, m_settledBefore = 0;
    std::optional<plan::TwoMoves> m_twoMoves;
    std::optional<std::pair<int, int>> m_mostToes; ///< left, right; since it last led to the check
    plan::Day m_twoMovesDay = 0;
    std::vector<plan::Day> m_told;
    std::vector<std::pair<int, plan::Day>> m_asked; ///< cards to see again, and since when
    bool m_treated = false;
    bool m_hasRead = false; ///< a card that nobody offered
    int m_steadyRun = 0;
    plan::Day m_hidden = 0; ///< the last evening without movements
    int m_risen = 0;
    plan::Mode m_lastMode = plan::Mode::SafetyFirst;
};

/// There are movements in this mode.
bool hasMovements(plan::Mode mode);
/// The place of a week that a group belongs to: 0 aerobic, 1 leg, 2 mobility, 3 strength, 4 task,
/// 5 calming.
int placeOf(plan::Group group);

} // namespace backwell::tests
