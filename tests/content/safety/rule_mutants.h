// SPDX-License-Identifier: Apache-2.0
// The rules with one of them spoilt in one way: each must be noticed by the safety proof.
#pragma once

#include "content/safety/safety_outcome.h"

#include <algorithm>
#include <optional>

namespace backwell::tests
{

/// What the proof looks at: the rules as they are, or with one of them spoilt.
struct Subject {
    QString what; ///< "cancer-legs: ignores leg-weak"; empty as they are
    std::vector<content::SafetyRule> rules;
    /// The rule at `deaf` hears this answer as *no*.
    std::optional<content::SignAnswer> unheard = {};
    size_t deaf = 0;

    content::SafetyOutcome outcomeOf(size_t rule, const content::CheckAnswers &answers) const
    {
        if (!unheard || rule != deaf)
            return safetyOutcome(rules[rule], answers);
        content::CheckAnswers heard = answers;
        for (content::CheckAnswer &one : heard)
            if (one.answer == *unheard)
                one.answer = content::SignAnswer::No;
        return safetyOutcome(rules[rule], heard);
    }
    /// As they are, by what the app calls; what no rule reads is left out of the spoilt ones.
    content::SafetyOutcome outcome(const content::CheckAnswers &answers) const
    {
        if (what.isEmpty())
            return safetyOutcome(answers, rules);
        auto most = content::SafetyOutcome::CarryOn;
        for (size_t rule = 0; rule < rules.size(); ++rule)
            most = std::max(most, outcomeOf(rule, answers));
        return most;
    }
};

/// Each rule, one change at a time: dropped; every lower tier; each of its answers ignored, as if
/// it were always *no* and as if it did not matter; *not sure*, and *unanswered*, taken for *no*.
inline std::vector<Subject> mutantsOf(const std::vector<content::SafetyRule> &rules)
{
    using namespace content;
    std::vector<Subject> mutants;
    for (size_t i = 0; i < rules.size(); ++i) {
        const SafetyRule &rule = rules[i];
        const auto add = [&](const QString &what, std::optional<SafetyRule> changed) {
            Subject mutant{rule.id + QStringLiteral(": ") + what, rules, {}, i};
            if (changed)
                mutant.rules[i] = *changed;
            else
                mutant.rules.erase(mutant.rules.begin() + qsizetype(i));
            mutants.push_back(std::move(mutant));
        };
        add(QStringLiteral("dropped"), std::nullopt);
        for (int lower = int(rule.outcome) - 1; lower >= int(SafetyOutcome::CarryOn); --lower) {
            SafetyRule changed = rule;
            changed.outcome = SafetyOutcome(lower);
            add(QStringLiteral("lowered to ") + outcomeCode(changed.outcome), changed);
        }
        for (const QString &question : questionsOf(rule)) {
            SafetyRule never = rule; // an empty group is never met
            SafetyRule always = rule;
            for (QStringList &group : never.allOf)
                group.removeAll(question);
            std::erase_if(always.allOf,
                          [&](const QStringList &group) { return group.contains(question); });
            add(QStringLiteral("ignores ") + question, never);
            add(QStringLiteral("asks nothing of ") + question, always);
        }
        for (const auto unheard : {SignAnswer::NotSure, SignAnswer::Open}) {
            add(unheard == SignAnswer::NotSure ? QStringLiteral("hears not sure as no")
                                               : QStringLiteral("hears unanswered as no"),
                rule);
            mutants.back().unheard = unheard;
        }
    }
    return mutants;
}

} // namespace backwell::tests
