// SPDX-License-Identifier: Apache-2.0
// What the records say about a plan, and about being seen.
#include "content/safety/safety_standing.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/sample_records.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

sync::AnswerItem coded(QStringView linkId, const char *code)
{
    return {linkId.toString(), {}, {{Coding{{}, QString::fromLatin1(code), {}, {}}, {}}}, {}};
}

sync::Response response(QStringView canonical, const sync::Key &key,
                        std::vector<sync::AnswerItem> items)
{
    const fakes::FakeClock clock;
    sync::Response response = fakes::sampleResponse(clock, key.id);
    response.key = key;
    response.questionnaire = canonical.toString() + QStringLiteral("|1");
    response.items = std::move(items);
    return response;
}

sync::Response finished(const Uuid &id, const char *outcome)
{
    return response(safetycheck::check, {id, 2}, {coded(safetycheck::outcomeItem, outcome)});
}

sync::Response followUp(const Uuid &id, const Uuid &about, const char *seen)
{
    return response(safetycheck::seen, {id, 1},
                    {{safetycheck::checkItem.toString(), {}, {{about.toString(), {}}}, {}},
                     coded(safetycheck::seenItem, seen)});
}

} // namespace

class TstSafetyStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_plan_starts_only_after_its_outcome_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<bool>("begunAgain");
        QTest::addColumn<bool>("plan");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char *name, const char *outcome, const char *seen, bool again,
                            bool plan, bool asks) {
            QTest::newRow(name) << QString::fromLatin1(outcome) << QString::fromLatin1(seen)
                                << again << plan << asks;
        };
        row("never asked", "", "", false, false, false);
        row("begun only", "", "", true, false, false);
        row("carry on", "carry-on", "", false, true, false);
        row("appointment", "appointment", "", false, true, false);
        row("same day", "today", "", false, false, true);
        row("999", "999", "", false, false, true);
        row("same day, not yet", "today", "not-yet", false, false, true);
        row("same day, seen", "today", "yes", false, true, false);
        row("999, treated", "999", "yes-treated", false, true, false);
        row("carry on, then begun again", "carry-on", "", true, false, false);
        row("999 and seen, then begun again", "999", "yes", true, false, false);
        row("999, then begun again", "999", "", true, false, true);
        row("an outcome of another version", "fine", "", false, false, false);
    }
    void a_plan_starts_only_after_its_outcome()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, seen);
        QFETCH(bool, begunAgain);
        QFETCH(bool, plan);
        QFETCH(bool, asks);
        const fakes::FakeClock clock;
        std::vector<sync::Response> oldestFirst;
        if (!outcome.isEmpty())
            oldestFirst.push_back(finished(Uuid::v7(clock), outcome.toLatin1().constData()));
        if (!seen.isEmpty())
            oldestFirst.push_back(
                followUp(Uuid::v7(clock), oldestFirst.front().key.id, seen.toLatin1().constData()));
        if (begunAgain) {
            sync::Response begun = finished(Uuid::v7(clock), "carry-on");
            begun.status = sync::ResponseStatus::InProgress;
            begun.items.clear();
            oldestFirst.push_back(begun);
        }
        std::vector<const sync::Response *> newestFirst;
        for (const sync::Response &response : oldestFirst)
            newestFirst.insert(newestFirst.begin(), &response);
        const SafetyStanding standing = safetyStanding(newestFirst);
        QCOMPARE(standing.planMayStart(), plan);
        QCOMPARE(standing.needsFollowUp(), asks);
        QCOMPARE(standing.begun.has_value(), begunAgain || outcome == u"fine");
    }

    void being_seen_for_one_check_says_nothing_about_the_next()
    {
        const fakes::FakeClock clock;
        const sync::Response first = finished(Uuid::v7(clock), "999");
        const sync::Response seen = followUp(Uuid::v7(clock), first.key.id, "yes");
        const sync::Response second = finished(Uuid::v7(clock), "today");
        QVERIFY(safetyStanding({&seen, &first}).planMayStart());
        QVERIFY(!safetyStanding({&second, &seen, &first}).planMayStart());
        const sync::Response late = followUp(Uuid::v7(clock), first.key.id, "yes");
        QVERIFY(!safetyStanding({&late, &second, &seen, &first}).planMayStart());
    }

    void other_entries_and_checks_taken_back_are_passed_over()
    {
        const fakes::FakeClock clock;
        sync::Response check = finished(Uuid::v7(clock), "carry-on");
        sync::Response other = finished(Uuid::v7(clock), "999");
        other.questionnaire = safetycheck::check.toString() + QStringLiteral("-of-another|1");
        QVERIFY(safetyStanding({&other, &check}).planMayStart());
        check.status = sync::ResponseStatus::EnteredInError;
        QVERIFY(!safetyStanding({&other, &check}).planMayStart());
        QVERIFY(!safetyStanding({&other, &check}).begun);
    }
};

QTEST_GUILESS_MAIN(TstSafetyStanding)
#include "tst_safety_standing.moc"
