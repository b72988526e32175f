// SPDX-License-Identifier: Apache-2.0
// Our own small forms in the real engine: every kind of expression, every type of answer.
#include "tests/content/expression/computing.h"

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
const QByteArray weight = item("kg", "decimal", {});
const QByteArray height = item("m", "decimal", {});

sync::Decimal number(const char *text)
{
    return {QString::fromLatin1(text)};
}

} // namespace

class TstExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeOrSkip(m_evaluator, brief); }
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

private:
    std::unique_ptr<FhirPathEvaluator> m_evaluator;
};

QTEST_GUILESS_MAIN(TstExpression)
#include "tst_expression.moc"
