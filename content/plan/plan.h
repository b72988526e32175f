// SPDX-License-Identifier: Apache-2.0
// A plan as it is stored and shown: this week, today, what to ask, and why each of it.
#pragma once

#include "content/plan/history.h"

#include <optional>
#include <string_view>

namespace backwell::content::plan
{

/// One reason: the rule that decided, and what its sentence speaks of.
struct Reason {
    std::string_view rule; ///< id of a rule, as "pace.three-fine"; static text
    int number = 0;        ///< days, minutes, a limit, a group: what the rule says
    int movement = -1;
    bool operator==(const Reason &) const = default;
};
using Because = std::vector<Reason>;

enum class Mode {
    SafetyFirst, ///< no plan until the safety check has an outcome
    GetHelp,     ///< an urgent outcome stands, or a new sign where there are lists only
    AskFirst,    ///< somebody must say first that it may begin
    OwnChoice,   ///< where there are lists only: what the person chose
    Flare,       ///< a flare-up
    WayBack,     ///< the week after one
    Steady
};

struct Thing {
    int movement = 0;
    int step = 0;    ///< place in the ladder
    int minutes = 0; ///< of today
    Because because; ///< never empty
    bool operator==(const Thing &) const = default;
};

struct WeekItem {
    int movement = 0;
    int step = 0;
    int days = 0;    ///< on how many days of this week
    Because because; ///< never empty
    bool operator==(const WeekItem &) const = default;
};

struct CardToday {
    int card = 0;
    Because because;
    bool operator==(const CardToday &) const = default;
};

enum class Ask { SafetyCheck, SeenAfter, HelpLists, TwoMoves, Morning, WeekCheck };

struct Question {
    Ask ask = Ask::SafetyCheck;
    bool first = false; ///< before anything else is shown
    Because because;
    bool operator==(const Question &) const = default;
};

/// Somebody to talk to, and what the region has to offer next.
struct Contact {
    Because because;          ///< never empty
    std::vector<int> stepUps; ///< places in Region::stepUps
    bool operator==(const Contact &) const = default;
};

struct Plan {
    int rules = 1;
    Day day = 0;
    int week = 0; ///< of the plan, from 1; 0 before it begins
    Mode mode = Mode::SafetyFirst;
    Because because; ///< of the day as a whole; never empty when `today` is
    std::vector<WeekItem> items;
    std::vector<Thing> today; ///< two to four; fewer with a reason
    std::optional<CardToday> card;
    std::vector<Question> questions;
    std::optional<Contact> contact;
    int minutes = 0; ///< all of today: movements, card and leg check
    bool operator==(const Plan &) const = default;
};

inline constexpr int cardMinutes = 2;
inline constexpr int legCheckMinutes = 2;

const QStringList &modeNames();
const QStringList &askNames();

} // namespace backwell::content::plan
