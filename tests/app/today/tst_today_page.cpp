// SPDX-License-Identifier: Apache-2.0
// The top of Today: the day, in as many letters as there is room for.
#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "tests/app/person_stage.h"

#include <QFuture>

using namespace backwell;
using fakes::AccessibleNode;

class TstTodayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_app.open(*m_library); }
    void cleanup();

    void the_day_is_shortened_where_it_would_wrap_and_spoken_in_full();
    void another_day_and_hour_are_told_when_the_person_comes_back();

private:
    tests::PersonStage m_app{fakes::FakeClock(*Instant::fromIso(u"2026-09-30T09:00:00.000+01:00"))};
    std::unique_ptr<app::PackShelf> m_library;
};

void TstTodayPage::initTestCase()
{
    fakes::activateAccessibility();
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    auto pack = content::Pack::open(qEnvironmentVariable("BACKWELL_BUILD") +
                                        QStringLiteral("/packs/backwell-en-GB"),
                                    content::trustedKeys());
    QVERIFY(pack);
    m_library = std::make_unique<app::PackShelf>(std::move(*pack));
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
    QCOMPARE(fakes::accessibleNamed(m_app.window->window, day).item->property("lineCount").toInt(),
             1);
}

void TstTodayPage::another_day_and_hour_are_told_when_the_person_comes_back()
{
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Good morning.")));
    m_app.clock.advance(20 * 3'600'000); // five in the morning of the next day
    m_app.face->today()->refresh();
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Thursday 1 October")));
    QVERIFY(m_app.window->has(QStringLiteral("Good morning.")));
    m_app.clock.advance(14 * 3'600'000);
    m_app.face->today()->refresh();
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Good evening.")));
}

QTEST_MAIN(TstTodayPage)
#include "tst_today_page.moc"
