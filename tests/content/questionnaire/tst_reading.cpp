// SPDX-License-Identifier: Apache-2.0
// What the reader does with the corners of the standard that strangers use.
#include "tests/content/questionnaire/forms.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
bool says(const std::vector<Remark> &remarks, const char *path, const char *what)
{
    return std::ranges::any_of(remarks, [&](const Remark &remark) {
        return remark.path == QString::fromUtf8(path) &&
               remark.what.contains(QString::fromUtf8(what));
    });
}

/// {"url":…,"valueX":…} of FHIR's own extensions. No two slashes stand side by side here: moc.
QByteArray extension(const QByteArray &name, const QByteArray &value)
{
    return "{\"url\":\"http:\\/\\/hl7.org\\/fhir\\/StructureDefinition\\/" + name + "\"," + value +
           "}";
}

QByteArray question(const QByteArray &type, const QByteArray &rest)
{
    return "{\"linkId\":\"q\",\"text\":\"Q\",\"type\":\"" + type + "\"," + rest + "}";
}

const Item &first(const ReadQuestionnaire &read)
{
    if (!read.questionnaire)
        qFatal("refused: %s", qUtf8Printable(read.report.refused.front().what));
    return read.questionnaire->items.front();
}

QByteArray withContained(const QByteArray &contained, const QByteArray &items)
{
    QByteArray form = formOf(items);
    return form.replace("\"title\"", "\"contained\":[" + contained + "],\"title\"");
}

QString codesOf(const Item &item)
{
    QStringList codes;
    for (const Option &option : item.options)
        codes += std::get<sync::Coding>(option.value).code;
    return codes.join(u' ');
}
} // namespace

class TstReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachment_and_reference_are_left_out_with_what_stands_below_them()
    {
        const auto read = readQuestionnaire(formOf(
            R"({"linkId":"a","type":"attachment","text":"A","required":true,"item":[{"linkId":"a1","type":"string"}]},
               {"linkId":"r","type":"reference","text":"R"},
               {"linkId":"s","type":"string","text":"S","enableWhen":[{"question":"a1","operator":"exists","answerBoolean":false}]},
               {"linkId":"t","type":"string","text":"T","enableWhen":[{"question":"r","operator":"exists","answerBoolean":true}]})"));
        QVERIFY(read.questionnaire);
        QCOMPARE(read.report.outcome(), QStringLiteral("repaired"));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0]", "attachment"));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0]", "though required"));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[1]", "reference"));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[2].enableWhen[0]", "left out"));
        Session session(read.questionnaire); // never answered, so the one shows and the other not
        QCOMPARE(shown(session), QStringLiteral("s"));
        QVERIFY(session.response(stamp()));
    }

    void what_is_left_out_still_has_a_linkid_of_its_own()
    {
        QVERIFY(!readQuestionnaire(formOf(R"({"linkId":"a","type":"attachment"},
                                             {"linkId":"a","type":"string","text":"S"})"))
                     .questionnaire);
    }

    void a_choice_without_options_keeps_nobody_from_saving()
    {
        const auto read = readQuestionnaire(formOf(
            question("choice", R"("required":true,"answerValueSet":"http:\/\/example.org/x" )")));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0]", "not in the file"));
        QVERIFY(says(read.report.repaired, "Questionnaire.item[0]", "left unanswered"));
        QVERIFY(Session(read.questionnaire).response(stamp()));
    }

    void a_required_group_in_which_nothing_can_be_answered_keeps_nobody_from_saving()
    {
        const auto read = readQuestionnaire(
            formOf(R"({"linkId":"g","type":"group","text":"G","required":true,"item":[
                {"linkId":"c","type":"choice","text":"C"},{"linkId":"d","type":"display","text":"D"}]})"));
        QVERIFY(says(read.report.repaired, "Questionnaire.item[0]", "nothing in it"));
        QVERIFY(Session(read.questionnaire).response(stamp()));
    }

    void a_questionnaire_of_nothing_is_read_and_said_so()
    {
        const auto read = readQuestionnaire(
            R"({"resourceType":"Questionnaire","url":"u","version":"1","status":"active"})");
        QVERIFY(read.questionnaire);
        QVERIFY(says(read.report.ignored, "Questionnaire", "nothing to ask"));
    }

    void a_modifier_is_refused_wherever_it_stands_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        constexpr auto modifier = R"("modifierExtension":[{"url":"x","valueBoolean":true}])";
        const QByteArray item = "Questionnaire.item[0]";
        const auto row = [&](const char *name, const QByteArray &json, const QByteArray &path) {
            QTest::newRow(name) << json << QString::fromUtf8(path);
        };
        row("item", formOf(question("string", modifier)), item);
        row("option",
            formOf(question("choice", QByteArray(R"("answerOption":[{"valueString":"a",)") +
                                          modifier + "}]")),
            item + ".answerOption[0]");
        row("condition",
            formOf(
                R"({"linkId":"p","type":"boolean","text":"P"},)" +
                question(
                    "string",
                    QByteArray(
                        R"("enableWhen":[{"question":"p","operator":"=","answerBoolean":true,)") +
                        modifier + "}]")),
            "Questionnaire.item[1].enableWhen[0]");
        row("initial",
            formOf(question("string",
                            QByteArray(R"("initial":[{"valueString":"a",)") + modifier + "}]")),
            item + ".initial[0]");
        row("contained",
            withContained(QByteArray(R"({"resourceType":"ValueSet","id":"v",)") + modifier + "}",
                          question("string", R"("prefix":"1" )")),
            "Questionnaire.contained[0]");
    }
    void a_modifier_is_refused_wherever_it_stands()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        const auto read = readQuestionnaire(json);
        QVERIFY(!read.questionnaire);
        QVERIFY2(says(read.report.refused, qUtf8Printable(path), "changes its meaning"),
                 qUtf8Printable(read.report.refused.front().path));
    }

    void options_of_every_type_can_be_chosen_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("label");
        QTest::newRow("integer") << QByteArray(R"("valueInteger":7)") << QStringLiteral("7");
        QTest::newRow("date") << QByteArray(R"("valueDate":"2026-06" )")
                              << QStringLiteral("2026-06");
        QTest::newRow("time") << QByteArray(R"("valueTime":"07:30:00" )")
                              << QStringLiteral("07:30:00");
        QTest::newRow("string") << QByteArray(R"("valueString":"a" )") << QStringLiteral("a");
        QTest::newRow("coding") << QByteArray(R"("valueCoding":{"code":"c","display":"C"})")
                                << QStringLiteral("C");
    }
    void options_of_every_type_can_be_chosen()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, label);
        const auto read = readQuestionnaire(
            formOf(question("choice", R"("required":true,"answerOption":[{)" + value + "}]")));
        QCOMPARE(read.report.outcome(), QStringLiteral("loaded"));
        QCOMPARE(first(read).options.at(0).label, label);
        Session session(read.questionnaire);
        QVERIFY(session.setAnswer(at("q"), first(read).options.at(0).value));
        QVERIFY(session.response(stamp()));
    }

    void an_option_that_could_never_be_taken_is_left_out()
    {
        const auto read = readQuestionnaire(formOf(
            question("integer", R"("answerOption":[{"valueString":"one"},{"valueInteger":2}])")));
        QCOMPARE(first(read).options.size(), size_t(1));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0]", "do not fit"));
    }

    void a_value_set_may_name_a_code_system_that_came_along()
    {
        const auto read = readQuestionnaire(withContained(
            R"({"resourceType":"ValueSet","id":"v","compose":{"include":[{"system":"s"}],
                "exclude":[{"system":"s","concept":[{"code":"b"}]}]}},
               {"resourceType":"CodeSystem","id":"c","url":"s","content":"complete",
                "concept":[{"code":"a","concept":[{"code":"a1"}]},{"code":"b"}]})",
            question("choice", "\"answerValueSet\":\"#v\"")));
        QCOMPARE(codesOf(first(read)), QStringLiteral("a a1"));
        QCOMPARE(read.report.outcome(), QStringLiteral("loaded"));
    }

    void a_list_that_only_a_server_knows_is_reported()
    {
        const auto read = readQuestionnaire(
            withContained(R"({"resourceType":"ValueSet","id":"v","compose":{"include":[
                {"system":"s","concept":[{"code":"a"}]},{"system":"s","filter":[{}]}]}})",
                          question("choice", "\"answerValueSet\":\"#v\"")));
        QCOMPARE(codesOf(first(read)), QStringLiteral("a"));
        QVERIFY(says(read.report.ignored, "Questionnaire.contained[0].compose.include[1]",
                     "terminology server"));
    }

    void a_pattern_is_asked_of_the_whole_answer_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *pattern, const char *typed, bool fits) {
            QTest::newRow(name) << QByteArray(pattern) << QString::fromUtf8(typed)
                                << (fits ? QString() : QStringLiteral("q:wrong-form"));
        };
        row("fits", "[A-Z]{2}[0-9]", "AB1", true);
        row("more behind it", "[A-Z]{2}[0-9]", "AB12", false);
        row("more before it", "[A-Z]{2}[0-9]", "xAB1", false);
        row("either", "a|bc", "bc", true);
        row("either, whole", "a|bc", "ac", false);
        row("anchored by its author", "^[0-9]+$", "12", true);
        row("letters of any language", "\\\\w+", "Łódź", true);
        row("a pattern that is none", "([", "x", true);
        row("one that would try for ever", "(a+)+[bc]",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true);
    }
    void a_pattern_is_asked_of_the_whole_answer()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        const auto read = readQuestionnaire(formOf(question(
            "string", R"("extension":[)" +
                          extension("regex", "\"valueString\":\"" + pattern + "\"") + "," +
                          extension("entryFormat", R"("valueString":"like AB1" )") + "]")));
        QVERIFY(read.questionnaire);
        QElapsedTimer clock;
        clock.start();
        Session session(read.questionnaire);
        QVERIFY(session.setText(at("q"), typed));
        QCOMPARE(problemsOf(session), problem);
        if (!problem.isEmpty())
            QCOMPARE(session.problems().front().limit, QStringLiteral("like AB1"));
        QVERIFY2(clock.elapsed() < 2000, "a pattern may not stop the app");
    }

    void a_pattern_that_is_none_is_reported()
    {
        const auto read = readQuestionnaire(formOf(question(
            "string", R"("extension":[)" + extension("regex", "\"valueString\":\"([\"") + "]")));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0].extension[0]", "pattern"));
    }

    void limits_that_leave_no_answer_are_refused_data()
    {
        QTest::addColumn<QByteArray>("extensions");
        QTest::newRow("smallest above largest") << extension("minValue", R"("valueInteger":5)") +
                                                       "," +
                                                       extension("maxValue", R"("valueInteger":4)");
        QTest::newRow("none") << extension("questionnaire-maxOccurs", R"("valueInteger":0)");
        QTest::newRow("more than allowed")
            << extension("questionnaire-minOccurs", R"("valueInteger":3)") + "," +
                   extension("questionnaire-maxOccurs", R"("valueInteger":2)");
    }
    void limits_that_leave_no_answer_are_refused()
    {
        QFETCH(QByteArray, extensions);
        QVERIFY(!readQuestionnaire(formOf(question("integer", R"("repeats":true,"extension":[)" +
                                                                  extensions + "]")))
                     .questionnaire);
    }

    void an_initial_value_outside_the_limits_is_left_out()
    {
        const auto read = readQuestionnaire(
            formOf(question("integer", R"("initial":[{"valueInteger":11}],"extension":[)" +
                                           extension("maxValue", R"("valueInteger":10)") + "]")));
        QVERIFY(first(read).initial.empty());
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0].initial[0]", "does not fit"));
    }

    void an_initial_option_brings_its_display_and_its_points()
    {
        const auto read = readQuestionnaire(formOf(question(
            "choice", R"("initial":[{"valueCoding":{"system":"s","code":"a"}}],"answerOption":[
                {"valueCoding":{"system":"s","code":"a","display":"A"},"extension":[)" +
                          extension("ordinalValue", "\"valueDecimal\":3") + "]}]")));
        const auto initial = std::get<sync::Coding>(first(read).initial.at(0));
        QCOMPARE(initial.display, QStringLiteral("A"));
        QCOMPARE(initial.ordinal.value_or(Decimal{}).text, QStringLiteral("3"));
    }

    void repeats_of_repeats_do_not_fill_the_memory()
    {
        QByteArray items = R"({"linkId":"q","type":"string","text":"Q"})";
        for (int i = 0; i < 6; ++i)
            items = "{\"linkId\":\"g" + QByteArray::number(i) +
                    "\",\"type\":\"group\",\"repeats\":true,\"extension\":[" +
                    extension("questionnaire-minOccurs", R"("valueInteger":50)") + "],\"item\":[" +
                    items + "]}";
        const auto read = readQuestionnaire(formOf(items));
        QVERIFY(!read.questionnaire);
        QVERIFY(says(read.report.refused, "Questionnaire", "20,000"));
    }

    void a_misspelt_field_does_not_pass_in_silence()
    {
        const auto read = readQuestionnaire(formOf(question("string", R"("requird":true)")));
        QVERIFY(says(read.report.ignored, "Questionnaire.item[0]", "requird"));
    }

    void a_canonical_that_names_nothing_is_not_used()
    {
        QByteArray form = formOf(question("string", R"("prefix":"1" )"));
        const auto read =
            readQuestionnaire(form.replace("\"version\":\"1\"", "\"version\":\"1 b\""));
        QVERIFY(read.questionnaire->canonical().isEmpty());
        QVERIFY(says(read.report.ignored, "Questionnaire", "names nothing"));
    }

    void a_unit_without_its_system_stays_words()
    {
        const auto read = readQuestionnaire(formOf(
            question("quantity",
                     R"("extension":[)" +
                         extension("questionnaire-unitOption", R"("valueCoding":{"code":"km"})") +
                         R"(],"initial":[{"valueQuantity":{"value":2,"code":"mi"}}])")));
        Session session(read.questionnaire);
        const auto unit = [&] { return std::get<sync::Quantity>(session.answers(at("q")).at(0)); };
        QCOMPARE(unit().unit, QStringLiteral("mi"));
        QVERIFY(unit().code.isEmpty());
        QVERIFY(session.setText(at("q"), QStringLiteral("3")));
        QCOMPARE(unit().unit, QStringLiteral("km"));
        QVERIFY(unit().code.isEmpty());
    }

    void enough_repeats_must_be_answered()
    {
        const auto read = readQuestionnaire(
            formOf(R"({"linkId":"g","type":"group","text":"G","repeats":true,"extension":[)" +
                   extension("questionnaire-minOccurs", R"("valueInteger":2)") +
                   R"(],"item":[{"linkId":"q","type":"string","text":"Q"}]})"));
        Session session(read.questionnaire);
        QCOMPARE(problemsOf(session), QString());
        QVERIFY(session.setText(at("g/q"), QStringLiteral("one")));
        QCOMPARE(problemsOf(session), QStringLiteral("g:too-few"));
        QVERIFY(session.setText(at("g[1]/q"), QStringLiteral("two")));
        QCOMPARE(problemsOf(session), QString());
    }

    void a_required_group_wants_an_answer_that_counts()
    {
        const auto read = readQuestionnaire(
            formOf(R"({"linkId":"g","type":"group","text":"G","required":true,"item":[
                {"linkId":"on","type":"boolean","text":"On","initial":[{"valueBoolean":true}],
                 "enableWhen":[{"question":"q","operator":"=","answerString":"go"}]},
                {"linkId":"q","type":"string","text":"Q"}]})"));
        Session session(read.questionnaire);
        QCOMPARE(problemsOf(session), QStringLiteral("g:required"));
        QVERIFY(session.setText(at("g/q"), QStringLiteral("go")));
        QCOMPARE(problemsOf(session), QString());
    }
};

QTEST_GUILESS_MAIN(TstReading)
#include "tst_reading.moc"
