// SPDX-License-Identifier: Apache-2.0
// Doing a movement on the shipped page: what was done is what is saved, also when it ends early.
#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "tests/app/person_stage.h"

#include <QFuture>

using namespace backwell;

class TstPlayerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void stopping_after_two_of_five_saves_two();
    void a_walk_of_ninety_seconds_saves_two_minutes_and_no_repetitions();

private:
    /// Plays so many seconds of the movement that is open, then stops it and saves how it went.
    void doAndSave(double seconds);
    std::optional<qint32> answer(const QString &linkId) const;

    std::unique_ptr<app::PackShelf> m_library;
    tests::PersonStage m_app;
};

#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(NAME)); }), NAME)

void TstPlayerPage::initTestCase()
{
    fakes::activateAccessibility();
    auto pack = content::Pack::open(qEnvironmentVariable("BACKWELL_BUILD") +
                                        QStringLiteral("/packs/backwell-en-GB"),
                                    content::trustedKeys());
    QVERIFY(pack);
    m_library = std::make_unique<app::PackShelf>(std::move(*pack));
}

void TstPlayerPage::init()
{
    m_app.open(*m_library);
}

void TstPlayerPage::cleanup()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstPlayerPage::doAndSave(double seconds)
{
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("player"));
    auto *player = m_app.window->page()->property("player").value<app::Player *>();
    QVERIFY(player != nullptr);
    const int frames = qRound((seconds - player->seconds()) * 20);
    for (int i = 0; i < frames; ++i)
        player->advance(0.05);
    PRESS("Enough");
    PRESS("Fine");
    PRESS("Save");
    QTRY_VERIFY(m_app.window->has(QStringLiteral("Saved on this device")));
}

std::optional<qint32> TstPlayerPage::answer(const QString &linkId) const
{
    const auto records = m_app.store->records(QStringLiteral("QuestionnaireResponse")).result();
    const auto record = sync::wire::decode(records->front().resource);
    for (const sync::AnswerItem &item : std::get<sync::Response>(*record).items)
        if (item.linkId == linkId)
            return std::get<qint32>(item.answers.front().value);
    return std::nullopt;
}

void TstPlayerPage::stopping_after_two_of_five_saves_two()
{
    m_app.window->go("movement", QStringLiteral("sit-to-stand"));
    doAndSave(2 * 6 + 2); // six seconds each: in the middle of the third
    QCOMPARE(answer(QStringLiteral("repetitions")), std::optional<qint32>(2));
    QCOMPARE(answer(QStringLiteral("minutes")), std::nullopt);
}

void TstPlayerPage::a_walk_of_ninety_seconds_saves_two_minutes_and_no_repetitions()
{
    m_app.window->go("movement", QStringLiteral("walk"));
    doAndSave(91);
    QCOMPARE(answer(QStringLiteral("minutes")), std::optional<qint32>(2));
    QCOMPARE(answer(QStringLiteral("repetitions")), std::nullopt);
}

QTEST_MAIN(TstPlayerPage)
#include "tst_player_page.moc"
