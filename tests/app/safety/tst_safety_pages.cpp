// SPDX-License-Identifier: Apache-2.0
// The safety check as a person meets it: the shipped window, read and pressed as a screen reader
// does, with no network.
#include "sync/client/sync_client.h"
#include "tests/app/safety/safety_stage.h"
#include "tests/fakes/accessible_tree.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_connectivity.h"

#include <QQmlApplicationEngine>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Backwell_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Backwell_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_AppPlugin)
Q_IMPORT_QML_PLUGIN(Backwell_PatientPlugin)

using namespace backwell;
using fakes::AccessibleNode;

namespace
{

/// One opening of the app.
class Opening
{
public:
    Opening(tests::SafetyStage &stage, const Clock &clock, const Uuid &person)
        : m_client(*stage.store, m_network, clock, {}),
          m_join(m_client, *stage.store, clock, person, QUrl())
    {
        m_network.set(false);
        stage.face->setJoin(&m_join);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties(
            {{QStringLiteral("face"), QVariant::fromValue(stage.face.get())}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Backwell/Patient/PatientWindow.qml")));
        if (!m_engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
        stage.face->settings()->setReducedMotion(true);
    }

    /// What a screen reader finds under that name, in sight or below the fold.
    bool has(const QString &name) const
    {
        return fakes::accessibleNamed(window, name).interface != nullptr;
    }
    bool press(const QString &name) const
    {
        for (const AccessibleNode &node : fakes::accessibleNodes(window))
            if (node.name == name && node.interactive() && !node.rect.isEmpty())
                return node.act(QStringLiteral("Press"));
        return false;
    }
    std::vector<AccessibleNode> answers() const
    {
        std::vector<AccessibleNode> found = fakes::accessibleNodes(window);
        std::erase_if(found, [](const AccessibleNode &node) {
            return node.role != QAccessible::RadioButton;
        });
        return found;
    }

    int lastAnswer() const
    {
        int bottom = 0;
        for (const AccessibleNode &answer : answers())
            bottom = std::max(bottom, answer.rect.bottom());
        return bottom;
    }
    int topOf(const QString &name) const { return fakes::accessibleNamed(window, name).rect.top(); }

    QQuickWindow *window = nullptr;

private:
    fakes::FakeConnectivity m_network;
    sync::SyncClient m_client;
    app::JoinFace m_join;
    QQmlApplicationEngine m_engine;
};

} // namespace

#define SEE(NAME) QTRY_VERIFY2(m_open->has(QStringLiteral(NAME)), NAME)
#define PRESS(NAME)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_open->press(QStringLiteral(NAME)); }), NAME)

class TstSafetyPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fakes::activateAccessibility(); }
    void init();
    void cleanup();

    void every_question_has_its_three_answers_and_none_stands_below_the_last();
    void a_yes_to_999_shows_whom_to_call_and_what_to_say();
    void the_way_to_carrying_on_is_five_taps_and_says_when_to_come_back();
    void the_next_opening_asks_first_and_not_yet_shows_it_again();
    void without_an_outcome_no_page_has_a_plan();
    void back_goes_to_the_list_before_and_keeps_its_answers();
    void a_flare_up_opens_the_check_and_today_keeps_asking_until_it_is_answered();
    void where_the_region_shows_the_lists_only_no_page_asks_or_plans();

private:
    void open()
    {
        m_open = std::make_unique<Opening>(*m_stage, m_clock, m_person);
        QVERIFY(m_open->window != nullptr);
    }
    void reopen()
    {
        m_open.reset();
        m_stage->reopen();
        open();
    }
    void skipFirstRun()
    {
        m_stage->face->profile()->finishFirstRun();
        open();
    }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    int m_number = 0;
    std::unique_ptr<fakes::WarningTrap> m_trap;
    std::unique_ptr<tests::SafetyStage> m_stage;
    std::unique_ptr<Opening> m_open;
};

void TstSafetyPages::init()
{
    m_trap = std::make_unique<fakes::WarningTrap>();
    m_stage = std::make_unique<tests::SafetyStage>(
        m_folder.filePath(QStringLiteral("%1.db").arg(++m_number)),
        crypto::randomBytes(crypto::keyBytes), m_clock, m_person);
}

void TstSafetyPages::cleanup()
{
    m_open.reset();
    m_stage.reset();
    const QStringList warnings = m_trap->warnings();
    m_trap.reset();
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

void TstSafetyPages::every_question_has_its_three_answers_and_none_stands_below_the_last()
{
    open();
    PRESS("Start");
    PRESS("Start the check");
    for (const int questions : {13, 13, 7, 6}) {
        QTRY_COMPARE(m_open->answers().size(), size_t(3 * questions));
        int unsure = 0;
        for (const AccessibleNode &answer : m_open->answers()) {
            QVERIFY2(answer.rect.width() >= 48 && answer.rect.height() >= 48,
                     qPrintable(answer.text()));
            QVERIFY(answer.actions.contains(QStringLiteral("Press")));
            unsure += answer.name == QStringLiteral("Not sure") ? 1 : 0;
        }
        QCOMPARE(unsure, questions);
        QTRY_VERIFY(m_open->topOf(QStringLiteral("None of these")) > m_open->lastAnswer());
        PRESS("None of these");
    }
    SEE("Nothing you told us needs help today.");
}

void TstSafetyPages::a_yes_to_999_shows_whom_to_call_and_what_to_say()
{
    open();
    PRESS("Start");
    PRESS("Start the check");
    PRESS("Yes"); // the first question
    QVERIFY(m_open->has(QStringLiteral("Call 999")));
    SEE("Find A&E on a map");
    SEE("Call 999 or go to A&E now.");
    SEE("Say: “I need to be checked for cauda equina syndrome.”");
    QVERIFY(m_open->answers().empty());
    QVERIFY(!m_open->has(QStringLiteral("None of these")));
    PRESS("I have read this");
    SEE("Show me what to do");
    PRESS("Continue"); // reading and writing go on
    SEE("What matters to you?");
}

void TstSafetyPages::the_way_to_carrying_on_is_five_taps_and_says_when_to_come_back()
{
    skipFirstRun();
    PRESS("Do the safety check");
    for (int list = 0; list < 4; ++list)
        PRESS("None of these");
    SEE("Get help at once if one of these starts");
    PRESS("Done");
    SEE("Make a plan that suits you");
}

void TstSafetyPages::the_next_opening_asks_first_and_not_yet_shows_it_again()
{
    skipFirstRun();
    PRESS("Do the safety check");
    PRESS("I would rather not say");
    PRESS("I would rather not say"); // a sign of 999 may still be among them
    SEE("Call 111 or your GP today.");
    QTRY_VERIFY(!m_stage->safety->running());
    reopen();
    SEE("Were you seen?");
    PRESS("Not yet");
    SEE("Call 111");
    PRESS("I have read this");
    SEE("Your plan waits until you have been seen.");
    QTRY_COMPARE(m_stage->stored(content::safetycheck::seen).size(), size_t(1));
    reopen();
    SEE("Were you seen?");
    PRESS("Yes, nothing more is needed");
    PRESS("Done");
    SEE("Make a plan that suits you");
    reopen();
    SEE("Make a plan that suits you");
    QVERIFY(!m_open->has(QStringLiteral("Were you seen?")));
}

void TstSafetyPages::without_an_outcome_no_page_has_a_plan()
{
    skipFirstRun();
    SEE("Walk");
    QVERIFY(!m_open->has(QStringLiteral("Sit to stand")));
    QVERIFY(!m_open->has(QStringLiteral("Why these?")));
    PRESS("Move");
    SEE("Until then");
    QVERIFY(!m_open->has(QStringLiteral("Your plan")));
    PRESS("Do the safety check");
    PRESS("Yes");
    PRESS("I have read this");
    SEE("Your plan waits until you have been seen. Reading, your diary and Get help now are "
        "there all the time.");
    QVERIFY(!m_open->has(QStringLiteral("Until then")));
    PRESS("Today");
    SEE("I was seen");
    QVERIFY(!m_open->has(QStringLiteral("Walk")));
    QVERIFY(m_open->has(QStringLiteral("Check in"))); // the diary stays
    QVERIFY(m_open->has(QStringLiteral("Get help now")));
}

void TstSafetyPages::back_goes_to_the_list_before_and_keeps_its_answers()
{
    skipFirstRun();
    PRESS("Do the safety check");
    PRESS("None of these");
    SEE("And one of these?");
    PRESS("Back");
    SEE("Does one of these fit you now, new or getting worse?");
    PRESS("Continue"); // all of it is answered
    SEE("And one of these?");
    PRESS("Back");
    PRESS("Back");
    SEE("Do the safety check");
}

void TstSafetyPages::a_flare_up_opens_the_check_and_today_keeps_asking_until_it_is_answered()
{
    skipFirstRun();
    PRESS("Do the safety check");
    for (int list = 0; list < 4; ++list)
        PRESS("None of these");
    PRESS("Done");
    SEE("Make a plan that suits you");
    QTRY_VERIFY(!m_stage->safety->running());
    m_clock.advance(60'000);
    PRESS("I'm having a flare-up");
    SEE("Does one of these fit you now, new or getting worse?");
    PRESS("Back");
    SEE("A flare-up: is anything new?");
    SEE("Walk"); // gentle meanwhile
    PRESS("Do the safety check");
    for (int list = 0; list < 4; ++list)
        PRESS("None of these");
    PRESS("Done");
    SEE("My flare-up is over");
    QTRY_VERIFY(!m_open->has(QStringLiteral("A flare-up: is anything new?")));
}

void TstSafetyPages::where_the_region_shows_the_lists_only_no_page_asks_or_plans()
{
    m_stage->face->settings()->setRegion(QStringLiteral("new-region"));
    open();
    PRESS("Start");
    SEE("First, a few signs to know");
    QVERIFY(!m_open->has(QStringLiteral("Start the check")));
    PRESS("Show the signs");
    SEE("Any of these, new or getting worse");
    PRESS("Back");
    PRESS("Continue");
    SEE("What matters to you?");
    skipFirstRun();
    SEE("Signs that need help fast");
    QVERIFY(!m_open->has(QStringLiteral("Do the safety check")));
    QVERIFY(!m_open->has(QStringLiteral("Sit to stand")));
    PRESS("Move");
    SEE("Always good");
    SEE("Show the signs");
    QVERIFY(!m_open->has(QStringLiteral("Your plan")));
}

QTEST_MAIN(TstSafetyPages)
#include "tst_safety_pages.moc"
