// SPDX-License-Identifier: Apache-2.0
// The tool as a person types it: what it says, and how it exits.
#include "tests/content/tool/pack_tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backwell::tests;

class TstBackwellPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void our_own_pack_has_no_errors()
    {
        const Run run = tool({QStringLiteral("check"), source()});
        QVERIFY2(run.exit == 0, qUtf8Printable(run.out + run.err));
        QVERIFY(run.out.contains(QStringLiteral("0 errors")));
    }

    void what_is_not_verified_is_listed()
    {
        const Copy copy;
        copy.replace("safety/help-now.json", "\"V\"", "\"R\"");
        const QString before = tool({QStringLiteral("check"), source()}).out;
        const QString after = copy.check().out;
        const QString note = QStringLiteral("[R] to be verified: ");
        QCOMPARE(after.count(note), before.count(note) + 1);
    }

    void a_broken_pack_exits_with_an_error_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *path, const char *from, const char *to,
                            const char *said) {
            QTest::newRow(name) << QByteArray(path) << QByteArray(from) << QByteArray(to)
                                << QString::fromUtf8(said);
        };
        constexpr auto leg = "articles/leg-pain.md";
        row("a word to avoid", leg, "\n\n", "\n\nIt is wear and tear.\n\n",
            "says \"wear and tear\"");
        row("a word to avoid in a question", "questionnaires/checkin-week.json", "\"text\": \"",
            "\"text\": \"Degenerative ", "says \"Degenerative\"");
        row("an address", leg, "\n\n", "\n\nSee www.example.org today.\n\n", "shows an address");
        row("a link to nowhere", leg, "\n\n", "\n\n[more](article:gone)\n\n",
            "leads nowhere: gone");
        row("another id", leg, "id: leg-pain", "id: arm-pain", "its id is arm-pain");
        row("another topic", leg, "topic: ", "topic: other-", "its own topic");
        row("HTML", leg, "\n\n", "\n\n<b>x</b>\n\n", "HTML");
        row("no action", "safety/help-now.json", "\"action\"", "\"acton\"",
            "\"action\" is missing");
        row("an attachment", "questionnaires/checkin-day.json", "\"integer\"", "\"attachment\"",
            "/item/1/type: is none of the words");
        row("an item nobody asks", "instruments/nrs-back.json", "\"back\"", "\"front\"",
            "no such item");
        row("a code of another instrument", "instruments/nrs-leg.json", "\"code\": \"nrs-leg\"",
            "\"code\": \"nrs-back\"", "another one has the code");
        row("a score of two minds", "instruments/odi.json", "[0, 100]", "[0, 50]",
            "range is not what its items give");
        row("a schedule of nothing", "schedule.json", "\"nrs-leg\"", "\"nrs-arm\"",
            "no such instrument: nrs-arm");
        row("a schedule with a typing error", "schedule.json", "\"grace\"", "\"grade\"",
            "\"grade\" is not known here");
        row("not JSON", "learn.json", "{", "", "learn.json");
        row("a newer format", "manifest.json", "\"format\": 1", "\"format\": 7",
            "manifest.json:2: /format");
    }
    void a_broken_pack_exits_with_an_error()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const Copy copy;
        copy.replace(path.constData(), from, to);
        const Run run = copy.check();
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.out.contains(QStringLiteral("error: ")) && run.out.contains(said),
                 qUtf8Printable(run.out));
    }

    void a_file_of_no_known_kind_is_an_error()
    {
        const Copy copy;
        put(copy.file("run.js"), "alert(1)");
        const Run run = copy.check();
        QCOMPARE(run.exit, 1);
        QVERIFY(
            run.out.contains(QStringLiteral("error: run.js:1: a kind of file that is not known")));
    }

    void the_emergency_list_may_say_damage_and_an_article_may_not()
    {
        const Copy copy;
        copy.replace("safety/help-now.json", "\"text\": \"", "\"text\": \"Lasting damage. ");
        const Run allowed = copy.check();
        QVERIFY2(allowed.exit == 0, qUtf8Printable(allowed.out));
        copy.replace("articles/leg-pain.md", "\n\n", "\n\nLasting damage.\n\n");
        QCOMPARE(copy.check().exit, 1);
    }

    void a_pack_is_built_signed_and_verified()
    {
        const QTemporaryDir folder;
        const QString key = folder.filePath(QStringLiteral("k.key"));
        const QString open = folder.filePath(QStringLiteral("k.pub"));
        const QString built = folder.filePath(QStringLiteral("built"));
        const QString film = folder.filePath(QStringLiteral("film.mp4"));
        put(film, "moving pictures");
        QCOMPARE(tool({QStringLiteral("keygen"), key}).exit, 0);
        const Run build =
            tool({QStringLiteral("build"), source(), built, QStringLiteral("--key"), key,
                  QStringLiteral("--add"), QStringLiteral("animation/film.mp4=") + film});
        QVERIFY2(build.exit == 0, qUtf8Printable(build.err));
        QCOMPARE(get(built + QStringLiteral("/animation/film.mp4")), QByteArray("moving pictures"));
        QVERIFY(!QFile::exists(built + QStringLiteral("/words.json")));
        QVERIFY(get(built + QStringLiteral("/search.db")).startsWith("SQLite format 3"));
        QVERIFY(get(built + QStringLiteral("/manifest.json")).contains("\"search.db\""));
        const QStringList verify{QStringLiteral("verify"), built, QStringLiteral("--key"), open};
        QCOMPARE(tool(verify).exit, 0);
        QCOMPARE(tool({QStringLiteral("check"), built}).exit, 0);
        put(built + QStringLiteral("/learn.json"), "{}");
        const Run spoilt = tool(verify);
        QCOMPARE(spoilt.exit, 1);
        QVERIFY(spoilt.err.contains(QStringLiteral("corrupt: learn.json")));
    }

    void search_words_with_holes_are_errors()
    {
        const Copy copy;
        put(copy.file("search-words.json"), "{\"others\": [{\"words\": [\"a\"]}]}");
        const Run check = copy.check();
        QCOMPARE(check.exit, 1);
        QVERIFY2(check.out.contains(QStringLiteral("error: search-words.json:1: others[0]")),
                 qUtf8Printable(check.out));
    }

    void a_missing_key_or_source_exits_with_a_reason()
    {
        const QTemporaryDir folder;
        const Run noKey =
            tool({QStringLiteral("build"), source(), folder.filePath(QStringLiteral("b")),
                  QStringLiteral("--key"), folder.filePath(QStringLiteral("none"))});
        QCOMPARE(noKey.exit, 1);
        QVERIFY2(noKey.err.startsWith(QStringLiteral("not-found")), qUtf8Printable(noKey.err));
        QCOMPARE(tool({}).exit, 2);
        QCOMPARE(tool({QStringLiteral("dance")}).exit, 2);
        QCOMPARE(tool({QStringLiteral("check"), folder.path()}).exit, 1);
    }

    void read_says_what_became_of_each_file()
    {
        const QTemporaryDir folder;
        const QString broken = folder.filePath(QStringLiteral("broken.json"));
        put(broken, "{");
        const QString own = source() + QStringLiteral("/questionnaires/activities.json");
        const Run run = tool({QStringLiteral("read"), QStringLiteral("--json"), own, broken});
        QCOMPARE(run.exit, 0);
        const QStringList lines = run.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        const auto word = [](const QString &line, const char *key) {
            return QJsonDocument::fromJson(line.toUtf8()).object().value(QLatin1StringView(key));
        };
        QCOMPARE(word(lines[0], "outcome").toString(), QStringLiteral("loaded"));
        QVERIFY(word(lines[0], "url").toString().endsWith(QStringLiteral("/activities")));
        QVERIFY(word(lines[0], "items").toInt() >= 3);
        QCOMPARE(word(lines[1], "outcome").toString(), QStringLiteral("refused"));
        QCOMPARE(word(lines[1], "refused").toArray().size(), 1);
        put(broken,
            R"({"resourceType":"Questionnaire","url":"u","version":"3","modifierExtension":[{}]})");
        const QString none = folder.filePath(QStringLiteral("none.json"));
        const Run all = tool({QStringLiteral("read"), broken, none, own, QStringLiteral("--json")});
        const QStringList each = all.out.trimmed().split(u'\n');
        QCOMPARE(each.size(), 3); // a line for each, also for one that is not there
        QCOMPARE(all.exit, 1);
        QCOMPARE(word(each[0], "url").toString(), QStringLiteral("u"));
        QCOMPARE(word(each[0], "version").toString(), QStringLiteral("3"));
        QCOMPARE(word(each[0], "outcome").toString(), QStringLiteral("refused"));
        QCOMPARE(word(each[1], "outcome").toString(), QStringLiteral("refused"));
        QCOMPARE(word(each[2], "outcome").toString(), QStringLiteral("loaded"));
        QCOMPARE(tool({QStringLiteral("read"), QStringLiteral("--strict"), own}).exit, 0);
        QCOMPARE(tool({QStringLiteral("read"), QStringLiteral("--strict"), broken}).exit, 1);
        QCOMPARE(tool({QStringLiteral("read"), folder.filePath(QStringLiteral("none"))}).exit, 1);
    }

    void score_prints_every_value_what_is_better_or_the_reason()
    {
        const QTemporaryDir folder;
        const QString response = folder.filePath(QStringLiteral("r.json"));
        const QString descriptor = source() + QStringLiteral("/instruments/psfs-own.json");
        put(response, R"({"resourceType":"QuestionnaireResponse","status":"completed","item":[
            {"linkId":"activity","item":[{"linkId":"activity.rating","answer":[{"valueInteger":3}]}]},
            {"linkId":"activity","item":[{"linkId":"activity.rating","answer":[{"valueInteger":4}]}]}]})");
        const Run run = tool({QStringLiteral("score"), descriptor, response});
        QCOMPARE(run.out.trimmed(), QStringLiteral("Own activities, 0–10: 3.5, higher is better"));
        QCOMPARE(run.exit, 0);
        put(response, R"({"resourceType":"QuestionnaireResponse","item":[]})");
        const Run absent = tool({QStringLiteral("score"), descriptor, response});
        QCOMPARE(absent.out.trimmed(),
                 QStringLiteral("Own activities, 0–10: absent not-asked, higher is better"));
        QCOMPARE(absent.exit, 1);
    }

    void score_takes_an_id_of_a_pack_and_the_tables_of_a_region()
    {
        const QTemporaryDir folder;
        const QString response = folder.filePath(QStringLiteral("r.json"));
        const QString table = folder.filePath(QStringLiteral("t.json"));
        put(table, "{\"id\":\"made-up\",\"version\":\"2\",\"score\":\"77865-4\",\"mark\":\"I\","
                   "\"source\":\"made up for a test\",\"rows\":{\"6\":\"33.3\"}}");
        QJsonArray items;
        for (int i = 1; i <= 6; ++i)
            items.append(
                QJsonObject{{QStringLiteral("linkId"), QStringLiteral("pi6a-%1").arg(i)},
                            {QStringLiteral("answer"),
                             QJsonArray{QJsonObject{{QStringLiteral("valueInteger"), 1}}}}});
        put(response, QJsonDocument(QJsonObject{{QStringLiteral("resourceType"),
                                                 QStringLiteral("QuestionnaireResponse")},
                                                {QStringLiteral("item"), items}})
                          .toJson());
        const QStringList order{QStringLiteral("score"), QStringLiteral("promis-pi-6a"), response,
                                QStringLiteral("--pack"), source()};
        const Run without = tool(order);
        QCOMPARE(without.exit, 1);
        QVERIFY2(without.out.contains(QStringLiteral("raw score: 6, lower is better")) &&
                     without.out.contains(QStringLiteral("T score: absent unsupported")),
                 qUtf8Printable(without.out));
        const Run with =
            tool(order + QStringList{QStringLiteral("--table"), table, QStringLiteral("--json")});
        QCOMPARE(with.exit, 0);
        const QJsonValue t = QJsonDocument::fromJson(with.out.toUtf8())[u"scores"][1];
        QCOMPARE(t[u"value"].toString(), QStringLiteral("33.3"));
        QCOMPARE(t[u"table"].toString(), QStringLiteral("made-up|2"));
        QCOMPARE(tool({QStringLiteral("score"), QStringLiteral("no-such"), response}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TstBackwellPack)
#include "tst_backwell_pack.moc"
