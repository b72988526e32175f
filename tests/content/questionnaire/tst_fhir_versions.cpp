// SPDX-License-Identifier: Apache-2.0
// Questionnaires of R5 and STU3: what becomes of each of their words.
#include "tests/content/questionnaire/forms.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
/// A question "q" of this type, with more fields.
ReadQuestionnaire readOne(const QByteArray &type, const QByteArray &more)
{
    return readQuestionnaire(
        formOf("{\"linkId\":\"q\",\"text\":\"Q\",\"type\":\"" + type + "\"," + more + "}"));
}

const Item &itemOf(const ReadQuestionnaire &read, const char *linkId)
{
    const Item *item =
        read.questionnaire ? read.questionnaire->find(QString::fromUtf8(linkId)) : nullptr;
    if (!item)
        qFatal("no item %s", linkId);
    return *item;
}

QString repairsOf(const ReadQuestionnaire &read)
{
    QStringList all;
    for (const Remark &remark : read.report.repaired)
        all += remark.path + u' ' + remark.what;
    return all.join(u'\n');
}
} // namespace

class TstFhirVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void types_of_r5_become_those_of_r4_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("constraint");
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<ItemType>("expected");
        QTest::addColumn<int>("options");
        const QByteArray coding = R"({"valueCoding":{"system":"s","code":"c"}})";
        const QByteArray words = R"({"valueString":"a"})";
        const QByteArray whole = R"({"valueInteger":1})";
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &constraint,
                            const QByteArray &option, ItemType expected, int options) {
            QTest::newRow(name) << type << constraint << option << expected << options;
        };
        row("coding", "coding", {}, coding, ItemType::Choice, 1);
        row("coding, only", "coding", "optionsOnly", coding, ItemType::Choice, 1);
        row("coding or words", "coding", "optionsOrString", coding, ItemType::OpenChoice, 1);
        row("coding or other coding", "coding", "optionsOrType", coding, ItemType::Choice, 1);
        row("string, only", "string", "optionsOnly", words, ItemType::Choice, 1);
        row("string or another", "string", "optionsOrType", words, ItemType::OpenChoice, 1);
        row("integer, only", "integer", "optionsOnly", whole, ItemType::Choice, 1);
        row("integer or words", "integer", "optionsOrString", whole, ItemType::OpenChoice, 1);
        row("integer or another", "integer", "optionsOrType", whole, ItemType::Integer, 0);
    }
    void types_of_r5_become_those_of_r4()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, constraint);
        QFETCH(QByteArray, option);
        QFETCH(ItemType, expected);
        QFETCH(int, options);
        const QByteArray rule =
            constraint.isEmpty() ? QByteArray() : ",\"answerConstraint\":\"" + constraint + "\"";
        const auto read = readOne(type, "\"answerOption\":[" + option + "]" + rule);
        QCOMPARE(itemOf(read, "q").type, expected);
        QCOMPARE(int(itemOf(read, "q").options.size()), options);
        QCOMPARE(read.report.repaired.size(), size_t(1));
        QVERIFY2(repairsOf(read).startsWith(QStringLiteral("Questionnaire.item[0] ")),
                 qUtf8Printable(repairsOf(read)));
        QVERIFY(read.report.ignored.empty());
    }

    void other_fields_of_r5_are_told_and_left_out()
    {
        QByteArray form =
            formOf(R"({"linkId":"q","type":"string","text":"Q","disabledDisplay":"protected"})");
        const auto read = readQuestionnaire(form.replace(
            "\"title\"", R"("versionAlgorithmString":"semver","copyrightLabel":"c","title" )"));
        QVERIFY(read.questionnaire);
        QCOMPARE(read.report.repaired.size(), size_t(3));
        QVERIFY(read.report.ignored.empty());
        QVERIFY(repairsOf(read).contains(QStringLiteral("hidden here")));
    }

    void an_unknown_rule_for_answers_is_refused()
    {
        QVERIFY(!readOne("coding", "\"answerConstraint\":\"optionsOrElse\"").questionnaire);
    }

    void options_of_stu3_can_be_chosen()
    {
        const auto read =
            readOne("choice", R"("option":[{"valueInteger":1},{"valueDate":"2026"}])");
        QCOMPARE(itemOf(read, "q").options.size(), size_t(2));
        QCOMPARE(
            repairsOf(read),
            QStringLiteral("Questionnaire.item[0] \"option\" is of STU3; read as answerOption"));
    }

    void a_value_set_of_stu3_is_found_in_the_file()
    {
        QByteArray form = formOf(
            R"({"linkId":"q","type":"choice","text":"Q","required":true,"options":{"reference":"http:\/\/v"}})");
        const auto read = readQuestionnaire(form.replace(
            "\"title\"",
            R"("contained":[{"resourceType":"ValueSet","url":"http:\/\/v","expansion":{"contains":[
                {"system":"s","code":"a"},{"system":"s","code":"b"}]}}],"title" )"));
        QCOMPARE(itemOf(read, "q").options.size(), size_t(2));
        QVERIFY(itemOf(read, "q").required);
    }

    void an_initial_value_of_stu3_stands()
    {
        const auto read = readOne("decimal", R"("initialDecimal":1.50)");
        QCOMPARE(plainText(itemOf(read, "q").initial.at(0)), QStringLiteral("1.50"));
        QVERIFY(repairsOf(read).contains(QStringLiteral("initialDecimal")));
    }

    void one_condition_of_stu3_is_enough()
    {
        const auto read = readQuestionnaire(formOf(
            R"({"linkId":"a","type":"boolean","text":"A"},{"linkId":"b","type":"string","text":"B"},
                      {"linkId":"c","type":"string","text":"C","enableWhen":[
                        {"question":"a","answerBoolean":true},{"question":"b","hasAnswer":true}]})"));
        Session session(read.questionnaire);
        QCOMPARE(shown(session), QStringLiteral("a b"));
        QVERIFY(session.setText(at("b"), QStringLiteral("x")));
        QCOMPARE(shown(session), QStringLiteral("a b c"));
        QVERIFY(session.clear(at("b")));
        QVERIFY(session.setAnswer(at("a"), true));
        QCOMPARE(shown(session), QStringLiteral("a b c"));
        QCOMPARE(read.report.repaired.size(), size_t(3));
    }

    void a_questionnaire_of_dstu2_is_refused_with_its_reason()
    {
        const auto read = readQuestionnaire(
            R"({"resourceType":"Questionnaire","status":"draft","group":{"question":[{"linkId":"q"}]}})");
        QVERIFY(!read.questionnaire);
        QVERIFY(read.report.refused.front().what.contains(QStringLiteral("DSTU2")));
    }
};

QTEST_GUILESS_MAIN(TstFhirVersions)
#include "tst_fhir_versions.moc"
