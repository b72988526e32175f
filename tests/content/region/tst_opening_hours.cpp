// SPDX-License-Identifier: Apache-2.0
// Open or closed by the clock on the wall of the region, wherever the device is.
#include "content/region/opening_hours.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;

namespace
{

using Is = OpenState::Is;

constexpr quint8 weekdays = 0b0011111;
constexpr quint8 everyDay = 0b1111111;
constexpr quint8 saturday = 0b0100000;

OpenSpan span(quint8 days, const char *from, const char *to)
{
    const auto minute = [](const char *time) {
        return QString::fromLatin1(time).left(2).toInt() * 60 +
               QString::fromLatin1(time).right(2).toInt();
    };
    return {days, minute(from), minute(to)};
}

WallTime at(const char *when)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(when), Qt::ISODate);
    return {time.date(), time.time().hour() * 60 + time.time().minute()};
}

Instant utc(const char *when)
{
    return {QDateTime::fromString(QString::fromLatin1(when), Qt::ISODate).toMSecsSinceEpoch(), 0};
}

/// "open 2026-06-05T18:30", "closed", "not said".
QString told(const OpenState &state)
{
    const QString is = state.is == Is::NotSaid ? QStringLiteral("not said")
                       : state.is == Is::Open  ? QStringLiteral("open")
                                               : QStringLiteral("closed");
    if (!state.changes)
        return is;
    return is + state.changes->day.toString(QStringLiteral(" yyyy-MM-dd")) +
           QTime(0, 0).addSecs(state.changes->minute * 60).toString(QStringLiteral("'T'HH:mm"));
}

QString told(const OpeningHours &hours, const char *when)
{
    return told(openAt(hours, at(when)));
}

/// In London.
QString toldIn(const OpeningHours &hours, const char *instant)
{
    const auto wall = wallTime(utc(instant), QStringLiteral("Europe/London"));
    return wall ? told(openAt(hours, *wall)) : QStringLiteral("no zone");
}

} // namespace

class TstOpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_weekday_service_through_its_week_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *when, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(when) << QString::fromLatin1(state);
        };
        row("before the door opens", "2026-06-04T07:59", "closed 2026-06-04T08:00");
        row("the minute it opens", "2026-06-04T08:00", "open 2026-06-04T18:30");
        row("the last minute", "2026-06-04T18:29", "open 2026-06-04T18:30");
        row("the minute it closes", "2026-06-04T18:30", "closed 2026-06-05T08:00");
        row("Friday evening", "2026-06-05T19:00", "closed 2026-06-08T08:00");
        row("Sunday", "2026-06-07T12:00", "closed 2026-06-08T08:00");
    }
    void a_weekday_service_through_its_week()
    {
        QFETCH(QString, when);
        QFETCH(QString, state);
        const OpeningHours hours{{span(weekdays, "08:00", "18:30")}, {}};
        QCOMPARE(told(hours, qPrintable(when)), state);
    }

    void without_hours_nothing_is_said()
    {
        QCOMPARE(told({}, "2026-06-04T12:00"), QStringLiteral("not said"));
    }

    void a_lunch_break_is_closed()
    {
        const OpeningHours hours{
            {span(weekdays, "09:00", "12:30"), span(weekdays, "13:30", "17:00")}, {}};
        QCOMPARE(told(hours, "2026-06-04T12:45"), QStringLiteral("closed 2026-06-04T13:30"));
        QCOMPARE(told(hours, "2026-06-04T10:00"), QStringLiteral("open 2026-06-04T12:30"));
    }

    void a_night_service_is_open_on_both_sides_of_midnight()
    {
        const OpeningHours hours{{span(weekdays, "22:00", "06:00")}, {}};
        QCOMPARE(told(hours, "2026-06-04T23:00"), QStringLiteral("open 2026-06-05T06:00"));
        QCOMPARE(told(hours, "2026-06-05T00:00"), QStringLiteral("open 2026-06-05T06:00"));
        QCOMPARE(told(hours, "2026-06-06T05:59"),
                 QStringLiteral("open 2026-06-06T06:00")); // of Friday
        QCOMPARE(told(hours, "2026-06-07T05:59"), QStringLiteral("closed 2026-06-08T22:00"));
        QCOMPARE(told(hours, "2026-06-08T05:59"), QStringLiteral("closed 2026-06-08T22:00"));
    }

    void all_day_every_day_never_closes()
    {
        const OpeningHours hours{{span(everyDay, "00:00", "24:00")}, {}};
        QCOMPARE(told(hours, "2026-06-04T00:00"), QStringLiteral("open"));
        QCOMPARE(told(hours, "2026-06-07T23:59"), QStringLiteral("open"));
    }

    void spans_that_touch_at_midnight_are_one()
    {
        const OpeningHours hours{
            {span(0b0001000, "20:00", "24:00"), span(0b0010000, "00:00", "02:00")}, {}};
        QCOMPARE(told(hours, "2026-06-04T21:00"), QStringLiteral("open 2026-06-05T02:00"));
    }

    void on_a_holiday_no_span_begins_and_one_from_the_evening_before_ends()
    {
        OpeningHours hours{{span(weekdays, "08:00", "18:00")}, {QDate(2026, 12, 25)}};
        QCOMPARE(told(hours, "2026-12-24T19:00"), QStringLiteral("closed 2026-12-28T08:00"));
        QCOMPARE(told(hours, "2026-12-25T10:00"), QStringLiteral("closed 2026-12-28T08:00"));
        hours.spans = {span(weekdays, "22:00", "06:00")};
        QCOMPARE(told(hours, "2026-12-25T05:00"), QStringLiteral("open 2026-12-25T06:00"));
        QCOMPARE(told(hours, "2026-12-25T23:00"), QStringLiteral("closed 2026-12-28T22:00"));
    }

    void what_is_closed_for_months_does_not_say_when_it_opens()
    {
        OpeningHours hours{{span(saturday, "09:00", "12:00")}, {}};
        for (QDate day(2026, 6, 4); day < QDate(2026, 9, 1); day = day.addDays(1))
            hours.closedOn.push_back(day);
        QCOMPARE(told(hours, "2026-06-04T10:00"), QStringLiteral("closed"));
    }

    void opening_is_by_the_regions_summer_and_winter_time()
    {
        const OpeningHours hours{{span(everyDay, "08:00", "09:00")}, {}};
        QCOMPARE(toldIn(hours, "2026-03-28T07:30:00Z"),
                 QStringLiteral("closed 2026-03-28T08:00")); // winter time
        QCOMPARE(toldIn(hours, "2026-03-29T07:30:00Z"),
                 QStringLiteral("open 2026-03-29T09:00")); // summer time began that night
        QCOMPARE(toldIn(hours, "2026-10-24T07:30:00Z"), QStringLiteral("open 2026-10-24T09:00"));
        QCOMPARE(toldIn(hours, "2026-10-25T07:30:00Z"), QStringLiteral("closed 2026-10-25T08:00"));
    }

    void a_time_that_is_left_out_in_spring_is_when_the_clock_has_jumped()
    {
        const OpeningHours hours{{span(everyDay, "01:30", "05:00")}, {}};
        QCOMPARE(toldIn(hours, "2026-03-29T00:59:00Z"), QStringLiteral("closed 2026-03-29T01:30"));
        QCOMPARE(toldIn(hours, "2026-03-29T01:00:00Z"), QStringLiteral("open 2026-03-29T05:00"));
    }

    void a_night_service_stays_open_through_the_hour_that_comes_twice()
    {
        const OpeningHours hours{{span(everyDay, "22:00", "06:00")}, {}};
        for (const char *instant : {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"})
            QCOMPARE(toldIn(hours, instant), QStringLiteral("open 2026-10-25T06:00"));
    }

    void a_device_abroad_goes_by_the_regions_wall()
    {
        const Instant now{utc("2026-06-04T07:30:00Z").msUtc, 10 * 3600}; // somebody in Sydney
        const auto wall = wallTime(now, QStringLiteral("Europe/London"));
        QVERIFY(wall);
        QCOMPARE(wall->day, QDate(2026, 6, 4));
        QCOMPARE(wall->minute, 8 * 60 + 30);
    }

    void a_zone_that_is_not_known_is_said()
    {
        const auto wall = wallTime({}, QStringLiteral("Europe/Nowhere"));
        QVERIFY(!wall);
        QCOMPARE(wall.error().kind, ErrorKind::NotFound);
    }
};

QTEST_APPLESS_MAIN(TstOpeningHours)
#include "tst_opening_hours.moc"
