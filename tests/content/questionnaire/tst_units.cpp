// SPDX-License-Identifier: Apache-2.0
// Quantities with a choice of units, and how short an answer may be.
#include "tests/content/questionnaire/forms.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{

constexpr auto weight =
    R"({"linkId":"w","type":"quantity","text":"Weight","required":true,"extension":[
        {"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
         "valueCoding":{"system":"http:\/\/unitsofmeasure.org","code":"kg","display":"kilograms"}},
        {"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
         "valueCoding":{"system":"http:\/\/unitsofmeasure.org","code":"[stone_av]","display":"stone"}}]})";

Session sessionOf(const QByteArray &items)
{
    const ReadQuestionnaire read = readQuestionnaire(formOf(items));
    if (!read.questionnaire || !read.report.ignored.empty())
        qFatal("the test's questionnaire was not read whole");
    return Session(read.questionnaire);
}

sync::Quantity quantity(const Session &session)
{
    return std::get<sync::Quantity>(session.answers(at("w")).at(0));
}

} // namespace

class TstUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_number_is_not_saved_before_its_unit_is_chosen()
    {
        Session session = sessionOf(weight);
        QVERIFY(!session.unit(at("w")));
        QVERIFY(session.setText(at("w"), QStringLiteral("70,5")));
        QCOMPARE(problemsOf(session), QStringLiteral("w:no-unit"));
        QVERIFY(!session.response(stamp()));
        QVERIFY(session.setUnit(at("w"), 0));
        QCOMPARE(problemsOf(session), QString());
        QCOMPARE(quantity(session).value.text, QStringLiteral("70.5"));
        QCOMPARE(quantity(session).code, QStringLiteral("kg"));
        QVERIFY(session.response(stamp()));
    }

    void the_unit_may_be_chosen_first_and_changed_later()
    {
        Session session = sessionOf(weight);
        QVERIFY(session.setUnit(at("w"), 1));
        QVERIFY(session.answers(at("w")).empty());
        QCOMPARE(session.unit(at("w")), std::optional(1));
        QVERIFY(session.setText(at("w"), QStringLiteral("11")));
        QCOMPARE(quantity(session).unit, QStringLiteral("stone"));
        QVERIFY(session.setUnit(at("w"), 0));
        QCOMPARE(quantity(session).unit, QStringLiteral("kilograms"));
        QCOMPARE(quantity(session).value.text, QStringLiteral("11"));
    }

    void a_draft_brings_the_unit_back_with_its_number()
    {
        Session before = sessionOf(weight);
        QVERIFY(before.setUnit(at("w"), 1));
        QVERIFY(before.setText(at("w"), QStringLiteral("11")));
        Session after = sessionOf(weight);
        QCOMPARE(after.restore(before.draft()), Result<int>(0));
        QCOMPARE(after.unit(at("w")), std::optional(1));
        QVERIFY(after.setText(at("w"), QStringLiteral("12")));
        QCOMPARE(quantity(after).unit, QStringLiteral("stone"));
    }

    void a_unit_that_is_not_offered_is_not_taken()
    {
        Session session = sessionOf(weight);
        QVERIFY(!session.setUnit(at("w"), 2));
        QVERIFY(!session.setUnit(at("w"), -1));
        QVERIFY(!session.setUnit(at("x"), 0));
        QVERIFY(!session.isChanged());
    }

    void an_answer_may_be_too_short()
    {
        Session session = sessionOf(
            R"({"linkId":"w","type":"string","text":"W","extension":[
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/minLength","valueInteger":3}]})");
        QVERIFY(session.isValid());
        QVERIFY(session.setText(at("w"), QStringLiteral("no")));
        QCOMPARE(problemsOf(session), QStringLiteral("w:too-short"));
        QVERIFY(session.setText(at("w"), QStringLiteral("yes")));
        QVERIFY(session.isValid());
    }

    void the_field_for_words_of_ones_own_is_called_as_the_author_wants()
    {
        const Session session = sessionOf(
            R"({"linkId":"w","type":"open-choice","text":"W","answerOption":[{"valueString":"a"}],"extension":[
                {"url":"http:\/\/hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel",
                 "valueString":"Another garden"}]})");
        QCOMPARE(session.rows().front().item->openLabel, QStringLiteral("Another garden"));
    }
};

QTEST_GUILESS_MAIN(TstUnits)
#include "tst_units.moc"
