// SPDX-License-Identifier: Apache-2.0
// Which pack a start opens, and what it falls back to.
#include "tests/content/install/install_stage.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::tests;

namespace
{
const QString v10 = QStringLiteral("1.0.0");
const QString v11 = QStringLiteral("1.1.0");
const QString v12 = QStringLiteral("1.2.0");
const QString v13 = QStringLiteral("1.3.0");

/// An opened pack's version, and "!" when another one was to be opened.
QString told(const Result<OpenedPack> &open)
{
    if (!open)
        return kindName(open.error().kind);
    return open->pack.manifest().version + (open->passedOver ? QStringLiteral("!") : QString());
}

void spoilSignature(const InstallStage &stage, const QString &version)
{
    stage.put(stage.packs() + u'/' + version + QStringLiteral("/manifest.sig"), "");
}
} // namespace

class TstPackOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_an_installed_one_the_shipped_pack_opens_and_nothing_is_made()
    {
        const InstallStage stage;
        const auto open = openBestPack(stage.opening(stage.built(v10)));
        QCOMPARE(told(open), v10);
        QVERIFY(!open->installed);
        QVERIFY(!QFileInfo::exists(stage.home()));
        QCOMPARE(told(openBestPack(stage.opening())), QStringLiteral("not-found"));
        OpeningOrder nowhere = stage.opening(stage.built(v10));
        nowhere.folder.clear();
        QCOMPARE(told(openBestPack(nowhere)), v10);
    }

    void the_newer_of_shipped_and_installed_opens()
    {
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(v11)));
        const auto installed = openBestPack(stage.opening(stage.built(v10)));
        QCOMPARE(told(installed), v11);
        QVERIFY(installed->installed);
        const auto shipped = openBestPack(stage.opening(stage.built(v12)));
        QCOMPARE(told(shipped), v12);
        QVERIFY(!shipped->installed);
        QCOMPARE(told(openBestPack(stage.opening())), v11);
    }

    void what_does_not_open_gives_way_to_the_one_before_and_it_is_told()
    {
        const InstallStage stage;
        const QString shipped = stage.built(v10);
        QVERIFY(stage.install(stage.zip(v11)));
        QVERIFY(stage.install(stage.zip(v12)));
        spoilSignature(stage, v12);
        const auto open = openBestPack(stage.opening(shipped));
        QCOMPARE(told(open), QStringLiteral("1.1.0!"));
        QCOMPARE(open->passedOver->kind, ErrorKind::Denied);
        QVERIFY(QDir(stage.packs() + QStringLiteral("/1.1.0")).removeRecursively());
        QCOMPARE(told(openBestPack(stage.opening(shipped))), QStringLiteral("1.0.0!"));
        QCOMPARE(told(openBestPack(stage.opening())), QStringLiteral("denied"));
        QVERIFY(QDir(stage.packs() + QStringLiteral("/1.2.0")).removeRecursively());
        QCOMPARE(told(openBestPack(stage.opening(shipped))), QStringLiteral("1.0.0!"));
    }

    void a_signed_pack_in_the_folder_of_another_version_is_not_opened()
    {
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(v11)));
        QVERIFY(stage.install(stage.zip(v12)));
        for (const char *name : {"manifest.json", "manifest.sig"}) {
            const QString file = u'/' + QString::fromLatin1(name);
            stage.put(stage.packs() + u'/' + v12 + file,
                      InstallStage::get(stage.packs() + u'/' + v11 + file));
        }
        const auto open = openBestPack(stage.opening());
        QCOMPARE(told(open), QStringLiteral("1.1.0!"));
        QCOMPARE(open->passedOver->kind, ErrorKind::Corrupt);
    }

    void the_shipped_pack_counts_as_installed()
    {
        const InstallStage stage;
        const QString shipped = stage.built(v11);
        const auto install = [&](const QString &zip) {
            InstallOrder order = stage.order(zip);
            order.shipped = [&](const QString &) { return shippedPack(shipped, stage.keys()); };
            return installPack(order);
        };
        QCOMPARE(install(stage.zip(v10)).error().kind, ErrorKind::Refused);
        QCOMPARE(install(stage.zip(v11, "other")).error().kind, ErrorKind::Conflict);
        QCOMPARE(int(install(stage.zip(v11)).value().how), int(Installed::How::Already));
        QVERIFY(install(stage.zip(v12)));

        RollBackOrder back = stage.back();
        back.shipped = shippedPack(shipped, stage.keys());
        QCOMPARE(versionBefore(back), version("1.1.0"));
        QCOMPARE(rollBack(back).value(), version("1.1.0"));
        const auto open = openBestPack(stage.opening(shipped));
        QCOMPARE(told(open), v11);
        QVERIFY(!open->installed);
        QVERIFY(install(stage.zip(v12)));
        QCOMPARE(told(openBestPack(stage.opening(shipped))), v12);
    }

    void what_somebody_went_back_from_does_not_come_back_by_itself()
    {
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(v10)));
        RollBackOrder back = stage.back();
        const QString shipped = stage.built(v12); // an update of the program brought it
        QCOMPARE(told(openBestPack(stage.opening(shipped))), v12);
        back.shipped = shippedPack(shipped, stage.keys());
        back.from = version("1.2.0");
        QCOMPARE(rollBack(back).value(), version("1.0.0"));
        QCOMPARE(told(openBestPack(stage.opening(shipped))), v10);
        // The next update of the program does.
        QCOMPARE(told(openBestPack(stage.opening(stage.built(v13)))), v13);
    }

    void a_record_of_a_newer_program_still_opens_something()
    {
        const InstallStage stage;
        QVERIFY(stage.install(stage.zip(v11)));
        stage.put(stage.packs() + QStringLiteral("/current.json"), R"({"format": 9})");
        QCOMPARE(told(openBestPack(stage.opening(stage.built(v10)))), QStringLiteral("1.0.0!"));
    }
};

QTEST_GUILESS_MAIN(TstPackOpening)
#include "tst_pack_opening.moc"
