// SPDX-License-Identifier: Apache-2.0
// Doing a movement on the shipped page, pressed as a screen reader does: what was done is what is
// saved, also when it ends early, and whoever has new signs is led to the check.
#include "app/movement/player_memory.h"
#include "platform/base/crypto.h"
#include "tests/app/english_pack.h"
#include "tests/app/person_stage.h"
#include "tests/fakes/fake_speech.h"

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
    void the_entry_says_the_step_and_the_track();

    void after_a_crash_it_goes_on_where_it_stopped();
    void after_a_crash_what_was_done_can_be_counted();
    void after_a_crash_the_answers_of_a_session_are_there();
    void after_a_crash_the_full_window_goes_on_too();
    void leaving_without_saving_drops_what_was_done();
    void a_kiosk_keeps_nothing();

    void the_leg_is_asked_about_on_the_leg_track_only();
    void new_signs_lead_to_the_safety_check_at_the_tap();
    void new_signs_are_saved_before_the_check_opens();
    void new_signs_lead_to_the_safety_check_after_saving();
    void where_there_are_only_the_lists_new_signs_lead_to_them();
    void too_much_is_answered_kindly_with_a_way_to_the_check();

    void the_figure_fills_the_window_and_back_returns_to_the_page();
    void more_about_this_says_whom_it_does_not_suit();
    void cues_are_offered_where_there_is_a_voice_and_remembered();
    void a_walk_can_be_a_bit_faster_now_and_then();
    void with_less_motion_the_picture_is_still_and_the_count_goes_on();

private:
    app::Player *player() const
    {
        return m_app.window->page()->property("player").value<app::Player *>();
    }
    /// The page of a movement, begun, in place, and so many seconds in.
    void go(const char *movement, double seconds);
    /// The store has what was kept with the last repetition, and its page is open again.
    void crashAndOpen(const char *movement)
    {
        m_app.openAgain(tests::englishPack());
        m_app.window->go("movement", QString::fromLatin1(movement));
    }
    void save(); ///< and wait for it
    std::optional<content::AnswerValue> answer(const QString &linkId) const;
    bool asked(const char *linkId) const
    {
        return !m_app.window->below(QString::fromLatin1(linkId)).empty();
    }
    /// As if somebody had filled in the track of the leg.
    void onLegTrack() const;

    std::unique_ptr<fakes::FakeSpeech> m_speech;
    tests::PersonStage m_app;
};

#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(NAME)); }), NAME)
#define SEE(NAME) QTRY_VERIFY2(m_app.window->has(QStringLiteral(NAME)), NAME)
#define PAGE(NAME) QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral(NAME))

void TstPlayerPage::initTestCase()
{
    fakes::activateAccessibility();
}

void TstPlayerPage::init()
{
    m_speech = std::make_unique<fakes::FakeSpeech>();
    m_app.speech = m_speech.get();
    m_app.open(tests::englishPack());
}

void TstPlayerPage::cleanup()
{
    const QString warnings = m_app.close();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
}

void TstPlayerPage::go(const char *movement, double seconds)
{
    m_app.window->go("movement", QString::fromLatin1(movement));
    PAGE("player");
    QVERIFY(player() != nullptr);
    PRESS("Start");
    if (player()->stage() == app::Player::Stage::Resting)
        PRESS("Go on now");
    const int frames = qRound((seconds - player()->seconds()) * 20);
    for (int i = 0; i < frames; ++i)
        player()->advance(0.05);
}

void TstPlayerPage::save()
{
    PRESS("Save");
    SEE("Saved on this device");
}

std::optional<content::AnswerValue> TstPlayerPage::answer(const QString &linkId) const
{
    const auto records = m_app.store->records(QStringLiteral("QuestionnaireResponse")).result();
    const auto record = sync::wire::decode(records->front().resource);
    for (const sync::AnswerItem &item : std::get<sync::Response>(*record).items)
        if (item.linkId == linkId)
            return item.answers.front().value;
    return std::nullopt;
}

void TstPlayerPage::onLegTrack() const
{
    const std::function<QQuickItem *(QQuickItem *)> find = [&](QQuickItem *item) -> QQuickItem * {
        if (item->objectName() == u"afterMovement")
            return item;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = find(child))
                return found;
        return nullptr;
    };
    QQuickItem *after = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        after = find(m_app.window->window->contentItem());
        return after != nullptr;
    }));
    after->property("form").value<app::FormFace *>()->fillIn(
        QStringLiteral("track"), content::AnswerValue(QStringLiteral("leg")));
}

void TstPlayerPage::stopping_after_two_of_five_saves_two()
{
    go("sit-to-stand", 2 * 6 + 2); // six seconds each: in the middle of the third
    PRESS("Enough");
    SEE("Well moved: 2 times.");
    PRESS("Fine");
    save();
    QCOMPARE(answer(QStringLiteral("repetitions")), std::optional(content::AnswerValue(2)));
    QCOMPARE(answer(QStringLiteral("minutes")), std::nullopt);
}

void TstPlayerPage::a_walk_of_ninety_seconds_saves_two_minutes_and_no_repetitions()
{
    go("walk", 91);
    PRESS("Enough");
    PRESS("Fine");
    save();
    QCOMPARE(answer(QStringLiteral("minutes")), std::optional(content::AnswerValue(2)));
    QCOMPARE(answer(QStringLiteral("repetitions")), std::nullopt);
}

void TstPlayerPage::the_entry_says_the_step_and_the_track()
{
    go("sit-to-stand", 7);
    PRESS("Enough");
    QVERIFY(!asked("step"));
    QVERIFY(!asked("track"));
    PRESS("Fine");
    save();
    QCOMPARE(answer(QStringLiteral("step")), std::optional(content::AnswerValue(0)));
    QCOMPARE(answer(QStringLiteral("track")),
             std::optional(content::AnswerValue(QStringLiteral("back"))));
}

void TstPlayerPage::after_a_crash_it_goes_on_where_it_stopped()
{
    go("sit-to-stand", 3 * 6 + 2);
    crashAndOpen("sit-to-stand");
    SEE("You began this earlier today");
    SEE("3 of 5");
    PRESS("Go on where you stopped");
    QCOMPARE(player()->count(), 3);
    SEE("Get into place");
    PRESS("Go on now");
    for (int i = 0; i < 20 * 13; ++i)
        player()->advance(0.05);
    PRESS("Fine");
    save();
    QCOMPARE(answer(QStringLiteral("repetitions")), std::optional(content::AnswerValue(5)));
    m_app.window->go("movement", QStringLiteral("sit-to-stand"));
    SEE("Start"); // nothing is left to go on with
}

void TstPlayerPage::after_a_crash_what_was_done_can_be_counted()
{
    go("sit-to-stand", 3 * 6 + 2);
    crashAndOpen("sit-to-stand");
    PRESS("Count what was done");
    PRESS("Fine");
    save();
    QCOMPARE(answer(QStringLiteral("repetitions")), std::optional(content::AnswerValue(3)));
}

void TstPlayerPage::after_a_crash_the_answers_of_a_session_are_there()
{
    go("sit-to-stand", 3 * 6 + 2);
    PRESS("Enough");
    SEE("How did it go?");
    PRESS("A bit much");
    QTest::qWait(50); // a draft is kept with the tap
    crashAndOpen("sit-to-stand");
    PRESS("Count what was done");
    SEE("How did it go?");
    QTest::qWait(50);
    save(); // nothing is asked twice
    QCOMPARE(std::get<sync::Coding>(*answer(QStringLiteral("felt"))).code,
             QStringLiteral("a-bit-much"));
    QCOMPARE(answer(QStringLiteral("repetitions")), std::optional(content::AnswerValue(3)));
    go("sit-to-stand", 2 * 6 + 2); // another session knows nothing of it
    PRESS("Enough");
    SEE("How did it go?");
    PRESS("Save");
    SEE("Not saved yet: one answer does not fit its question. Look for the note beside it.");
}

void TstPlayerPage::after_a_crash_the_full_window_goes_on_too()
{
    go("sit-to-stand", 3 * 6 + 2);
    crashAndOpen("sit-to-stand");
    SEE("You began this earlier today");
    PRESS("Fill the screen");
    PRESS("Go on where you stopped");
    QCOMPARE(player()->count(), 3);
}

void TstPlayerPage::leaving_without_saving_drops_what_was_done()
{
    go("sit-to-stand", 3 * 6 + 2);
    PRESS("Enough");
    PRESS("Leave without saving");
    PAGE("today");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_app.store->get(QString::fromUtf16(app::PlayerMemory::name)).result()->isEmpty());
}

void TstPlayerPage::a_kiosk_keeps_nothing()
{
    m_app.openAgain(tests::englishPack(), sync::Mode::Kiosk);
    go("sit-to-stand", 3 * 6 + 2);
    m_app.window->page()->setProperty("full", true);
    player()->leave();
    QVERIFY(m_app.store->get(QString::fromUtf16(app::PlayerMemory::name)).result()->isEmpty());
}

void TstPlayerPage::the_leg_is_asked_about_on_the_leg_track_only()
{
    go("walk", 40);
    PRESS("Enough");
    SEE("How did it go?");
    QVERIFY(!asked("leg"));
    onLegTrack();
    QTRY_VERIFY(asked("leg"));
    PRESS("Pain moved up, nearer the back");
    PRESS("Fine");
    save();
    QCOMPARE(std::get<sync::Coding>(*answer(QStringLiteral("leg"))).code,
             QStringLiteral("moved-up"));
}

void TstPlayerPage::new_signs_lead_to_the_safety_check_at_the_tap()
{
    go("walk", 40);
    PRESS("Enough");
    onLegTrack();
    QVERIFY(!m_app.window->has(QStringLiteral("Do the safety check")));
    PRESS("New numbness or weakness");
    PRESS("Do the safety check");
    PAGE("safetyCheckPage");
}

void TstPlayerPage::new_signs_are_saved_before_the_check_opens()
{
    go("walk", 40);
    PRESS("Enough");
    onLegTrack();
    PRESS("Fine");
    PRESS("New numbness or weakness");
    PRESS("Do the safety check");
    PAGE("safetyCheckPage");
    QCOMPARE(std::get<sync::Coding>(*answer(QStringLiteral("leg"))).code,
             QStringLiteral("new-signs"));
    PRESS("Back");
    PAGE("player"); // and nothing sends anybody on again
    SEE("Saved on this device");
}

void TstPlayerPage::new_signs_lead_to_the_safety_check_after_saving()
{
    go("walk", 40);
    PRESS("Enough");
    onLegTrack();
    PRESS("A bit much");
    PRESS("New numbness or weakness");
    PRESS("Save");
    PAGE("safetyCheckPage");
    QCOMPARE(std::get<sync::Coding>(*answer(QStringLiteral("leg"))).code,
             QStringLiteral("new-signs"));
}

void TstPlayerPage::where_there_are_only_the_lists_new_signs_lead_to_them()
{
    m_app.face->settings()->setRegion(QStringLiteral("nowhere"));
    QVERIFY(m_app.face->safety()->listsOnly());
    go("walk", 40);
    PRESS("Enough");
    onLegTrack();
    PRESS("Fine");
    PRESS("New numbness or weakness");
    SEE("Show the signs");
    PRESS("Save");
    PAGE("help");
}

void TstPlayerPage::too_much_is_answered_kindly_with_a_way_to_the_check()
{
    go("sit-to-stand", 7);
    PRESS("Enough");
    PRESS("Too much");
    SEE("Thank you for saying so. Rest two days from this one. A bit sore is fine if it settles by "
        "tomorrow.");
    save();
    PAGE("player"); // nobody is sent anywhere
    PRESS("Do the safety check");
    PAGE("safetyCheckPage");
}

void TstPlayerPage::the_figure_fills_the_window_and_back_returns_to_the_page()
{
    go("sit-to-stand", 7);
    PRESS("Fill the screen");
    SEE("Back to the page");
    SEE("1 of 5");
    QVERIFY(m_app.window->has(QStringLiteral("Get help now")));
    QVERIFY(!m_app.window->press(QStringLiteral("Enough"))); // the page below is not there
    PRESS("Pause");
    QVERIFY(player()->paused());
    QTest::keyClick(m_app.window->window, Qt::Key_Escape);
    PAGE("player");
    QTRY_VERIFY(!m_app.window->has(QStringLiteral("Back to the page")));
    QVERIFY(player()->paused());
    PRESS("Fill the screen");
    PRESS("Back");
    PAGE("player");
    QTRY_VERIFY(!m_app.window->has(QStringLiteral("Back to the page")));
    PRESS("Back");
    PAGE("today");
}

void TstPlayerPage::more_about_this_says_whom_it_does_not_suit()
{
    m_app.window->go("movement", QStringLiteral("walk"));
    PRESS("More about this");
    SEE("An easier way");
    SEE("If you get dizzy");
    QVERIFY(!m_app.window->has(QStringLiteral("Make it easier"))); // it is nobody's plan yet
    PRESS("Close");
    QTRY_VERIFY(!m_app.window->has(QStringLiteral("An easier way")));
    PAGE("player");
}

void TstPlayerPage::cues_are_offered_where_there_is_a_voice_and_remembered()
{
    go("sit-to-stand", 1);
    QVERIFY(m_speech->said.isEmpty());
    const auto toggle = [this] {
        return fakes::accessibleNamed(m_app.window->window, QStringLiteral("Say it aloud"));
    };
    QTRY_VERIFY(toggle().interface != nullptr);
    QCOMPARE(toggle().role, QAccessible::CheckBox);
    QVERIFY(!toggle().state.checked);
    PRESS("Say it aloud");
    QVERIFY(m_app.face->settings()->spokenCues());
    QTRY_VERIFY(toggle().state.checked);
    for (int i = 0; i < 20 * 6; ++i) {
        player()->advance(0.05);
        m_speech->finish();
        QCoreApplication::processEvents();
    }
    QVERIFY(m_speech->said.contains(QStringLiteral("1")));
    PRESS("Back");
    QTRY_VERIFY(!m_speech->speaking());

    m_speech->voices.clear();
    m_app.openAgain(tests::englishPack());
    m_app.window->go("movement", QStringLiteral("bridge"));
    PAGE("player");
    SEE("Fill the screen");
    QCoreApplication::processEvents();
    QVERIFY(toggle().interface == nullptr);
}

void TstPlayerPage::a_walk_can_be_a_bit_faster_now_and_then()
{
    m_app.window->go("movement", QStringLiteral("walk"));
    PRESS("A bit faster now and then");
    QVERIFY(player()->faster());
    PRESS("Start");
    SEE("Easy pace");
    player()->advance(125);
    SEE("A bit faster. You can still talk.");
    PRESS("All at one pace");
    QVERIFY(!player()->faster());
}

void TstPlayerPage::with_less_motion_the_picture_is_still_and_the_count_goes_on()
{
    QVERIFY(m_app.face->settings()->reducedMotion());
    go("sit-to-stand", 4.8);
    // The rest is left to the page: its frames bring the first repetition about.
    QTRY_COMPARE(player()->count(), 1);
    SEE("1 of 5");
}

QTEST_MAIN(TstPlayerPage)
#include "tst_player_page.moc"
