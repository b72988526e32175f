// SPDX-License-Identifier: Apache-2.0
// What a person said and did, as the rules of a plan read it: plain values, whole numbers only.
#pragma once

#include "content/plan/catalogue.h"
#include "content/safety/safety_rules.h"

#include <variant>

namespace backwell::content::plan
{

/// A local day, as QDate::toJulianDay() counts them.
using Day = int;

enum class Felt { Fine, ABitMuch, TooMuch };
enum class LegAfter { NotAsked, Same, MovedUp, FurtherDown, NewSigns };
enum class Function { NotAsked, Worse, Same, Better }; ///< the own goal, against last week
enum class LegWeek { NotAsked, No, SomeDays, MostDays };
enum class Fitness { Low, Usual, High };
enum class Support { Low, Medium, High }; ///< level of support; no person reads the word

/// Who the plan is for, as they last said it. What is said replaces all that was said before.
struct Said {
    Track track = Track::Back;
    Eases eases = Eases::Neither;
    Fitness fitness = Fitness::Usual;
    Support support = Support::Medium;
    Bits limits = 0;       ///< by place in limitNames()
    int minutes = 10;      ///< time for each day, 5…60
    Bits goals = 0;        ///< of Bundle
    Bits worries = 0;      ///< of Need
    int pregnantWeeks = 0; ///< on the day it was said; 0 is not pregnant
    Day operated = 0;      ///< day of an operation on the back or of a broken bone there; 0 none
    bool askFirst = false; ///< told by somebody to ask before exercising (heart, blood pressure)
    bool operator==(const Said &) const = default;
};
struct SafetyChecked {
    SafetyOutcome outcome = SafetyOutcome::CarryOn;
    bool operator==(const SafetyChecked &) const = default;
};
/// The answer to "were you seen?" after an urgent outcome or, where there are lists only, after
/// the lists were opened by a new sign.
struct SeenAfter {
    bool seen = false;
    bool treated = false; ///< and somebody treats them for it: to be asked before moving
    bool operator==(const SeenAfter &) const = default;
};
struct Session {
    int movement = -1; ///< -1: one that the catalogue does not know
    int step = 0;
    Felt felt = Felt::Fine;
    LegAfter leg = LegAfter::NotAsked;
    bool operator==(const Session &) const = default;
};
/// "Back to usual this morning?", about the day before.
struct Morning {
    bool backToUsual = true;
    bool operator==(const Morning &) const = default;
};
struct Swapped {
    int movement = -1;
    bool operator==(const Swapped &) const = default;
};
struct Wished {
    int movement = -1;
    bool harder = false; ///< else easier
    bool operator==(const Wished &) const = default;
};
struct FlareUp {
    bool begins = true; ///< else it is over
    bool operator==(const FlareUp &) const = default;
};
/// The weekly check. Numbers 0…10, -1 when not answered.
struct WeekCheck {
    Function function = Function::NotAsked;
    LegWeek leg = LegWeek::NotAsked;
    int sleep = -1;      ///< 10 is best
    int worry = -1;      ///< 10 is most
    int confidence = -1; ///< 10 is most
    bool operator==(const WeekCheck &) const = default;
};
/// Up to ten rises on the toes of one leg; heels for five seconds or not.
struct TwoMoves {
    int leftToes = 10, rightToes = 10;
    bool leftHeel = true, rightHeel = true;
    bool operator==(const TwoMoves &) const = default;
};
struct CardEvent {
    int card = -1;
    bool again = false; ///< the person asked to see it again; else it was read
    bool operator==(const CardEvent &) const = default;
};
/// The person spoke with a clinician about how it goes.
struct InContact {
    bool operator==(const InContact &) const = default;
};
/// Agreed with a clinician. Neither: the rules choose again; NotYet: may start was taken back.
struct Agreed {
    enum class What { Include, LeaveOut, MayStart, Neither, NotYet } what = What::MayStart;
    int movement = -1; ///< of Include, LeaveOut and Neither
    bool ofMovement() const { return what != What::MayStart && what != What::NotYet; }
    bool operator==(const Agreed &) const = default;
};
/// Chosen by the person from the bundles, or put back.
struct Chosen {
    int movement = -1;
    bool in = true;
    bool operator==(const Chosen &) const = default;
};

struct Event {
    Day day = 0;
    std::variant<Said, SafetyChecked, SeenAfter, Session, Morning, Swapped, Wished, FlareUp,
                 WeekCheck, TwoMoves, CardEvent, InContact, Agreed, Chosen>
        what;
    bool operator==(const Event &) const = default;
};

/// Help that a region can offer next, from its file; therapies are plugged in and out there.
struct StepUp {
    QString id;
    QString title;
    Bits tracks = 0; ///< of Track: whom it is for
    bool operator==(const StepUp &) const = default;
};

struct Region {
    bool listsOnly = true; ///< the plan is the person's own choice
    std::vector<StepUp> stepUps;
};

/// Days never fall; within a day the order is that in which things happened.
struct History {
    int rules = 1; ///< version of the rules the plan is made by
    Region region;
    Day today = 0; ///< not before the last event
    std::vector<Event> events;
};

} // namespace backwell::content::plan
