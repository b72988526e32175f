// SPDX-License-Identifier: Apache-2.0
// What version 1 remembers of a person: everything that its rules read and write.
#pragma once

#include "content/plan/plan.h"
#include "content/plan/v1/rules.h"

#include <algorithm>

namespace backwell::content::plan::v1
{

/// What a place in the week is for. The order is that of a day.
enum class Slot { Aerobic, Leg, Mobility, Strength, Task, Calm };
inline constexpr int slotCount = 6;

/// One movement of the catalogue, as this person does it.
struct Level {
    int earned = -1; ///< the step they have come to; -1: never in a plan
    int shown = 0;   ///< the step of today; at most `earned`
    int anchor = 0;  ///< `shown` at the last session of anything
    int before = 0;  ///< `shown` before it last rose
    Day rose = 0;    ///< when it last rose, or entered the plan
    Day roseBefore = 0;
    Day restsUntil = 0;           ///< the first day it may come again
    Day done = 0, doneBefore = 0; ///< the last two days it was done on
    Day on = 0;                   ///< the last day it was on, until yesterday
    Day inPlan = 0;               ///< the last day it was in the plan
    Day retired = 0;              ///< when it was swapped or moved out
    int fine = 0, bitMuch = 0, swaps = 0;
    bool harder = false, included = false, leftOut = false, chosen = false;
    Reason why; ///< of the last change of its step
    Day whyDay = 0;
};

/// A movement that is in the week.
struct Item {
    Slot slot = Slot::Aerobic;
    int movement = 0;
    Day since = 0;
    int offered = 0; ///< days of this week it was on, until yesterday
    Reason chosenBy;
};

/// What today has.
struct Pick {
    int movement = 0;
    int step = 0;
    Reason because; ///< of a pick that is no item of the week
    bool item = true;
};

/// A card that the person asked to see again.
struct CardAsked {
    int card = 0;
    Day due = 0; ///< the first day it may be on
};

/// What a plan waits for before it goes on.
enum class Block { None, NewSigns, TwoMoves };

struct State {
    const Catalogue *catalogue = nullptr;
    Region region;
    RuleSet rules;

    Day day = 0;
    Day start = 0; ///< first day of the plan; 0 before it begins
    Said said;
    Day saidDay = 0;
    std::vector<Level> levels;         ///< as Catalogue::movements
    std::vector<Item> items;           ///< in the order of Slot
    std::vector<Pick> picks;           ///< of today
    std::vector<Day> told;             ///< as Catalogue::cards: the day it was last on
    Day cardDay = 0;                   ///< the day `card` was chosen on
    int card = -1;                     ///< of today
    std::vector<CardAsked> cardsAsked; ///< in the order of their days

    bool checked = false; ///< the safety check has had an outcome
    Day checkDay = 0;
    bool urgent = false; ///< 999 or the same day stands, and nobody was seen yet
    bool appointment = false;
    Block block = Block::None;
    bool mayStart = false;
    bool treated = false; ///< for what they were sent for help with
    bool redSinceCheck = false;
    bool flareSinceCheck = false;

    Day flareBegan = 0; ///< 0: no flare-up now
    Day flareEnded = 0; ///< of the last one
    Day lastSession = 0;
    Day morningDay = 0; ///< when it was last answered
    Day quietUntil = 0; ///< the first day on which something may rise again
    Day irritableUntil = 0;
    Day lastRed = 0;
    bool twoReds = false;
    bool flareTooLong = false;
    bool talked = false; ///< there was contact since more support was asked for
    Day roseToday = 0;

    WeekCheck week; ///< the last answers
    Day weekDay = 0;
    int worse = 0, worseBefore = 0;
    int mostDays = 0, mostDaysBefore = 0;
    bool worseOpen = false, mostDaysOpen = false;
    Day legSince = 0; ///< the leg track, or the last week that was clearly better, or contact
    Day legSinceBefore = 0;
    Day twoMovesDay = 0;
    std::optional<TwoMoves> twoMoves;
    TwoMoves mostToes{0, 0, true, true}; ///< rises, since such a check was answered or ever
    bool twoMovesWorse = false;          ///< and the check was not answered yet

    bool has(Rule rule) const { return rules.has(rule); }
    const CatalogueMovement &movement(int place) const
    {
        return catalogue->movements[size_t(place)];
    }
    bool knows(int place) const { return place >= 0 && size_t(place) < levels.size(); }
    Level &level(int place) { return levels[size_t(place)]; }
    const Level &level(int place) const { return levels[size_t(place)]; }
    int weekNumber() const { return start == 0 ? 0 : (day - start) / 7 + 1; }
    int dayOfWeek() const { return start == 0 ? 0 : (day - start) % 7; }
    /// Whole days without a session since the last one.
    int missed() const { return lastSession == 0 ? 0 : std::max(0, day - lastSession - 1); }
    bool onLeg() const { return said.track == Track::Leg; }
    bool inFlare() const { return flareBegan != 0; }
    bool inWayBack() const
    {
        return !inFlare() && flareEnded != 0 && day < flareEnded + wayBackDays &&
               has(Rule::FlareWayBack);
    }
    /// The item of that movement, or nullptr.
    const Item *item(int movement) const
    {
        const auto found = std::ranges::find(items, movement, &Item::movement);
        return found == items.end() ? nullptr : &*found;
    }
};

inline Reason reason(Rule rule, int number = 0, int movement = -1)
{
    return {idOf(rule), number, movement};
}

// --- gate.cpp
Mode mode(const State &state);
/// Somebody must say first that movement may begin, and nobody has.
bool mustAskFirst(const State &state);
/// The person alone chooses.
inline bool ownChoice(const State &state)
{
    return state.region.listsOnly && state.has(Rule::GateListsOnly);
}
/// There are movements in this mode.
bool moves(Mode mode);
/// The limits of today: those that were said, and those that follow.
Bits limitsOf(const State &state);
bool suits(const State &state, int movement);
void onSafety(State &state, const SafetyChecked &checked);
void onSeen(State &state, const SeenAfter &after);

// --- choose.cpp
Bundle bundleOf(const State &state);
Slot slotOf(Group group);
/// Takes out what does not suit any more and fills the places that are free.
void settleItems(State &state);
/// The best movement for a place, or -1; never one that is in the week or suits nobody here.
int bestFor(const State &state, Slot slot, Reason &why);
/// To move freely, and the way that does not ease. A task of daily life may go any way.
bool goesAgainst(const State &state, int movement);

// --- schedule of a day: pick.cpp
/// Days of the week (bit 0 is its first) on which an item is due.
Bits dueDays(const State &state, const Item &item);
void pickToday(State &state);

// --- pace.cpp
/// The most minutes that one thing may take of a day.
int minutesForOne(const State &state);
/// The highest step that fits the person's limits and the time of one thing.
int highestStep(const State &state, int movement);
void enter(State &state, int movement);
/// What is too high for the limits or the time of today comes down.
void fitLevels(State &state);
void openLevels(State &state);
/// Who no longer begins two steps up begins at the first step what they have not done yet.
void onSaid(State &state);
void onSession(State &state, const Session &session);
void onMorning(State &state, const Morning &morning);
void onWish(State &state, const Wished &wish);

// --- flare.cpp
void openFlare(State &state);
void onFlare(State &state, const FlareUp &flare);
/// What a step becomes in a flare-up and in the week after it.
int inFlareStep(const State &state, int step);

// --- variety.cpp
void onNewWeek(State &state);
void onSwap(State &state, const Swapped &swap);

// --- educate.cpp
void chooseCard(State &state);
/// The card that the person asked for and that is due today; -1 when there is none.
int cardDue(const State &state);
Because whyCard(const State &state);

// --- contact.cpp, leg.cpp
void onWeekCheck(State &state, const WeekCheck &week);
void onContact(State &state);
void noteRed(State &state, Day day);
std::optional<Contact> contact(const State &state);
bool twoMovesDue(const State &state);
/// The safety check was answered: what the feet do now is what they are compared with.
void answerTwoMoves(State &state);
void onTwoMoves(State &state, const TwoMoves &moves);
void onFurtherDown(State &state);
void legReasons(const State &state, Because &because);
std::vector<int> stepUps(const State &state);

// --- view.cpp
Plan view(const State &state);

} // namespace backwell::content::plan::v1
