// SPDX-License-Identifier: Apache-2.0
// A region imports a measure with its licence; whatever does not hold changes nothing.
#include "content/instrument/measure.h"
#include "platform/base/crypto.h"
#include "tests/content/instrument/made_forms.h"
#include "tests/content/scoring/instruments.h"
#include "tests/content/tool/pack_tool.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
/// A region's pack source, and on its desk a form and a licence.
struct Region {
    Copy pack;
    QTemporaryDir desk;
    QString form = desk.filePath(QStringLiteral("form.json"));
    QString licence = desk.filePath(QStringLiteral("Licence 2026.TXT"));
    QString until = QDate::currentDate().addYears(1).toString(Qt::ISODate);

    explicit Region(const QJsonObject &made = madeForm(ours("odi"), LinkIds::Own))
    {
        put(form, tests::bytesOf(made));
        put(licence, "the owner says yes");
    }
    QStringList order(const char *id = "odi") const
    {
        return {QStringLiteral("import-questionnaire"),
                form,
                QStringLiteral("--instrument"),
                QString::fromUtf8(id),
                QStringLiteral("--licence"),
                licence,
                QStringLiteral("--until"),
                until,
                QStringLiteral("--pack"),
                pack.folder.path()};
    }
    Run import(const char *id = "odi") const { return tool(order(id)); }
};

/// Every file of a folder and its bytes.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        all.insert(QDir(folder).relativeFilePath(file), get(file));
    }
    return all;
}
} // namespace

class TstImportQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_licensed_form_is_bound_and_the_pack_holds()
    {
        const Region region;
        const Run run = region.import();
        QVERIFY2(run.exit == 0, qUtf8Printable(run.err));
        QCOMPARE(get(region.pack.file("questionnaires/odi.json")), get(region.form));
        QCOMPARE(get(region.pack.file("licences/odi.txt")), QByteArray("the owner says yes"));
        const auto binding = readBinding(get(region.pack.file("bindings/odi.json")));
        QVERIFY(binding);
        QCOMPARE(binding->questionnaire,
                 QStringLiteral("https://region.example/Questionnaire/odi|2.0"));
        QCOMPARE(binding->wording, crypto::sha256(get(region.form)));
        QCOMPARE(binding->licenceHash, crypto::sha256("the owner says yes"));
        QCOMPARE(binding->until.toString(Qt::ISODate), region.until);
        const auto copy = readInstrument(get(region.pack.file("instruments/odi.json")));
        QVERIFY(copy && copy->bound);
        QVERIFY(usable({*copy, *binding, crypto::sha256(get(region.form))}, QDate::currentDate()) ==
                Usable::Yes);
        const Run check = region.pack.check();
        QVERIFY2(check.exit == 0, qUtf8Printable(check.out));
    }

    void the_wording_of_an_owner_is_not_looked_at_for_words_to_avoid()
    {
        QJsonObject form = madeForm(ours("odi"), LinkIds::Own);
        form = withItem(form, 0, "text",
                        QStringLiteral("Degenerative wear and tear, www.example.org"));
        const Region region(form);
        QCOMPARE(region.import().exit, 0);
        const Run check = region.pack.check();
        QVERIFY2(check.exit == 0, qUtf8Printable(check.out));
    }

    void what_does_not_hold_changes_nothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, const char *said) {
            QTest::newRow(what) << QString::fromUtf8(what) << QString::fromUtf8(said);
        };
        row("a question too few", "odi-10: no question has this linkId");
        row("no version", "needs a url and a version");
        row("not JSON", "cannot be asked");
        row("no licence", "odi belongs to Jeremy Fairbank");
        row("an empty licence", "an empty licence");
        row("a licence that is not there", "not-found");
        row("no day", "--until is the licence's last day");
        row("a day that has passed", "the licence ended on 2020-01-31");
        row("an unknown measure", "no descriptor as it was shipped for none");
        row("a path for a measure", "no instrument can have the id");
        row("no pack", "no pack source");
        row("a built pack", "a built pack");
    }
    void what_does_not_hold_changes_nothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, said);
        Region region;
        QStringList order = region.order();
        QJsonObject form = madeForm(ours("odi"), LinkIds::Own);
        if (what == u"a question too few") {
            QJsonArray items = form.value(QLatin1String("item")).toArray();
            items.removeLast();
            form.insert(QStringLiteral("item"), items);
            put(region.form, tests::bytesOf(form));
        } else if (what == u"no version") {
            form.remove(QStringLiteral("version"));
            put(region.form, tests::bytesOf(form));
        } else if (what == u"not JSON") {
            put(region.form, "{");
        } else if (what == u"no licence") {
            order.remove(4, 4);
        } else if (what == u"an empty licence") {
            put(region.licence, "");
        } else if (what == u"a licence that is not there") {
            order[5] = QStringLiteral("/no/such/file");
        } else if (what == u"no day") {
            order[7] = QStringLiteral("next year");
        } else if (what == u"a day that has passed") {
            order[7] = QStringLiteral("2020-01-31");
        } else if (what == u"an unknown measure") {
            order[3] = QStringLiteral("none");
        } else if (what == u"a path for a measure") {
            order[3] = QStringLiteral("../odi");
        } else if (what == u"no pack") {
            QVERIFY(QFile::remove(region.pack.file("manifest.json")));
        } else {
            put(region.pack.file("manifest.sig"), "signed");
        }
        const auto before = filesOf(region.pack.folder.path());
        const Run run = tool(order);
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains(said), qUtf8Printable(run.err));
        QVERIFY(filesOf(region.pack.folder.path()) == before);
    }

    void the_check_holds_what_was_bound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *file, const char *from, const char *to,
                            const char *said) {
            QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(from) << QByteArray(to)
                                << QString::fromUtf8(said);
        };
        row("one letter of the wording", "questionnaires/odi.json", "Question odi-3",
            "Questiom odi-3", "error: questionnaires/odi.json: is not the wording that was bound");
        row("another licence", "licences/odi.txt", "yes", "no",
            "error: licences/odi.txt: is not the one that was bound");
        row("a licence that is gone", "licences/odi.txt", "", "",
            "error: bindings/odi.json: no licences/odi.txt");
        row("a binding that is gone", "bindings/odi.json", "", "",
            "error: instruments/odi.json: its questions need a licence, and none is bound");
        row("a form that is gone", "questionnaires/odi.json", "", "",
            "error: bindings/odi.json: no questionnaires/odi.json");
        row("a descriptor that is gone", "instruments/odi.json", "", "",
            "error: bindings/odi.json: no such instrument");
        row("a descriptor bent by hand", "instruments/odi.json", "\"odi-3\"", "\"odi-33\"",
            "error: instruments/odi.json: no such item: odi-33");
        row("another scoring", "instruments/odi.json", "\"version\": \"1\"", "\"version\": \"2\"",
            "error: bindings/odi.json: is for another questionnaire or scoring");
        row("a broken binding", "bindings/odi.json", "\"wording\": \"", "\"wording\": \"x",
            "error: bindings/odi.json: binding: wording is no SHA-256");
        row("a licence that ended", "bindings/odi.json", "\"until\": \"2", "\"until\": \"1",
            "warning: bindings/odi.json: its licence ended on 1");
    }
    void the_check_holds_what_was_bound()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const Region region;
        QCOMPARE(region.import().exit, 0);
        const QByteArray path = file.toUtf8();
        if (from.isEmpty())
            QVERIFY(QFile::remove(region.pack.file(path.constData())));
        else
            region.pack.replace(path.constData(), from, to);
        const Run check = region.pack.check();
        static const QRegularExpression line(QStringLiteral("(\\.json):\\d+:"));
        const QString out = QString(check.out).replace(line, QStringLiteral("\\1:"));
        QVERIFY2(out.contains(said), qUtf8Printable(check.out));
        QCOMPARE(check.exit, said.startsWith(u"error") ? 1 : 0);
    }

    void a_licence_that_ends_soon_is_told()
    {
        Region region;
        region.until = QDate::currentDate().addDays(30).toString(Qt::ISODate);
        QCOMPARE(region.import().exit, 0);
        QVERIFY(region.pack.check().out.contains(
            QStringLiteral("warning: bindings/odi.json: its licence ends on ") + region.until));
    }

    void the_agreement_stays_at_home_when_the_pack_is_built()
    {
        const Region region;
        QCOMPARE(region.import().exit, 0);
        const QString key = region.desk.filePath(QStringLiteral("k.key"));
        const QString built = region.desk.filePath(QStringLiteral("built"));
        QCOMPARE(tool({QStringLiteral("keygen"), key}).exit, 0);
        QCOMPARE(tool({QStringLiteral("build"), region.pack.folder.path(), built,
                       QStringLiteral("--key"), key})
                     .exit,
                 0);
        QVERIFY(QFile::exists(built + QStringLiteral("/bindings/odi.json")));
        QVERIFY(!QFile::exists(built + QStringLiteral("/licences")));
        const Run check = tool({QStringLiteral("check"), built});
        QVERIFY2(check.exit == 0, qUtf8Printable(check.out));
    }

    void a_renewal_starts_from_the_descriptor_beside_the_tool()
    {
        Region region(madeForm(ours("phq-9"), LinkIds::Theirs));
        const QString beside = region.desk.filePath(QStringLiteral("packs/backwell-en-GB"));
        const QString copy = region.desk.filePath(QStringLiteral("backwell-pack"));
        QDir().mkpath(beside);
        copyFolder(source(), beside);
        QVERIFY(QFile::copy(toolFile(), copy));
        QCOMPARE(run(copy, region.order("phq-9")).exit, 0);
        Run check = region.pack.check();
        QVERIFY2(check.exit == 0, qUtf8Printable(check.out));
        put(region.form, tests::bytesOf(madeForm(ours("phq-9"), LinkIds::Own)));
        const Run again = run(copy, region.order("phq-9"));
        QVERIFY2(again.exit == 0, qUtf8Printable(again.err));
        const auto renewed = readInstrument(get(region.pack.file("instruments/phq-9.json")));
        QVERIFY(renewed);
        QCOMPARE(renewed->crisis->item, QStringLiteral("/44260-8"));
        check = region.pack.check();
        QVERIFY2(check.exit == 0, qUtf8Printable(check.out));
    }

    void a_measure_that_asks_for_no_licence_is_bound_without_one()
    {
        const Region region(madeForm(ours("phq-8"), LinkIds::Own));
        QStringList order = region.order("phq-8");
        order.remove(4, 4);
        const Run run = tool(order);
        QVERIFY2(run.exit == 0, qUtf8Printable(run.err));
        QVERIFY(!QFile::exists(region.pack.file("licences")));
        const Run check = region.pack.check();
        QVERIFY2(check.exit == 0, qUtf8Printable(check.out));
    }
};

QTEST_GUILESS_MAIN(TstImportQuestionnaire)
#include "tst_import_questionnaire.moc"
