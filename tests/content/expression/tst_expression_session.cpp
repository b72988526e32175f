// SPDX-License-Identifier: Apache-2.0
// What a session asks to be computed and what it makes of the results, without anything that
// computes.
#include "tests/content/expression/computed_forms.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;
using Kind = Expression::Kind;

namespace
{
Computed value(const char *path, qint32 number)
{
    return {at(path), Kind::Calculated, {number}};
}

Computed shows(const char *path, bool yes)
{
    return {at(path), Kind::EnableWhen, {yes}};
}

/// "path pointer" of each place, joined by "; ".
QString places(const ExpressionTask &task)
{
    QStringList all;
    for (const ExpressionPlace &place : task.places)
        all += place.path.toString() + u' ' + place.pointer;
    return all.join(QStringLiteral("; "));
}

const QByteArray ask = item("a", "integer", {});
const QByteArray sum = item("sum", "integer", expression("calculatedExpression", "1"));
const QByteArray maybe = item("maybe", "string", expression("enableWhenExpression", "true"));
} // namespace

class TstExpressionSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_anybody_who_computes_conditions_are_shown_and_values_are_absent()
    {
        const Session session = sessionFor(formOf(ask + ',' + sum + ',' + maybe));
        QVERIFY(!session.pending());
        QCOMPARE(shown(session), QStringLiteral("a sum maybe"));
        QVERIFY(session.answers(at("sum")).empty());
        QVERIFY(session.isValid());
        QCOMPARE(notComputed(session),
                 QStringLiteral("maybe enableWhenExpression; sum calculatedExpression"));
    }

    void a_condition_hides_until_it_is_computed_and_takes_the_answer_out_of_the_response()
    {
        Session session = sessionFor(formOf(ask + ',' + maybe));
        QVERIFY(session.setText(at("maybe"), QStringLiteral("words")));
        session.awaitResults();
        QCOMPARE(shown(session), QStringLiteral("a"));
        QVERIFY(!session.response(stamp()));
        QVERIFY(session.applyResults({session.revision(), {shows("maybe", true)}, {}}));
        QCOMPARE(shown(session), QStringLiteral("a maybe"));
        QVERIFY(session.applyResults({session.revision(), {shows("maybe", true)}, {}}));
        QCOMPARE(session.response(stamp())->items.size(), size_t(1));
        QVERIFY(session.setAnswer(at("a"), qint32(1)));
        QVERIFY(session.applyResults({session.revision(), {shows("maybe", false)}, {}}));
        QVERIFY(session.applyResults({session.revision(), {shows("maybe", false)}, {}}));
        QVERIFY(!session.pending());
        QCOMPARE(session.response(stamp())->items.size(), size_t(1));
        QCOMPARE(session.response(stamp())->items[0].linkId, QStringLiteral("a"));
    }

    void late_results_are_dropped()
    {
        Session session = sessionFor(formOf(ask + ',' + sum));
        session.awaitResults();
        const int early = session.revision();
        QVERIFY(session.setAnswer(at("a"), qint32(1)));
        QVERIFY(!session.applyResults({early, {value("sum", 3)}, {}}));
        QVERIFY(session.pending());
        QVERIFY(session.answers(at("sum")).empty());
    }

    void what_changes_without_end_is_given_up_and_told()
    {
        Session session = sessionFor(formOf(ask + ',' + sum + ',' + maybe));
        session.awaitResults();
        int rounds = 0;
        for (; session.pending() && rounds < 100; ++rounds) {
            const ExpressionTask task = session.expressionTask();
            ExpressionResults results{task.revision, {}, {}};
            for (const ExpressionPlace &place : task.places) {
                if (place.path == at("sum"))
                    results.computed.push_back(value("sum", rounds));
                else
                    results.computed.push_back(shows("maybe", rounds % 2 == 0));
            }
            QVERIFY(session.applyResults(results));
        }
        QCOMPARE(rounds, 17); // sixteen, and one in which nothing is wanted any more
        QVERIFY(session.answers(at("sum")).empty());
        QCOMPARE(shown(session), QStringLiteral("a sum maybe"));
        QVERIFY(session.isValid());
        QCOMPARE(session.notComputed().size(), size_t(2));
        QVERIFY(session.setAnswer(at("a"), qint32(1))); // and stays so
        QVERIFY(session.expressionTask().places.empty());
    }

    void what_could_not_be_computed_stands_as_if_it_had_no_expression()
    {
        Session session = sessionFor(formOf(ask + ',' + sum + ',' + maybe));
        session.awaitResults();
        QVERIFY(session.applyResults(
            {session.revision(), {value("sum", 4), shows("maybe", false)}, {}}));
        QCOMPARE(session.text(at("sum")), QStringLiteral("4"));
        const std::vector<NotComputed> failed{{at("sum"), Kind::Calculated, QStringLiteral("no")},
                                              {at("maybe"), Kind::EnableWhen, {}}};
        QVERIFY(session.applyResults({session.revision(), {}, failed}));
        QVERIFY(session.applyResults({session.revision(), {}, failed}));
        QVERIFY(!session.pending());
        QVERIFY(session.answers(at("sum")).empty());
        QCOMPARE(shown(session), QStringLiteral("a sum maybe"));
        QCOMPARE(notComputed(session),
                 QStringLiteral("maybe enableWhenExpression; sum calculatedExpression"));
    }

    void a_value_that_breaks_the_items_own_limits_is_not_taken_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("number");
        QTest::newRow("wrong type") << QByteArray("string") << true;
        QTest::newRow("too long") << QByteArray("string") << false;
        QTest::newRow("not an option") << QByteArray("choice") << false;
    }

    void a_value_that_breaks_the_items_own_limits_is_not_taken()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, number);
        const QByteArray options = R"(,"answerOption":[{"valueString":"x"},{"valueString":"y"}])";
        Session session = sessionFor(
            formOf(item("c", type, expression("calculatedExpression", "1"),
                        R"(,"maxLength":3)" + (type == "choice" ? options : QByteArray()))));
        session.awaitResults();
        Computed given{at("c"), Kind::Calculated, {}};
        if (number)
            given.values.emplace_back(qint32(1));
        else
            given.values.emplace_back(QStringLiteral("words"));
        QVERIFY(session.applyResults({session.revision(), {given}, {}}));
        QVERIFY(!session.pending());
        QVERIFY(session.answers(at("c")).empty());
        QCOMPARE(notComputed(session), QStringLiteral("c calculatedExpression"));
        QVERIFY(session.isValid());
    }

    void initial_values_are_put_in_once_and_never_over_an_answer()
    {
        const QByteArray form = formOf(item("i", "string", expression("initialExpression", "'x'")));
        const auto initial = [](const Session &session) {
            return ExpressionResults{
                session.revision(), {{at("i"), Kind::Initial, {QStringLiteral("x")}}}, {}};
        };
        Session session = sessionFor(form);
        session.awaitResults();
        QCOMPARE(places(session.expressionTask()), QStringLiteral("i "));
        QVERIFY(session.applyResults(initial(session)));
        QCOMPARE(session.text(at("i")), QStringLiteral("x"));
        QVERIFY(!session.isChanged());
        QVERIFY(session.expressionTask().places.empty());
        QVERIFY(session.applyResults({session.revision(), {}, {}}));
        QVERIFY(session.clear(at("i")));
        QVERIFY(session.expressionTask().places.empty()); // emptied by the person: it stays so

        Session resumed = sessionFor(form);
        resumed.awaitResults();
        QVERIFY(resumed.restore(session.draft()));
        QVERIFY(resumed.expressionTask().places.empty());
    }

    void computed_answers_of_earlier_are_computed_anew()
    {
        Session session = sessionFor(formOf(ask + ',' + sum));
        session.awaitResults();
        QVERIFY(session.setAnswer(at("a"), qint32(1)));
        QVERIFY(session.applyResults({session.revision(), {value("sum", 3)}, {}}));
        QVERIFY(session.applyResults({session.revision(), {value("sum", 3)}, {}}));
        const sync::Response saved = *session.response(stamp());
        QCOMPARE(saved.items.size(), size_t(2));
        Session later = sessionFor(formOf(ask + ',' + sum)); // on a machine that computes nothing
        QVERIFY(later.fill(saved));
        QVERIFY(later.answers(at("sum")).empty());
        QCOMPARE(later.response(stamp())->items.size(), size_t(1));
    }

    void places_point_to_where_their_items_stand_in_the_response()
    {
        const QByteArray total = item("t", "integer", expression("calculatedExpression", "1"));
        const QByteArray variable = expression("variable", "1", "v");
        Session session = sessionFor(formOf(
            item("off", "string", {},
                 R"(,"enableWhen":[{"question":"n","operator":"exists","answerBoolean":false}])") +
            ',' +
            item("g", "group", variable,
                 R"(,"repeats":true,"item":[)" +
                     item("n", "integer", {}, R"(,"item":[)" + total + ']') + ']')));
        QVERIFY(session.setText(at("off"), QStringLiteral("gone when n is there")));
        QVERIFY(session.addRepeat(at("g")));
        QVERIFY(session.addRepeat(at("g[1]")));
        QVERIFY(session.setAnswer(at("g[1]/n"), qint32(5)));
        QVERIFY(session.setAnswer(at("g[2]/n"), qint32(6)));
        QCOMPARE(places(session.expressionTask()),
                 QStringLiteral("g ; g[1] /item/0; g[1]/n/t ; g[2] /item/1; g[2]/n/t "));
        session.awaitResults();
        QVERIFY(session.applyResults({session.revision(), {value("g[2]/n/t", 1)}, {}}));
        const ExpressionTask task = session.expressionTask();
        QCOMPARE(places(task), QStringLiteral("g ; g[1] /item/0; g[1]/n/t ; g[2] /item/1; "
                                              "g[2]/n/t /item/1/item/0/answer/0/item/0"));
        QCOMPARE(task.places[4].around, 3);
        QCOMPARE(task.answers[1].items[0].answers[0].items[0].linkId, QStringLiteral("t"));
    }
};

QTEST_GUILESS_MAIN(TstExpressionSession)
#include "tst_expression_session.moc"
