// SPDX-License-Identifier: Apache-2.0
// The rules of the safety check against the published lists, as somebody wrote them down by hand:
// every answer to every rule, to every two rules, whole forms at random; and every rule spoilt.
// ./dev safety-proof is the long run.
#include "tests/content/safety/safety_proof.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <random>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{

const ExpectedTiers &tiers()
{
    static const ExpectedTiers read;
    return read;
}

SafetyProof proof()
{
    return {tiers(), Subject{{}, safetyRules()}};
}

void print(const char *what, const ProofCount &count)
{
    std::printf("safety-proof %s: %lld, violations %lld %s\n", what,
                static_cast<long long>(count.combinations),
                static_cast<long long>(count.violations), qPrintable(count.first));
}

/// 10^5 in the test tier; ./dev safety-proof asks for 10^7.
qint64 wantedForms()
{
    const qint64 wanted = qEnvironmentVariable("BACKWELL_PROOF_FORMS").toLongLong();
    return wanted > 0 ? wanted : 100'000;
}

quint64 seed()
{
    const QString given = qEnvironmentVariable("BACKWELL_PROOF_SEED");
    return given.isEmpty() ? quint64(std::random_device()()) : given.toULongLong();
}

/// One whole form: most forms are mostly *no*, or nearly every one would end in 999.
void fill(CheckAnswers &answers, std::mt19937_64 &random)
{
    constexpr std::array noes{0.25, 0.7, 0.9, 0.97};
    std::uniform_real_distribution<double> chance;
    const double no = noes[random() % noes.size()];
    for (CheckAnswer &one : answers)
        one.answer =
            chance(random) < no ? SignAnswer::No : SafetyProof::towardsYes[1 + random() % 3];
}

} // namespace

class TstSafetyProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_lists_and_the_rules_read_the_same_questions()
    {
        QStringList read;
        for (const SafetyRule &rule : safetyRules()) {
            QVERIFY2(!rule.allOf.empty() && !rule.source.isEmpty(), qPrintable(rule.id));
            for (const QStringList &group : rule.allOf)
                QVERIFY2(!group.isEmpty() && !group.contains(QString()), qPrintable(rule.id));
            read += questionsOf(rule);
        }
        read.removeDuplicates();
        read.sort();
        QStringList listed = tiers().questions();
        listed.sort();
        QCOMPARE(read, listed);
    }

    void every_answer_to_every_rule_ends_where_the_lists_say()
    {
        ProofCount count;
        const auto sets = proof().sets();
        for (const QStringList &set : sets)
            proof().exhaust(set, count);
        std::printf("safety-proof rules: %zu, rows of the lists: %zu\n", safetyRules().size(),
                    tiers().rows().size());
        print("combinations of answers to one rule", count);
        QVERIFY(count.combinations >= qint64(4 * sets.size()));
        QVERIFY2(count.violations == 0, qPrintable(count.first));
    }

    void every_answer_to_two_rules_ends_where_the_lists_say()
    {
        ProofCount count;
        const auto sets = proof().sets();
        for (size_t i = 0; i < sets.size(); ++i) {
            for (size_t j = i + 1; j < sets.size(); ++j) {
                QStringList both = sets[i] + sets[j];
                both.removeDuplicates();
                proof().exhaust(both, count);
            }
        }
        print("combinations of answers to two rules", count);
        QVERIFY(count.combinations > 0);
        QVERIFY2(count.violations == 0, qPrintable(count.first));
    }

    void whole_forms_at_random_end_where_the_lists_say()
    {
        const quint64 start = seed();
        const qint64 wanted = wantedForms();
        std::printf("safety-proof seed %llu\n", static_cast<unsigned long long>(start));
        std::mt19937_64 random(start);
        CheckAnswers answers = tiers().allNo();
        const SafetyProof whole = proof();
        ProofCount count;
        std::array<qint64, 4> ends{};
        for (qint64 form = 1; form <= wanted; ++form) {
            fill(answers, random);
            ++ends[size_t(safetyOutcome(answers))];
            whole.look(answers, {int(random() % answers.size())}, count);
            if (form % 1'000'000 == 0) {
                std::printf("safety-proof %lld whole forms\n", static_cast<long long>(form));
                std::fflush(stdout);
            }
        }
        print("whole forms", count);
        for (size_t end = ends.size(); end-- > 0;)
            std::printf("safety-proof ended in %s: %lld\n",
                        qPrintable(outcomeCode(SafetyOutcome(end))),
                        static_cast<long long>(ends[end]));
        QCOMPARE(count.combinations, wanted);
        QVERIFY2(count.violations == 0, qPrintable(count.first));
        for (const qint64 end : ends)
            QVERIFY(wanted < 1000 || end > 0);
    }

    void every_rule_that_is_changed_is_noticed()
    {
        const std::vector<Subject> mutants = mutantsOf(safetyRules());
        QStringList survivors;
        for (const Subject &mutant : mutants) {
            const SafetyProof spoilt(tiers(), mutant);
            ProofCount count;
            for (const QStringList &set : spoilt.sets())
                spoilt.exhaust(set, count);
            if (count.violations == 0)
                survivors.append(mutant.what);
        }
        std::printf("safety-proof changed rules: %zu, not noticed %lld\n", mutants.size(),
                    static_cast<long long>(survivors.size()));
        QVERIFY(mutants.size() >= 5 * safetyRules().size());
        QVERIFY2(survivors.isEmpty(), qPrintable(survivors.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TstSafetyProof)
#include "tst_safety_proof.moc"
