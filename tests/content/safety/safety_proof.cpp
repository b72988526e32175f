// SPDX-License-Identifier: Apache-2.0
// The proof itself; tst_safety_proof decides what it is held against.
#include "tests/content/safety/safety_proof.h"

namespace backwell::tests
{

using content::CheckAnswers;
using content::SafetyOutcome;
using content::SignAnswer;

SafetyProof::SafetyProof(const ExpectedTiers &tiers, Subject subject)
    : m_tiers(tiers), m_subject(std::move(subject))
{
    for (const ExpectedRow &row : m_tiers.rows())
        m_signs.append(row.sign);
    m_signs.removeDuplicates();
}

void SafetyProof::violate(const CheckAnswers &answers, const QString &what, ProofCount &count)
{
    ++count.violations;
    if (!count.first.isEmpty())
        return;
    count.first = what + QStringLiteral(" for");
    constexpr const char *words[] = {"yes", "no", "not sure", "unanswered"};
    for (const content::CheckAnswer &one : answers)
        if (one.answer != SignAnswer::No)
            count.first += u' ' + one.question + u'=' + QLatin1String(words[int(one.answer)]);
}

void SafetyProof::compare(const CheckAnswers &answers, SafetyOutcome found, ProofCount &count) const
{
    ++count.combinations;
    if (found < SafetyOutcome::CarryOn || found > SafetyOutcome::Emergency)
        violate(answers, QStringLiteral("no outcome"), count);
    bool emergencyOpen = false;
    for (const ExpectedRow &row : m_tiers.rows()) {
        if (found < ExpectedTiers::asks(row, answers))
            violate(answers, row.id + QStringLiteral(" ends below its tier"), count);
        emergencyOpen = emergencyOpen || (row.yes == SafetyOutcome::Emergency &&
                                          std::ranges::none_of(row.reads, [&](int at) {
                                              return answers[size_t(at)].answer == SignAnswer::No;
                                          }));
    }
    if (emergencyOpen && found < SafetyOutcome::SameDay)
        violate(answers, QStringLiteral("a sign of 999 ends below the same day"), count);
    if (found > m_tiers.outcome(answers))
        violate(answers, QStringLiteral("no list asks for as much"), count);
}

void SafetyProof::compareRules(const CheckAnswers &answers, ProofCount &count) const
{
    for (const QString &sign : m_signs) {
        const auto rule = std::ranges::find(m_subject.rules, sign, &content::SafetyRule::id);
        if (rule == m_subject.rules.end())
            violate(answers, sign + QStringLiteral(" has no rule"), count);
        else if (m_subject.outcomeOf(size_t(rule - m_subject.rules.begin()), answers) !=
                 m_tiers.outcome(answers, sign))
            violate(answers, sign + QStringLiteral(" alone ends elsewhere"), count);
    }
}

void SafetyProof::raise(CheckAnswers &answers, int at, SafetyOutcome found, ProofCount &count) const
{
    SignAnswer &said = answers[size_t(at)].answer;
    const SignAnswer kept = said;
    for (const auto *next = std::ranges::find(towardsYes, kept) + 1; next < std::end(towardsYes);
         ++next) {
        said = *next;
        const SafetyOutcome raised = m_subject.outcome(answers);
        if (raised < found)
            violate(answers, QStringLiteral("nearer to yes is less urgent"), count);
        found = raised;
    }
    said = kept;
}

void SafetyProof::look(CheckAnswers &answers, const std::vector<int> &raised,
                       ProofCount &count) const
{
    const SafetyOutcome found = m_subject.outcome(answers);
    compare(answers, found, count);
    for (const int at : raised)
        raise(answers, at, found, count);
}

void SafetyProof::exhaust(const QStringList &questions, ProofCount &count) const
{
    CheckAnswers answers = m_tiers.allNo();
    std::vector<int> at;
    for (const QString &question : questions)
        at.push_back(int(m_tiers.questions().indexOf(question)));
    if (std::ranges::find(at, -1) != at.end())
        return violate(answers, QStringLiteral("a question of no list"), count);
    const int all = 1 << (2 * int(at.size())); // four answers each
    for (int number = 0; number < all; ++number) {
        for (size_t i = 0; i < at.size(); ++i)
            answers[size_t(at[i])].answer = towardsYes[(number >> (2 * i)) & 3];
        look(answers, at, count);
        compareRules(answers, count);
    }
}

std::vector<QStringList> SafetyProof::sets() const
{
    std::vector<QStringList> sets;
    const auto add = [&sets](QStringList set) {
        set.sort();
        if (std::ranges::find(sets, set) == sets.end())
            sets.push_back(std::move(set));
    };
    for (const content::SafetyRule &rule : m_subject.rules)
        add(questionsOf(rule));
    for (const ExpectedRow &row : m_tiers.rows())
        add(row.questions);
    return sets;
}

} // namespace backwell::tests
