// SPDX-License-Identifier: Apache-2.0
// Descriptors: all of ours are whole and say where they come from; a broken one is refused.
#include "content/instrument/instrument.h"
#include "tests/content/questionnaire/forms.h"

#include <QDirIterator>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
QString packFolder()
{
    return qEnvironmentVariable("BACKWELL_SOURCE") +
           QStringLiteral("/content/packs/backwell-en-GB/instruments");
}

/// Every instrument of the pack by id.
std::map<QString, Instrument> ours()
{
    std::map<QString, Instrument> all;
    QDirIterator files(packFolder(), {QStringLiteral("*.json")}, QDir::Files);
    while (files.hasNext()) {
        const QString file = files.next();
        const auto instrument = readInstrument(bytesOf(file));
        if (!instrument)
            qFatal("%s: %s", qUtf8Printable(file), qUtf8Printable(instrument.error().detail));
        all.emplace(instrument->id, *instrument);
    }
    return all;
}

QByteArray phq9()
{
    return bytesOf(qEnvironmentVariable("BACKWELL_TEST_DATA") +
                   QStringLiteral("/content/phq-9.json"));
}

QStringList idsOf(const std::map<QString, Instrument> &all,
                  const std::function<bool(const Instrument &)> &holds)
{
    QStringList ids;
    for (const auto &[id, instrument] : all) {
        if (holds(instrument))
            ids += id;
    }
    return ids;
}
} // namespace

class TstInstrument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_measure_of_the_pathway_has_a_descriptor()
    {
        const auto all = ours();
        for (const char *id :
             {"nrs-back", "nrs-leg", "psfs-own", "global-change", "work", "belief-check", "peg",
              "rmdq", "odi", "phq-9", "phq-8", "gad-7", "start-back", "msk-hq", "eq-5d-5l",
              "pseq-10", "pseq-2", "promis-pi-6a", "promis-pf-6b"})
            QVERIFY2(all.contains(QString::fromUtf8(id)), id);
        QVERIFY(!QFile::exists(packFolder() + QStringLiteral("/../tables"))); // a region's own
    }

    void higher_is_better_where_the_publisher_says_so()
    {
        const auto better = [](Better word) {
            return idsOf(ours(), [word](const Instrument &instrument) {
                return instrument.scores.back().better == word;
            });
        };
        QCOMPARE(better(Better::Higher).join(u' '),
                 QStringLiteral("belief-check confidence eq-5d-5l global-change msk-hq "
                                "promis-pf-6b pseq-10 pseq-2 psfs-own"));
        QCOMPARE(better(Better::Lower).join(u' '),
                 QStringLiteral("gad-7 nrs-back nrs-leg odi peg phq-8 phq-9 promis-pi-6a rmdq "
                                "start-back work"));
        QVERIFY(ours().at(QStringLiteral("eq-5d-5l")).scores.front().better == Better::Neither);
    }

    void other_peoples_wording_needs_their_licence()
    {
        QCOMPARE(idsOf(ours(), [](const Instrument &one) { return one.licence.needed; }).join(u' '),
                 QStringLiteral("eq-5d-5l msk-hq odi promis-pf-6b promis-pi-6a pseq-10 pseq-2 rmdq "
                                "start-back"));
    }

    void a_question_about_self_harm_is_never_asked_unattended()
    {
        const auto all = ours();
        QCOMPARE(idsOf(all, [](const Instrument &one) { return one.crisis.has_value(); }),
                 QStringList{QStringLiteral("phq-9")});
        const Instrument &phq = all.at(QStringLiteral("phq-9"));
        QVERIFY(phq.allows(sync::Mode::Assisted) && phq.allows(sync::Mode::Transcribed));
        QVERIFY(!phq.allows(sync::Mode::OwnDevice) && !phq.allows(sync::Mode::Kiosk));
        const Instrument &instead = all.at(phq.instead);
        QVERIFY(instead.allows(sync::Mode::OwnDevice) && instead.allows(sync::Mode::Kiosk));
        QVERIFY(!instead.item(phq.crisis->item));
        QCOMPARE(instead.items.size() + 1, phq.items.size());
    }

    void questions_that_no_score_counts_are_named()
    {
        for (const char *id : {"phq-9", "phq-8", "gad-7"})
            QCOMPARE(ours().at(QString::fromUtf8(id)).unscored.at(0).code.code,
                     QStringLiteral("69722-7"));
        QCOMPARE(
            idsOf(ours(), [](const Instrument &one) { return !one.unscored.empty(); }).join(u' '),
            QStringLiteral("gad-7 msk-hq phq-8 phq-9 work"));
    }

    void figures_of_change_are_the_published_ones_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("figures");
        QTest::newRow("back") << "nrs-back" << "2 V, 30% V";
        QTest::newRow("leg") << "nrs-leg" << "2 R, 30% R";
        QTest::newRow("ODI") << "odi" << "10 V, 30% V, 12.8 R";
        QTest::newRow("RMDQ") << "rmdq" << "5 V, 30% V";
        QTest::newRow("MSK-HQ") << "msk-hq" << "6 V, 29% V, 8 V, 5.5 R";
        QTest::newRow("PSEQ") << "pseq-10" << "6 I, 5.5 R, 6.5 V, 11 V2, 7 V";
        QTest::newRow("PHQ-9") << "phq-9" << "5 V2, 21% V, 1.7 V";
        QTest::newRow("GAD-7") << "gad-7" << "4 R, 20% V, 1.5 V";
        QTest::newRow("no figure") << "start-back" << "";
    }
    void figures_of_change_are_the_published_ones()
    {
        QFETCH(QString, id);
        QFETCH(QString, figures);
        QStringList found;
        const auto all = ours();
        for (const ChangeFigure &figure : all.at(id).scores.back().change)
            found += (figure.absolute ? figure.absolute->toString()
                                      : figure.percent->toString() + u'%') +
                     u' ' + figure.source.mark;
        QCOMPARE(found.join(QStringLiteral(", ")), figures);
    }

    void broken_descriptors_are_refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(said);
        };
        row("unknown key", "\"modes\"", "\"script\": \"x\", \"modes\"", "script is no key");
        row("unknown key of a score", "\"method\"", "\"eval\": 1, \"method\"", "scores[0].eval");
        row("no mark", "\"mark\": \"R\"\n", "\"mark\": \"?\"\n", "scores[0].mark");
        row("no source", "\"source\": \"its notice\", ", "", "licence.source must be there");
        row("method", "\"sum\"", "\"eval\"", "scores[0].method");
        row("no direction", "\"better\": \"lower\",", "", "scores[0].better");
        row("range", "[0, 27]", "[27, 0]", "scores[0].range");
        row("a range the items do not give", "[0, 27]", "[0, 28]", "0 to 27");
        row("decimals", "\"decimals\": 0", "\"decimals\": 9", "scores[0].decimals");
        row("too many needed", "\"decimals\"", "\"minAnswered\": 10, \"decimals\"", "minAnswered");
        row("none needed", "\"decimals\"", "\"minAnswered\": 0, \"decimals\"", "minAnswered");
        row("no version", "|4.0.0-ballot", "", "questionnaire");
        row("points", "\"Several-days\": 1", "\"Several-days\": \"one\"", "Several-days");
        row("points outside", "\"Several-days\": 1", "\"Several-days\": 4", "ordinals leave");
        row("double key", "\"decimals\"", "\"method\": \"sum\", \"decimals\"", "occurs twice");
        row("double item", "H1/T1/Q2", "H1/T1/Q1", "items[1].linkId");
        row("no such item", "\"decimals\"", "\"items\": [\"Q\"], \"decimals\"", "no item: Q");
        row("reversed, not counted", "\"decimals\"", "\"reverse\": [\"Q\"], \"decimals\"",
            "reverse");
        row("nowhere to use it", "[\"assisted\", \"transcribed\"]", "[]", "modes");
        row("an unknown mode", "\"assisted\"", "\"by-post\"", "modes");
        row("a licence that says nothing", "\"needed\": false, ", "", "licence.needed");
        row("two bands at once", "[5, 9]", "[4, 9]", "belongs to two bands");
        row("one band twice", "\"mild\"", "\"minimal\"", "belongs to two bands");
        row("a band outside", "[5, 9]", "[5, 28]", "leaves the range");
        row("a band that asks for a later score", "\"range\": [5, 9]",
            "\"range\": [5, 9], \"and\": {\"score\": \"x\", \"range\": [0, 1]}", "no score before");
        row("change without a figure", "\"absolute\": \"5\", ", "", "change[0]");
        row("change of both kinds", "\"absolute\"", "\"percent\": \"5\", \"absolute\"",
            "change[0]");
        row("a table of nothing", "\"sum\"", "\"table\", \"from\": \"x\"", "no score before");
        row("no digits", "\"sum\"", "\"digits\"", "range is not what its items give");
        row("crisis elsewhere", "\"item\": \"H1/T1/Q9\"", "\"item\": \"Q9\"", "crisis.item");
        row("counted and not counted", "\"crisis\"",
            "\"unscored\": [{\"linkId\": \"H1/T1/Q1\"}], \"crisis\"", "unscored[0].linkId");
        row("a copy of nothing", "\"crisis\"", "\"bound\": {\"linkIds\": {}}, \"crisis\"",
            "bound.questionnaire");
        row("blank outside", "\"crisis\"",
            "\"blank\": {\"points\": 4, \"looked\": \"x\"}, \"crisis\"", "blank.points");
    }
    void broken_descriptors_are_refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QByteArray whole = phq9();
        QVERIFY(readInstrument(whole));
        const qsizetype at = whole.indexOf(from);
        QVERIFY(at >= 0);
        const auto read = readInstrument(whole.replace(at, from.size(), to));
        QVERIFY(!read && read.error().kind == ErrorKind::Invalid);
        QVERIFY2(read.error().detail.contains(said), qUtf8Printable(read.error().detail));
    }

    void a_table_without_rows_or_source_is_refused()
    {
        const QByteArray whole =
            R"({"id":"made-up","version":"1","score":"x","rows":{"6":"40.1"},"source":"made up","mark":"I" })";
        const auto table = readScoreTable(whole);
        QVERIFY(table);
        QCOMPARE(table->rows.at(QStringLiteral("6")).toString(), QStringLiteral("40.1"));
        for (const char *part : {"\"6\":\"40.1\"", "\"source\":\"made up\",", "\"score\":\"x\","}) {
            const auto broken = readScoreTable(QByteArray(whole).replace(part, ""));
            QVERIFY2(!broken && broken.error().kind == ErrorKind::Invalid, part);
        }
        QVERIFY(!readScoreTable(QByteArray(whole).replace("40.1", "forty")));
    }
};

QTEST_GUILESS_MAIN(TstInstrument)
#include "tst_instrument.moc"
