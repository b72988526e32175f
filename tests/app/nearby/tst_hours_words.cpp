// SPDX-License-Identifier: Apache-2.0
// Hours in a person's words: never a number alone, and a day only where it can mean one day.
#include "app/nearby/hours_words.h"

#include <QLocale>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
using content::OpenState;
using content::WallTime;

namespace
{

const QDate today(2026, 6, 4); // a Thursday

OpenState open(const QDate &day, int minute)
{
    return {OpenState::Is::Open, WallTime{day, minute}};
}
OpenState closed(const QDate &day, int minute)
{
    return {OpenState::Is::Closed, WallTime{day, minute}};
}

/// With usual spaces.
QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ');
}

} // namespace

class TstHoursWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en-GB"))); }

    void times_are_said_by_the_twelve_hour_clock_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("says");
        QTest::newRow("morning") << 8 * 60 << QStringLiteral("8 am");
        QTest::newRow("half past") << 18 * 60 + 30 << QStringLiteral("6:30 pm");
        QTest::newRow("five past") << 9 * 60 + 5 << QStringLiteral("9:05 am");
        QTest::newRow("after midnight") << 30 << QStringLiteral("12:30 am");
        QTest::newRow("after midday") << 12 * 60 + 15 << QStringLiteral("12:15 pm");
        QTest::newRow("midday") << 12 * 60 << QStringLiteral("midday");
        QTest::newRow("midnight") << 0 << QStringLiteral("midnight");
        QTest::newRow("the end of the day") << 24 * 60 << QStringLiteral("midnight");
    }
    void times_are_said_by_the_twelve_hour_clock()
    {
        QFETCH(int, minute);
        QFETCH(QString, says);
        QCOMPARE(plain(HoursWords::time(minute)), says);
    }

    void days_that_follow_each_other_are_said_together()
    {
        QCOMPARE(HoursWords::days(0b0011111), QStringLiteral("Monday to Friday"));
        QCOMPARE(HoursWords::days(0b1111111), QStringLiteral("Every day"));
        QCOMPARE(HoursWords::days(0b0101010), QStringLiteral("Tuesday, Thursday and Saturday"));
        QCOMPARE(HoursWords::days(0b1100000), QStringLiteral("Saturday and Sunday"));
        QCOMPARE(HoursWords::days(0b1000111), QStringLiteral("Monday to Wednesday and Sunday"));
        QCOMPARE(HoursWords::days(0b0000100), QStringLiteral("Wednesday"));
    }

    void a_span_is_one_line()
    {
        QCOMPARE(plain(HoursWords::span({0b0011111, 480, 1110})),
                 QStringLiteral("Monday to Friday, 8 am to 6:30 pm"));
        QCOMPARE(plain(HoursWords::span({0b1111111, 0, 1440})),
                 QStringLiteral("Every day, all day"));
        QCOMPARE(plain(HoursWords::span({0b0100000, 1320, 360})),
                 QStringLiteral("Saturday, 10 pm to 6 am"));
    }

    void a_time_does_not_break_at_the_end_of_a_line()
    {
        QVERIFY(!HoursWords::time(480).contains(u' '));
    }

    void open_or_closed_says_until_when()
    {
        QCOMPARE(plain(HoursWords::state({}, today)), QString());
        QCOMPARE(plain(HoursWords::state({OpenState::Is::Open, {}}, today)),
                 QStringLiteral("Open now, day and night"));
        QCOMPARE(plain(HoursWords::state({OpenState::Is::Closed, {}}, today)),
                 QStringLiteral("Closed for now"));
        QCOMPARE(plain(HoursWords::state(open(today, 1110), today)),
                 QStringLiteral("Open now, until 6:30 pm"));
        QCOMPARE(plain(HoursWords::state(open(today.addDays(1), 0), today)),
                 QStringLiteral("Open now, until midnight"));
        QCOMPARE(plain(HoursWords::state(open(today.addDays(1), 360), today)),
                 QStringLiteral("Open now, until 6 am on Friday"));
        QCOMPARE(plain(HoursWords::state(closed(today, 840), today)),
                 QStringLiteral("Closed now. Opens today at 2 pm"));
        QCOMPARE(plain(HoursWords::state(closed(today.addDays(1), 480), today)),
                 QStringLiteral("Closed now. Opens tomorrow at 8 am"));
        QCOMPARE(plain(HoursWords::state(closed(QDate(2026, 6, 8), 480), today)),
                 QStringLiteral("Closed now. Opens Monday at 8 am"));
        QCOMPARE(plain(HoursWords::state(closed(QDate(2026, 6, 11), 480), today)), // Thursday again
                 QStringLiteral("Closed now. Opens on 11 June 2026 at 8 am"));
    }
};

QTEST_APPLESS_MAIN(TstHoursWords)
#include "tst_hours_words.moc"
