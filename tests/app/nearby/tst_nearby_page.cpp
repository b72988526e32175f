// SPDX-License-Identifier: Apache-2.0
// Help near you as a person meets it: below the emergency lists, in words, with its calls.
#include "tests/app/pack_folder.h"
#include "tests/app/person_stage.h"

#include <QDesktopServices>
#include <QQmlComponent>
#include <QQmlEngine>

using namespace backwell;
using namespace backwell::tests;
using fakes::AccessibleNode;

namespace
{
const QString line = QStringLiteral("Help near you");
} // namespace

#define SEE(NAME) QTRY_VERIFY2(m_app.window->has(QStringLiteral(NAME)), NAME)
#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(NAME); }), qPrintable(NAME))

class TstNearbyPage : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void take(const QUrl &url) { m_called += url.toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        fakes::activateAccessibility();
        QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
        m_library = m_pack.open();
        QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "take");
        QDesktopServices::setUrlHandler(QStringLiteral("sms"), this, "take");
    }
    void cleanupTestCase()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("tel"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("sms"));
    }
    void init()
    {
        m_called.clear();
        m_app.open(*m_library);
    }
    void cleanup()
    {
        const QString warnings = m_app.close();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
    }

    void it_is_reached_from_me_from_your_care_and_from_help_below_the_lists()
    {
        m_app.window->go("topic", QStringLiteral("care"));
        PRESS(line);
        QTRY_COMPARE(pageName(), QStringLiteral("nearby"));
        m_app.window->go("topic", QStringLiteral("leg"));
        QTRY_COMPARE(pageName(), QStringLiteral("topicPage"));
        QVERIFY(!m_app.window->has(line));
        openPlace(3);
        PRESS(line);
        QTRY_COMPARE(pageName(), QStringLiteral("nearby"));
        PRESS(QStringLiteral("Get help now"));
        QTRY_COMPARE(pageName(), QStringLiteral("help"));
        const int row = fakes::accessibleNamed(m_app.window->window, line).rect.top();
        int above = 0;
        for (const AccessibleNode &node : fakes::accessibleNodes(m_app.window->window)) {
            if (!node.name.startsWith(u"Call ") && !node.name.startsWith(u"Text "))
                continue;
            QVERIFY2(node.rect.bottom() <= row, qPrintable(node.text()));
            ++above;
        }
        QVERIFY(above >= 5);
        PRESS(line);
        QTRY_COMPARE(pageName(), QStringLiteral("nearby"));
    }

    void it_says_that_the_region_is_an_example_and_when_it_was_checked()
    {
        openPage();
        SEE("Example region, not real. Apart from 111, these numbers ring nobody.");
        SEE("Checked on 20 November 2026");
    }

    void a_press_calls_and_a_press_writes()
    {
        openPage();
        PRESS(QStringLiteral("Call \u2066") + QStringLiteral("01632 960120\u2069"));
        QCOMPARE(m_called.join(u' '), QStringLiteral("tel:01632960120"));
        m_called.clear();
        PRESS(QStringLiteral("Text \u2066") + QStringLiteral("07700 900120\u2069"));
        QCOMPARE(m_called.join(u' '), QStringLiteral("sms:07700900120"));
    }

    void every_service_says_open_or_closed_and_who_may_come_in_words()
    {
        openPage();
        const auto count = [this](std::initializer_list<QStringView> begins) {
            return std::ranges::count_if(
                fakes::accessibleNodes(m_app.window->window), [&](const AccessibleNode &node) {
                    return std::ranges::any_of(
                        begins, [&](QStringView begin) { return node.name.startsWith(begin); });
                });
        };
        QTRY_COMPARE(count({u"Open now", u"Closed now"}), 16);
        // The surgery, pharmacies and 111 are open to all.
        QCOMPARE(count({u"Nobody has to refer you", u"A clinician refers you."}), 12);
    }

    void a_place_is_chosen_once_and_the_list_follows()
    {
        openPage();
        SEE("Backs Together");
        PRESS(QStringLiteral("The Dales"));
        QTRY_VERIFY(!m_app.window->has(QStringLiteral("Backs Together")));
        SEE("Mill Road Late Pharmacy");
        m_app.window->go("topic", QStringLiteral("care"));
        openPage();
        QVERIFY(!m_app.window->has(QStringLiteral("Backs Together")));
        QVERIFY(!m_app.window->has(QStringLiteral("Where do you live?")));
        PRESS(QStringLiteral("The Dales. Change"));
        SEE("Where do you live?");
        const AccessibleNode dales =
            fakes::accessibleNamed(m_app.window->window, QStringLiteral("The Dales"));
        QVERIFY(dales.state.checked);
        PRESS(QStringLiteral("Show all"));
        SEE("Backs Together");
    }

    void the_region_colours_the_app_but_not_high_contrast_and_never_help()
    {
        const QColor help = colour("help");
        QCOMPARE(colour("leaf"), QColor(m_app.face->nearby()->lightSkin().accent));
        QCOMPARE(colour("inkOnLeaf"), QColor(m_app.face->nearby()->lightSkin().inkOnAccent));
        QCOMPARE(colour("leafWash"), QColor(m_app.face->nearby()->lightSkin().wash));
        m_app.face->settings()->setScheme(app::Settings::Scheme::Dark);
        QCOMPARE(colour("leaf"), QColor(m_app.face->nearby()->darkSkin().accent));
        m_app.face->settings()->setScheme(app::Settings::Scheme::HighContrast);
        QVERIFY(colour("leaf") != QColor(m_app.face->nearby()->darkSkin().accent));
        m_app.face->settings()->setScheme(app::Settings::Scheme::Light);
        m_app.face->settings()->setRegion(QStringLiteral("new-region"));
        QCOMPARE(colour("leaf"), QColor(0x1F, 0x6F, 0x5C));
        QCOMPARE(colour("help"), help);
    }

    void a_region_without_services_has_no_way_there_and_a_page_that_says_so()
    {
        m_app.face->settings()->setRegion(QStringLiteral("nowhere"));
        openPlace(3);
        SEE("What I share");
        QVERIFY(!m_app.window->has(line));
        openPage();
        SEE("Nothing here yet");
    }

private:
    void openPage() const
    {
        auto *navigator = m_app.window->window->property("shell")
                              .value<QObject *>()
                              ->property("nav")
                              .value<QObject *>();
        QMetaObject::invokeMethod(navigator, "open",
                                  Q_ARG(QString, QStringLiteral("NearbyPage.qml")),
                                  Q_ARG(QVariant, QVariantMap()));
        QTRY_COMPARE(pageName(), QStringLiteral("nearby"));
    }
    void openPlace(int place) const
    {
        auto *navigator = m_app.window->window->property("shell")
                              .value<QObject *>()
                              ->property("nav")
                              .value<QObject *>();
        QMetaObject::invokeMethod(navigator, "go", Q_ARG(int, place));
    }
    QString pageName() const
    {
        QObject *page = m_app.window->page();
        return page ? page->objectName() : QString();
    }
    QColor colour(const char *name) const
    {
        QQmlComponent reader(qmlEngine(m_app.window->window));
        reader.setData("import QtQml\nimport Backwell.Theme\n"
                       "QtObject { readonly property QtObject theme: Theme }",
                       QUrl());
        const std::unique_ptr<QObject> made(reader.create());
        return made->property("theme").value<QObject *>()->property(name).value<QColor>();
    }

    PackFolder m_pack;
    std::unique_ptr<app::PackShelf> m_library;
    PersonStage m_app;
    QStringList m_called;
};

QTEST_MAIN(TstNearbyPage)
#include "tst_nearby_page.moc"
