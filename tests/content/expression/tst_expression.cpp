// SPDX-License-Identifier: Apache-2.0
// Our own small forms in the real engine: every kind of expression, and everything that goes wrong.
#include "tests/content/expression/computing.h"

#include <QElapsedTimer>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
const QByteArray weight = item("kg", "decimal", {});
const QByteArray height = item("m", "decimal", {});

QByteArray calculated(const QByteArray &linkId, const QByteArray &type, const QByteArray &text)
{
    return item(linkId, type, expression("calculatedExpression", text));
}

sync::Decimal number(const char *text)
{
    return {QString::fromLatin1(text)};
}

/// Ten to the ninth steps, which nobody waits for.
QByteArray endless()
{
    QByteArray text = "1";
    for (int i = 0; i < 9; ++i)
        text = "'0123456789'.toChars().select(" + text + ")";
    return text + ".count()";
}
} // namespace

class TstExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_evaluator = FhirPathEvaluator::create(
            {std::chrono::milliseconds(500), std::chrono::milliseconds(10000)});
        if (!m_evaluator)
            QSKIP("this build has no fhirpath.js (content/expression/README.md)");
    }
    void cleanupTestCase() { m_evaluator.reset(); }

    void a_calculated_value_follows_the_answers()
    {
        Session session = sessionFor(formWith(
            expression("variable", "%resource.item.where(linkId='kg').answer.value", "kg") + ',' +
                expression("variable", "item.where(linkId='m').answer.value", "m"),
            weight + ',' + height + ',' +
                calculated("bmi", "decimal", "(%kg / %m.power(2)).round(1)")));
        settle(session, *m_evaluator);
        QVERIFY(session.answers(at("bmi")).empty());
        QVERIFY(session.setAnswer(at("kg"), number("72")));
        QVERIFY(session.setAnswer(at("m"), number("1.80")));
        settle(session, *m_evaluator);
        QCOMPARE(session.text(at("bmi")), QStringLiteral("22.2"));
        QVERIFY(session.setAnswer(at("kg"), number("90")));
        QVERIFY(!session.response(stamp())); // not while the old value stands
        settle(session, *m_evaluator);
        QCOMPARE(session.text(at("bmi")), QStringLiteral("27.8"));
        QCOMPARE(session.response(stamp())->items.size(), size_t(3));
        QVERIFY(session.clear(at("m")));
        settle(session, *m_evaluator);
        QVERIFY(session.answers(at("bmi")).empty());
        QVERIFY(session.notComputed().empty());
    }

    void every_type_of_answer_can_be_calculated_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("value"); // empty: not computed
        const auto row = [](const char *name, const char *type, const char *text,
                            const char *value) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(text)
                                << QString::fromLatin1(value);
        };
        row("boolean", "boolean", "1 < 2", "true");
        row("integer", "integer", "40 + 2", "42");
        row("negative", "integer", "0 - 42", "-42");
        row("whole division", "integer", "7 div 2", "3");
        row("decimal without noise", "decimal", "1.1 * 3", "3.3");
        row("many places", "decimal", "1 / 3", "0.333333333333");
        row("small", "decimal", "1 / 7000", "0.000142857143");
        row("whole decimal", "decimal", "2", "2");
        row("text", "string", "'a' & 'b'", "ab");
        row("long text", "text", "'a'", "a");
        row("date", "date", "@2026-01-31 + 1 month", "2026-02-28");
        row("dateTime", "dateTime", "@2026-01-31T10:00:00Z", "2026-01-31T10:00:00Z");
        row("time", "time", "@T10:30:00", "10:30:00");
        row("coding", "choice", "%qitem.answerOption.value.where(code = 'b')", "B");
        row("text for a choice", "choice", "'b'", "");
        row("coding of no option", "choice", "%factory.Coding('http://example.org', 'z')", "");
        row("quantity", "quantity", "%factory.Quantity('http://unitsofmeasure.org', 'kg', 5, 'kg')",
            "5 kg");
        row("number for a quantity", "quantity", "5", "5");
        row("fraction for an integer", "integer", "4.5", "");
        row("text for a number", "decimal", "'4'", "");
        row("two for one", "integer", "1 | 2", "");
    }

    void every_type_of_answer_can_be_calculated()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, text);
        QFETCH(QString, value);
        const QByteArray options =
            R"(,"answerOption":[{"valueCoding":{"system":"http:\/\/example.org","code":"a","display":"A"}},)"
            R"({"valueCoding":{"system":"http:\/\/example.org","code":"b","display":"B"}}])";
        Session session =
            sessionFor(formOf(item("x", type, expression("calculatedExpression", text),
                                   type == "choice" ? options : QByteArray())));
        settle(session, *m_evaluator);
        const auto answers = session.answers(at("x"));
        for (const NotComputed &one : session.notComputed())
            qInfo("%s", qUtf8Printable(one.why));
        QCOMPARE(answers.empty() ? QString() : plainText(answers.front()), value);
        QCOMPARE(notComputed(session),
                 value.isEmpty() ? QStringLiteral("x calculatedExpression") : QString());
        QVERIFY(session.isValid());
    }

    void a_repeating_question_takes_several_values()
    {
        Session session = sessionFor(
            formOf(item("x", "string", expression("calculatedExpression", "'abc'.toChars()"),
                        R"(,"repeats":true)")));
        settle(session, *m_evaluator);
        QCOMPARE(session.answers(at("x")).size(), size_t(3));
    }

    void variables_are_seen_from_where_they_stand_inwards()
    {
        const QByteArray outer = expression("variable", "'form'", "where") + ',' +
                                 expression("variable", "%where & '!'", "loud");
        const QByteArray inner =
            expression("variable", "item.where(linkId='n').answer.value", "n") + ',' +
            expression("variable", "%n * 2", "twice");
        Session session = sessionFor(
            formWith(outer, item("g", "group", inner,
                                 R"(,"repeats":true,"item":[)" + item("n", "integer", {}) + ',' +
                                     calculated("twice", "integer", "%twice") + ',' +
                                     calculated("loud", "string", "%loud") + ']') +
                                ',' + calculated("outside", "integer", "%n")));
        QVERIFY(session.addRepeat(at("g")));
        QVERIFY(session.setAnswer(at("g/n"), qint32(2)));
        QVERIFY(session.setAnswer(at("g[1]/n"), qint32(5)));
        settle(session, *m_evaluator);
        QCOMPARE(session.text(at("g/twice")), QStringLiteral("4"));
        QCOMPARE(session.text(at("g[1]/twice")), QStringLiteral("10"));
        QCOMPARE(session.text(at("g[1]/loud")), QStringLiteral("form!"));
        QVERIFY(session.answers(at("outside")).empty());
        QCOMPARE(notComputed(session), QStringLiteral("outside calculatedExpression"));
    }

    void a_condition_shows_and_hides()
    {
        Session session =
            sessionFor(formOf(item("n", "integer", {}) + ',' +
                              item("why", "string",
                                   expression("enableWhenExpression",
                                              "%resource.item.where(linkId='n').answer.value > 3"),
                                   R"(,"required":true)")));
        settle(session, *m_evaluator);
        QCOMPARE(shown(session), QStringLiteral("n"));
        QVERIFY(session.setAnswer(at("n"), qint32(4)));
        settle(session, *m_evaluator);
        QCOMPARE(shown(session), QStringLiteral("n why"));
        QCOMPARE(problemsOf(session), QStringLiteral("why:required"));
        QVERIFY(session.setText(at("why"), QStringLiteral("so")));
        QVERIFY(session.setAnswer(at("n"), qint32(3)));
        settle(session, *m_evaluator);
        QCOMPARE(session.response(stamp())->items.size(), size_t(1));
    }

    void initial_values_may_build_on_one_another()
    {
        Session session = sessionFor(
            formOf(item("b", "integer",
                        expression("initialExpression",
                                   "%resource.item.where(linkId='a').answer.value + 1")) +
                   ',' + item("a", "integer", expression("initialExpression", "1"))));
        settle(session, *m_evaluator);
        QCOMPARE(session.text(at("a")), QStringLiteral("1"));
        QCOMPARE(session.text(at("b")), QStringLiteral("2"));
        QVERIFY(!session.isChanged());
    }

    void values_that_build_on_values_settle_in_rounds()
    {
        const QByteArray of = "%resource.item.where(linkId='";
        Session session =
            sessionFor(formOf(calculated("c", "integer", of + "b').answer.value + 1") + ',' +
                              calculated("b", "integer", of + "a').answer.value + 1") + ',' +
                              item("a", "integer", {})));
        QVERIFY(session.setAnswer(at("a"), qint32(1)));
        QCOMPARE(settle(session, *m_evaluator), 3);
        QCOMPARE(session.text(at("c")), QStringLiteral("3"));
    }

    void a_circle_ends_and_is_told()
    {
        const auto other = [](const char *linkId) {
            return "iif(%resource.item.where(linkId='" + QByteArray(linkId) +
                   "').exists(), %resource.item.where(linkId='" + linkId +
                   "').answer.value + 1, 0)";
        };
        Session session = sessionFor(formOf(
            item("n", "integer", {}) + ',' + calculated("a", "integer", other("b")) + ',' +
            calculated("b", "integer", other("a")) + ',' + calculated("fine", "integer", "7")));
        QVERIFY(session.setAnswer(at("n"), qint32(1)));
        settle(session, *m_evaluator);
        QVERIFY(session.answers(at("a")).empty() && session.answers(at("b")).empty());
        QCOMPARE(session.text(at("fine")), QStringLiteral("7"));
        QCOMPARE(notComputed(session),
                 QStringLiteral("a calculatedExpression; b calculatedExpression"));
        QCOMPARE(session.response(stamp())->items.size(), size_t(2));
    }

    void what_cannot_be_computed_is_told_and_stops_nothing_else_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not FHIRPath") << QByteArray("1 +* 2");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no such function") << QByteArray("1.guess()");
        QTest::newRow("no such variable") << QByteArray("%patient.birthDate");
        QTest::newRow("wrong operands") << QByteArray("1 + 'a'");
        QTest::newRow("a server") << QByteArray("'Patient/1'.resolve()");
        QTest::newRow("terminology") << QByteArray("%resource.item.answer.value.memberOf('x')");
        QTest::newRow("without end") << QByteArray("1.repeat($this + 1)");
        QTest::newRow("brackets") << QByteArray(5000, '(') + '1' + QByteArray(5000, ')');
    }

    void what_cannot_be_computed_is_told_and_stops_nothing_else()
    {
        QFETCH(QByteArray, text);
        Session session = sessionFor(
            formOf(calculated("bad", "integer", text) + ',' +
                   item("shown", "string", expression("enableWhenExpression", text)) + ',' +
                   item("given", "integer", expression("initialExpression", text)) + ',' +
                   calculated("good", "integer", "1 + 1")));
        settle(session, *m_evaluator);
        QCOMPARE(shown(session), QStringLiteral("bad shown given good"));
        QVERIFY(session.answers(at("bad")).empty() && session.answers(at("given")).empty());
        QCOMPARE(session.text(at("good")), QStringLiteral("2"));
        QCOMPARE(notComputed(session),
                 QStringLiteral("bad calculatedExpression; given initialExpression; "
                                "shown enableWhenExpression"));
        QVERIFY(session.isValid());
    }

    void another_language_is_not_computed()
    {
        QByteArray form = formOf(calculated("x", "integer", "1"));
        form.replace("text/fhirpath", "text/cql");
        QCOMPARE(readQuestionnaire(form).report.outcome(), QStringLiteral("repaired"));
        Session session = sessionFor(form);
        settle(session, *m_evaluator);
        QVERIFY(session.answers(at("x")).empty());
        QCOMPARE(notComputed(session), QStringLiteral("x calculatedExpression"));
    }

    void an_expression_without_end_is_stopped_and_not_tried_again()
    {
        const auto evaluator = FhirPathEvaluator::create(
            {std::chrono::milliseconds(1500), std::chrono::milliseconds(20000)});
        Session session = sessionFor(formOf(item("n", "integer", {}) + ',' +
                                            calculated("bad", "integer", endless()) + ',' +
                                            calculated("good", "integer", "1 + 1")));
        QElapsedTimer timer;
        timer.start();
        settle(session, *evaluator);
        QVERIFY2(timer.elapsed() > 1500 && timer.elapsed() < 20000,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(session.text(at("good")), QStringLiteral("2"));
        QCOMPARE(notComputed(session), QStringLiteral("bad calculatedExpression"));
        QVERIFY(session.setAnswer(at("n"), qint32(1)));
        timer.restart();
        settle(session, *evaluator);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(session.isValid());
    }

    void many_slow_expressions_end_with_the_tasks_limit()
    {
        const auto evaluator = FhirPathEvaluator::create(
            {std::chrono::milliseconds(1000), std::chrono::milliseconds(2000)});
        QByteArray items = calculated("first", "integer", "1 + 1");
        for (int i = 0; i < 20; ++i)
            items += ',' + calculated("x" + QByteArray::number(i), "integer",
                                      endless() + " + " + QByteArray::number(i));
        Session session = sessionFor(formOf(items));
        QElapsedTimer timer;
        timer.start();
        settle(session, *evaluator);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(session.notComputed().size(), size_t(20));
    }

    void an_answer_given_meanwhile_makes_results_late()
    {
        Session session = sessionFor(formOf(
            item("n", "integer", {}) + ',' +
            calculated("twice", "integer", "%resource.item.where(linkId='n').answer.value * 2")));
        session.awaitResults();
        QVERIFY(session.setAnswer(at("n"), qint32(1)));
        const auto early = resultsOf(*m_evaluator, session.expressionTask());
        QVERIFY(session.setAnswer(at("n"), qint32(2)));
        QVERIFY(!session.applyResults(early));
        QVERIFY(session.pending());
        settle(session, *m_evaluator);
        QCOMPARE(session.text(at("twice")), QStringLiteral("4"));
    }

    void leaving_while_something_is_computed_does_not_hang()
    {
        Session session = sessionFor(formOf(calculated("bad", "integer", endless())));
        auto evaluator = FhirPathEvaluator::create();
        auto future = evaluator->evaluate(session.expressionTask());
        QTest::qWait(800); // the bundle is read and the expression runs
        QVERIFY(!future.isFinished());
        QElapsedTimer timer;
        timer.start();
        evaluator.reset();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        evaluator = FhirPathEvaluator::create();
        evaluator->evaluate(session.expressionTask()); // and at once, before it is made
        evaluator.reset();
    }

private:
    std::unique_ptr<FhirPathEvaluator> m_evaluator;
};

QTEST_GUILESS_MAIN(TstExpression)
#include "tst_expression.moc"
