// SPDX-License-Identifier: Apache-2.0
// The top of Today: the day, in as many letters as there is room for.
#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "tests/app/person_window.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_AppPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_PatientPlugin)

using namespace backwell;
using fakes::AccessibleNode;

class TstTodayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void the_day_is_shortened_where_it_would_wrap_and_spoken_in_full();
    void another_day_and_hour_are_told_when_the_person_comes_back();

private:
    std::unique_ptr<sync::LocalStore> store()
    {
        auto opened = sync::LocalStore::open(
            {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
        if (!opened)
            qFatal("no store");
        return std::move(*opened);
    }

    fakes::FakeClock m_clock{*Instant::fromIso(u"2026-09-30T09:00:00.000+01:00")};
    Uuid m_person = Uuid::v7(m_clock);
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

void TstTodayPage::the_day_is_shortened_where_it_would_wrap_and_spoken_in_full()
{
    const QString day = QStringLiteral("Wednesday 30 September");
    const auto kept = store();
    app::Face face(*m_library, *kept, m_clock, m_person, sync::Mode::OwnDevice);
    face.restore({}, {}, app::Face::Wait::Yes);
    const tests::PersonWindow open(face, *kept, m_clock, m_person);
    QVERIFY(open.window != nullptr);
    const auto shown = [&] {
        const AccessibleNode node = fakes::accessibleNamed(open.window, day);
        return node.item == nullptr ? QString() : node.item->property("text").toString();
    };
    open.window->resize(700, 844);
    QTRY_COMPARE(shown(), day);
    open.window->resize(320, 844);
    QTRY_COMPARE(shown(), QStringLiteral("Wed 30 Sept"));
    QCOMPARE(fakes::accessibleNamed(open.window, day).item->property("lineCount").toInt(), 1);
}

void TstTodayPage::another_day_and_hour_are_told_when_the_person_comes_back()
{
    const auto kept = store();
    app::Face face(*m_library, *kept, m_clock, m_person, sync::Mode::OwnDevice);
    face.restore({}, {}, app::Face::Wait::Yes);
    const tests::PersonWindow open(face, *kept, m_clock, m_person);
    QTRY_VERIFY(open.has(QStringLiteral("Good morning.")));
    m_clock.advance(20 * 3'600'000); // five in the morning of the next day
    face.today()->refresh();
    QTRY_VERIFY(open.has(QStringLiteral("Thursday 1 October")));
    QVERIFY(open.has(QStringLiteral("Good morning.")));
    m_clock.advance(14 * 3'600'000);
    face.today()->refresh();
    QTRY_VERIFY(open.has(QStringLiteral("Good evening.")));
}

QTEST_MAIN(TstTodayPage)
#include "tst_today_page.moc"
