// SPDX-License-Identifier: Apache-2.0
// The running form: what is shown, what may be saved, what comes out.
#include "tests/content/questionnaire/forms.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
Session sessionOf(const QByteArray &items)
{
    const ReadQuestionnaire read = readQuestionnaire(formOf(items));
    if (!read.questionnaire)
        qFatal("the test's questionnaire was refused: %s",
               qUtf8Printable(read.report.refused.front().path + read.report.refused.front().what));
    return Session(read.questionnaire);
}

constexpr auto slider =
    R"({"linkId":"back","type":"integer","text":"Back","required":true,"extension":[
        {"url":"http:\/\/hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
        {"url":"http:\/\/hl7.org/fhir/StructureDefinition/maxValue","valueInteger":10}]})";

constexpr auto activities =
    R"({"linkId":"activity","type":"group","text":"Activity","repeats":true,"required":true,
        "extension":[{"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs","valueInteger":3}],
        "item":[{"linkId":"activity.name","type":"string","text":"What","required":true,"maxLength":10},
                {"linkId":"activity.why","type":"text","text":"Why",
                 "enableWhen":[{"question":"activity.rating","operator":"<","answerInteger":3}]},
                {"linkId":"activity.rating","type":"integer","text":"How","required":true}]})";

constexpr auto tiles =
    R"({"linkId":"did","type":"open-choice","text":"Did","repeats":true,"answerOption":[
        {"valueCoding":{"system":"http:\/\/example.org","code":"walk","display":"Walk"}},
        {"valueCoding":{"system":"http:\/\/example.org","code":"swim","display":"Swim"}},
        {"valueCoding":{"system":"http:\/\/example.org","code":"none","display":"Nothing"},
         "extension":[{"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive","valueBoolean":true}]}]})";

sync::Coding codingIn(const AnswerValue &value)
{
    return std::get<sync::Coding>(value);
}
} // namespace

class TstSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_invalid_entry_cannot_be_built()
    {
        Session session = sessionOf(slider);
        QCOMPARE(problemsOf(session), QStringLiteral("back:required"));
        QVERIFY(!session.response(stamp()));
        QVERIFY(session.setAnswer(at("back"), qint32(11)));
        QCOMPARE(problemsOf(session), QStringLiteral("back:too-large"));
        QCOMPARE(session.problem(at("back"))->limit, QStringLiteral("10"));
        const auto refused = session.response(stamp());
        QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
        QVERIFY(refused.error().detail.contains(QStringLiteral("back too-large")));
        QVERIFY(session.setAnswer(at("back"), qint32(10)));
        QVERIFY(session.isValid());
        const auto response = session.response(stamp());
        QVERIFY(response);
        QCOMPARE(response->questionnaire,
                 QStringLiteral("https://fhir.backwell.example/Questionnaire/t|1"));
        QCOMPARE(response->items.size(), size_t(1));
        QCOMPARE(std::get<qint32>(response->items[0].answers[0].value), 10);
        QCOMPARE(response->items[0].text, QStringLiteral("Back"));
    }

    void a_value_of_another_type_is_not_taken()
    {
        Session session = sessionOf(slider);
        QCOMPARE(session.setAnswer(at("back"), words("5")).error().kind, ErrorKind::Invalid);
        QCOMPARE(session.setAnswer(at("nowhere"), qint32(5)).error().kind, ErrorKind::NotFound);
        QCOMPARE(session.setAnswers(at("back"), {qint32(1), qint32(2)}).error().kind,
                 ErrorKind::Invalid);
        QVERIFY(session.answers(at("back")).empty());
        QVERIFY(!session.isChanged());
    }

    void typed_text_that_cannot_be_read_is_kept_and_reported()
    {
        Session session = sessionOf(R"({"linkId":"m","type":"decimal","text":"Metres"})");
        QVERIFY(session.setText(at("m"), QStringLiteral("far")));
        QCOMPARE(problemsOf(session), QStringLiteral("m:unreadable"));
        QCOMPARE(session.text(at("m")), QStringLiteral("far"));
        QVERIFY(!session.response(stamp()));
        QVERIFY(session.setText(at("m"), QStringLiteral(" 1,50 ")));
        QCOMPARE(session.text(at("m")), QStringLiteral("1.50"));
        QCOMPARE(std::get<Decimal>(session.answers(at("m")).at(0)).text, QStringLiteral("1.50"));
        QVERIFY(session.setText(at("m"), QString()));
        QVERIFY(session.isValid());
    }

    void typed_text_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty: cannot be read
        QTest::newRow("whole") << "integer" << "007" << "7";
        QTest::newRow("negative") << "integer" << "-3" << "-3";
        QTest::newRow("no whole") << "integer" << "3.5" << "";
        QTest::newRow("too big") << "integer" << "99999999999" << "";
        QTest::newRow("places stay") << "decimal" << "2.500" << "2.500";
        QTest::newRow("no exponent") << "decimal" << "1e3" << "";
        QTest::newRow("day") << "date" << "2026-02-28" << "2026-02-28";
        QTest::newRow("no such day") << "date" << "2026-02-30" << "";
        QTest::newRow("month") << "date" << "2026-02" << "2026-02";
        QTest::newRow("time") << "time" << "9:05" << "09:05:00";
        QTest::newRow("no time") << "time" << "25:00" << "";
        QTest::newRow("instant") << "dateTime" << "2026-02-28T10:00:00+01:00"
                                 << "2026-02-28T10:00:00+01:00";
        QTest::newRow("no zone") << "dateTime" << "2026-02-28T10:00:00" << "";
    }
    void typed_text()
    {
        QFETCH(QString, type);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        Session session = sessionOf(
            QByteArray(R"({"linkId":"q","text":"Q","type":"%"})").replace('%', type.toUtf8()));
        QVERIFY(session.setText(at("q"), typed));
        QCOMPARE(session.isValid(), !kept.isEmpty());
        QCOMPARE(session.text(at("q")), kept.isEmpty() ? typed : kept);
    }

    void a_disabled_item_leaves_and_its_answer_comes_back_with_it()
    {
        Session session = sessionOf(
            R"({"linkId":"leg","type":"boolean","text":"Leg?"},
               {"linkId":"g","type":"group","text":"More","enableWhen":[{"question":"leg","operator":"=","answerBoolean":true}],
                "item":[{"linkId":"far","type":"string","text":"How far","required":true}]})");
        QCOMPARE(shown(session), QStringLiteral("leg"));
        QVERIFY(session.isValid());
        QVERIFY(session.setAnswer(at("leg"), true));
        QCOMPARE(shown(session), QStringLiteral("leg g g/far"));
        QCOMPARE(problemsOf(session), QStringLiteral("g/far:required"));
        QVERIFY(session.setAnswer(at("g/far"), words("to the knee")));
        QVERIFY(session.setAnswer(at("leg"), false));
        QCOMPARE(session.response(stamp())->items.size(), size_t(1));
        QVERIFY(session.setAnswer(at("leg"), true));
        QCOMPARE(session.text(at("g/far")), QStringLiteral("to the knee"));
        QCOMPARE(session.response(stamp())->items.size(), size_t(2));
    }

    void a_condition_on_a_disabled_question_does_not_hold()
    {
        Session session = sessionOf(
            R"({"linkId":"a","type":"boolean","text":"A"},
               {"linkId":"b","type":"boolean","text":"B","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]},
               {"linkId":"c","type":"string","text":"C","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]})");
        QVERIFY(session.setAnswer(at("a"), true));
        QVERIFY(session.setAnswer(at("b"), true));
        QCOMPARE(shown(session), QStringLiteral("a b c"));
        QVERIFY(session.clear(at("a")));
        QCOMPARE(shown(session), QStringLiteral("a"));
    }

    void conditions_in_a_circle_end_and_hide_nothing_for_ever()
    {
        Session session = sessionOf(
            R"({"linkId":"a","type":"string","text":"A","initial":[{"valueString":"x"}],"enableWhen":[{"question":"b","operator":"exists","answerBoolean":false}]},
               {"linkId":"b","type":"string","text":"B","initial":[{"valueString":"y"}],"enableWhen":[{"question":"a","operator":"exists","answerBoolean":true}]})");
        QVERIFY(shown(session).contains(u'a'));
        QVERIFY(session.clear(at("a")));
        QCOMPARE(shown(session), QStringLiteral("a"));
    }

    void operators_hold_as_in_r4_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QString>("answer"); // empty: unanswered
        QTest::addColumn<bool>("holds");
        const auto row =
            [](const char *name, const char *op, const char *value, const char *answer,
               bool holds) {
                QTest::newRow(name)
                    << QByteArray(R"({"question":"q","operator":"%",)").replace('%', op) + value +
                           "}"
                    << QString::fromUtf8(answer) << holds;
            };
        row("exists", "exists", R"("answerBoolean":true)", "3", true);
        row("exists not", "exists", R"("answerBoolean":true)", "", false);
        row("absent", "exists", R"("answerBoolean":false)", "", true);
        row("equal as numbers", "=", R"("answerDecimal":3)", "3.00", true);
        row("exactly", "=", R"("answerDecimal":0.3)", "0.30", true);
        row("nothing is not equal", "!=", R"("answerDecimal":3)", "", true);
        row("not equal", "!=", R"("answerDecimal":3)", "4", true);
        row("is equal", "!=", R"("answerDecimal":3)", "3.0", false);
        row("greater", ">", R"("answerDecimal":3)", "3.1", true);
        row("not greater", ">", R"("answerDecimal":3)", "3.0", false);
        row("greater or equal", ">=", R"("answerDecimal":3)", "3", true);
        row("less", "<", R"("answerDecimal":10)", "9", true);
        row("less or equal", "<=", R"("answerDecimal":10)", "10.0", true);
        row("nothing is not less", "<", R"("answerDecimal":10)", "", false);
    }
    void operators_hold_as_in_r4()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QString, answer);
        QFETCH(bool, holds);
        Session session = sessionOf(R"({"linkId":"q","type":"decimal","text":"Q"},
            {"linkId":"then","type":"string","text":"T","enableWhen":[)" +
                                    condition + "]}");
        QVERIFY(session.setText(at("q"), answer));
        QCOMPARE(session.isEnabled(at("then")), holds);
    }

    void a_repeat_looks_at_its_own_answers()
    {
        Session session = sessionOf(activities);
        QVERIFY(session.setAnswer(at("activity/activity.rating"), qint32(2)));
        const auto second = session.addRepeat(at("activity"));
        QVERIFY(second);
        QCOMPARE(second->toString(), QStringLiteral("activity[1]"));
        QVERIFY(session.setAnswer(at("activity[1]/activity.rating"), qint32(8)));
        QVERIFY(session.isEnabled(at("activity/activity.why")));
        QVERIFY(!session.isEnabled(at("activity[1]/activity.why")));
    }

    void repeats_are_added_up_to_the_limit_and_removed_down_to_one()
    {
        Session session = sessionOf(activities);
        QVERIFY(session.rows().at(0).canAdd && !session.rows().at(0).canRemove);
        QVERIFY(session.addRepeat(at("activity")));
        QVERIFY(session.addRepeat(at("activity")));
        QCOMPARE(session.addRepeat(at("activity")).error().kind, ErrorKind::Invalid);
        QVERIFY(session.setAnswer(at("activity[1]/activity.name"), words("stairs")));
        QVERIFY(session.setAnswer(at("activity[2]/activity.name"), words("garden")));
        QVERIFY(session.removeRepeat(at("activity[1]")));
        QCOMPARE(session.text(at("activity[1]/activity.name")), QStringLiteral("garden"));
        QVERIFY(session.removeRepeat(at("activity")));
        QCOMPARE(session.removeRepeat(at("activity")).error().kind, ErrorKind::Invalid);
        QCOMPARE(session.text(at("activity/activity.name")), QStringLiteral("garden"));
    }

    void each_repeat_is_a_group_of_its_own_in_the_response()
    {
        Session session = sessionOf(activities);
        QVERIFY(session.addRepeat(at("activity")));
        for (const char *group : {"activity", "activity[1]"}) {
            QVERIFY(
                session.setAnswer(at(group).child(QStringLiteral("activity.name")), words("walk")));
            QVERIFY(
                session.setAnswer(at(group).child(QStringLiteral("activity.rating")), qint32(4)));
        }
        const auto response = session.response(stamp());
        QVERIFY(response);
        QCOMPARE(response->items.size(), size_t(2));
        QCOMPARE(response->items[1].linkId, QStringLiteral("activity"));
        QCOMPARE(response->items[1].items.size(), size_t(2));
    }

    void an_option_that_stands_alone_takes_the_others_away()
    {
        Session session = sessionOf(tiles);
        QVERIFY(session.toggle(at("did"), code("walk")));
        QVERIFY(session.toggle(at("did"), code("swim")));
        QVERIFY(session.setText(at("did"), QStringLiteral("danced")));
        QCOMPARE(session.answers(at("did")).size(), size_t(3));
        QVERIFY(session.toggle(at("did"), code("none")));
        QCOMPARE(session.answers(at("did")).size(), size_t(1));
        QVERIFY(session.toggle(at("did"), code("walk")));
        QCOMPARE(codingIn(session.answers(at("did")).at(0)).code, QStringLiteral("walk"));
        QVERIFY(session.toggle(at("did"), code("walk")));
        QVERIFY(session.answers(at("did")).empty());
        QVERIFY(session.setAnswers(at("did"), {code("none"), code("walk")}));
        QCOMPARE(problemsOf(session), QStringLiteral("did:not-alone"));
    }

    void a_chosen_option_brings_its_display()
    {
        Session session = sessionOf(tiles);
        QVERIFY(session.toggle(at("did"), code("swim")));
        QCOMPARE(codingIn(session.answers(at("did")).at(0)).display, QStringLiteral("Swim"));
        QVERIFY(session.setAnswers(at("did"), {code("fly")}));
        QCOMPARE(problemsOf(session), QStringLiteral("did:not-an-option"));
    }

    void what_is_nested_stands_under_its_answer()
    {
        Session session = sessionOf(
            R"({"linkId":"work","type":"boolean","text":"Work?","item":[
                 {"linkId":"days","type":"integer","text":"Days?","required":true}]})");
        QCOMPARE(shown(session), QStringLiteral("work"));
        QVERIFY(session.setAnswer(at("work"), true));
        QCOMPARE(shown(session), QStringLiteral("work work/days"));
        QCOMPARE(problemsOf(session), QStringLiteral("work/days:required"));
        QVERIFY(session.setAnswer(at("work/days"), qint32(3)));
        const auto response = session.response(stamp());
        QVERIFY(response);
        QCOMPARE(response->items.size(), size_t(1));
        QCOMPARE(response->items[0].answers[0].items[0].linkId, QStringLiteral("days"));
        QVERIFY(response->items[0].items.empty());
    }

    void a_linkid_with_a_slash_is_found_again()
    {
        Session session = sessionOf(R"({"linkId":"H1/T[1]%","type":"group","text":"G","item":[
            {"linkId":"H1/T1/Q1","type":"string","text":"Q"}]})");
        const Path path = session.rows().at(1).path;
        QVERIFY(session.setAnswer(path, words("yes")));
        const auto parsed = Path::parse(path.toString());
        QVERIFY(parsed);
        QVERIFY(*parsed == path);
        QCOMPARE(session.text(*parsed), QStringLiteral("yes"));
    }

    void a_draft_brings_everything_back_also_what_does_not_hold()
    {
        const QByteArray items = QByteArray(activities) + "," + tiles +
                                 R"(,{"linkId":"m","type":"decimal","text":"M"},
                                    {"linkId":"w","type":"quantity","text":"W"},
                                    {"linkId":"d","type":"date","text":"D"},{"linkId":"t","type":"time","text":"T"})";
        Session first = sessionOf(items);
        QVERIFY(first.addRepeat(at("activity")));
        QVERIFY(first.setAnswer(at("activity[1]/activity.name"), words("much too long a name")));
        QVERIFY(first.toggle(at("did"), code("walk")));
        QVERIFY(first.setText(at("did"), QStringLiteral("danced")));
        QVERIFY(first.setText(at("m"), QStringLiteral("far")));
        QVERIFY(first.setText(at("w"), QStringLiteral("70.10")));
        QVERIFY(first.setText(at("d"), QStringLiteral("2026-05")));
        QVERIFY(first.setText(at("t"), QStringLiteral("7:30")));
        Session second = sessionOf(items);
        const auto dropped = second.restore(first.draft());
        QVERIFY(dropped);
        QCOMPARE(*dropped, 0);
        QCOMPARE(second.draft(), first.draft());
        QCOMPARE(shown(second), shown(first));
        QCOMPARE(problemsOf(second), problemsOf(first));
        QCOMPARE(second.text(at("m")), QStringLiteral("far"));
        QCOMPARE(second.text(at("w")), QStringLiteral("70.10"));
        QVERIFY(!second.isChanged());
    }

    void a_draft_keeps_what_stands_below_something_unreadable()
    {
        const auto read =
            readQuestionnaire(formOf(R"({"linkId":"far","type":"decimal","text":"How far","item":[
                      {"linkId":"why","type":"string","text":"Why"}]})"));
        Session session(read.questionnaire);
        QVERIFY(session.setText(at("far"), QStringLiteral("3")));
        QVERIFY(session.setText(at("far/why"), QStringLiteral("Hills")));
        QVERIFY(session.setText(at("far"), QStringLiteral("3 or so")));
        Session again(read.questionnaire);
        QCOMPARE(again.restore(session.draft()).value_or(-1), 0);
        QVERIFY(again.setText(at("far"), QStringLiteral("4")));
        QCOMPARE(again.text(at("far/why")), QStringLiteral("Hills"));
    }

    void a_repeat_does_not_look_at_another_when_its_own_is_disabled()
    {
        Session session = sessionOf(
            R"({"linkId":"g","type":"group","text":"G","repeats":true,"item":[
                {"linkId":"on","type":"boolean","text":"On"},
                {"linkId":"in","type":"group","text":"In","enableWhen":[{"question":"on","operator":"=","answerBoolean":true}],
                 "item":[{"linkId":"n","type":"integer","text":"N"}]},
                {"linkId":"then","type":"string","text":"Then","enableWhen":[{"question":"n","operator":"exists","answerBoolean":true}]}]})");
        QVERIFY(session.addRepeat(at("g")));
        QVERIFY(session.setAnswer(at("g[1]/on"), true));
        QVERIFY(session.setAnswer(at("g[1]/in/n"), qint32(1)));
        QVERIFY(session.isEnabled(at("g[1]/then")));
        QVERIFY(!session.isEnabled(at("g/then")));
    }

    void a_long_circle_does_not_stop_the_form()
    {
        QByteArray items;
        for (int i = 0; i < 2000; ++i)
            items += (i ? "," : "") +
                     QByteArray(R"({"linkId":"q%1","type":"boolean","text":"Q","enableWhen":[
                        {"question":"q%2","operator":"!=","answerBoolean":true}]})")
                         .replace("%1", QByteArray::number(i))
                         .replace("%2", QByteArray::number((i + 1) % 2000));
        QElapsedTimer clock;
        clock.start();
        Session session = sessionOf(items);
        for (int i = 0; i < 5; ++i)
            QVERIFY(session.setByForm(at("q7"), {i % 2 == 0}));
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void what_shows_in_a_circle_follows_from_the_answers_alone()
    {
        Session session = sessionOf(
            R"({"linkId":"a","type":"boolean","text":"A","enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]},
               {"linkId":"b","type":"boolean","text":"B","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]},
               {"linkId":"c","type":"boolean","text":"C"})");
        QVERIFY(session.setByForm(at("a"), {true}));
        QVERIFY(session.setByForm(at("b"), {true}));
        const QString before = shown(session);
        Session again(std::make_shared<Questionnaire>(session.questionnaire()));
        QVERIFY(again.restore(session.draft()));
        QCOMPARE(shown(again), before);
        QVERIFY(session.setAnswer(at("c"), true));
        QCOMPARE(shown(session), before);
    }

    void a_draft_of_something_else_is_not_taken()
    {
        Session session = sessionOf(slider);
        QCOMPARE(session.restore("{}").error().kind, ErrorKind::Invalid);
        QCOMPARE(session.restore("nonsense").error().kind, ErrorKind::Invalid);
        QCOMPARE(session.restore(R"({"draft":1,"questionnaire":"other|1"})").error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(session.restore(R"({"draft":9})").error().kind, ErrorKind::TooNew);
        const auto dropped = session.restore(
            R"({"draft":1,"questionnaire":"https:\/\/fhir.backwell.example/Questionnaire/t|1",
                "items":[{"linkId":"gone","answers":[{"string":"x"}]},{"linkId":"back","answers":[{"string":"x"},{"integer":4}]}]})");
        QVERIFY(dropped);
        QCOMPARE(*dropped, 2);
        QCOMPARE(session.text(at("back")), QStringLiteral("4"));
    }

    void an_earlier_response_can_be_changed()
    {
        Session first = sessionOf(QByteArray(slider) + "," + activities);
        QVERIFY(first.setAnswer(at("back"), qint32(3)));
        QVERIFY(first.setAnswer(at("activity/activity.name"), words("walk")));
        QVERIFY(first.setAnswer(at("activity/activity.rating"), qint32(6)));
        const auto response = first.response(stamp());
        QVERIFY(response);
        Session second = sessionOf(QByteArray(slider) + "," + activities);
        QCOMPARE(second.fill(*response).value(), 0);
        QVERIFY(second.items() == response->items);
        QVERIFY(second.setAnswer(at("back"), qint32(4)));
        QVERIFY(second.isChanged());
    }

    void initial_values_stand_and_hidden_items_are_answered_by_the_form()
    {
        Session session = sessionOf(
            R"({"linkId":"movement","type":"string","text":"M","required":true,"readOnly":true,
                "extension":[{"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}]},
               {"linkId":"n","type":"integer","text":"N","initial":[{"valueInteger":8}]},
               {"linkId":"c","type":"choice","text":"C","answerOption":[{"valueString":"a"},{"valueString":"b","initialSelected":true}]})");
        QCOMPARE(shown(session), QStringLiteral("n c"));
        QCOMPARE(session.text(at("n")), QStringLiteral("8"));
        QCOMPARE(session.text(at("c")), QStringLiteral("b"));
        QCOMPARE(problemsOf(session), QStringLiteral("movement:required"));
        QCOMPARE(session.setAnswer(at("movement"), words("bridge")).error().kind,
                 ErrorKind::Denied);
        QVERIFY(session.setByForm(at("movement"), {words("bridge")}));
        QVERIFY(session.isValid());
        QVERIFY(!session.isChanged());
        QCOMPARE(session.response(stamp())->items.size(), size_t(3));
    }

    void an_initial_choice_has_the_points_of_its_option()
    {
        const Session session = sessionOf(
            R"({"linkId":"c","type":"choice","answerOption":[{"valueCoding":{"system":"http:\/\/example.org","code":"a","display":"A"},)"
            R"("extension":[{"url":"http:\/\/hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":3}]}],)"
            R"("initial":[{"valueCoding":{"system":"http:\/\/example.org","code":"a"}}]})");
        const auto coding = codingIn(session.answers(at("c")).front());
        QCOMPARE(coding.display, QStringLiteral("A"));
        QVERIFY(coding.ordinal && coding.ordinal->text == u"3");
    }

    void nothing_is_saved_while_results_are_awaited()
    {
        Session session =
            sessionOf(QByteArray(slider) +
                      R"(,{"linkId":"sum","type":"integer","text":"S","readOnly":true})");
        int notices = 0;
        session.onChanged([&] { ++notices; });
        QVERIFY(session.setAnswer(at("back"), qint32(4)));
        session.awaitResults();
        QCOMPARE(notices, 2);
        QVERIFY(!session.isValid() && !session.response(stamp()));
        const int early = session.revision();
        QVERIFY(session.setAnswer(at("back"), qint32(5)));
        const auto sum = [](int revision, qint32 value) {
            return ExpressionResults{
                revision, {{at("sum"), Expression::Kind::Calculated, {value}}}, {}};
        };
        QVERIFY(!session.applyResults(sum(early, 4)));
        QVERIFY(session.pending());
        QVERIFY(session.applyResults(sum(session.revision(), 5)));
        QVERIFY(session.pending()); // others may depend on it
        QVERIFY(session.applyResults(sum(session.revision(), 5)));
        QCOMPARE(session.text(at("sum")), QStringLiteral("5"));
        QVERIFY(session.response(stamp()));
        QCOMPARE(notices, 5);
    }

    void a_computed_item_is_asked_of_nobody_and_stands_in_no_ones_way()
    {
        Session session = sessionOf(
            QByteArray(slider) +
            R"(,{"linkId":"sum","type":"integer","text":"S","required":true,"initial":[{"valueInteger":7}],
                "extension":[{"url":"http:\/\/hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
                "valueExpression":{"language":"text/fhirpath","expression":"1"}}]})");
        QCOMPARE(session.questionCount(), 1);
        QVERIFY(session.answers(at("sum")).empty()); // a draft would drop it
        QVERIFY(session.setAnswer(at("back"), qint32(4)));
        QCOMPARE(session.answeredCount(), 1);
        QCOMPARE(problemsOf(session), QString());
        QVERIFY(session.isValid());
        QVERIFY(!session.setText(at("sum"), QStringLiteral("3"))); // a draft would drop it
        QVERIFY(!session.setAnswer(at("sum"), qint32(3)));
        QVERIFY(!session.setByForm(at("sum"), {qint32(3)}));
    }

    void a_day_is_read_as_people_write_it_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("4 June 2026") << "2026-06-04";
        QTest::newRow(" 4  Jun 2026 ") << "2026-06-04";
        QTest::newRow("4/6/2026") << "2026-06-04"; // the day first, as in Britain
        QTest::newRow("04.06.2026") << "2026-06-04";
        QTest::newRow("2026-06-04") << "2026-06-04";
        QTest::newRow("2026-06") << "2026-06";
        QTest::newRow("31 June 2026") << "";
        QTest::newRow("June") << "";
        QTest::newRow("4/6/26") << "";
    }

    void a_day_is_read_as_people_write_it()
    {
        QFETCH(QString, day);
        QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
        Session session = sessionOf(R"({"linkId":"d","type":"date","text":"D"})");
        const QString typed = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(session.setText(at("d"), typed));
        const std::vector<AnswerValue> answers = session.answers(at("d"));
        QCOMPARE(answers.empty() ? QString() : plainText(answers.front()), day);
        QCOMPARE(session.text(at("d")).isEmpty(), false); // what was typed is not taken away
        QCOMPARE(session.isValid(), !day.isEmpty());
    }

    void what_is_kept_is_what_can_be_sent()
    {
        Session session = sessionOf(R"({"linkId":"q","type":"string","text":"Q"})");
        QVERIFY(session.setText(at("q"), QStringLiteral("a\u0001b")));
        QCOMPARE(session.text(at("q")), QStringLiteral("a b"));
        QVERIFY(session.setAnswer(at("q"), QStringLiteral("\u0001")));
        QVERIFY(session.answers(at("q")).empty());
    }

    void blank_text_is_no_answer()
    {
        Session session =
            sessionOf(R"({"linkId":"note","type":"text","text":"N","required":true})");
        QVERIFY(session.setAnswer(at("note"), words("  \n ")));
        QCOMPARE(problemsOf(session), QStringLiteral("note:required"));
        QCOMPARE(session.answeredCount(), 0);
        QVERIFY(session.setAnswer(at("note"), words("two\nlines")));
        QCOMPARE(session.answeredCount(), 1);
        QCOMPARE(session.questionCount(), 1);
    }

    void without_url_and_version_nothing_can_be_saved()
    {
        const auto read = readQuestionnaire(
            R"({"resourceType":"Questionnaire","status":"active","item":[{"linkId":"q","type":"string","text":"Q"}]})");
        QVERIFY(read.questionnaire);
        Session session(read.questionnaire);
        QVERIFY(session.isValid());
        QVERIFY(!session.response(stamp()));
    }
};

QTEST_GUILESS_MAIN(TstSession)
#include "tst_session.moc"
