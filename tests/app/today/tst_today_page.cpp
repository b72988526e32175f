// SPDX-License-Identifier: Apache-2.0
// The top of Today: the day, in as many letters as there is room for.
#include "platform/base/crypto.h"
#include "tests/app/english_pack.h"
#include "tests/app/person_stage.h"

#include <QFuture>
#include <QSignalSpy>

using namespace backwell;
using fakes::AccessibleNode;

class TstTodayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_app.open(tests::englishPack()); }
    void cleanup();

    void the_day_is_shortened_where_it_would_wrap_and_spoken_in_full();
    void another_day_and_hour_are_told_when_the_person_comes_back();
    void midnight_comes_to_a_page_that_stays_open();

private:
    tests::PersonStage m_app{fakes::FakeClock(*Instant::fromIso(u"2026-09-30T09:00:00.000+01:00"))};
};

void TstTodayPage::initTestCase()
{
    fakes::activateAccessibility();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
}

void TstTodayPage::cleanup()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstTodayPage::the_day_is_shortened_where_it_would_wrap_and_spoken_in_full()
{
    const QString day = QStringLiteral("Wednesday 30 September");
    const auto shown = [&] {
        const AccessibleNode node = fakes::accessibleNamed(m_app.window->window, day);
        return node.item == nullptr ? QString() : node.item->property("text").toString();
    };
    m_app.window->window->resize(700, 844);
    QTRY_COMPARE(shown(), day);
    m_app.window->window->resize(320, 844);
    QTRY_COMPARE(shown(), QStringLiteral("Wed 30 Sept"));
    const QObject *line = fakes::accessibleNamed(m_app.window->window, day).item;
    QVERIFY(line != nullptr);
    QCOMPARE(line->property("lineCount").toInt(), 1);
}

void TstTodayPage::midnight_comes_to_a_page_that_stays_open()
{
    app::TodayFace *today = m_app.face->today();
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Thursday 1 October"))); // it is seven
    QSignalSpy changed(today, &app::TodayFace::changed);
    m_app.clock.advance(60'000);
    today->tick();
    QVERIFY(changed.isEmpty());
    m_app.clock.advance(18'000'000); // 00:01
    today->tick();
    QVERIFY(!changed.isEmpty());
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Friday 2 October")));
}

void TstTodayPage::another_day_and_hour_are_told_when_the_person_comes_back()
{
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Good morning.")));
    m_app.clock.advance(72'000'000); // five in the morning of the next day
    m_app.face->today()->refresh();
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Thursday 1 October")));
    QVERIFY(m_app.window->has(QStringLiteral("Good morning.")));
    m_app.clock.advance(50'400'000); // fourteen hours
    m_app.face->today()->refresh();
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Good evening.")));
}

QTEST_MAIN(TstTodayPage)
#include "tst_today_page.moc"
