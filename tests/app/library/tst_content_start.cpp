// SPDX-License-Identifier: Apache-2.0
// The shipped program: --install without a display, and a start with what was installed.
#include "tests/content/tool/pack_tool.h"

#include <QTest>

using namespace backwell::tests;

namespace
{
QString appFile()
{
    return qEnvironmentVariable("BACKWELL_BUILD") + QStringLiteral("/app/bin/backwell");
}

/// The built pack with a higher version, signed with this machine's key, as a zip.
struct Newer {
    QTemporaryDir folder;
    QString zip = folder.filePath(QStringLiteral("newer.zip"));

    explicit Newer(const QByteArray &version)
    {
        const QString packs = qEnvironmentVariable("BACKWELL_BUILD") + QStringLiteral("/packs");
        const QString pack = folder.filePath(QStringLiteral("pack"));
        QDir().mkpath(pack);
        copyFolder(packs + QStringLiteral("/backwell-en-GB"), pack);
        QByteArray manifest = get(pack + QStringLiteral("/manifest.json"));
        const qsizetype from = manifest.indexOf("\"version\": \"") + 12;
        put(pack + QStringLiteral("/manifest.json"),
            manifest.replace(from, manifest.indexOf('"', from) - from, version));
        for (const QStringList &step :
             {QStringList{QStringLiteral("sign"), pack, QStringLiteral("--key"),
                          packs + QStringLiteral("/development.key")},
              QStringList{QStringLiteral("zip"), pack, zip}})
            if (const Run run = tool(step); run.exit != 0)
                qFatal("%s", qPrintable(run.err));
    }
};
} // namespace

class TstContentStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_is_added_without_a_display_and_the_next_start_has_it()
    {
        qunsetenv("QT_QPA_PLATFORM");
        const Newer newer("9.1.0");
        const QString data = newer.folder.filePath(QStringLiteral("data"));
        const QStringList install{QStringLiteral("--data"), data, QStringLiteral("--install"),
                                  newer.zip};
        const Run added = run(appFile(), install);
        QVERIFY2(added.exit == 0, qPrintable(added.err));
        QVERIFY2(added.out.contains(QStringLiteral("version 9.1.0, was added")),
                 qPrintable(added.out));
        QVERIFY(run(appFile(), install).out.contains(QStringLiteral("already")));

        const Newer older("0.1.0");
        const Run refused = run(
            appFile(), {QStringLiteral("--data"), data, QStringLiteral("--install"), older.zip});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.err.startsWith(QStringLiteral("Not added: this file is older")),
                 qPrintable(refused.err));
        const Run list = tool({QStringLiteral("installed"), data});
        QVERIFY2(list.out.startsWith(QStringLiteral("> backwell-en-GB 9.1.0")),
                 qPrintable(list.out));

        qputenv("QT_QPA_PLATFORM", "offscreen");
        QTemporaryDir pictures;
        const auto shot = [&](const QStringList &more) {
            return run(appFile(),
                       QStringList{QStringLiteral("--shots"), pictures.path(),
                                   QStringLiteral("--only"), QStringLiteral("47-content-tablet")} +
                           more)
                .exit;
        };
        const auto picture = [&] {
            const QStringList files = QDir(pictures.path()).entryList(QDir::Files);
            const QByteArray bytes = get(pictures.filePath(files.value(0)));
            return bytes;
        };
        QCOMPARE(shot({}), 0);
        const QByteArray usual = picture();
        QVERIFY(!usual.isEmpty());
        QCOMPARE(shot({QStringLiteral("--data"), data}), 0);
        QVERIFY(picture() != usual); // another version stands on the page
        put(data + QStringLiteral("/packs/backwell-en-GB/9.1.0/manifest.json"), "{}");
        QCOMPARE(shot({QStringLiteral("--data"), data}), 0); // it falls back, and says so
    }
};

QTEST_GUILESS_MAIN(TstContentStart)
#include "tst_content_start.moc"
