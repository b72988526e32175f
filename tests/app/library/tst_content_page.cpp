// SPDX-License-Identifier: Apache-2.0
// The page "What Backwell teaches", pressed as a screen reader does.
#include "tests/app/person_stage.h"
#include "tests/content/install/install_stage.h"

using namespace backwell;
using namespace backwell::tests;

class TstContentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fakes::activateAccessibility();
        QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    }

    void a_file_is_found_added_and_gone_back_from()
    {
        const InstallStage files;
        const QString shipped = files.path(QStringLiteral("shipped/test-pack"));
        QDir().mkpath(files.path(QStringLiteral("shipped")));
        QVERIFY(QFile::rename(files.built(QStringLiteral("1.0.0")), shipped));
        const QString downloads = files.path(QStringLiteral("downloads"));
        QDir().mkpath(downloads);
        QVERIFY(QFile::copy(files.zip(QStringLiteral("1.1.0")),
                            downloads + QStringLiteral("/new.zip")));

        PersonStage app;
        std::unique_ptr<app::PackShelf> library;
        const auto start = [&](bool again) {
            auto best = content::openBestPack(files.opening(shipped));
            QVERIFY(best);
            auto next = std::make_unique<app::PackShelf>(std::move(best->pack));
            again ? app.openAgain(*next) : app.open(*next);
            library = std::move(next);
            app.face->content()->setSource({.folder = files.home(),
                                            .shipped = shipped,
                                            .keys = files.keys(),
                                            .installed = best->installed,
                                            .passedOver = best->passedOver,
                                            .lookIn = {downloads}});
            auto *nav = app.window->window->property("shell")
                            .value<QObject *>()
                            ->property("nav")
                            .value<QObject *>();
            QMetaObject::invokeMethod(nav, "open",
                                      Q_ARG(QString, QStringLiteral("ContentPage.qml")),
                                      Q_ARG(QVariant, QVariantMap()));
        };
        const auto press = [&](const char *name) {
            const QString label = QString::fromUtf8(name);
            return QTest::qWaitFor([&] { return app.window->has(label); }) &&
                   app.window->press(label);
        };
        const auto told = [&](const char *words) {
            return QTest::qWaitFor([&] {
                for (const fakes::AccessibleNode &node : fakes::accessibleNodes(app.window->window))
                    if (node.name.contains(QString::fromUtf8(words)))
                        return true;
                return false;
            });
        };
        start(false);
        QVERIFY(told("Version 1.0.0. It came with Backwell."));
        QVERIFY(press("Look in Downloads"));
        QVERIFY(press("Add it"));
        QVERIFY(told("version 1.1.0, was added. It is used from the next time"));
        start(true);
        QVERIFY(told("Version 1.1.0. It was added on this device."));
        QVERIFY(press("Go back to version 1.0.0"));
        QVERIFY(press("Yes, go back"));
        QVERIFY(told("Version 1.0.0 is used from the next time"));
        start(true);
        QVERIFY(told("Version 1.0.0. It came with Backwell."));
        const QString warnings = app.close();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
    }
};

QTEST_MAIN(TstContentPage)
#include "tst_content_page.moc"
