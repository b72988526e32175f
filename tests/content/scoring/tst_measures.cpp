// SPDX-License-Identifier: Apache-2.0
// Rules that single measures have: digits, tables, blanks, bands, points of options, crisis help.
#include "content/questionnaire/response_reader.h"
#include "tests/content/scoring/instruments.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
Result<Instrument> phq9()
{
    return readInstrument(bytesOf(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                                  QStringLiteral("/content/phq-9.json")));
}

/// The member that gives something four points.
QByteArray pointsBy(const char *name)
{
    return QByteArray(R"("extension":[{"url":"NAME","valueDecimal":4}])")
        .replace("NAME", QByteArray("http://hl7.org/fhir/StructureDefinition/") + name);
}

/// The same number to every item.
sync::Response responseTo(const Instrument &instrument, int number)
{
    sync::Response response{.key = newKey(),
                            .person = newKey().id,
                            .questionnaire = instrument.questionnaire,
                            .authored = fakes::FakeClock().now(),
                            .language = {},
                            .pack = {},
                            .items = {}};
    for (const MeasureItem &item : instrument.items)
        response.items.push_back(answer(item.linkId, qint32(number)));
    return response;
}
} // namespace

class TstMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_stand_side_by_side_and_are_whole()
    {
        const Instrument profile =
            instrumentOf(R"("method":"digits","range":[111,555],)",
                         R"({"linkId":"a","range":[1,5]},{"linkId":"b","range":[1,5]},)"
                         R"({"linkId":"c","range":[1,5]})");
        QCOMPARE(scoreText(score(profile, answersOf(QStringLiteral("c=3 a=2 b=1")))),
                 QStringLiteral("213"));
        QCOMPARE(scoreText(score(profile, answersOf(QStringLiteral("a=2 b=1")))),
                 QStringLiteral("absent unknown"));
        QCOMPARE(scoreText(score(profile, answersOf(QStringLiteral("a=2 b=1.5 c=3")))),
                 QStringLiteral("absent error"));
        QCOMPARE(scoreText(score(profile, answersOf(QStringLiteral("a=2 b=0 c=3")))),
                 QStringLiteral("absent error"));
    }

    void a_score_by_table_says_which_or_that_it_is_not_here()
    {
        Instrument instrument = instrumentOf(R"("method":"sum","range":[0,30],)");
        ScoreRule t;
        t.code = {QStringLiteral("s"), QStringLiteral("t"), {}, {}};
        t.method = Method::Table;
        t.from = QStringLiteral("x");
        t.decimals = 1;
        t.limits = {Number(0), Number(100)};
        instrument.scores.push_back(t);
        const ScoreTable madeUp{QStringLiteral("made-up"),
                                QStringLiteral("3"),
                                QStringLiteral("t"),
                                {{QStringLiteral("6"), Number(41)}},
                                {}};
        const auto six = answersOf(QStringLiteral("a=1 b=2 c=3"));
        QCOMPARE(scoreText(scores(instrument, six).at(1)), QStringLiteral("absent unsupported"));
        const Scored found = scores(instrument, six, {madeUp}).at(1);
        QCOMPARE(scoreText(found), QStringLiteral("41.0"));
        QCOMPARE(found.table, QStringLiteral("made-up|3"));
        const auto seven = answersOf(QStringLiteral("a=1 b=2 c=4"));
        QCOMPARE(scoreText(scores(instrument, seven, {madeUp}).at(1)),
                 QStringLiteral("absent error"));
        const auto few = answersOf(QStringLiteral("a=1"));
        QCOMPARE(scoreText(scores(instrument, few, {madeUp}).at(1)),
                 QStringLiteral("absent unknown"));
    }

    void a_blank_statement_counts_only_when_all_were_looked_at()
    {
        const Instrument rmdq = ours("rmdq");
        std::vector<sync::AnswerItem> items{answer(QStringLiteral("rmdq-3"), true),
                                            answer(QStringLiteral("rmdq-9"), true)};
        QCOMPARE(scoreText(score(rmdq, items)), QStringLiteral("absent unknown"));
        items.push_back(answer(QStringLiteral("rmdq-looked"), false));
        QCOMPARE(scoreText(score(rmdq, items)), QStringLiteral("absent unknown"));
        items.back() = answer(QStringLiteral("rmdq-looked"), true);
        QCOMPARE(scoreText(score(rmdq, items)), QStringLiteral("2"));
        QCOMPARE(scoreText(score(rmdq, {items.back()})), QStringLiteral("0"));
        QCOMPARE(scoreText(score(rmdq, {})), QStringLiteral("absent not-asked"));
    }

    void the_phq9_of_strangers_adds_up_by_its_published_points()
    {
        if (sdcExamples().isEmpty())
            QSKIP("hl7.fhir.uv.sdc 4.0.0-ballot has not been fetched (tests/interop/setup.sh)");
        auto instrument = phq9();
        QVERIFY(instrument);
        const auto response = readResponse(bytesOf(
            sdcExamples() +
            QStringLiteral(
                "/QuestionnaireResponse-questionnaireresponse-sdc-profile-example-PHQ9.json")));
        QVERIFY(response);
        // 0+0+0+1+2+1+3+2+1 by the published points. The example's own total item says 13 and its
        // value set gives the last option 4 points: neither counts.
        const Scored scored = score(*instrument, response->items);
        QCOMPARE(scoreText(scored), QStringLiteral("10"));
        QCOMPARE(scored.answered, 9);
        const auto read =
            readQuestionnaire(bytesOf(sdcFile(QStringLiteral("profile-example-PHQ9"))));
        QVERIFY(read.questionnaire);
        for (MeasureItem &item : instrument->items)
            item.ordinals.clear(); // now by the example's own points
        QCOMPARE(
            scoreText(score(*instrument, answersWithPoints(*read.questionnaire, response->items))),
            QStringLiteral("absent error"));
    }

    void a_missing_answer_of_the_phq9_leaves_it_without_a_score()
    {
        const auto instrument = phq9();
        QVERIFY(instrument);
        std::vector<sync::AnswerItem> items;
        for (const MeasureItem &item : instrument->items)
            items.push_back(answer(item.linkId, code("Nearly every day")));
        QCOMPARE(scoreText(score(*instrument, items)), QStringLiteral("27"));
        items.pop_back();
        QCOMPARE(scoreText(score(*instrument, items)), QStringLiteral("absent unknown"));
        items.push_back(answer(instrument->items.back().linkId, code("something new")));
        QCOMPARE(scoreText(score(*instrument, items)), QStringLiteral("absent error"));
    }

    void points_come_from_each_place_a_form_may_keep_them_data()
    {
        QTest::addColumn<QByteArray>("contained");
        QTest::addColumn<QByteArray>("question");
        const QByteArray ordinal = pointsBy("ordinalValue");
        const QByteArray coding = R"("valueCoding":{"system":"s","code":"c","display":"C" )";
        const QByteArray valueSet =
            R"("contained":[{"resourceType":"ValueSet","id":"v","compose":{"include":[{"system":"s","concept":[{"code":"c","display":"C" )";
        const QByteArray asked = R"("answerValueSet":"#v" )";
        QTest::newRow("on the option's coding")
            << QByteArray() << R"("answerOption":[{)" + coding + "," + ordinal + "}}]";
        QTest::newRow("on the option")
            << QByteArray() << R"("answerOption":[{)" + ordinal + "," + coding + "}}]";
        QTest::newRow("on the concept of a value set")
            << valueSet + "," + ordinal + "}]}]}}]," << asked;
        QTest::newRow("on the concept of a code system")
            << valueSet +
                   R"(}]}]}},{"resourceType":"CodeSystem","url":"s","concept":[{"code":"c",)" +
                   ordinal + "}]}],"
            << asked;
        QTest::newRow("as itemWeight")
            << QByteArray()
            << R"("answerOption":[{)" + pointsBy("itemWeight") + "," + coding + "}}]";
    }
    void points_come_from_each_place_a_form_may_keep_them()
    {
        QFETCH(QByteArray, contained);
        QFETCH(QByteArray, question);
        const auto read = readQuestionnaire(
            R"({"resourceType":"Questionnaire","url":"u","version":"1","status":"active",)" +
            contained + R"("item":[{"linkId":"a","type":"choice","text":"A",)" + question + "}]}");
        QVERIFY(read.questionnaire);
        const Instrument one =
            instrumentOf(R"("method":"sum","range":[0,10],)", R"({"linkId":"a"})");
        for (const char *system : {"s", ""}) { // an answer may leave its system out
            const auto sent = answersWithPoints(*read.questionnaire,
                                                {answer(QStringLiteral("a"), code("c", system))});
            QCOMPARE(scoreText(score(one, sent)), QStringLiteral("4"));
        }
        const auto other =
            answersWithPoints(*read.questionnaire, {answer(QStringLiteral("a"), code("c", "t"))});
        QCOMPARE(scoreText(score(one, other)), QStringLiteral("absent error"));
    }

    void points_in_the_response_itself_count()
    {
        const auto response = readResponse(
            R"({"resourceType":"QuestionnaireResponse","item":[{"linkId":"a","answer":[{"valueCoding":{"display":"C",)" +
            pointsBy("ordinalValue") + "}}]}]}");
        QVERIFY(response);
        const Instrument one =
            instrumentOf(R"("method":"sum","range":[0,10],)", R"({"linkId":"a"})");
        QCOMPARE(scoreText(score(one, response->items)), QStringLiteral("4"));
    }

    void listed_points_are_the_only_ones()
    {
        const Instrument one = instrumentOf(R"("method":"sum","range":[0,1],)",
                                            R"({"linkId":"a","range":[0,1],"ordinals":{"yes":1}})");
        sync::Coding brings{
            QStringLiteral("s"), QStringLiteral("no"), {}, Decimal{QStringLiteral("1")}};
        QCOMPARE(scoreText(score(one, {answer(QStringLiteral("a"), brings)})),
                 QStringLiteral("absent error"));
        brings.code = QStringLiteral("yes");
        brings.ordinal = Decimal{QStringLiteral("0")};
        QCOMPARE(scoreText(score(one, {answer(QStringLiteral("a"), brings)})), QStringLiteral("1"));
        QCOMPARE(scoreText(score(one, {answer(QStringLiteral("a"), words("yes"))})),
                 QStringLiteral("1"));
        QCOMPARE(scoreText(score(one, {answer(QStringLiteral("a"), qint32(1))})),
                 QStringLiteral("absent error"));
    }

    void a_band_needs_a_score_and_may_ask_for_another()
    {
        const Instrument tool = ours("start-back");
        const auto level = [&](int first, int last, const char *bothersome) {
            std::vector<sync::AnswerItem> items;
            items.reserve(9);
            for (int i = 0; i < 8; ++i)
                items.push_back(answer(tool.items[size_t(i)].linkId, i >= first && i < last));
            items.push_back(answer(tool.items[8].linkId, code(bothersome)));
            return scores(tool, items).at(1).band;
        };
        QCOMPARE(level(1, 4, "moderately"), QStringLiteral("low"));
        QCOMPARE(level(1, 4, "very-much"), QStringLiteral("medium"));
        QCOMPARE(level(4, 8, "slightly"), QStringLiteral("high"));
        QCOMPARE(level(0, 8, "unheard-of"), QString());
        const auto few = scores(tool, {answer(tool.items[0].linkId, true)});
        QVERIFY(!few.at(1).value && few.at(1).band.isEmpty());
    }

    void any_sign_of_self_harm_opens_crisis_help()
    {
        const Instrument phq = ours("phq-9");
        const auto opens = [&](const AnswerValue &value) {
            return opensCrisisHelp(phq, {answer(phq.crisis->item, value)});
        };
        QVERIFY(!opens(code("LA6568-5")));
        for (const char *often : {"LA6569-3", "LA6570-1", "LA6571-9"})
            QVERIFY2(opens(code(often)), often);
        QVERIFY(opens(code("an answer nobody knows")));
        QVERIFY(!opensCrisisHelp(phq, {}));
        QVERIFY(!opensCrisisHelp(phq, {answer(phq.items.front().linkId, code("LA6571-9"))}));
        QVERIFY(!opensCrisisHelp(ours("phq-8"), {answer(phq.crisis->item, code("LA6571-9"))}));
    }

    void a_device_keeps_profile_and_scale_and_leaves_the_index_to_the_region()
    {
        const Instrument eq = ours("eq-5d-5l");
        const sync::Response response = responseTo(eq, 2);
        const auto records = scoreRecords(eq, response, newKey);
        QCOMPARE(records.size(), size_t(2));
        QCOMPARE(records[0].value->text, QStringLiteral("22222"));
        QCOMPARE(records[1].value->text, QStringLiteral("2"));
        QVERIFY(records[0].key != records[1].key && !(records[0].code == records[1].code));
        QCOMPARE(records[1].instrument, QStringLiteral("eq-5d-5l"));
        QVERIFY(records[1].derivedFrom == response.key.id);
    }

    void a_record_made_by_a_table_says_so()
    {
        const Instrument promis = ours("promis-pi-6a");
        const sync::Response response = responseTo(promis, 1);
        const auto without = scoreRecords(promis, response, newKey);
        QCOMPARE(without.at(0).value->text, QStringLiteral("6"));
        QCOMPARE(without.at(1).absentReason, QStringLiteral("unsupported"));
        const ScoreTable madeUp{QStringLiteral("made-up"),
                                QStringLiteral("1"),
                                QStringLiteral("77865-4"),
                                {{QStringLiteral("6"), Number(30)}},
                                {}};
        const auto with = scoreRecords(promis, response, newKey, {madeUp});
        QCOMPARE(with.at(1).value->text, QStringLiteral("30.0"));
        QCOMPARE(with.at(0).scoring, QStringLiteral("1"));
        QCOMPARE(with.at(1).scoring, QStringLiteral("1+made-up|1"));
    }
};

QTEST_GUILESS_MAIN(TstMeasures)
#include "tst_measures.moc"
