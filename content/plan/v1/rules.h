// SPDX-License-Identifier: Apache-2.0
// The rules of version 1, each with its source. This folder is frozen once a plan was stored with
// it: what is to be better becomes a v2 beside it.
#pragma once

#include <array>
#include <bitset>
#include <string_view>

namespace backwell::content::plan::v1
{

enum class Rule {
    GateOutcome,
    GateUrgent,
    GateNewSigns,
    GateTwoMoves,
    GateAskFirst,
    GateListsOnly,
    GateAppointment,
    ChooseLimits,
    ChooseUpTo,
    ChoosePregnancy,
    ChooseTrack,
    ChooseEases,
    ChooseBundle,
    ChooseMix,
    ChooseGoal,
    ChooseSwapped,
    ChooseCalm,
    ChooseFewer,
    ChooseAgreed,
    ChooseTime,
    ChooseSchedule,
    PaceThreeFine,
    PaceWeekly,
    PaceOneADay,
    PaceHoldWeek,
    PaceQuiet,
    PaceABitMuch,
    PaceTooMuch,
    PaceMorning,
    PaceMissed,
    PaceRestart,
    PaceEasier,
    PaceHarder,
    PaceReturn,
    FlareCalm,
    FlareHalf,
    FlareEnds,
    FlareWayBack,
    FlareCheck,
    VarietyChange,
    VarietySwap,
    LearnNeed,
    LearnGap,
    LearnAgain,
    ContactWorse,
    ContactReds,
    ContactFlare,
    ContactSupport,
    LegFurtherDown,
    LegMostDays,
    LegSixWeeks,
    LegTwoMoves,
    LegWeekly,
    LegStepUp,
};

struct RuleText {
    std::string_view id;
    std::string_view source; ///< section of the evidence list
    char mark;               ///< of that list: V, R or I; what is not V awaits sign-off
    std::string_view says;
};

inline constexpr size_t ruleCount = size_t(Rule::LegStepUp) + 1;
/// In the order of Rule.
extern const std::array<RuleText, ruleCount> ruleTexts;

inline std::string_view idOf(Rule rule)
{
    return ruleTexts[size_t(rule)].id;
}

/// Which rules are in force. All of them, but in the proof, which takes each away in turn.
class RuleSet
{
public:
    bool has(Rule rule) const { return !m_off[size_t(rule)]; }
    RuleSet without(Rule rule) const
    {
        RuleSet fewer = *this;
        fewer.m_off.set(size_t(rule));
        return fewer;
    }

private:
    std::bitset<ruleCount> m_off;
};

// The numbers of the rules.
inline constexpr int fineToRise = 3;       ///< 4.1, progression
inline constexpr int riseDays = 7;         ///< 4.1: one increase a week for an item
inline constexpr int holdEvery = 4;        ///< 4.1: every fourth week holds
inline constexpr int quietDays = 7;        ///< nothing rises after a red
inline constexpr int restDays = 2;         ///< 4.1: 48 hours, as two whole days
inline constexpr int missedDrop = 4;       ///< 4.1: 4 to 7 days missed
inline constexpr int missedRestart = 8;    ///< 4.1: more than 7
inline constexpr int awayDays = 14;        ///< out of the plan: back at 70 in 100
inline constexpr int askFirstDays = 84;    ///< 4.1: 12 weeks after an operation or a fracture
inline constexpr int lateWeek = 16;        ///< 4.1: pregnancy
inline constexpr int calmDays = 2;         ///< 5.1: the first 48 hours
inline constexpr int flareDays = 14;       ///< a flare-up mode ends by itself
inline constexpr int wayBackDays = 7;      ///< 5.1: step back up
inline constexpr int varietyDays = 42;     ///< six weeks of the same
inline constexpr int cardGapDays = 21;     ///< 5.3, 4
inline constexpr int cardAgainDays = 7;    ///< chosen: from being asked for to coming back
inline constexpr int redWindow = 7;        ///< 5.3, 10
inline constexpr int legWeeks = 42;        ///< 5.3, 8: six weeks
inline constexpr int legCheckDays = 7;     ///< 2.7
inline constexpr int muchFewer = 3;        ///< rises on the toes, of ten
inline constexpr int enoughConfidence = 7; ///< 5.1, of ten
inline constexpr int poorSleep = 4;        ///< this or less of ten
inline constexpr int muchWorry = 7;        ///< this or more of ten
inline constexpr int irritableDays = 14;   ///< a leg that reached further down

} // namespace backwell::content::plan::v1
