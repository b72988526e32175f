// SPDX-License-Identifier: Apache-2.0
// The points of an option, wherever a questionnaire writes them.
#include "tests/content/questionnaire/forms.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
/// {"url":…,"valueDecimal":2}
QByteArray points(const char *name = "ordinalValue")
{
    return QByteArray(R"({"url":"http://hl7.org/fhir/StructureDefinition/)") + name +
           R"(","valueDecimal":2})";
}

const QByteArray coding = R"("system":"http://example.org","code":"b","display":"B")";

/// A form with one choice, and what it contains.
QByteArray choice(const QByteArray &options, const QByteArray &contained)
{
    return formOf(R"({"linkId":"c","type":"choice","text":"C",)" + options + '}')
        .replace("\"id\":\"t\"", "\"id\":\"t\",\"contained\":[" + contained + ']');
}

QByteArray valueSet(const QByteArray &content)
{
    return R"({"resourceType":"ValueSet","id":"vs",)" + content + '}';
}

QByteArray codeSystem(const QByteArray &content)
{
    return R"({"resourceType":"CodeSystem","url":"http://example.org",)" + content + '}';
}

const QByteArray bySet = R"("answerValueSet":"#vs")";
const QByteArray plainSet = valueSet(R"("compose":{"include":[{"system":"http://example.org",)"
                                     R"("concept":[{"code":"b","display":"B"}]}]})");
} // namespace

class TstPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_found_wherever_they_stand_data()
    {
        QTest::addColumn<QByteArray>("form");
        const QByteArray property = R"("property":[{"code":"w","valueDecimal":2}])";
        const QByteArray declared =
            R"("property":[{"code":"w","uri":"http://hl7.org/fhir/concept-properties#itemWeight"}])";
        const QByteArray option = R"("answerOption":[{"valueCoding":{)" + coding + "}}]";
        QTest::newRow("ordinalValue on the option")
            << choice(R"("answerOption":[{"extension":[)" + points() + R"(],"valueCoding":{)" +
                          coding + "}}]",
                      {});
        QTest::newRow("itemWeight on the option")
            << choice(R"("answerOption":[{"extension":[)" + points("itemWeight") +
                          R"(],"valueCoding":{)" + coding + "}}]",
                      {});
        QTest::newRow("as the version before wrote them")
            << choice(R"("option":[{"extension":[)" + points("questionnaire-ordinalValue") +
                          R"(],"valueCoding":{)" + coding + "}}]",
                      {});
        QTest::newRow("on a number") << choice(
            R"("answerOption":[{"extension":[)" + points() + R"(],"valueInteger":7}])", {});
        QTest::newRow("on the coding") << choice(
            R"("answerOption":[{"valueCoding":{"extension":[)" + points() + "]," + coding + "}}]",
            {});
        QTest::newRow("in a value set's list")
            << choice(bySet, valueSet(R"("compose":{"include":[{"system":"http://example.org",)"
                                      R"("concept":[{"code":"b","display":"B","extension":[)" +
                                      points() + "]}]}]}"));
        QTest::newRow("in an expansion")
            << choice(bySet, valueSet(R"("expansion":{"contains":[{"extension":[)" +
                                      points("valueset-ordinalValue") + "]," + coding + "}]}"));
        QTest::newRow("as a property in an expansion")
            << choice(bySet, valueSet("\"expansion\":{" + declared + ",\"contains\":[{" + property +
                                      ',' + coding + "}]}"));
        QTest::newRow("as a property written the R4 way") << choice(
            bySet,
            valueSet(
                R"("expansion":{"contains":[{"extension":[{"url":"http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property",)"
                R"("extension":[{"url":"code","valueCode":"itemWeight"},{"url":"value[x]","valueDecimal":2}]}],)" +
                coding + "}]}"));
        QTest::newRow("in the code system of a value set") << choice(
            bySet, plainSet + ',' +
                       codeSystem(R"("concept":[{"code":"b","extension":[)" + points() + "]}]"));
        QTest::newRow("deeper in a code system") << choice(
            bySet, plainSet + ',' +
                       codeSystem(R"("concept":[{"code":"a","concept":[{"code":"b","extension":[)" +
                                  points() + "]}]}]"));
        QTest::newRow("as a property in a code system") << choice(
            bySet, plainSet + ',' +
                       codeSystem(declared + R"(,"concept":[{"code":"b",)" + property + "}]"));
        QTest::newRow("in the code system of an option") << choice(
            option, codeSystem(R"("concept":[{"code":"b","extension":[)" + points() + "]}]"));
    }

    void are_found_wherever_they_stand()
    {
        QFETCH(QByteArray, form);
        const ReadQuestionnaire read = readQuestionnaire(form);
        QVERIFY(read.questionnaire);
        const Item &item = *read.questionnaire->find(u"c");
        QCOMPARE(item.options.size(), size_t(1));
        const Option &option = item.options.front();
        QVERIFY(option.points);
        QCOMPARE(option.points->text, QStringLiteral("2"));
        if (const auto *value = std::get_if<Coding>(&option.value))
            QCOMPARE(value->ordinal.value_or(sync::Decimal()).text, QStringLiteral("2"));
    }

    void a_property_that_is_no_weight_gives_none()
    {
        const ReadQuestionnaire read = readQuestionnaire(choice(
            bySet,
            plainSet + ',' +
                codeSystem(
                    R"("property":[{"code":"w","uri":"http://example.org/width"}],)"
                    R"("concept":[{"code":"b","property":[{"code":"w","valueDecimal":2}]}])")));
        QVERIFY(!read.questionnaire->find(u"c")->options.front().points);
    }
};

QTEST_GUILESS_MAIN(TstPoints)
#include "tst_points.moc"
