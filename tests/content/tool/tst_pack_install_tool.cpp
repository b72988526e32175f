// SPDX-License-Identifier: Apache-2.0
// From the source of a pack to a device, by the tool alone: key, build, sign, zip, install, and
// back.
#include "tests/content/tool/pack_tool.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace backwell::tests;

namespace
{
constexpr int kills = 12;
constexpr int files = 20;

/// A small pack in two versions, signed with a key of the test's own.
struct Bench {
    QTemporaryDir folder;
    QString key = at("k.key");
    QString open = at("k.pub");
    QString home = at("home");

    QString at(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    static Run must(const QStringList &arguments)
    {
        const Run run = tool(arguments);
        if (run.exit != 0)
            qFatal("%s", qPrintable(arguments.join(u' ') + run.err));
        return run;
    }
    Bench()
    {
        must({QStringLiteral("keygen"), key});
        for (const char *version : {"1.0.0", "1.1.0"}) {
            const QString own = at("source-") + QString::fromLatin1(version);
            QDir().mkpath(own + QStringLiteral("/safety"));
            QByteArray manifest = get(source() + QStringLiteral("/manifest.json"));
            const qsizetype from = manifest.indexOf("\"version\": \"") + 12;
            manifest.replace(from, manifest.indexOf('"', from) - from, version);
            put(own + QStringLiteral("/manifest.json"), manifest);
            put(own + QStringLiteral("/learn.json"), "{\"topics\": []}");
            for (int i = 0; i < files; ++i)
                put(own + QStringLiteral("/safety/%1.json").arg(i),
                    QByteArray(100000, char('a' + i)));
            must({QStringLiteral("build"), own, built(version), QStringLiteral("--key"), key});
            must({QStringLiteral("zip"), built(version), zip(version)});
        }
    }
    QString built(const char *version) const { return at("built-") + QString::fromLatin1(version); }
    QString zip(const char *version) const { return built(version) + QStringLiteral(".zip"); }
    QStringList installing(const char *version) const
    {
        return {QStringLiteral("install"), zip(version), QStringLiteral("--into"), home,
                QStringLiteral("--key"),   open};
    }
    Run rollBack(const QStringList &more = {}) const
    {
        return tool(QStringList{QStringLiteral("roll-back"), home, QStringLiteral("--key"), open} +
                    more);
    }
    /// The version that counts, when every file of it is as it was signed.
    QString counts() const
    {
        const QString list = tool({QStringLiteral("installed"), home}).out;
        const QString version =
            list.section(QStringLiteral("> backwell-en-GB "), 1, 1).section(u',', 0, 0);
        const QString pack = home + QStringLiteral("/packs/backwell-en-GB/") + version;
        return tool({QStringLiteral("verify"), pack, QStringLiteral("--key"), open}).exit == 0
                   ? version
                   : QStringLiteral("damaged ") + version;
    }
};
} // namespace

class TstPackInstallTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_pack_goes_from_its_source_to_a_device_and_back()
    {
        const Bench bench;
        Run said = tool(bench.installing("1.0.0"));
        QVERIFY2(said.exit == 0, qPrintable(said.err));
        QCOMPARE(said.out, QStringLiteral("backwell-en-GB 1.0.0: installed\n"));
        QVERIFY(tool(bench.installing("1.0.0")).out.contains(QStringLiteral("is here already")));
        QCOMPARE(tool(bench.installing("1.1.0")).exit, 0);
        QCOMPARE(bench.counts(), QStringLiteral("1.1.0"));
        said = bench.rollBack();
        QCOMPARE(said.out, QStringLiteral("backwell-en-GB 1.0.0 counts again\n"));
        QCOMPARE(bench.counts(), QStringLiteral("1.0.0"));
        said = bench.rollBack();
        QCOMPARE(said.exit, 1);
        QVERIFY(said.err.contains(QStringLiteral("no version was installed before")));
        QCOMPARE(bench.rollBack({QStringLiteral("--to"), QStringLiteral("1.1.0")}).exit, 0);
        QCOMPARE(bench.counts(), QStringLiteral("1.1.0"));
        // The zip is what another program reads too.
        const Run unzip =
            run(QStringLiteral("python3"), {QStringLiteral("-m"), QStringLiteral("zipfile"),
                                            QStringLiteral("-t"), bench.zip("1.1.0")});
        QCOMPARE(unzip.exit, 0);
        QVERIFY2(unzip.out.contains(QStringLiteral("Done testing")), qPrintable(unzip.out));
    }

    void a_refusal_says_why_and_that_nothing_changed()
    {
        const Bench bench;
        QCOMPARE(tool(bench.installing("1.1.0")).exit, 0);
        const Run older = tool(bench.installing("1.0.0"));
        QCOMPARE(older.exit, 1);
        QVERIFY2(older.err.contains(QStringLiteral("refused: version 1.0.0 is older than 1.1.0")),
                 qPrintable(older.err));
        QVERIFY(older.err.contains(QStringLiteral("Nothing was changed")));
        QByteArray zip = get(bench.zip("1.1.0"));
        put(bench.zip("1.1.0"), zip.left(zip.size() - 30));
        const Run cut = tool(bench.installing("1.1.0"));
        QCOMPARE(cut.exit, 1);
        QVERIFY2(cut.err.contains(QStringLiteral("corrupt: no whole zip")), qPrintable(cut.err));
        QCOMPARE(bench.counts(), QStringLiteral("1.1.0"));
        QCOMPARE(tool({QStringLiteral("install"), bench.zip("1.1.0")}).exit, 2);
    }

    void a_region_signs_what_it_has_approved()
    {
        const Bench bench;
        const QString key = bench.at("region.key");
        const QString pack = bench.built("1.1.0");
        Bench::must({QStringLiteral("keygen"), key});
        const QStringList sign{QStringLiteral("sign"), pack, QStringLiteral("--key"), key};
        QVERIFY(Bench::must(sign).out.contains(QStringLiteral("nobody has approved it")));
        const QStringList approver{QStringLiteral("--approver"), QStringLiteral("A. Clinician"),
                                   QStringLiteral("--role"),     QStringLiteral("Physiotherapist"),
                                   QStringLiteral("--date"),     QStringLiteral("2026-11-22")};
        const Run run = Bench::must(sign + approver);
        QVERIFY2(run.out.contains(
                     QStringLiteral("approved by A. Clinician, Physiotherapist, on 2026-11-22")),
                 qPrintable(run.out));
        const auto verify = [&](const QString &open) {
            return tool({QStringLiteral("verify"), pack, QStringLiteral("--key"), open}).exit;
        };
        QCOMPARE(verify(bench.at("region.pub")), 0);
        QCOMPARE(verify(bench.open), 1);
        QCOMPARE(tool(sign + approver.first(2)).exit, 2); // a name without a role
        // What is not as it was built is not signed.
        const QByteArray signature = get(pack + QStringLiteral("/manifest.sig"));
        put(pack + QStringLiteral("/learn.json"), "{}");
        const Run spoilt = tool(sign);
        QCOMPARE(spoilt.exit, 1);
        QVERIFY2(spoilt.err.contains(QStringLiteral("corrupt: learn.json")),
                 qPrintable(spoilt.err));
        QCOMPARE(get(pack + QStringLiteral("/manifest.sig")), signature);
    }

    void killed_at_any_moment_one_of_both_versions_counts_and_is_whole()
    {
        const Bench bench;
        QCOMPARE(tool(bench.installing("1.0.0")).exit, 0);
        const QString fresh = bench.at("fresh");
        QDir().mkpath(fresh);
        copyFolder(bench.home, fresh);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(tool(bench.installing("1.1.0")).exit, 0);
        const int whole = int(timer.nsecsElapsed() / 1000);
        int before = 0;
        QRandomGenerator random(20261122);
        for (int i = 0; i < kills; ++i) {
            QDir(bench.home).removeRecursively();
            QDir().mkpath(bench.home);
            copyFolder(fresh, bench.home);
            QProcess process;
            process.start(toolFile(), bench.installing("1.1.0"));
            QVERIFY(process.waitForStarted());
            usleep(useconds_t(random.bounded(whole)));
            process.kill();
            process.waitForFinished();
            const QString counts = bench.counts();
            QVERIFY2(counts == u"1.0.0" || counts == u"1.1.0", qPrintable(counts));
            before += counts == u"1.0.0" ? 1 : 0;
            // And the next attempt is not held up by what was left.
            const Run again = tool(bench.installing("1.1.0"));
            QVERIFY2(again.exit == 0, qPrintable(again.err));
            QCOMPARE(bench.counts(), QStringLiteral("1.1.0"));
            const QStringList hidden =
                QDir(bench.home + QStringLiteral("/packs/backwell-en-GB"))
                    .entryList({QStringLiteral(".*")},
                               QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u' ')));
        }
        QVERIFY(before > 0);
    }
};

QTEST_GUILESS_MAIN(TstPackInstallTool)
#include "tst_pack_install_tool.moc"
