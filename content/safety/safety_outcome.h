// SPDX-License-Identifier: Apache-2.0
// From the answers of the safety check to one of four actions. The rules decide; no score does.
#pragma once

#include "content/questionnaire/questionnaire.h"
#include "content/safety/safety_rules.h"

namespace backwell::content
{

/// What was said to one question. Open: skipped, unanswered, not asked, or in words nobody knows
/// here.
enum class SignAnswer { Yes, No, NotSure, Open };

struct CheckAnswer {
    QString question; ///< its linkId in the safety check
    SignAnswer answer = SignAnswer::Open;
};
/// In any order. A question that is not among them is open; of one that stands twice the first
/// counts.
using CheckAnswers = std::vector<CheckAnswer>;

/// Every visible choice of the check in its order, with what `items` say to it.
CheckAnswers checkAnswers(const Questionnaire &check, const std::vector<sync::AnswerItem> &items);

/// How far a rule is met: Yes, or No, or else NotSure when *not sure* to one of its questions keeps
/// it open, or else Open.
SignAnswer meets(const SafetyRule &rule, const CheckAnswers &answers);

/// Met is the rule's action. Not sure and open are that too, but at most the same day: so they
/// never end below it for a sign of 999. (Evidence list 2.6, for sign-off.)
SafetyOutcome safetyOutcome(const SafetyRule &rule, const CheckAnswers &answers);

/// The most urgent of these rules, and nothing else.
SafetyOutcome mostUrgent(const std::vector<SafetyRule> &rules, const CheckAnswers &answers);

/// The outcome of the check: the most urgent of all rules. A *yes* to a question that no rule reads
/// is an emergency, and anything but *no* to it is help the same day: in doubt, the more urgent.
SafetyOutcome safetyOutcome(const CheckAnswers &answers,
                            const std::vector<SafetyRule> &rules = safetyRules());

/// One reason for the outcome.
struct Deciding {
    QString sign;          ///< id of the rule, or of the question that no rule reads
    QStringList questions; ///< those it reads whose answers are not *no*; never empty
    SignAnswer met = SignAnswer::Yes;
};

/// Why it is what it is: every rule whose own outcome is that of all. Empty for carrying on.
std::vector<Deciding> decidedBy(const CheckAnswers &answers,
                                const std::vector<SafetyRule> &rules = safetyRules());

/// The questions read by the rules whose own outcome is more urgent than `outcome`; none twice.
QStringList decidedAbove(const CheckAnswers &answers, SafetyOutcome outcome,
                         const std::vector<SafetyRule> &rules = safetyRules());

} // namespace backwell::content
