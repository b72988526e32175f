// SPDX-License-Identifier: Apache-2.0
// Today, Move and what opens from them, as they ship: the plan is read and answered.
#include "tests/app/person_stage.h"
#include "tests/app/plan/plan_life_stage.h"

#include <QSignalSpy>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

#define SEE(name)                                                                                  \
    QTRY_VERIFY2(m_app.window->has(QStringLiteral(name)), qPrintable(QStringLiteral(name)))
#define PRESS(name)                                                                                \
    QVERIFY2(QTest::qWaitFor([&] { return m_app.window->press(QStringLiteral(name)); }), name)

class TstPlanPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        fakes::activateAccessibility();
        QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
    }
    void init()
    {
        m_app.open(englishPack());
        m_app.window->window->resize(600, 3000); // all of a page is in sight
    }
    void cleanup()
    {
        const QString warnings = m_app.close();
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings));
    }

    void the_questions_make_a_plan_on_today();
    void why_these_tells_every_reason();
    void move_has_the_week_and_fewer_movements_by_a_chip();
    void the_next_morning_is_one_tap();
    void a_morning_answer_that_was_not_saved_can_be_tapped_again();
    void somebody_to_talk_to_is_told_with_what_comes_next();
    void two_moves_lead_to_the_check_when_one_foot_cannot();
    void too_much_offers_the_check_below_the_plan();
    void with_lists_only_movements_are_taken_and_put_back();
    void a_check_in_that_is_done_can_be_looked_at();
    void a_wish_for_easier_or_for_another_one_reaches_the_plan();
    void a_wish_is_said_to_be_noted_once_it_is_saved();
    void the_card_for_today_can_come_again_and_another_card_cannot();

private:
    void save(QStringView questionnaire, std::vector<sync::AnswerItem> items)
    {
        const sync::Response response{.key = {Uuid::v7(m_app.clock), 1},
                                      .person = m_app.person,
                                      .questionnaire =
                                          questionnaire.toString() + QStringLiteral("|1"),
                                      .authored = m_app.clock.now(),
                                      .language = QStringLiteral("en-GB"),
                                      .pack = englishPack().pack().stamp(),
                                      .items = std::move(items)};
        QVERIFY(m_app.store->save({response}).result());
        QTRY_VERIFY(m_app.face->entries()->byId(response.key.id.toString()));
        m_app.clock.advance(1000);
    }
    void begin(const char *leg = "no")
    {
        save(content::safetycheck::check, {coded("outcome", {"carry-on"})});
        save(content::plan::asked::about,
             {coded("leg", {leg}), coded("minutes", {"m15"}), coded("limits", {"none"})});
        QTRY_COMPARE(m_app.face->plan()->stage(), PlanFace::Planned);
    }
    void nextDay()
    {
        m_app.clock.advance(dayMs);
        m_app.face->today()->refresh();
    }
    PersonStage m_app;
};

void TstPlanPages::the_questions_make_a_plan_on_today()
{
    save(content::safetycheck::check, {coded("outcome", {"carry-on"})});
    SEE("Make a plan that suits you");
    SEE("Walk");
    QVERIFY(!m_app.window->has(QStringLiteral("Why these?")));
    PRESS("Answer the questions");
    SEE("Does pain go down your leg, below the knee?");
    for (const char *question : {"leg", "operated", "ask-first"}) {
        const QString path = QString::fromLatin1(question);
        QTRY_VERIFY(!m_app.window->below(path).empty());
        for (const auto &node : m_app.window->below(path))
            if (node.name == u"No")
                QVERIFY(node.act(QStringLiteral("Press")));
    }
    PRESS("No difference, or not sure");
    PRESS("I get about as most people do");
    PRESS("10 minutes");
    PRESS("None of these");
    PRESS("Save");
    PRESS("Done");
    SEE("Why these?");
    QVERIFY(!m_app.window->has(QStringLiteral("Answer the questions")));
    QVERIFY(m_app.face->plan()->today().size() >= 2);
}

void TstPlanPages::why_these_tells_every_reason()
{
    begin();
    PRESS("Why these?");
    SEE("How your plan is made");
    for (const MovementRow &row : m_app.face->plan()->today())
        for (const QString &reason : m_app.face->plan()->reasonsFor(row.id))
            QTRY_VERIFY2(m_app.window->has(reason), qPrintable(reason));
}

void TstPlanPages::move_has_the_week_and_fewer_movements_by_a_chip()
{
    begin();
    PRESS("Move");
    SEE("This week");
    SEE("Bridge");
    PRESS("On a chair");
    QTRY_COMPARE(m_app.face->move()->filter(), 1);
    for (const MovementGroup &group : m_app.face->move()->groups())
        for (const MovementRow &row : group.rows)
            QCOMPARE(row.place, QStringLiteral("chair"));
    PRESS("Everything");
    QTRY_COMPARE(m_app.face->move()->filter(), 0);
}

void TstPlanPages::the_next_morning_is_one_tap()
{
    begin();
    save(content::plan::asked::session,
         {holding("movement", m_app.face->plan()->today().first().id), coded("felt", {"fine"})});
    QVERIFY(!m_app.window->has(QStringLiteral("You moved yesterday. Back to usual this morning?")));
    nextDay();
    SEE("You moved yesterday. Back to usual this morning?");
    PRESS("Yes, as usual");
    QTRY_VERIFY(
        !m_app.window->has(QStringLiteral("You moved yesterday. Back to usual this morning?")));
    const Entry *morning = m_app.face->entries()->newest(content::plan::asked::morning);
    QVERIFY(morning);
    QCOMPARE(morning->response.status, sync::ResponseStatus::Completed);
}

void TstPlanPages::a_morning_answer_that_was_not_saved_can_be_tapped_again()
{
    begin();
    save(content::plan::asked::session,
         {holding("movement", m_app.face->plan()->today().first().id), coded("felt", {"fine"})});
    {
        const std::unique_ptr<FormFace> killed(
            m_app.face->openForm(QStringLiteral("movement-morning")));
        QSignalSpy kept(killed.get(), &FormFace::kept);
        killed->choose(QStringLiteral("usual"), 0);
        QTRY_COMPARE(kept.size(), 1);
    }
    nextDay();
    SEE("You moved yesterday. Back to usual this morning?");
    QTest::qWait(50); // the draft has come back
    PRESS("Yes, as usual");
    QTRY_VERIFY(m_app.face->entries()->newest(content::plan::asked::morning));
}

void TstPlanPages::somebody_to_talk_to_is_told_with_what_comes_next()
{
    begin();
    for (int week = 0; week < 2; ++week) {
        m_app.clock.advance(6 * dayMs);
        nextDay();
        save(content::plan::asked::week, {coded("function", {"worse"})});
    }
    SEE("Talk to somebody");
    SEE("Help near you");
    PRESS("I have talked to somebody");
    QTRY_VERIFY(!m_app.window->has(QStringLiteral("Talk to somebody")));
}

void TstPlanPages::two_moves_lead_to_the_check_when_one_foot_cannot()
{
    begin("yes");
    m_app.clock.advance(6 * dayMs);
    nextDay();
    save(content::safetycheck::check, {coded("outcome", {"carry-on"})});
    PRESS("How strong is each leg?");
    QTRY_VERIFY(!m_app.window->below(QStringLiteral("right-heel")).empty());
    auto *form = m_app.window->page()->property("form").value<FormFace *>();
    QVERIFY(form);
    form->setNumber(QStringLiteral("left-toes"), 10);
    form->setNumber(QStringLiteral("right-toes"), 0);
    form->choose(QStringLiteral("left-heel"), 0);
    form->choose(QStringLiteral("right-heel"), 1);
    PRESS("Save");
    SEE("One foot did much less, or could not do it. Please look at this next.");
    PRESS("Do the safety check");
    SEE("Does one of these fit you now, new or getting worse?");
}

void TstPlanPages::too_much_offers_the_check_below_the_plan()
{
    begin();
    QVERIFY(!m_app.window->has(QStringLiteral("Something new? Do the safety check")));
    save(
        content::plan::asked::session,
        {holding("movement", m_app.face->plan()->today().first().id), coded("felt", {"too-much"})});
    SEE("Something new? Do the safety check");
}

void TstPlanPages::with_lists_only_movements_are_taken_and_put_back()
{
    m_app.face->settings()->setRegion(QStringLiteral("new-region"));
    SEE("You choose what you do");
    PRESS("Choose movements");
    SEE("A very sore day");
    const auto box = [&] {
        return fakes::accessibleNamed(m_app.window->window, QStringLiteral("Belly breathing"));
    };
    QTRY_VERIFY(box().interface != nullptr);
    QVERIFY(!box().interface->state().checked);
    PRESS("Belly breathing");
    QTRY_VERIFY(m_app.face->plan()->isChosen(QStringLiteral("belly-breathing")));
    QTRY_VERIFY(box().interface->state().checked);
    PRESS("Belly breathing");
    QTRY_VERIFY(!m_app.face->plan()->isChosen(QStringLiteral("belly-breathing")));
}

void TstPlanPages::a_check_in_that_is_done_can_be_looked_at()
{
    begin();
    QVERIFY(!m_app.window->has(QStringLiteral("Look at it")));
    save(content::plan::asked::week, {coded("function", {"same"})});
    PRESS("Look at it");
    QTRY_COMPARE(m_app.window->page()->objectName(), QStringLiteral("form"));
    QCOMPARE(m_app.window->page()->property("entry").toString(),
             m_app.face->today()->checkInEntry());
}

void TstPlanPages::a_wish_for_easier_or_for_another_one_reaches_the_plan()
{
    begin();
    const QString first = m_app.face->plan()->today().first().id;
    m_app.window->go("movement", first);
    PRESS("More about this");
    SEE("Make it harder");
    QVERIFY(!m_app.window->has(QStringLiteral("Make it easier"))); // it is the gentlest step
    PRESS("Do another one instead");
    QTRY_VERIFY(!m_app.face->plan()->isPlanned(first));
    QVERIFY(m_app.face->plan()->today().size() >= 2);
}

void TstPlanPages::a_wish_is_said_to_be_noted_once_it_is_saved()
{
    begin();
    m_app.window->go("movement", m_app.face->plan()->today().first().id);
    PRESS("More about this");
    PRESS("Make it harder");
    const QString noted = QStringLiteral("Noted. It goes up a little once the last time was fine.");
    QVERIFY(!m_app.window->has(noted)); // it is not on the disk yet
    QTRY_VERIFY(m_app.window->has(noted));
    Q_EMIT m_app.face->plan()->told(false);
    QTRY_VERIFY(!m_app.window->has(noted));
}

void TstPlanPages::the_card_for_today_can_come_again_and_another_card_cannot()
{
    begin();
    const QString today = m_app.face->plan()->cardId();
    const auto &cards = englishPack().items(content::LearnKind::Card);
    const auto other =
        std::ranges::find_if(cards, [&](const auto &one) { return one.id != today; });
    m_app.window->goCard(other->id);
    SEE("Save for later");
    QVERIFY(!m_app.window->has(QStringLiteral("Show me this again in a week")));
    m_app.window->goCard(today);
    PRESS("Show me this again in a week");
    SEE("It comes back on Today in a week.");
    QVERIFY(!m_app.window->has(QStringLiteral("Show me this again in a week")));
}

QTEST_MAIN(TstPlanPages)
#include "tst_plan_pages.moc"
