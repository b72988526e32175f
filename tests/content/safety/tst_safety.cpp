// SPDX-License-Identifier: Apache-2.0
// Get help now: whole, or refused.
#include "content/safety/help_now.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{
constexpr auto small =
    R"({"id":"help-now","version":"1","title":"Get help now","intro":"i","tiers":[
    {"id":"999","title":"Call 999","action":"Call now","where":"Anywhere","say":"I have back pain and",
     "phone":"999","signs":[{"id":"bladder","text":"Cannot pass urine","mark":"V","source":"s"}]}],
    "crisis":[{"id":"listen","title":"Someone to talk to","line":"Any time","phone":"116123",
     "mark":"R","source":"c"},{"id":"write","title":"Someone to write to","line":"Any time","sms":"85258",
     "word":"HELLO","mark":"R","source":"c"}]})";

QByteArray packFile()
{
    QFile file(qEnvironmentVariable("BACKWELL_SOURCE") +
               QStringLiteral("/content/packs/backwell-en-GB/safety/help-now.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TstSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_whole_list_is_read()
    {
        const auto help = readHelpNow(small);
        QVERIFY(help);
        QCOMPARE(help->tiers.size(), size_t(1));
        QVERIFY(help->tier(u"999") && !help->tier(u"111"));
        QCOMPARE(help->tier(u"999")->signs.at(0).text, QStringLiteral("Cannot pass urine"));
        QCOMPARE(help->crisis.at(0).phone, QStringLiteral("116123"));
        QCOMPARE(help->crisis.at(1).sms, QStringLiteral("85258"));
    }

    void the_packs_list_is_whole_and_says_999_first()
    {
        const auto help = readHelpNow(packFile());
        QVERIFY2(help, help ? "" : qUtf8Printable(help.error().detail));
        QCOMPARE(help->tiers.front().phone, QStringLiteral("999"));
        QVERIFY(help->tiers.size() >= 3);
        int signs = 0;
        for (const Tier &tier : help->tiers)
            signs += int(tier.signs.size());
        QVERIFY(signs >= 8);
        QVERIFY(!help->crisis.empty());
    }

    void the_built_in_list_is_the_packs_own()
    {
        const auto help = readHelpNow(packFile());
        QVERIFY(help);
        const HelpNow &builtIn = builtInHelp();
        QCOMPARE(builtIn.version, help->version);
        QCOMPARE(builtIn.tiers.size(), help->tiers.size());
        for (size_t i = 0; i < help->tiers.size(); ++i) {
            QCOMPARE(builtIn.tiers[i].phone, help->tiers[i].phone);
            QCOMPARE(builtIn.tiers[i].action, help->tiers[i].action);
            QCOMPARE(builtIn.tiers[i].signs.size(), help->tiers[i].signs.size());
        }
        QCOMPARE(builtIn.crisis.size(), help->crisis.size());
    }

    void a_list_with_a_hole_is_refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *from, const char *to, const char *place) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(place);
        };
        row("no action", R"("action":"Call now",)", "", "tiers[0]: action");
        row("blank action", "Call now", "  ", "tiers[0]: action");
        row("no phone", R"("phone":"999",)", "", "tiers[0]: phone");
        row("phone in words", R"("phone":"999")", R"("phone":"nine")", "tiers[0]: phone");
        row("a dialling code that does things", R"("phone":"999")", R"("phone":"*#06#")",
            "tiers[0]: phone");
        row("no signs", R"({"id":"bladder","text":"Cannot pass urine","mark":"V","source":"s"})",
            "", "no signs");
        row("no source", R"("source":"s")", R"("source":"")", "tiers[0].signs[0]: source");
        row("no mark", R"("mark":"V",)", "", "tiers[0].signs[0]: mark");
        row("same id", R"("id":"bladder")", R"("id":"999")", "occurs twice");
        row("no crisis line", R"("crisis":[)", R"("other":[)", "crisis");
        row("a line nobody can call", R"("phone":"116123",)", "", "crisis[0]: phone");
        row("a message without a word", R"("word":"HELLO",)", "", "crisis[1]: word");
        row("a crisis line without a source", R"("source":"c")", R"("source":"")",
            "crisis[0]: source");
        row("no tiers", R"("tiers":[)", R"("rows":[)", "tiers");
        row("not JSON", R"("crisis")", "crisis", "help-now");
    }
    void a_list_with_a_hole_is_refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        const QByteArray whole(small);
        QVERIFY(whole.contains(from));
        const auto help = readHelpNow(QByteArray(whole).replace(from, to));
        QVERIFY(!help);
        QCOMPARE(help.error().kind, ErrorKind::Invalid);
        QVERIFY2(help.error().detail.contains(place), qUtf8Printable(help.error().detail));
    }
};

QTEST_GUILESS_MAIN(TstSafety)
#include "tst_safety.moc"
