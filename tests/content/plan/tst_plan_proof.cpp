// SPDX-License-Identifier: Apache-2.0
// What every plan keeps to, over lives made up from seeds; and every rule taken away in turn.
// ./dev plan-proof is the long run.
#include "tests/content/plan/plan_data.h"
#include "tests/content/plan/plan_life.h"

#include "content/plan/history_json.h"
#include "content/plan/make_plan.h"

#include <QFile>
#include <QTest>

#include <cstdio>

using namespace backwell;
using namespace backwell::tests;

namespace
{

qint64 wanted(const char *name, qint64 otherwise)
{
    const qint64 given = qEnvironmentVariable(name).toLongLong();
    return given > 0 ? given : otherwise;
}

quint64 seed()
{
    static const quint64 one = [] {
        const QString given = qEnvironmentVariable("BACKWELL_PROOF_SEED");
        return given.isEmpty() ? 77 : given.toULongLong(); // the same each time
    }();
    return one;
}

/// Lives must not share a start: a seed is not the next one plus one.
quint64 lifeSeed(qint64 number)
{
    return seed() * 0x9E3779B97F4A7C15ull + quint64(number);
}

void print(const LifeCount &count)
{
    std::printf("plan-proof lives %lld, days %lld, mean %lld days\n",
                static_cast<long long>(count.lives), static_cast<long long>(count.days),
                static_cast<long long>(count.days / std::max<qint64>(count.lives, 1)));
    int from = 1;
    for (const auto &[upTo, many] : count.lengths) {
        std::printf("plan-proof length %3d to %3d days: %lld\n", from, upTo,
                    static_cast<long long>(many));
        from = upTo + 1;
    }
    for (const auto &[what, many] : count.happened)
        std::printf("plan-proof %-28s %10lld times, in %7lld lives\n", what.c_str(),
                    static_cast<long long>(many), static_cast<long long>(count.livesWith.at(what)));
}

} // namespace

class TstPlanProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_plan_of_every_life_keeps_its_promises()
    {
        const auto catalogue = planCatalogue();
        const qint64 lives = wanted("BACKWELL_PROOF_LIVES", 1500);
        std::printf("plan-proof seed %llu\n", static_cast<unsigned long long>(seed()));
        PlanWitness witness;
        LifeCount count;
        qint64 broken = 0, notTheSame = 0;
        // A life that broke something is lived again alone: BACKWELL_PROOF_FIRST and one life.
        const qint64 first = qEnvironmentVariable("BACKWELL_PROOF_FIRST").toLongLong();
        for (qint64 life = first; life < first + lives; ++life) {
            const auto history = live(catalogue, {}, lifeSeed(life), witness, count);
            if (!witness.first.empty() && ++broken <= 10)
                std::printf("plan-proof broken in life %lld: %s\n", static_cast<long long>(life),
                            witness.first.c_str());
            if (lives == 1 && qEnvironmentVariableIsSet("BACKWELL_PROOF_OUT")) {
                QFile out(qEnvironmentVariable("BACKWELL_PROOF_OUT"));
                QVERIFY(out.open(QIODevice::WriteOnly));
                out.write(historyJson(catalogue, history));
            }
            if (life % 10 == 0) { // at once, it is the plan that came about day by day
                const auto once = plan::makePlan(catalogue, history);
                notTheSame += !once || *once != *plan::makePlan(catalogue, history);
            }
            if ((life + 1) % 10'000 == 0) {
                std::printf("plan-proof %lld lives\n", static_cast<long long>(life + 1));
                std::fflush(stdout);
            }
        }
        print(count);
        for (const auto &[promise, many] : witness.broken)
            std::printf("plan-proof BROKEN %lld times: %s\n", static_cast<long long>(many),
                        promise.c_str());
        QCOMPARE(count.lives, lives);
        QVERIFY(witness.broken.empty());
        QCOMPARE(notTheSame, 0);
        QVERIFY(lives < 1000 || (count.livesWith["leg new signs"] > 0 &&
                                 count.livesWith["event: session too much"] > lives / 10 &&
                                 count.livesWith["mode: flare-up"] > lives / 20));
    }

    void every_rule_taken_away_is_noticed()
    {
        const auto catalogue = planCatalogue();
        const qint64 most = wanted("BACKWELL_PROOF_MUTANTS", 4000);
        QStringList survivors;
        for (size_t rule = 0; rule < plan::v1::ruleCount; ++rule) {
            const auto spoilt = plan::v1::RuleSet().without(plan::v1::Rule(rule));
            PlanWitness witness;
            LifeCount count;
            qint64 life = 0;
            while (life < most && witness.broken.empty())
                live(catalogue, spoilt, lifeSeed(life++), witness, count);
            const std::string by =
                witness.broken.empty() ? "NOT NOTICED" : witness.broken.begin()->first;
            std::printf("plan-proof without %-20s after %5lld lives: %s\n",
                        plan::v1::ruleTexts[rule].id.data(), static_cast<long long>(life),
                        by.c_str());
            if (witness.broken.empty())
                survivors += QString::fromLatin1(plan::v1::ruleTexts[rule].id.data());
        }
        QVERIFY2(survivors.isEmpty(), qPrintable(survivors.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(TstPlanProof)
#include "tst_plan_proof.moc"
