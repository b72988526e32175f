// SPDX-License-Identifier: Apache-2.0
// Steps of a ladder change one thing, by a little, and say which.
#include "content/movement/ladder.h"

#include <QJsonDocument>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

Result<std::vector<Dose>> read(const char *steps)
{
    return readLadder(QJsonDocument::fromJson(steps).array());
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_step_takes_one_thing_up();
    void time_is_the_same_in_seconds_and_in_minutes();
    void one_leg_may_come_with_its_sides();
    void speed_may_fall();
    void other_ladders_say_what_is_wrong_data();
    void other_ladders_say_what_is_wrong();
    void rises_are_small();
    void every_name_comes_back();
};

void TestLadder::a_step_takes_one_thing_up()
{
    const auto ladder = read(R"([{"text":"a","repetitions":5,"hold":3},
        {"text":"b","repetitions":7,"hold":3,"changes":"repetitions"},
        {"text":"c","repetitions":7,"hold":3,"sets":2,"changes":"sets"},
        {"text":"d","repetitions":7,"hold":3,"sets":2,"load":2,"changes":"load"}])");
    QVERIFY2(ladder, ladder ? "" : qPrintable(ladder.error().detail));
    QCOMPARE(ladder->size(), size_t(4));
    QVERIFY(!ladder->front().changes);
    QCOMPARE(ladder->at(2).amount(Variable::Sets), 2);
    QCOMPARE(*ladder->at(3).changes, Variable::Load);
    QVERIFY(!ladder->front().timed());
}

void TestLadder::time_is_the_same_in_seconds_and_in_minutes()
{
    const auto ladder = read(R"([{"text":"a","seconds":60},
        {"text":"b","minutes":2,"changes":"time"}])");
    QVERIFY(ladder);
    QCOMPARE(ladder->back().lengthSeconds(), 120);
    QVERIFY(ladder->back().timed());
}

void TestLadder::one_leg_may_come_with_its_sides()
{
    QVERIFY(read(R"([{"text":"a","repetitions":8},
        {"text":"b","repetitions":8,"lever":2,"sides":"each","changes":"lever"}])"));
}

void TestLadder::speed_may_fall()
{
    QVERIFY(read(R"([{"text":"a","repetitions":8},
        {"text":"b","repetitions":8,"tempo":80,"changes":"speed"}])"));
}

void TestLadder::other_ladders_say_what_is_wrong_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("names");
    const auto second = [](const char *name, const char *step, const char *names) {
        QTest::newRow(name) << QByteArray(R"([{"text":"a","repetitions":5,"hold":3},)") + step + "]"
                            << QString::fromLatin1(names);
    };
    second("two things", R"({"text":"b","repetitions":7,"hold":5,"changes":"repetitions"})",
           "repetitions and hold");
    second("nothing", R"({"text":"b","repetitions":5,"hold":3,"changes":"repetitions"})", "none");
    second("says another", R"({"text":"b","repetitions":7,"hold":3,"changes":"hold"})",
           "does not say so");
    second("says nothing", R"({"text":"b","repetitions":7,"hold":3})", "does not say so");
    second("an unknown thing", R"({"text":"b","repetitions":7,"hold":3,"changes":"courage"})",
           "courage");
    second("too much", R"({"text":"b","repetitions":9,"hold":3,"changes":"repetitions"})",
           "from 5 to 9");
    second("less", R"({"text":"b","repetitions":4,"hold":3,"changes":"repetitions"})",
           "from 5 to 4");
    second("two levels", R"({"text":"b","repetitions":5,"hold":3,"load":3,"changes":"load"})",
           "load");
    second("sides by themselves",
           R"({"text":"b","repetitions":7,"hold":3,"sides":"each","changes":"repetitions"})",
           "sides");
    second("from times to minutes", R"({"text":"b","minutes":5,"hold":3,"changes":"time"})",
           "repetitions and time");
    second("no words", R"({"repetitions":7,"hold":3,"changes":"repetitions"})", "text");
    second("both ways to count", R"({"text":"b","repetitions":7,"minutes":2})", "one of");
    second("no way to count", R"({"text":"b"})", "one of");
    second("half a repetition", R"({"text":"b","repetitions":5.5})", "repetitions");
    second("a million times", R"({"text":"b","repetitions":1000000})", "repetitions");
    second("odd sides", R"({"text":"b","repetitions":5,"sides":"three"})", "sides");
    second("an unknown member", R"({"text":"b","repetitions":5,"courage":3})", "courage");
    QTest::newRow("one step") << QByteArray(R"([{"text":"a","repetitions":5}])")
                              << QStringLiteral("2 to 20");
    QTest::newRow("a first step that changes")
        << QByteArray(
               R"([{"text":"a","repetitions":5,"changes":"load"},{"text":"b","repetitions":5}])")
        << QStringLiteral("first step");
}

void TestLadder::other_ladders_say_what_is_wrong()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, names);
    const auto ladder = read(steps.constData());
    QVERIFY(!ladder);
    QCOMPARE(ladder.error().kind, ErrorKind::Invalid);
    QVERIFY2(ladder.error().detail.contains(names), qPrintable(ladder.error().detail));
}

void TestLadder::rises_are_small()
{
    QCOMPARE(largestRise(Variable::Repetitions, 5), 2);
    QCOMPARE(largestRise(Variable::Repetitions, 20), 4);
    QCOMPARE(largestRise(Variable::Time, 30), 60);
    QCOMPARE(largestRise(Variable::Time, 600), 120);
    QCOMPARE(largestRise(Variable::Time, 1500), 300);
    QCOMPARE(largestRise(Variable::Hold, 3), 2);
    QCOMPARE(largestRise(Variable::Sets, 1), 1);
}

void TestLadder::every_name_comes_back()
{
    for (int i = 0; i < variableCount; ++i) {
        const auto variable = static_cast<Variable>(i);
        QVERIFY(!variableName(variable).isEmpty());
        QCOMPARE(*variableFromName(variableName(variable)), variable);
    }
    QVERIFY(!variableFromName(QStringLiteral("courage")));
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
