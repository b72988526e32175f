// SPDX-License-Identifier: Apache-2.0
// Expressions that are wrong, slow or late: told, stopped, dropped, and nothing else suffers.
#include "tests/content/expression/computing.h"

#include <QElapsedTimer>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
/// Ten to the ninth steps, which nobody waits for.
QByteArray endless()
{
    QByteArray text = "1";
    for (int i = 0; i < 9; ++i)
        text = "'0123456789'.toChars().select(" + text + ")";
    return text + ".count()";
}
} // namespace

class TstExpressionTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeOrSkip(m_evaluator, brief); }
    void cleanupTestCase() { m_evaluator.reset(); }

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

QTEST_GUILESS_MAIN(TstExpressionTrouble)
#include "tst_expression_trouble.moc"
