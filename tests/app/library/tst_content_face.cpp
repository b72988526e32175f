// SPDX-License-Identifier: Apache-2.0
// Which content is in use, told in words; adding a newer one and going back, for the next opening.
#include "app/library/content_face.h"
#include "app/library/translations.h"
#include "tests/content/install/install_stage.h"
#include "tests/fakes/fake_clock.h"

#include <QRegularExpression>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

namespace
{
/// The face over a shipped pack 1.0.0, as the app opens it.
struct Stage : InstallStage {
    QString shipped = shippedFolder();
    fakes::FakeClock clock{*Instant::fromIso(u"2026-11-22T10:00:00.000+00:00")};
    std::unique_ptr<PackShelf> library;
    std::unique_ptr<ContentFace> face;
    ContentSource source;

    Stage() { open(); }
    QString shippedFolder() const
    {
        const QString folder = path(QStringLiteral("shipped/test-pack"));
        QDir().mkpath(path(QStringLiteral("shipped")));
        QFile::rename(built(QStringLiteral("1.0.0")), folder);
        return folder;
    }
    QString downloads() const { return path(QStringLiteral("downloads")); }
    /// As a start does.
    void open()
    {
        face.reset();
        auto best = content::openBestPack(opening(shipped));
        if (!best)
            qFatal("no pack");
        source = {.folder = home(),
                  .shipped = shipped,
                  .keys = keys(),
                  .installed = best->installed,
                  .passedOver = best->passedOver,
                  .lookIn = {downloads()}};
        library = std::make_unique<PackShelf>(std::move(best->pack));
        face = std::make_unique<ContentFace>(*library, clock);
        face->setSource(source);
        face->refresh();
    }
    void arrived(const QString &zip, const char *name) const
    {
        QDir().mkpath(downloads());
        QFile::copy(zip, downloads() + u'/' + QString::fromLatin1(name));
    }
    bool done() const
    {
        return QTest::qWaitFor([this] { return !face->busy(); });
    }
};
} // namespace

class TstContentFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_tells_version_origin_approval_and_review()
    {
        Stage stage;
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.0.0"));
        QCOMPARE(stage.face->origin(), QStringLiteral("It came with Backwell."));
        QVERIFY(stage.face->approval().contains(QStringLiteral("No clinician has approved")));
        QCOMPARE(stage.face->review(),
                 QStringLiteral("It will be looked over again by 30 November 2027."));
        QVERIFY(stage.face->warning().isEmpty());
        QVERIFY(stage.face->before().isEmpty());
        QVERIFY(content::signPack(stage.shipped, stage.pair().secretKey,
                                  content::Approver{QStringLiteral("A. Clinician"),
                                                    QStringLiteral("physiotherapist"),
                                                    QDate(2026, 11, 20)}));
        stage.clock.advance(400 * qint64(86400000));
        stage.open();
        QCOMPARE(stage.face->approval(), QStringLiteral("Approved by A. Clinician, "
                                                        "physiotherapist, on 20 November 2026."));
        QVERIFY(stage.face->review().startsWith(QStringLiteral("It should have been")));
    }

    void what_is_added_holds_from_the_next_opening_and_one_can_go_back()
    {
        Stage stage;
        stage.face->add(stage.zip(QStringLiteral("1.1.0")));
        QVERIFY(stage.face->busy());
        QVERIFY(stage.done());
        QVERIFY(!stage.face->failed());
        QVERIFY2(stage.face->message().contains(QStringLiteral("next time you open")),
                 qPrintable(stage.face->message()));
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.0.0"));
        stage.open();
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.1.0"));
        QCOMPARE(stage.face->origin(), QStringLiteral("It was added on this device."));
        QCOMPARE(stage.face->before(), QStringLiteral("1.0.0"));
        stage.face->goBack();
        QVERIFY(stage.done());
        QCOMPARE(stage.face->message(),
                 QStringLiteral("Version 1.0.0 is used from the next time you open Backwell."));
        stage.open();
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.0.0"));
        QVERIFY(stage.face->before().isEmpty());
    }

    void a_refused_file_is_told_in_words_and_changes_nothing()
    {
        Stage stage;
        const auto refused = [&](const QString &file) {
            stage.face->add(file);
            return stage.done() && stage.face->failed() ? stage.face->message() : QString();
        };
        QStringList told{refused(stage.path(QStringLiteral("none.zip"))),
                         refused(stage.file("a letter")),
                         refused(stage.zip(QStringLiteral("0.9.0"))),
                         refused(stage.zip(QStringLiteral("1.0.0"), "other")),
                         refused(InstallStage().zip(QStringLiteral("1.1.0")))};
        auto parts = stage.parts(QStringLiteral("1.1.0"));
        parts[2].attributes = 0xA1FF0000;
        told += refused(stage.file(zipBytes(parts)));
        stage.resign(parts, "test-pack", "other-pack");
        for (const QString &one : told)
            QVERIFY2(one.startsWith(QStringLiteral("Not added: ")), qPrintable(told.join(u'\n')));
        QCOMPARE(told.removeDuplicates(), 0);
        stage.open();
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.0.0"));
    }

    void content_that_arrived_is_found_and_other_files_are_nobodys_business()
    {
        Stage stage;
        stage.face->look();
        QVERIFY(stage.done());
        QVERIFY(stage.face->looked() && stage.face->found().isEmpty());
        stage.arrived(stage.zip(QStringLiteral("1.1.0")), "new.zip");
        stage.arrived(InstallStage().zip(QStringLiteral("1.2.0")), "stranger.zip");
        stage.put(stage.downloads() + QStringLiteral("/holiday.zip"),
                  zipBytes({stored("beach.jpg", "sun")}));
        stage.put(stage.downloads() + QStringLiteral("/letter.txt"), "manifest.json");
        stage.face->look();
        QVERIFY(stage.done());
        const QList<ContentFile> found = stage.face->found();
        QCOMPARE(found.size(), 2);
        for (const ContentFile &one : found) {
            QCOMPARE(one.good, one.file.endsWith(QStringLiteral("new.zip")));
            QVERIFY(one.line.contains(one.good ? QStringLiteral("Version 1.1.0 · new.zip")
                                               : QStringLiteral("nobody that Backwell trusts")));
        }
    }

    void damaged_content_gives_way_and_it_is_told()
    {
        Stage stage;
        stage.face->add(stage.zip(QStringLiteral("1.1.0")));
        QVERIFY(stage.done());
        stage.put(stage.packs() + QStringLiteral("/1.1.0/manifest.json"), "{}");
        stage.open();
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.0.0"));
        QVERIFY(stage.face->warning().contains(QStringLiteral("version 1.0.0 is used")));
        // Adding the file again repairs it.
        stage.face->add(stage.zip(QStringLiteral("1.1.0")));
        QVERIFY(stage.done());
        QVERIFY2(!stage.face->failed(), qPrintable(stage.face->message()));
        stage.open();
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.1.0"));
        QVERIFY(stage.face->warning().isEmpty());
    }

    void another_language_is_found_wherever_it_came_from()
    {
        Stage stage;
        const auto polish = [&](const QString &version, const QString &target) {
            const QString source = stage.path(QStringLiteral("polish-") + version);
            stage.put(source + QStringLiteral("/manifest.json"),
                      R"({"format":1,"name":"test-pl","version":")" + version.toLatin1() +
                          R"(","language":"pl","title":"P","translates":"test-pack",
                          "approver":{"name":"","role":"","date":""},
                          "reviewBy":"2027-11-30","licence":"CC BY 4.0"})");
            stage.put(source + QStringLiteral("/learn.json"), "{}");
            QVERIFY(content::buildPack(source, target, stage.pair().secretKey));
        };
        const auto found = [&] {
            const auto packs = translationsOf(stage.library->pack(), stage.source);
            return packs.size() == 1 ? packs[0].manifest().version : QString();
        };
        QCOMPARE(found(), QString());
        polish(QStringLiteral("1.0.0"), stage.path(QStringLiteral("shipped/test-pl")));
        QCOMPARE(found(), QStringLiteral("1.0.0"));
        polish(QStringLiteral("1.1.0"), stage.path(QStringLiteral("newer")));
        const QString zip = stage.path(QStringLiteral("newer.zip"));
        QVERIFY(content::writePackZip(stage.path(QStringLiteral("newer")), zip));
        stage.face->add(zip);
        QVERIFY(stage.done());
        QVERIFY2(!stage.face->failed(), qPrintable(stage.face->message()));
        QCOMPARE(found(), QStringLiteral("1.1.0"));
        // Also beside an original that was installed itself.
        stage.face->add(stage.zip(QStringLiteral("1.1.0")));
        QVERIFY(stage.done());
        stage.open();
        QCOMPARE(stage.face->version(), QStringLiteral("Version 1.1.0"));
        QCOMPARE(found(), QStringLiteral("1.1.0"));
    }

    void where_nothing_may_be_installed_nothing_is_offered()
    {
        const InstallStage files;
        const auto pack = content::Pack::open(files.built(QStringLiteral("1.0.0")), files.keys());
        QVERIFY(pack);
        const PackShelf library(*pack);
        const fakes::FakeClock clock;
        ContentFace face(library, clock);
        face.refresh();
        QVERIFY(!face.canAdd());
        face.add(files.zip(QStringLiteral("1.1.0")));
        face.look();
        face.goBack();
        QVERIFY(!face.busy());
        QVERIFY(face.message().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstContentFace)
#include "tst_content_face.moc"
