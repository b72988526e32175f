// SPDX-License-Identifier: Apache-2.0
// Goes through answers and counts where an outcome is not what the lists ask for.
#pragma once

#include "tests/content/safety/expected_tiers.h"
#include "tests/content/safety/rule_mutants.h"

namespace backwell::tests
{

/// What was gone through, and what did not hold.
struct ProofCount {
    qint64 combinations = 0;
    qint64 violations = 0;
    QString first; ///< the first violation in words
};

class SafetyProof
{
public:
    SafetyProof(const ExpectedTiers &tiers, Subject subject);

    /// Every answer to each of these questions, all others *no*: what the lists ask for, by all
    /// rules together and by each rule alone, and no answer nearer to *yes* is less urgent.
    void exhaust(const QStringList &questions, ProofCount &count) const;
    /// The same of all rules together for one whole form in the order of the table's questions;
    /// the answers at `raised` are raised to *yes*, one at a time, and put back.
    void look(content::CheckAnswers &answers, const std::vector<int> &raised,
              ProofCount &count) const;

    /// Questions read by the rules and by the rows of the table, each set once.
    std::vector<QStringList> sets() const;

    static constexpr content::SignAnswer towardsYes[] = {
        content::SignAnswer::No, content::SignAnswer::Open, content::SignAnswer::NotSure,
        content::SignAnswer::Yes};

private:
    void raise(content::CheckAnswers &answers, int at, content::SafetyOutcome found,
               ProofCount &count) const;
    void compare(const content::CheckAnswers &answers, content::SafetyOutcome found,
                 ProofCount &count) const;
    void compareRules(const content::CheckAnswers &answers, ProofCount &count) const;
    static void violate(const content::CheckAnswers &answers, const QString &what,
                        ProofCount &count);

    const ExpectedTiers &m_tiers;
    Subject m_subject;
    QStringList m_signs; ///< of the table, each once
};

} // namespace backwell::tests
