// SPDX-License-Identifier: Apache-2.0
// What the kiosk's pages promise: tiles open what they say, help is one press away, staff can
// leave.
#include "tests/app/kiosk/kiosk_stage.h"
#include "tests/fakes/fake_speech.h"

#include <QSignalSpy>

using namespace backwell;
using namespace backwell::app;
using tests::KioskStage;

class TstKiosk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fakes::activateAccessibility(); }

    void each_tile_opens_what_it_says_data();
    void each_tile_opens_what_it_says();
    void get_help_now_is_one_press_away_on_every_page_data();
    void get_help_now_is_one_press_away_on_every_page();
    void help_begins_with_the_people_at_the_desk_and_calls_nobody();
    void services_nearby_show_large_numbers_and_call_nobody();
    void reading_aloud_is_offered_only_where_there_is_a_voice();
    void a_touch_beside_the_question_goes_on();
    void the_question_can_end_the_visit();
    void the_film_plays_silently_while_nobody_is_there_and_stops_for_a_visitor();
    void the_film_may_be_cut_short_at_any_moment();
    void people_are_drawn_where_no_film_may_play();
    void staff_tap_their_pin_and_it_does_not_stay();
    void nothing_can_be_typed_where_there_is_no_keyboard();
    void no_page_warns();

private:
    static QString caption(const KioskStage &kiosk)
    {
        return kiosk.item(QStringLiteral("caption"))->property("text").toString();
    }
    static void show(KioskStage &kiosk, int page)
    {
        kiosk.window->findChild<QObject *>(QStringLiteral("tour"))->setProperty("current", page);
        KioskStage::settle();
    }
    static QStringList pages(const KioskStage &kiosk)
    {
        return kiosk.window->findChild<QObject *>(QStringLiteral("tour"))
            ->property("names")
            .toStringList();
    }
};

void TstKiosk::each_tile_opens_what_it_says_data()
{
    QTest::addColumn<QString>("tile");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *tile, const char *page, const char *about = "") {
        QTest::newRow(tile) << QString::fromLatin1(tile) << QString::fromLatin1(page)
                            << QString::fromLatin1(about);
    };
    row("Watch the film", "filmPage");
    row("Common worries", "beliefsPage");
    row("Moves to start with", "move");
    row("Do I need a scan?", "articlePage", "what-a-scan-can-tell");
    row("When to get help", "help");
    row("Words in letters", "wordsPage");
}

void TstKiosk::each_tile_opens_what_it_says()
{
    QFETCH(QString, tile);
    QFETCH(QString, page);
    QFETCH(QString, about);
    KioskStage kiosk;
    kiosk.touch({500, 900});
    QVERIFY(kiosk.press(tile));
    QCOMPARE(kiosk.page()->objectName(), page);
    QCOMPARE(kiosk.page()->property("article").toString(), about);
    QVERIFY(kiosk.press(QStringLiteral("Back")));
    QCOMPARE(kiosk.page()->objectName(), QStringLiteral("tiles"));
}

void TstKiosk::get_help_now_is_one_press_away_on_every_page_data()
{
    QTest::addColumn<int>("page");
    KioskStage kiosk;
    const QStringList names = pages(kiosk);
    for (int i = 0; i < names.size(); ++i)
        if (!names[i].contains(u"help"))
            QTest::newRow(qPrintable(names[i])) << i;
    QTest::newRow("Still there?") << -1;
}

void TstKiosk::get_help_now_is_one_press_away_on_every_page()
{
    QFETCH(int, page);
    KioskStage kiosk;
    show(kiosk, std::max(1, page));
    if (page == 0)
        show(kiosk, page);
    if (page < 0)
        kiosk.pass(60);
    QVERIFY(kiosk.press(QStringLiteral("Get help now")));
    QCOMPARE(kiosk.visit.stage(), Visit::Stage::Browsing);
    QCOMPARE(kiosk.page()->objectName(), QStringLiteral("help"));
    QVERIFY(kiosk.page()->isVisible());
}

void TstKiosk::help_begins_with_the_people_at_the_desk_and_calls_nobody()
{
    KioskStage kiosk;
    QVERIFY(kiosk.press(QStringLiteral("Get help now")));
    const auto named = [&kiosk](QAccessible::Role role) {
        QStringList names;
        for (const fakes::AccessibleNode &node : fakes::accessibleNodes(kiosk.window))
            if (node.role == role)
                names.append(node.name);
        return names;
    };
    QTRY_COMPARE(named(QAccessible::Heading).value(1),
                 QStringLiteral("Tell a member of staff now"));
    const QStringList buttons = named(QAccessible::Button);
    QVERIFY2(buttons.filter(QStringLiteral("Call")).isEmpty(),
             qPrintable(buttons.join(QStringLiteral(", "))));
    QMetaObject::invokeMethod(kiosk.nav(), "link", Q_ARG(QString, QStringLiteral("phone")),
                              Q_ARG(QString, QStringLiteral("111")));
    KioskStage::settle();
    QCOMPARE(kiosk.page()->objectName(), QStringLiteral("help"));
}

void TstKiosk::services_nearby_show_large_numbers_and_call_nobody()
{
    KioskStage kiosk;
    QVERIFY(kiosk.press(QStringLiteral("Get help now")));
    QTRY_COMPARE(kiosk.page()->objectName(), QStringLiteral("help"));
    QVERIFY(kiosk.press(QStringLiteral("Help near you")));
    QTRY_COMPARE(kiosk.page()->objectName(), QStringLiteral("nearby"));
    int numbers = 0;
    for (const fakes::AccessibleNode &node : fakes::accessibleNodes(kiosk.window)) {
        QVERIFY2(node.role != QAccessible::Button ||
                     (!node.name.startsWith(u"Call") && !node.name.startsWith(u"Text 0")),
                 qPrintable(node.text()));
        const bool number = node.name.contains(QStringLiteral("01632 96"));
        if (number && node.role == QAccessible::Heading) {
            QVERIFY2(node.rect.height() >= 48, qPrintable(node.text()));
            ++numbers;
        }
    }
    QVERIFY(numbers >= 10);
    kiosk.face.nearby()->choosePlace(1);
    kiosk.visit.finish();
    KioskStage::settle();
    QCOMPARE(kiosk.face.nearby()->place(), -1); // the next visitor is asked anew
}

void TstKiosk::reading_aloud_is_offered_only_where_there_is_a_voice()
{
    fakes::FakeSpeech speech;
    KioskStage kiosk;
    kiosk.face.setSpeech(&speech);
    kiosk.touch({500, 900});
    const auto offered = [&] {
        return fakes::accessibleNamed(kiosk.window, QStringLiteral("Read aloud")).interface !=
               nullptr;
    };
    speech.missing = device::Speech::Lack::Sound;
    QVERIFY(QMetaObject::invokeMethod(kiosk.nav(), "help"));
    QTRY_COMPARE(speech.asked, 1);
    KioskStage::settle();
    QVERIFY(!offered());
    speech.missing = device::Speech::Lack::None;
    QVERIFY(QMetaObject::invokeMethod(kiosk.nav(), "help"));
    QTRY_VERIFY(offered());
    QVERIFY(kiosk.press(QStringLiteral("Read aloud")));
    const QStringList said = speech.toTheEnd();
    QCOMPARE(said.value(2), QStringLiteral("Tell a member of staff now"));
}

void TstKiosk::a_touch_beside_the_question_goes_on()
{
    KioskStage kiosk;
    kiosk.touch({500, 900});
    QVERIFY(kiosk.press(QStringLiteral("Words in letters")));
    kiosk.pass(60);
    QCOMPARE(kiosk.visit.stage(), Visit::Stage::Asking);
    kiosk.touch({20, 20});
    QCOMPARE(kiosk.visit.stage(), Visit::Stage::Browsing);
    QCOMPARE(kiosk.page()->objectName(), QStringLiteral("wordsPage"));
    kiosk.pass(59);
    QCOMPARE(kiosk.visit.stage(), Visit::Stage::Browsing);
}

void TstKiosk::the_question_can_end_the_visit()
{
    KioskStage kiosk;
    kiosk.touch({500, 900});
    kiosk.pass(60);
    const fakes::AccessibleNode dialog =
        fakes::accessibleNamed(kiosk.window, QStringLiteral("Still there?"), QAccessible::Dialog);
    QVERIFY(dialog.interface);
    std::vector<fakes::AccessibleNode> inside;
    fakes::collectAccessible(dialog.interface, inside);
    const auto finished = std::ranges::find_if(inside, [](const fakes::AccessibleNode &node) {
        return node.name == u"I have finished" && node.role == QAccessible::Button;
    });
    QVERIFY(finished != inside.end());
    kiosk.touch(kiosk.middleOf(finished->item)); // a finger, not an action: its press must not
    QVERIFY(kiosk.attracting());                 // take the question away before its release
}

void TstKiosk::the_film_plays_silently_while_nobody_is_there_and_stops_for_a_visitor()
{
    KioskStage kiosk;
    auto *film = kiosk.item(QStringLiteral("stage"))->property("film").value<FilmFace *>();
    QVERIFY(film);
    QVERIFY2(film->problem().isEmpty(), qPrintable(film->problem()));
    QTRY_VERIFY(film->playing() || film->failed());
    QVERIFY(!film->failed());
    QTRY_VERIFY(!film->caption().isEmpty());
    QCOMPARE(caption(kiosk), film->caption());
    QVERIFY(!kiosk.item(QStringLiteral("drawn"))->isVisible());
    int heard = 0;
    kiosk.each([&heard](QObject *object) { heard += object->inherits("QAudioOutput"); });
    QCOMPARE(heard, 0);
    kiosk.touch({500, 900});
    QVERIFY(!kiosk.item(QStringLiteral("film"))->property("active").toBool());
}

void TstKiosk::the_film_may_be_cut_short_at_any_moment()
{
    KioskStage kiosk;
    const auto *loader = kiosk.item(QStringLiteral("film"));
    for (int visitor = 0; visitor < 20; ++visitor) {
        QTRY_VERIFY(loader->property("item").value<QObject *>());
        QTest::qWait(37 * visitor % 200);
        kiosk.visit.touched();
        kiosk.visit.finish();
    }
    QVERIFY(kiosk.attracting());
}

void TstKiosk::people_are_drawn_where_no_film_may_play()
{
    KioskStage kiosk;
    auto *film = kiosk.item(QStringLiteral("stage"))->property("film").value<FilmFace *>();
    QVERIFY(film);
    film->setFailed(true);
    KioskStage::settle();
    QVERIFY(kiosk.item(QStringLiteral("drawn"))->isVisible());
    QVERIFY(!kiosk.item(QStringLiteral("film"))->property("active").toBool());
    QVERIFY(!caption(kiosk).isEmpty());
    film->setFailed(false);
    kiosk.face.settings()->setReducedMotion(true);
    KioskStage::settle();
    QVERIFY(kiosk.item(QStringLiteral("drawn"))->isVisible());
    QVERIFY(!kiosk.item(QStringLiteral("film"))->property("active").toBool());
}

void TstKiosk::staff_tap_their_pin_and_it_does_not_stay()
{
    KioskStage kiosk;
    QSignalSpy accepted(&kiosk.staff, &StaffExit::accepted);
    const auto pin = [&kiosk] {
        return kiosk.item(QStringLiteral("pin"))->property("text").toString();
    };
    QVERIFY(kiosk.press(QStringLiteral("Staff")));
    const auto nodes = fakes::accessibleNodes(kiosk.window);
    const auto field = std::ranges::find_if(
        nodes, [](const fakes::AccessibleNode &node) { return node.state.passwordEdit; });
    QVERIFY(field != nodes.end());
    QCOMPARE(field->description, QStringLiteral("Staff PIN")); // Qt 6.4 hides a password's name
    for (const char digit : {'1', '9'})
        QVERIFY(kiosk.press(QString(QLatin1Char(digit))));
    QCOMPARE(pin(), QStringLiteral("19"));
    QVERIFY(kiosk.press(QStringLiteral("Go back")));
    QVERIFY(kiosk.press(QStringLiteral("Staff")));
    QCOMPARE(pin(), QString());
    for (const char digit : {'2', '4', '6', '8'})
        QVERIFY(kiosk.press(QString(QLatin1Char(digit))));
    QCOMPARE(accepted.size(), 0);
    QVERIFY(kiosk.press(QStringLiteral("Leave")));
    QCOMPARE(accepted.size(), 1);
}

void TstKiosk::nothing_can_be_typed_where_there_is_no_keyboard()
{
    KioskStage kiosk;
    const QStringList names = pages(kiosk);
    for (int i = 1; i < names.size(); ++i) {
        show(kiosk, i);
        for (const fakes::AccessibleNode &node : fakes::accessibleNodes(kiosk.window))
            QVERIFY2(node.role != QAccessible::EditableText,
                     qPrintable(names[i] + u' ' + node.text()));
    }
}

void TstKiosk::no_page_warns()
{
    const fakes::WarningTrap trap;
    KioskStage kiosk;
    for (int i = 0; i < pages(kiosk).size(); ++i)
        show(kiosk, i);
    kiosk.pass(60);
    kiosk.pass(20);
    QVERIFY2(trap.warnings().isEmpty(), qPrintable(trap.warnings().join(u'\n')));
}

QTEST_MAIN(TstKiosk)
#include "tst_kiosk.moc"
