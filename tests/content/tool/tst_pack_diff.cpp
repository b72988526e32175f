// SPDX-License-Identifier: Apache-2.0
// What a clinician is told about a pack: what changed, what there is, what to sign.
#include "content/tool/pack_diff.h"
#include "content/tool/sign_off.h"
#include "content/tool/translation_check.h"
#include "tests/content/tool/pack_tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backwell::content;
using namespace backwell::content::tool;
using namespace backwell::tests;
namespace tests = backwell::tests;

namespace
{
QString small()
{
    return qEnvironmentVariable("BACKWELL_TEST_DATA") + QStringLiteral("/packs/small-en-GB");
}

/// A copy of the small pack that a test may change.
struct SmallCopy {
    QTemporaryDir folder;
    SmallCopy() { copyFolder(small(), folder.path()); }
    void replace(const char *path, const QByteArray &from, const QByteArray &to) const
    {
        const QString file = folder.filePath(QLatin1StringView(path));
        QByteArray bytes = get(file);
        if (!bytes.contains(from))
            qFatal("%s does not hold %s", path, from.constData());
        put(file, bytes.replace(from, to));
    }
    QStringList changes() const
    {
        QStringList lines;
        for (const Change &change : changesBetween(readSource(small()), readSource(folder.path())))
            lines += QStringLiteral("%1 %2 %3 %4")
                         .arg(change.approve() ? QStringLiteral("!") : QStringLiteral("-"))
                         .arg(wordOf(change.how), change.what, change.details.join(u','));
        return lines;
    }
};
} // namespace

class TstPackDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_pack_has_no_changes() { QVERIFY(SmallCopy().changes().isEmpty()); }

    void words_ask_for_approval_and_a_head_does_not()
    {
        const SmallCopy copy;
        copy.replace("cards/two-lamps.md", "bakery", "bank");
        copy.replace("cards/words-for-clinicians.md", "boxes: 3", "boxes: 3 4");
        copy.replace("articles/a-good-pause.md", "summary: How", "summary: When");
        copy.replace("beliefs/stay-in-bed.md", "answer: not-true", "answer: usually-not");
        QCOMPARE(copy.changes(),
                 (QStringList{QStringLiteral("! changed articles/a-good-pause.md "),
                              QStringLiteral("! changed beliefs/stay-in-bed.md "),
                              QStringLiteral("! changed cards/two-lamps.md "),
                              QStringLiteral("- head cards/words-for-clinicians.md boxes")}));
    }

    void texts_come_and_go()
    {
        const SmallCopy copy;
        QVERIFY(QFile::rename(copy.folder.filePath(QStringLiteral("cards/two-lamps.md")),
                              copy.folder.filePath(QStringLiteral("cards/three-lamps.md"))));
        QCOMPARE(copy.changes(), (QStringList{QStringLiteral("! added cards/three-lamps.md "),
                                              QStringLiteral("! removed cards/two-lamps.md ")}));
    }

    void a_changed_fact_reaches_every_text_that_rests_on_it()
    {
        const SmallCopy copy;
        copy.replace("facts.json", "add up", "may add up");
        QCOMPARE(copy.changes(),
                 (QStringList{QStringLiteral("! rests on articles/a-first-walk.md F2"),
                              QStringLiteral("! rests on articles/a-good-pause.md F2"),
                              QStringLiteral("! rests on cards/two-lamps.md F2"),
                              QStringLiteral("! changed facts.json#F2 ")}));
    }

    void signs_and_scores_are_named_one_by_one()
    {
        const SmallCopy copy;
        copy.replace("safety/help-now.json", "fever with", "high fever with");
        copy.replace("safety/help-now.json", "Call 111 today.", "Call 111 now.");
        copy.replace("safety/help-now.json", "Day and night", "At any hour");
        copy.replace("instruments/confidence.json", "\"higher\"", "\"lower\"");
        QCOMPARE(copy.changes(),
                 (QStringList{QStringLiteral("! changed instruments/confidence.json "),
                              QStringLiteral("! changed safety/help-now.json#crisis/samaritans "),
                              QStringLiteral("! changed safety/help-now.json#today "),
                              QStringLiteral("! changed safety/help-now.json#today/fever ")}));
    }

    void spaces_alone_are_no_change()
    {
        const SmallCopy copy;
        copy.replace("cards/two-lamps.md", "bakery. Today", "bakery.\nToday");
        copy.replace("facts.json", "    {\n", "  {\n");
        QVERIFY(copy.changes().isEmpty());
    }

    void the_verb_tells_it_in_words_and_in_json()
    {
        const SmallCopy copy;
        copy.replace("cards/two-lamps.md", "bakery", "bank");
        copy.replace("cards/words-for-clinicians.md", "boxes: 3", "boxes: 3 4");
        const Run words = tests::tool({QStringLiteral("diff"), small(), copy.folder.path()});
        QCOMPARE(words.exit, 0);
        QVERIFY2(words.out.contains(u"To approve again: 1\n  changed   cards/two-lamps.md\n"),
                 qUtf8Printable(words.out));
        QVERIFY2(words.out.contains(u"only the head changed: 1\n"), qUtf8Printable(words.out));
        const Run json = tests::tool(
            {QStringLiteral("diff"), small(), copy.folder.path(), QStringLiteral("--json")});
        const QJsonValue root = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(root[u"old"].toString(), QStringLiteral("small-en-GB 1.0.0"));
        QCOMPARE(root[u"changes"].toArray().size(), 2);
        QCOMPARE(root[u"changes"][0][u"approve"].toBool(), true);
        QCOMPARE(root[u"changes"][1][u"details"][0].toString(), QStringLiteral("boxes"));
        QCOMPARE(tests::tool({QStringLiteral("diff"), small()}).exit, 2);
        QCOMPARE(tests::tool(
                     {QStringLiteral("diff"), small(), copy.folder.filePath(QStringLiteral("x"))})
                     .exit,
                 1);
    }

    void stats_count_what_there_is_and_what_is_translated()
    {
        const Run run = tests::tool({QStringLiteral("stats"), small()});
        QCOMPARE(run.exit, 0);
        for (const char *line :
             {"items          5: articles 2, beliefs 1, cards 2", "by topic       moving 3, rest 2",
              "by audience    back 2, both 3", "by reader      clinician 1, person 4",
              "by message     keep-going 4, rest-well 2", "by box         1:2 2:1 3:1 4:2 10:1",
              "facts          2: R 1, V 1; 2 cited by items",
              "slots filled   approver 2, easyRead 0, signFilm 0, of 5",
              "agreed         messages by clinicians 1, by people 0, of 2"})
            QVERIFY2(run.out.contains(QLatin1StringView(line)), qUtf8Printable(run.out));
        QCOMPARE(run.out.count(QStringLiteral("median")), 2);
        const QString welsh = small().chopped(5) + QStringLiteral("cy");
        const Run other =
            tests::tool({QStringLiteral("stats"), welsh, QStringLiteral("--against"), small()});
        QVERIFY2(
            other.out.contains(
                u"translated     2 of 9 files, terms and sentences of small-en-GB (22 %); 0 of"),
            qUtf8Printable(other.out));
        QVERIFY(!other.out.contains(u"median")); // the formulas are for English
    }

    void each_sentence_of_the_reasons_counts_as_translated_or_not()
    {
        const QString file = QStringLiteral("plans/because.json#%1");
        PackSource ours;
        ours.because.sentences = {{QStringLiteral("a"), {QStringLiteral("With {limit}.")}},
                                  {QStringLiteral("b"), {QStringLiteral("x"), QStringLiteral("y")}},
                                  {QStringLiteral("c"), {QStringLiteral("z")}}};
        PackSource theirs;
        theirs.because.sentences = {{QStringLiteral("a"), {QStringLiteral("Bez miejsca.")}},
                                    {QStringLiteral("b"), {QStringLiteral("iks")}},
                                    {QStringLiteral("c"), {QStringLiteral("zet")}}};
        const Coverage coverage = coverageOf(theirs, ours);
        QCOMPARE(coverage.of, 4);
        QCOMPARE(coverage.missing, (QStringList{file.arg(u"b/0"), file.arg(u"b/1")}));
        QCOMPARE(coverage.extra, QStringList{file.arg(u"b")});
        Findings findings;
        checkTranslation(theirs, ours, findings);
        QCOMPARE(std::ranges::count(findings, Level::Error, &Finding::level), 2); // extra, and "a"
        QVERIFY(std::ranges::any_of(findings, [](const Finding &one) {
            return one.level == Level::Error && one.text.startsWith(u"a must fill in the same");
        }));
    }

    void what_is_to_be_signed_is_listed_with_its_users()
    {
        const QString list = signOffList(readSource(small()), QStringLiteral("## Notes\n\nMine."));
        QVERIFY2(
            list.contains(u"| F2 | Small amounts of walking add up. *Nobody measured it here.* | R "
                          "| Recalled for tests | `articles/a-first-walk.md`, "
                          "`articles/a-good-pause.md`, `cards/two-lamps.md`, "
                          "`movements/walk.json`, message `rest-well` |"),
            qUtf8Printable(list));
        QVERIFY(!list.contains(u"| F1 |")); // read in its source
        QVERIFY(list.contains(u"| `today/fever` | fever with back pain | R |"));
        QVERIFY(list.contains(u"| `crisis/samaritans` |"));
        QVERIFY(!list.contains(u"`999/pee`"));
        QVERIFY(list.contains(u"| `instruments/confidence.json` | scores[0] |"));
        QVERIFY(list.contains(u"| `schedule.json` |"));
        QVERIFY(list.contains(u"**Two lamps further** Yesterday you turned round"));
        QVERIFY(list.contains(u"(not-true) A short lie-down"));
        QVERIFY(!list.contains(u"**A first walk**")); // somebody signed it
        QVERIFY(list.endsWith(u"## Notes\n\nMine.\n"));
    }

    void the_list_is_written_beside_the_pack()
    {
        const QTemporaryDir folder;
        const QString pack = folder.filePath(QStringLiteral("small-en-GB"));
        QDir().mkpath(pack);
        copyFolder(small(), pack);
        put(folder.filePath(QStringLiteral("sign-off-notes.md")), "## By hand\n");
        QCOMPARE(tests::tool({QStringLiteral("sign-off"), pack}).exit, 0);
        const QByteArray list = get(folder.filePath(QStringLiteral("SIGN-OFF.md")));
        QVERIFY(list.startsWith("# To be confirmed") && list.endsWith("## By hand\n"));
        const Run shown = tests::tool(
            {QStringLiteral("sign-off"), pack, QStringLiteral("--out"), QStringLiteral("-")});
        QCOMPARE(shown.out.toUtf8(), list);
        put(pack + QStringLiteral("/cards/two-lamps.md"), "no head\n");
        const Run broken = tests::tool({QStringLiteral("sign-off"), pack});
        QCOMPARE(broken.exit, 1);
        QVERIFY(broken.err.contains(u"cards/two-lamps.md:1"));
        QCOMPARE(get(folder.filePath(QStringLiteral("SIGN-OFF.md"))), list);
    }
};

QTEST_GUILESS_MAIN(TstPackDiff)
#include "tst_pack_diff.moc"
