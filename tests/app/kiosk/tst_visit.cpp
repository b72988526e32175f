// SPDX-License-Identifier: Apache-2.0
// A visit ends by itself, on a clock that the test moves.
#include "app/kiosk/staff_exit.h"
#include "app/kiosk/visit.h"
#include "tests/fakes/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstVisit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_quiet_minute_asks_and_twenty_seconds_later_everything_is_wiped();
    void a_touch_while_asked_goes_on_without_a_wipe();
    void a_touch_begins_the_minute_again();
    void a_measure_is_given_two_minutes();
    void whoever_is_there_may_touch_turn_a_wheel_or_type_data();
    void whoever_is_there_may_touch_turn_a_wheel_or_type();
    void a_touch_of_the_question_is_left_to_the_question();
    void the_film_is_watched_without_touching_and_the_minute_begins_when_it_ends();
    void a_rehearsal_is_shorter_in_every_part_and_never_longer();
    void finishing_wipes_once();
    void three_wrong_pins_make_staff_wait();
    void without_a_pin_there_is_no_way_out();
};

void TstVisit::a_quiet_minute_asks_and_twenty_seconds_later_everything_is_wiped()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    QSignalSpy wiped(&visit, &Visit::wiped);
    visit.touched();
    clock.advance(59'999);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Browsing);
    clock.advance(1);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Asking);
    QCOMPARE(visit.secondsLeft(), 20);
    clock.advance(5'000);
    visit.tick();
    QCOMPARE(visit.secondsLeft(), 15);
    clock.advance(15'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Attract);
    QCOMPARE(wiped.size(), 1);
    clock.advance(600'000);
    visit.tick();
    QCOMPARE(wiped.size(), 1);
}

void TstVisit::a_touch_while_asked_goes_on_without_a_wipe()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    QSignalSpy wiped(&visit, &Visit::wiped);
    visit.touched();
    clock.advance(60'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Asking);
    clock.advance(19'000);
    visit.touched();
    clock.advance(59'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Browsing);
    QCOMPARE(wiped.size(), 0);
    QCOMPARE(visit.secondsLeft(), 20);
}

void TstVisit::a_touch_begins_the_minute_again()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    visit.touched();
    for (int i = 0; i < 10; ++i) {
        clock.advance(50'000);
        visit.tick();
        visit.touched();
    }
    QCOMPARE(visit.stage(), Visit::Stage::Browsing);
}

void TstVisit::a_measure_is_given_two_minutes()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    visit.touched();
    visit.setMeasuring(true);
    clock.advance(119'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Browsing);
    clock.advance(1'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Asking);
}

void TstVisit::whoever_is_there_may_touch_turn_a_wheel_or_type_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<bool>("counts");
    QTest::newRow("finger") << int(QEvent::TouchBegin) << true;
    QTest::newRow("finger moves") << int(QEvent::TouchUpdate) << true;
    QTest::newRow("mouse") << int(QEvent::MouseButtonPress) << true;
    QTest::newRow("wheel") << int(QEvent::Wheel) << true;
    QTest::newRow("key") << int(QEvent::KeyPress) << true;
    QTest::newRow("stylus") << int(QEvent::TabletPress) << true;
    QTest::newRow("a repaint") << int(QEvent::UpdateRequest) << false;
    QTest::newRow("a pointer that lies there") << int(QEvent::HoverMove) << false;
}

void TstVisit::whoever_is_there_may_touch_turn_a_wheel_or_type()
{
    QFETCH(int, event);
    QFETCH(bool, counts);
    fakes::FakeClock clock;
    Visit visit(clock);
    QObject window;
    visit.listenTo(window);
    QEvent seen{QEvent::Type(event)};
    QCoreApplication::sendEvent(&window, &seen);
    QCOMPARE(visit.stage(), Visit::Stage::Attract); // pages begin a visit
    visit.touched();
    clock.advance(59'000);
    QCoreApplication::sendEvent(&window, &seen);
    clock.advance(59'000);
    visit.tick();
    QCOMPARE(visit.stage(), counts ? Visit::Stage::Browsing : Visit::Stage::Asking);
}

void TstVisit::a_touch_of_the_question_is_left_to_the_question()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    QObject window;
    visit.listenTo(window);
    visit.touched();
    clock.advance(60'000);
    visit.tick();
    QEvent touch{QEvent::TouchBegin};
    QCoreApplication::sendEvent(&window, &touch);
    QCOMPARE(visit.stage(), Visit::Stage::Asking);
}

void TstVisit::the_film_is_watched_without_touching_and_the_minute_begins_when_it_ends()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    visit.touched();
    visit.setWatching(true);
    clock.advance(150'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Browsing);
    visit.setWatching(false);
    clock.advance(59'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Browsing);
    clock.advance(1'000);
    visit.tick();
    QCOMPARE(visit.stage(), Visit::Stage::Asking);
}

void TstVisit::a_rehearsal_is_shorter_in_every_part_and_never_longer()
{
    const Visit::Patience usual;
    const Visit::Patience third = Visit::Patience::within(20);
    QCOMPARE(third.quiet * 3, usual.quiet);
    QCOMPARE(third.measuring * 3, usual.measuring);
    QVERIFY(third.ask >= 1 && third.ask * 3 <= usual.ask);
    QCOMPARE(Visit::Patience::within(3600).quiet, usual.quiet);
    QVERIFY(Visit::Patience::within(1).ask >= 1);
}

void TstVisit::finishing_wipes_once()
{
    fakes::FakeClock clock;
    Visit visit(clock);
    QSignalSpy wiped(&visit, &Visit::wiped);
    visit.finish(); // nobody was there
    QCOMPARE(wiped.size(), 0);
    visit.touched();
    visit.finish();
    visit.finish();
    QCOMPARE(wiped.size(), 1);
}

void TstVisit::three_wrong_pins_make_staff_wait()
{
    fakes::FakeClock clock;
    StaffExit staff(clock, QStringLiteral("2468"));
    QSignalSpy accepted(&staff, &StaffExit::accepted);
    staff.enter(QStringLiteral("1111"));
    QVERIFY(!staff.message().isEmpty());
    staff.enter(QStringLiteral("2222"));
    staff.enter(QStringLiteral("3333"));
    staff.enter(QStringLiteral("2468"));
    QCOMPARE(accepted.size(), 0);
    clock.advance(StaffExit::pauseMs);
    staff.enter(QStringLiteral("2468"));
    QCOMPARE(accepted.size(), 1);
}

void TstVisit::without_a_pin_there_is_no_way_out()
{
    fakes::FakeClock clock;
    StaffExit staff(clock, {});
    QSignalSpy accepted(&staff, &StaffExit::accepted);
    QVERIFY(!staff.offered());
    staff.enter({});
    QCOMPARE(accepted.size(), 0);
}

QTEST_GUILESS_MAIN(TstVisit)
#include "tst_visit.moc"
