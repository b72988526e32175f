// SPDX-License-Identifier: Apache-2.0
// Scores: exact, in range, or absent with a reason.
#include "content/questionnaire/response_reader.h"
#include "content/scoring/score.h"
#include "tests/content/questionnaire/forms.h"

#include <QDirIterator>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
/// A descriptor over items a, b, c with these keys added or replaced (JSON members, comma after).
Instrument instrumentOf(const QByteArray &keys)
{
    const auto read = readInstrument(
        "{" + keys +
        R"("id":"x","version":"1","title":"X","questionnaire":"u|1","code":{"system":"s","code":"x"},)"
        R"("itemRange":[0,10],"better":"higher","source":"s","mark":"V","licence":"l"})");
    if (!read)
        qFatal("descriptor refused: %s", qUtf8Printable(read.error().detail));
    return *read;
}

constexpr auto threeItems = R"("items":["a","b","c"],"value":"number",)";

/// "a=1 b=2.50" as answers; a number with a point is a decimal.
std::vector<sync::AnswerItem> answersOf(const QString &text)
{
    std::vector<sync::AnswerItem> items;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = one.section(u'=', 1);
        AnswerValue answer = qint32(value.toInt());
        if (value.contains(u'.'))
            answer = Decimal{value};
        items.push_back({one.section(u'=', 0, 0), {}, {{answer, {}}}, {}});
    }
    return items;
}

QString scoreText(const Scored &scored)
{
    return scored.value ? scored.value->text : QStringLiteral("absent ") + scored.absentReason;
}

Result<Instrument> phq9()
{
    return readInstrument(bytesOf(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                                  QStringLiteral("/content/phq-9.json")));
}
} // namespace

class TstScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_are_exact_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<int>("order");
        QTest::newRow("tenths") << "0.1" << "0.2" << "0.3" << -1;
        QTest::newRow("places stay") << "1.50" << "1.5" << "3.00" << 0;
        QTest::newRow("below zero") << "-0.5" << "0.25" << "-0.25" << -1;
        QTest::newRow("large") << "999999999999999" << "1" << "1000000000000000" << 1;
        QTest::newRow("small") << "0.000000000001" << "1e2" << "100.000000000001" << -1;
    }
    void numbers_are_exact()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, sum);
        QFETCH(int, order);
        const auto a = Number::parse(first);
        const auto b = Number::parse(second);
        QVERIFY(a && b);
        QCOMPARE(a->plus(*b).toString(), sum);
        QCOMPARE(a->compare(*b), order);
    }

    void what_is_no_number_is_none()
    {
        for (const char *text : {"", "-", ".5", "5.", "1,5", "1.2.3", "ten", "1e", "1e99", "0x1",
                                 " 1", "1 ", "12345678901234567890", "NaN", "+1", "--1"})
            QVERIFY2(!Number::parse(QString::fromUtf8(text)), text);
    }

    void rounding_goes_away_from_zero_at_halves_data()
    {
        QTest::addColumn<QString>("top");
        QTest::addColumn<int>("bottom");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("result");
        QTest::newRow("thirds") << "10" << 3 << 1 << "3.3";
        QTest::newRow("two thirds") << "20" << 3 << 1 << "6.7";
        QTest::newRow("half up") << "5" << 2 << 0 << "3";
        QTest::newRow("half down below zero") << "-5" << 2 << 0 << "-3";
        QTest::newRow("quarter to tenths") << "1" << 4 << 1 << "0.3";
        QTest::newRow("what binary gets wrong") << "2.675" << 1 << 2 << "2.68";
        QTest::newRow("padded") << "4" << 2 << 2 << "2.00";
        QTest::newRow("nothing") << "0" << 7 << 1 << "0.0";
    }
    void rounding_goes_away_from_zero_at_halves()
    {
        QFETCH(QString, top);
        QFETCH(int, bottom);
        QFETCH(int, places);
        QFETCH(QString, result);
        QCOMPARE(Number::parse(top)->dividedBy(Number(bottom), places).toString(), result);
    }

    void methods_hold_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("score");
        const auto row = [](const char *name, const char *keys, const char *answers,
                            const char *score) {
            QTest::newRow(name) << QByteArray(keys) + threeItems << QString::fromUtf8(answers)
                                << QString::fromUtf8(score);
        };
        constexpr auto sum = R"("method":"sum","range":[0,30],)";
        row("sum", sum, "a=1 b=2 c=3", "6");
        row("sum is never scaled up", sum, "a=1 b=2", "absent unknown");
        row("nothing was asked", sum, "", "absent not-asked");
        row("others are not counted", sum, "a=1 b=2 c=3 d=9", "6");
        row("zero is an answer", sum, "a=0 b=0 c=0", "0");
        row("outside the item's range", sum, "a=11 b=2 c=3", "absent error");
        row("below the item's range", sum, "a=-1 b=2 c=3", "absent error");
        row("outside the score's range", R"("method":"sum","range":[0,5],)", "a=1 b=2 c=3",
            "absent error");
        row("reversed", R"("method":"sum","range":[0,30],"reverse":["b"],)", "a=1 b=2 c=3", "12");
        row("sum of decimals", R"("method":"sum","range":[0,30],"decimals":2,)",
            "a=0.1 b=0.2 c=0.30", "0.60");
        row("mean", R"("method":"mean","range":[0,10],"decimals":1,)", "a=3 b=4 c=3", "3.3");
        row("mean of what is there",
            R"("method":"mean","range":[0,10],"decimals":1,"minAnswered":2,)", "a=3 c=4", "3.5");
        row("too few for a mean", R"("method":"mean","range":[0,10],"decimals":1,"minAnswered":2,)",
            "a=3", "absent unknown");
        row("percent", R"("method":"percent-of-answered","range":[0,100],"minAnswered":1,)",
            "a=5 b=5", "50");
        row("percent, rounded", R"("method":"percent-of-answered","range":[0,100],"decimals":1,)",
            "a=1 b=2 c=4", "23.3");
    }
    void methods_hold()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QString, answers);
        QFETCH(QString, score);
        QCOMPARE(scoreText(content::score(instrumentOf(keys), answersOf(answers))), score);
    }

    void every_repeat_counts()
    {
        const Instrument own = instrumentOf(
            R"("method":"mean","range":[0,10],"decimals":1,"minAnswered":1,"items":["activity.rating"],"value":"number",)");
        const auto group = [](int rating) {
            return sync::AnswerItem{
                QStringLiteral("activity"),
                {},
                {},
                {{QStringLiteral("activity.name"), {}, {{QStringLiteral("walk"), {}}}, {}},
                 {QStringLiteral("activity.rating"), {}, {{qint32(rating), {}}}, {}}}};
        };
        const Scored scored = score(own, {group(2), group(4), group(5)});
        QCOMPARE(scoreText(scored), QStringLiteral("3.7"));
        QCOMPARE(scored.answered, 3);
    }

    void the_packs_descriptors_score_their_own_questionnaires()
    {
        const QString pack = qEnvironmentVariable("BACKWELL_SOURCE") +
                             QStringLiteral("/content/packs/backwell-en-GB/");
        QHash<QString, QString> scores;
        QDirIterator files(pack + QStringLiteral("instruments"), {QStringLiteral("*.json")},
                           QDir::Files);
        while (files.hasNext()) {
            const auto instrument = readInstrument(bytesOf(files.next()));
            QVERIFY(instrument);
            const QString id = instrument->questionnaire.section(u'|', 0, 0).section(u'/', -1);
            const auto read =
                readQuestionnaire(bytesOf(pack + QStringLiteral("questionnaires/%1.json").arg(id)));
            QVERIFY2(read.questionnaire, qUtf8Printable(id));
            QCOMPARE(read.questionnaire->canonical(), instrument->questionnaire);
            Session session(read.questionnaire);
            for (const Row &row : session.rows()) {
                if (row.item->type == ItemType::Integer)
                    QVERIFY(session.setAnswer(row.path, qint32(7)));
                else if (!row.item->options.empty())
                    QVERIFY(session.toggle(row.path, row.item->options.front().value));
                else if (row.item->type == ItemType::String)
                    QVERIFY(session.setText(row.path, QStringLiteral("walk")));
            }
            const auto response = session.response(stamp());
            QVERIFY2(response, qUtf8Printable(id));
            const sync::Score record =
                scoreRecord(*instrument, *response, {Uuid::v7(fakes::FakeClock()), 1});
            QVERIFY(record.derivedFrom == response->key.id &&
                    record.effective == response->authored);
            QVERIFY(record.person == response->person);
            QCOMPARE(record.code.code, record.instrument);
            scores.insert(record.instrument,
                          record.value ? record.value->text : record.absentReason);
        }
        QCOMPARE(scores.value(QStringLiteral("nrs-back")), QStringLiteral("7"));
        QCOMPARE(scores.value(QStringLiteral("nrs-leg")), QStringLiteral("7"));
        QCOMPARE(scores.value(QStringLiteral("confidence")), QStringLiteral("7"));
        QVERIFY(scores.value(QStringLiteral("psfs-own")).startsWith(u'7'));
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
        instrument->ordinals.clear(); // now by the example's own points
        QCOMPARE(
            scoreText(score(*instrument, answersWithPoints(*read.questionnaire, response->items))),
            QStringLiteral("absent error"));
    }

    void a_missing_answer_of_the_phq9_leaves_it_without_a_score()
    {
        const auto instrument = phq9();
        QVERIFY(instrument);
        std::vector<sync::AnswerItem> items;
        for (const QString &linkId : instrument->items)
            items.push_back({linkId, {}, {{code("Nearly every day"), {}}}, {}});
        QCOMPARE(scoreText(score(*instrument, items)), QStringLiteral("27"));
        items.pop_back();
        QCOMPARE(scoreText(score(*instrument, items)), QStringLiteral("absent unknown"));
        items.push_back({instrument->items.back(), {}, {{code("something new"), {}}}, {}});
        QCOMPARE(scoreText(score(*instrument, items)), QStringLiteral("absent error"));
    }

    void broken_descriptors_are_refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("unknown key")
            << QByteArray("\"mark\"") << QByteArray("\"script\": \"x\", \"mark\"");
        QTest::newRow("no mark") << QByteArray("\"R\"") << QByteArray("\"?\"");
        QTest::newRow("method") << QByteArray("\"sum\"") << QByteArray("\"eval\"");
        QTest::newRow("range") << QByteArray("[0, 27]") << QByteArray("[27, 0]");
        QTest::newRow("decimals") << QByteArray("\"decimals\": 0") << QByteArray("\"decimals\": 9");
        QTest::newRow("no version") << QByteArray("|4.0.0-ballot") << QByteArray("");
        QTest::newRow("points") << QByteArray("\"Several-days\": 1")
                                << QByteArray("\"Several-days\": \"one\"");
        QTest::newRow("double key")
            << QByteArray("\"decimals\"") << QByteArray("\"id\": \"x\", \"decimals\"");
    }
    void broken_descriptors_are_refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray whole = bytesOf(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                                         QStringLiteral("/content/phq-9.json"));
        QVERIFY(readInstrument(whole));
        QVERIFY(whole.contains(from));
        const auto read = readInstrument(QByteArray(whole).replace(from, to));
        QVERIFY(!read && read.error().kind == ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TstScoring)
#include "tst_scoring.moc"
