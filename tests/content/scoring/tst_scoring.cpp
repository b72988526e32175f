// SPDX-License-Identifier: Apache-2.0
// Scores: exact, in range, or absent with a reason.
#include "tests/content/scoring/instruments.h"

#include <QDirIterator>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

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
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("score");
        const auto row = [](const char *name, const char *rule, const char *answers,
                            const char *score) {
            QTest::newRow(name) << QByteArray(rule) << QString::fromUtf8(answers)
                                << QString::fromUtf8(score);
        };
        constexpr auto sum = R"("method":"sum","range":[0,30],)";
        row("sum", sum, "a=1 b=2 c=3", "6");
        row("sum is never scaled up", sum, "a=1 b=2", "absent unknown");
        row("nothing was asked", sum, "", "absent not-asked");
        row("only others were asked", sum, "d=9", "absent not-asked");
        row("others are not counted", sum, "a=1 b=2 c=3 d=9", "6");
        row("zero is an answer", sum, "a=0 b=0 c=0", "0");
        row("outside the item's range", sum, "a=11 b=2 c=3", "absent error");
        row("below the item's range", sum, "a=-1 b=2 c=3", "absent error");
        row("answered twice", sum, "a=1 b=2 c=3 a=1", "absent error");
        row("an error, and one missing", sum, "a=11 b=2", "absent error");
        row("reversed", R"("method":"sum","range":[0,30],"reverse":["b"],)", "a=1 b=2 c=3", "12");
        row("sum of decimals", R"("method":"sum","range":[0,30],"decimals":2,)",
            "a=0.1 b=0.2 c=0.30", "0.60");
        row("a part of the items", R"("method":"sum","range":[0,20],"items":["a","c"],)", "a=1 c=3",
            "4");
        constexpr auto mean = R"("method":"mean","range":[0,10],"decimals":1,)";
        row("mean", mean, "a=3 b=4 c=3", "3.3");
        constexpr auto two = R"("method":"mean","range":[0,10],"decimals":1,"minAnswered":2,)";
        row("mean of what is there", two, "a=3 c=4", "3.5");
        row("too few for a mean", two, "a=3", "absent unknown");
        constexpr auto percent =
            R"("method":"percent-of-answered","range":[0,100],"minAnswered":1,)";
        row("percent", percent, "a=5 b=5", "50");
        row("percent, rounded", R"("method":"percent-of-answered","range":[0,100],"decimals":1,)",
            "a=1 b=2 c=4", "23.3");
    }
    void methods_hold()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, answers);
        QFETCH(QString, score);
        QCOMPARE(scoreText(::score(instrumentOf(rule), answersOf(answers))), score);
    }

    void every_repeat_counts()
    {
        const Instrument own = ours("psfs-own");
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
            const QString file = pack + QStringLiteral("questionnaires/%1.json").arg(id);
            if (!QFile::exists(file)) // a measure that a region imports
                continue;
            const auto read = readQuestionnaire(bytesOf(file));
            QVERIFY2(read.questionnaire, qUtf8Printable(id));
            QCOMPARE(read.questionnaire->canonical(), instrument->questionnaire);
            Session session(read.questionnaire);
            for (size_t i = 0; i < session.rows().size(); ++i) { // an answer may bring more rows
                const Row row = session.rows().at(i);
                if (row.item->type == ItemType::Integer)
                    QVERIFY(session.setAnswer(row.path, qint32(7)));
                else if (!row.item->options.empty())
                    QVERIFY(session.toggle(row.path, row.item->options.front().value));
                else if (row.item->type == ItemType::String)
                    QVERIFY(session.setText(row.path, QStringLiteral("walk")));
            }
            const auto response = session.response(stamp());
            QVERIFY2(response, qUtf8Printable(id));
            const auto records = scoreRecords(*instrument, *response, newKey);
            QCOMPARE(records.size(), instrument->scores.size());
            for (const sync::Score &record : records) {
                QVERIFY(record.derivedFrom == response->key.id &&
                        record.effective == response->authored);
                QVERIFY(record.person == response->person);
                QCOMPARE(record.instrument, instrument->id);
                scores.insert(record.code.code,
                              record.value ? record.value->text : record.absentReason);
            }
        }
        QCOMPARE(scores.value(QStringLiteral("global-change")), QStringLiteral("1"));
        QCOMPARE(scores.value(QStringLiteral("belief-check")), QStringLiteral("0"));
        QCOMPARE(scores.value(QStringLiteral("work-days-off")), QStringLiteral("7"));
        QCOMPARE(scores.value(QStringLiteral("work-days-limited")), QStringLiteral("7"));
        QCOMPARE(scores.value(QStringLiteral("nrs-back")), QStringLiteral("7"));
        QCOMPARE(scores.value(QStringLiteral("nrs-leg")), QStringLiteral("7"));
        QCOMPARE(scores.value(QStringLiteral("confidence")), QStringLiteral("7"));
        QVERIFY(scores.value(QStringLiteral("psfs-own")).startsWith(u'7'));
    }
};

QTEST_GUILESS_MAIN(TstScoring)
#include "tst_scoring.moc"
