// SPDX-License-Identifier: Apache-2.0
// Reading questionnaires: our own, strangers', and broken ones.
#include "tests/content/questionnaire/forms.h"

#include <QDirIterator>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
const Item &itemOf(const ReadQuestionnaire &read, const char *linkId)
{
    const Item *item =
        read.questionnaire ? read.questionnaire->find(QString::fromUtf8(linkId)) : nullptr;
    if (!item)
        qFatal("no item %s", linkId);
    return *item;
}

QString firstOf(const std::vector<Remark> &remarks)
{
    return remarks.empty() ? QString() : remarks.front().path + u' ' + remarks.front().what;
}
} // namespace

class TstQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void our_own_questionnaires_load_without_a_remark()
    {
        const QString folder = qEnvironmentVariable("BACKWELL_SOURCE") +
                               QStringLiteral("/content/packs/backwell-en-GB/questionnaires");
        QStringList found;
        QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            const ReadQuestionnaire read = readQuestionnaire(bytesOf(file));
            QVERIFY2(read.report.outcome() == u"loaded",
                     qUtf8Printable(file + firstOf(read.report.refused) +
                                    firstOf(read.report.repaired) + firstOf(read.report.ignored)));
            QVERIFY(!read.questionnaire->canonical().isEmpty());
            found += read.questionnaire->id;
        }
        if (found.isEmpty())
            QSKIP("no pack in the source tree");
        for (const char *id :
             {"checkin-day", "checkin-week", "back-leg-0-10", "activities", "movement-session"})
            QVERIFY2(found.contains(QString::fromUtf8(id)), id);
    }

    void every_part_we_show_is_read()
    {
        const auto read = readQuestionnaire(formOf(
            R"({"linkId":"q","prefix":"3.","type":"integer","text":"Q","required":true,"extension":[
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-itemControl","valueCodeableConcept":{"coding":[{"code":"slider"}]}},
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue","valueInteger":1},
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/maxValue","valueInteger":10},
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-unit","valueCoding":{"code":"{score}"}},
                {"url":"https:\/\/fhir.backwell.example/StructureDefinition/end-labels","valueString":"none|most"}],
               "item":[{"linkId":"h","type":"display","text":"Help text","extension":[
                {"url":"http:\/\/hl7.org/fhir/StructureDefinition/questionnaire-itemControl","valueCodeableConcept":{"coding":[{"code":"help"}]}}]}]})"));
        QCOMPARE(read.report.outcome(), QStringLiteral("loaded"));
        const Item &item = itemOf(read, "q");
        QCOMPARE(item.control, Control::Slider);
        QCOMPARE(item.prefix, QStringLiteral("3."));
        QCOMPARE(item.help, QStringLiteral("Help text"));
        QVERIFY(item.items.empty());
        QCOMPARE(item.step->text, QStringLiteral("1"));
        QCOMPARE(plainText(*item.maxValue), QStringLiteral("10"));
        QCOMPARE(item.unit->code, QStringLiteral("{score}"));
        QCOMPARE(item.lowLabel, QStringLiteral("none"));
        QCOMPARE(item.highLabel, QStringLiteral("most"));
    }

    void a_decimal_stays_as_it_was_written()
    {
        const auto read = readQuestionnaire(
            formOf(R"({"linkId":"q","type":"decimal","text":"Q","initial":[{"valueDecimal":1.50}]},
                      {"linkId":"r","type":"decimal","text":"R","initial":[{"valueDecimal":1e2}]})"));
        QCOMPARE(plainText(itemOf(read, "q").initial.at(0)), QStringLiteral("1.50"));
        QCOMPARE(plainText(itemOf(read, "r").initial.at(0)), QStringLiteral("100"));
    }

    void points_are_found_in_their_three_places()
    {
        const QByteArray ordinal =
            R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":2}])";
        const QByteArray weight =
            R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":3}])";
        const QByteArray json =
            R"({"resourceType":"Questionnaire","url":"u","version":"1","status":"active","contained":[
            {"resourceType":"ValueSet","id":"vs","compose":{"include":[{"system":"s","concept":[{"code":"c",)" +
            ordinal + R"(}]}]}}],
            "item":[{"linkId":"a","type":"choice","text":"A","answerOption":[{)" +
            ordinal + R"(,"valueCoding":{"code":"x"}}]},
                    {"linkId":"b","type":"choice","text":"B","answerOption":[{"valueCoding":{"code":"y",)" +
            weight + R"(}}]},
                    {"linkId":"c","type":"choice","text":"C","answerValueSet":"#vs"}]})";
        const auto read = readQuestionnaire(json);
        const auto points = [&](const char *linkId) {
            return std::get<sync::Coding>(itemOf(read, linkId).options.at(0).value)
                .ordinal.value_or(Decimal{})
                .text;
        };
        QCOMPARE(points("a"), QStringLiteral("2"));
        QCOMPARE(points("b"), QStringLiteral("3"));
        QCOMPARE(points("c"), QStringLiteral("2"));
    }

    void sloppy_input_is_repaired_and_said_so()
    {
        const auto read = readQuestionnaire(
            R"({"resourceType":"Questionnaire","item":[
                {"linkId":"q","type":"choice","text":"Q","repeats":"true","answerOption":[{"valueString":"a"},{"valueString":"a"}]},
                {"linkId":"r","type":"coding","text":"R","answerOption":[{"valueString":"a"}],
                 "enableWhen":[{"question":"q","operator":"=","answerString":"a"},{"question":"q","hasAnswer":true}]},
                {"type":"display","text":"T"}]})");
        QVERIFY(read.questionnaire);
        QCOMPARE(read.report.outcome(), QStringLiteral("repaired"));
        QVERIFY(itemOf(read, "q").repeats);
        QCOMPARE(itemOf(read, "q").options.size(), size_t(1));
        QCOMPARE(itemOf(read, "r").type, ItemType::Choice);
        QCOMPARE(itemOf(read, "r").enableWhen.at(1).op, Operator::Exists);
        QStringList said;
        for (const Remark &remark : read.report.repaired)
            said += remark.path;
        for (const char *path : {"Questionnaire", "Questionnaire.item[0].repeats",
                                 "Questionnaire.item[0].answerOption[1]", "Questionnaire.item[1]",
                                 "Questionnaire.item[1].enableWhen[1]", "Questionnaire.item[2]"})
            QVERIFY2(said.contains(QString::fromUtf8(path)), path);
    }

    void broken_questionnaires_are_refused_with_a_reason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &json, const char *reason) {
            QTest::newRow(name) << json << QString::fromUtf8(reason);
        };
        const QByteArray question = R"({"linkId":"q","type":"string","text":"Q"})";
        row("empty", "", "JSON");
        row("cut off", formOf(question).chopped(3), "JSON");
        row("text after the end", formOf(question) + "x", "JSON");
        row("not UTF-8", formOf("{\"linkId\":\"q\",\"type\":\"string\",\"text\":\"\xff\"}"),
            "JSON");
        row("a list", "[]", "no JSON object");
        row("a page", "<html>", "JSON");
        row("double key", formOf(R"({"linkId":"q","linkId":"q","type":"string"})"), "occurs twice");
        row("another resource", R"({"resourceType":"Patient"})", "not a Questionnaire");
        row("modifier on top",
            R"({"resourceType":"Questionnaire","modifierExtension":[{"url":"x"}],"item":[]})",
            "changes its meaning");
        row("modifier on an item",
            formOf(R"({"linkId":"q","type":"string","modifierExtension":[{"url":"x"}]})"),
            "changes its meaning");
        row("no type", formOf(R"({"linkId":"q","text":"Q"})"), "type");
        row("no linkId", formOf(R"({"type":"string","text":"Q"})"), "no linkId");
        row("same linkId", formOf(question + "," + question), "occurs twice");
        row("an item that is none", formOf("7"), "no item");
        row("condition on nothing",
            formOf(R"({"linkId":"q","type":"string","text":"Q","enableWhen":[
            {"question":"gone","operator":"exists","answerBoolean":true}]})"),
            "not there");
        row("condition on itself", formOf(R"({"linkId":"q","type":"string","text":"Q","enableWhen":[
            {"question":"q","operator":"exists","answerBoolean":true}]})"),
            "its own answer");
        row("operator of fancy",
            formOf(question + R"(,{"linkId":"r","type":"string","text":"R","enableWhen":[
            {"question":"q","operator":"~","answerString":"x"}]})"),
            "cannot be understood");
        row("option elsewhere", formOf(R"({"linkId":"q","type":"choice","text":"Q","answerOption":[
            {"valueReference":{"reference":"Patient/1"}}]})"),
            "another record");
    }
    void broken_questionnaires_are_refused_with_a_reason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const ReadQuestionnaire read = readQuestionnaire(json);
        QVERIFY(!read.questionnaire);
        QCOMPARE(read.report.outcome(), QStringLiteral("refused"));
        QVERIFY2(firstOf(read.report.refused).contains(reason),
                 qUtf8Printable(firstOf(read.report.refused)));
    }

    void a_tower_of_items_is_refused_and_nothing_falls()
    {
        QByteArray items;
        for (int i = 0; i < 40; ++i)
            items += QByteArray(R"({"linkId":"%","type":"group","item":[)")
                         .replace('%', QByteArray::number(i));
        items += R"({"linkId":"q","type":"string"})" + QByteArray("]}").repeated(40);
        QVERIFY(!readQuestionnaire(formOf(items)).questionnaire);
        QVERIFY(!readQuestionnaire(QByteArray("[").repeated(200000)).questionnaire);
        QVERIFY(!readQuestionnaire(QByteArray(R"({"a":)").repeated(5000)).questionnaire);
    }

    void every_prefix_of_a_form_is_survived()
    {
        const QByteArray whole = formOf(
            R"({"linkId":"q","type":"choice","text":"Qü","answerOption":[{"valueCoding":{"system":"s","code":"c"}}],
               "initial":[{"valueCoding":{"code":"c"}}]},{"linkId":"r","type":"decimal","text":"R",
               "enableWhen":[{"question":"q","operator":"exists","answerBoolean":true}],"initial":[{"valueDecimal":-1.5}]})");
        QVERIFY(readQuestionnaire(whole).questionnaire);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readQuestionnaire(whole.left(length)).questionnaire);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bent = whole;
            bent[i] = char(bent[i] ^ 0x15);
            const auto read = readQuestionnaire(bent);
            QVERIFY(read.questionnaire || !read.report.refused.empty());
        }
    }

    void the_phq9_of_strangers_can_be_answered()
    {
        if (sdcExamples().isEmpty())
            QSKIP("hl7.fhir.uv.sdc 4.0.0-ballot has not been fetched (tests/interop/setup.sh)");
        const auto read =
            readQuestionnaire(bytesOf(sdcFile(QStringLiteral("profile-example-PHQ9"))));
        QVERIFY2(read.questionnaire, qUtf8Printable(firstOf(read.report.refused)));
        QCOMPARE(read.questionnaire->title,
                 QStringLiteral("Patient Health Questionnaire - 9 Item"));
        QVERIFY(read.questionnaire->copyright.contains(QStringLiteral("Pfizer")));
        Session session(read.questionnaire);
        int answered = 0;
        for (const Row &row : session.rows()) {
            if (row.item->type != ItemType::Choice)
                continue;
            QCOMPARE(row.item->options.size(), size_t(4));
            QVERIFY(session.setAnswer(row.path, row.item->options.at(size_t(answered % 4)).value));
            ++answered;
        }
        QCOMPARE(answered, 9);
        const auto response = session.response(stamp());
        QVERIFY(response);
        QCOMPARE(response->items.at(0).items.size(), size_t(9));
        QVERIFY(response->questionnaire.endsWith(QStringLiteral("PHQ9|4.0.0-ballot")));
    }

    void the_enable_when_test_of_strangers_behaves()
    {
        if (sdcExamples().isEmpty())
            QSKIP("hl7.fhir.uv.sdc 4.0.0-ballot has not been fetched (tests/interop/setup.sh)");
        const auto read = readQuestionnaire(bytesOf(sdcFile(QStringLiteral("test-enableWhen"))));
        QVERIFY2(read.questionnaire, qUtf8Printable(firstOf(read.report.refused)));
        Session session(read.questionnaire);
        const auto path = [&](const char *end) { // the scenarios share beginnings of ids
            for (const Row &row : session.rows()) {
                if (row.path.toString().endsWith(QString::fromUtf8(end)))
                    return row.path;
            }
            return Path{};
        };
        const auto visible = [&](const char *end) { return !path(end).isEmpty(); };
        // 1: check boxes, radio buttons and lists
        QVERIFY(!visible("d0b09a74cc14") && !visible("d0b09a74ty76") && !visible("8a2f10895e4e"));
        QVERIFY(session.setAnswer(path("d687c72e143e"), true));
        QVERIFY(visible("d0b09a74cc14") && visible("e46b1e87d3fb"));
        QVERIFY(session.setAnswer(path("7acb7e74d9d7"), false));
        QVERIFY(visible("8a2f10895e4e"));
        QVERIFY(session.setAnswer(path("7acb7e74d9d7"), true));
        QVERIFY(!visible("8a2f10895e4e"));
        QVERIFY(session.setAnswer(path("s1-radio"), code("2")));
        QVERIFY(visible("d0b09a74ty76") && visible("e46be454f8k1"));
        QVERIFY(session.setAnswer(path("s1-radio"), code("3")));
        QVERIFY(!visible("d0b09a74ty76") && !visible("e46be454f8k1"));
        QVERIFY(session.setAnswer(path("fr096s903m25"), code("7")));
        QVERIFY(!visible("aswtysn1238") && !visible("aab95f6021d4"));
        QVERIFY(session.setAnswer(path("fr096s903m25"), code("8")));
        QVERIFY(visible("aswtysn1238") && !visible("aab95f6021d4"));
        QVERIFY(session.setAnswer(path("c6591b540qmo"), code("4")));
        QVERIFY(visible("aab95f6021d4") && visible("h1l9v32opase"));
        // 2: a list that is not in the file; any coding is taken
        constexpr auto yes = "http://terminology.hl7.org/CodeSystem/v2-0532";
        QVERIFY(session.setAnswer(path("542defb35248"), code("Y", yes)));
        QVERIFY(visible("1989751219fb") && visible("c0ce4f5e0bdf"));
        QVERIFY(session.setAnswer(path("542defb35248"), code("ASKU", yes)));
        QVERIFY(!visible("1989751219fb") && !visible("c0ce4f5e0bdf"));
        // 3: options compared as numbers
        QVERIFY(session.setAnswer(path("s3-radio"), code("1.1")));
        QVERIFY(visible("19897512jj89") && !visible("c13b0b63fa17"));
        QVERIFY(session.setAnswer(path("s3-radio"), code("3.3")));
        QVERIFY(!visible("19897512jj89") && visible("c13b0b63fa17"));
        // 4: whole numbers
        QVERIFY(session.setAnswer(path("s4-radio"), code("2")));
        QVERIFY(visible("1989751233ew") && visible("c13b0b63gh76"));
        QVERIFY(session.setAnswer(path("s4-radio"), code("3")));
        QVERIFY(!visible("1989751233ew") && !visible("c13b0b63gh76"));
        // 5: dates and times
        QVERIFY(session.setText(path("date_of_birth_question"), QStringLiteral("2001-01-01")));
        QVERIFY(visible("date_greater_2000-01-01") && !visible("date_less_2000-01-01"));
        QVERIFY(session.setText(path("date_of_birth_question"), QStringLiteral("2000-01-01")));
        QVERIFY(!visible("date_greater_2000-01-01") && visible("date_less_2000-01-01"));
        QVERIFY(session.setText(path("datetime_question"), QStringLiteral("11:11:12")));
        QVERIFY(visible("datetime_question_greter_than") &&
                !visible("datetime_question_less_than_equal"));
        // 6: several answers
        QVERIFY(session.toggle(path("BC029"), code("1")));
        QVERIFY(!visible("BOWOPTOTH"));
        QVERIFY(session.toggle(path("BC029"), code("9")));
        QVERIFY(visible("BOWOPTOTH"));
        QVERIFY(session.response(stamp()));
    }

    void the_corpus_of_strangers_is_survived_and_judged()
    {
        if (corpusFolder().isEmpty())
            QSKIP("no corpus (BACKWELL_CORPUS)");
        QHash<QString, int> outcomes;
        QDirIterator files(corpusFolder(), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const ReadQuestionnaire read = readQuestionnaire(bytesOf(file));
            ++outcomes[read.report.outcome()];
            QVERIFY2(bool(read.questionnaire) == read.report.refused.empty(), qUtf8Printable(file));
            for (const Remark &remark : read.report.refused)
                QVERIFY2(!remark.path.isEmpty() && !remark.what.isEmpty(), qUtf8Printable(file));
            if (!read.questionnaire)
                continue;
            Session session(read.questionnaire); // one answer to everything that offers one
            for (int turn = 0; turn < 2; ++turn) {
                for (const Row &row : session.rows()) {
                    if (!row.item->isAsked())
                        continue; // what is computed is not kept in a draft
                    if (!row.item->options.empty())
                        QVERIFY2(session.setAnswer(row.path, row.item->options.back().value),
                                 qUtf8Printable(file));
                    else if (row.item->type == ItemType::Boolean)
                        QVERIFY2(session.setAnswer(row.path, true), qUtf8Printable(file));
                }
            }
            Session again(read.questionnaire);
            QCOMPARE(again.restore(session.draft()).value_or(-1), 0);
            QVERIFY2(again.items() == session.items(), qUtf8Printable(file));
        }
        qInfo("corpus: %d loaded, %d repaired, %d refused", outcomes[QStringLiteral("loaded")],
              outcomes[QStringLiteral("repaired")], outcomes[QStringLiteral("refused")]);
        QVERIFY(outcomes[QStringLiteral("refused")] * 4 <
                outcomes[QStringLiteral("loaded")] + outcomes[QStringLiteral("repaired")]);
    }
};

QTEST_GUILESS_MAIN(TstQuestionnaire)
#include "tst_questionnaire.moc"
