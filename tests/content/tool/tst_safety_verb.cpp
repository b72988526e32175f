// SPDX-License-Identifier: Apache-2.0
// backwell-pack safety: the outcome and what decided it; bad input gets plain words.
#include "tests/content/safety/expected_tiers.h"
#include "tests/content/tool/pack_tool.h"

#include <QTest>

using namespace backwell;
using tests::Run;

class TstSafetyVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_outcome_and_the_answer_that_decided_it_are_told()
    {
        const Run run = told(R"({"answers": {"fever": "yes", "weeks": "yes"}, "others": "no"})");
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.startsWith(QStringLiteral("today: Call 111 or your GP today.")),
                 qPrintable(run.out));
        QVERIFY(run.out.contains(QStringLiteral("decided by fever (fever = yes): fever, ")));
        QVERIFY(!run.out.contains(QStringLiteral("weeks")));
    }

    void every_row_of_the_lists_ends_where_it_says()
    {
        const tests::ExpectedTiers tiers;
        for (const tests::ExpectedRow &row : tiers.rows()) {
            QJsonObject answers;
            for (const QString &question : row.questions)
                answers.insert(question, QStringLiteral("yes"));
            const QJsonObject file{{QStringLiteral("answers"), answers},
                                   {QStringLiteral("others"), QStringLiteral("no")}};
            const Run run = told(QJsonDocument(file).toJson(), {QStringLiteral("--json")});
            QCOMPARE(run.exit, 0);
            const QJsonObject said = QJsonDocument::fromJson(run.out.toUtf8()).object();
            QCOMPARE(said[u"outcome"].toString(), content::outcomeCode(row.yes));
            QCOMPARE(said[u"decidedBy"].toArray().first()[u"sign"].toString(), row.sign);
        }
    }

    void what_is_not_named_is_unanswered_unless_others_says_so()
    {
        QVERIFY(told(R"({"answers": {}})").out.startsWith(QStringLiteral("today:")));
        const Run carryOn = told(R"({"answers": {}, "others": "no"})");
        QVERIFY(carryOn.out.startsWith(QStringLiteral("carry-on:")));
        QVERIFY(carryOn.out.contains(QStringLiteral("cannot rule everything out")));
        QVERIFY(!carryOn.out.contains(QStringLiteral("decided by")));
        QVERIFY(told(R"({"answers": {}, "others": "not-sure"})")
                    .out.contains(QStringLiteral("ces-pee = not-sure")));
    }

    void bad_input_gets_plain_words_and_exit_1_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *json, const char *words) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(words);
        };
        row("not JSON", "fever: yes", "This is not JSON");
        row("empty", "", "This is not JSON");
        row("twice", R"({"answers": {"fever": "no", "fever": "yes"}})", "twice");
        row("no answers", "{}", "There is no \"answers\"");
        row("a list", R"({"answers": ["fever"]})", "There is no \"answers\"");
        row("another key", R"({"answers": {}, "age": 70})", "\"age\" is not known");
        row("another question", R"({"answers": {"toe": "yes"}})", "no question \"toe\"");
        row("another word", R"({"answers": {"fever": "maybe"}})", "\"fever\" has no answer");
        row("a truth value", R"({"answers": {"fever": true}})", "\"fever\" has no answer");
        row("others in another word", R"({"answers": {}, "others": "none"})",
            "\"others\" is no answer");
    }
    void bad_input_gets_plain_words_and_exit_1()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const Run run = told(json);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(words), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void a_file_that_is_not_there_is_said()
    {
        const Run run =
            tests::tool({QStringLiteral("safety"), m_folder.filePath(QStringLiteral("x"))});
        QCOMPARE(run.exit, 1);
        QVERIFY(run.err.contains(QStringLiteral("cannot be read")));
    }

    void the_schema_lists_every_question_and_every_word()
    {
        const QByteArray bytes =
            tests::get(qEnvironmentVariable("BACKWELL_SOURCE") +
                       QStringLiteral("/content/schema/safety-answers.schema.json"));
        const QJsonObject schema = QJsonDocument::fromJson(bytes).object();
        QStringList listed;
        for (const QJsonValue name :
             schema[u"properties"][u"answers"][u"propertyNames"][u"enum"].toArray())
            listed.append(name.toString());
        QStringList asked = tests::ExpectedTiers().questions();
        asked.sort();
        listed.sort();
        QCOMPARE(listed, asked);
        for (const QJsonValue word : schema[u"$defs"][u"answer"][u"enum"].toArray()) {
            const QJsonObject answers{{QStringLiteral("fever"), word}};
            const Run run =
                told(QJsonDocument(QJsonObject{{QStringLiteral("answers"), answers}}).toJson());
            QCOMPARE(run.exit, 0);
        }
        QCOMPARE(told(QJsonDocument(schema[u"examples"][0].toObject()).toJson()).exit, 0);
    }

private:
    Run told(const QByteArray &json, const QStringList &more = {}) const
    {
        const QString file = m_folder.filePath(QStringLiteral("answers.json"));
        tests::put(file, json);
        return tests::tool(QStringList{QStringLiteral("safety"), file} + more);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstSafetyVerb)
#include "tst_safety_verb.moc"
