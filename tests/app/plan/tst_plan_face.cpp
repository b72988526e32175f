// SPDX-License-Identifier: Apache-2.0
// From what a person says and does to the plan they are shown.
#include "tests/app/plan/plan_life_stage.h"

#include "content/plan/catalogue_of.h"
#include "tests/fakes/full_disk.h"

#include <QSignalSpy>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace backwell;
using namespace backwell::app;
using namespace backwell::tests;

class TstPlanFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_life = std::make_unique<PlanLifeStage>(); }
    void cleanup() { m_life.reset(); }

    void before_the_check_there_is_walking_and_resting();
    void after_the_check_it_asks_what_suits_somebody();
    void a_plan_has_a_few_things_each_with_a_reason();
    void what_does_not_suit_is_never_offered();
    void a_plan_is_the_same_after_a_restart();
    void what_was_done_is_ticked_and_the_next_one_follows();
    void a_swap_takes_it_out_and_lasts();
    void what_cannot_be_saved_is_told_and_changes_nothing();
    void a_flare_up_is_small_and_ends();
    void a_flare_up_that_was_forgotten_ends_by_itself();
    void new_numbness_asks_for_the_check_first();
    void one_foot_that_does_much_less_asks_for_the_check_first();
    void too_much_offers_the_check_and_rests();
    void the_morning_is_asked_after_a_day_of_moving();
    void two_worse_weeks_suggest_somebody_until_they_were_asked();
    void much_support_suggests_somebody_until_they_were_asked();
    void somebody_who_must_ask_first_waits_and_then_begins();
    void with_lists_only_the_person_chooses();
    void with_lists_only_new_numbness_leads_to_the_lists();
    void a_plan_for_the_leg_asks_the_check_weekly_and_the_two_moves();
    void another_day_makes_another_plan();
    void with_lists_only_a_flare_up_ends_too();
    void a_wish_that_no_step_can_answer_is_not_offered();
    void what_cannot_be_read_is_told();
    void a_card_that_was_asked_for_comes_back_in_a_week();
    void a_life_longer_than_the_newest_entries_is_read_whole();
    void what_was_deleted_leaves_no_plan_behind();
    void the_catalogue_that_was_built_is_that_of_the_movements();

private:
    PlanFace &plan() { return m_life->plan(); }
    void begin()
    {
        m_life->checked("carry-on");
        m_life->say();
    }
    std::unique_ptr<PlanLifeStage> m_life;
};

void TstPlanFace::before_the_check_there_is_walking_and_resting()
{
    QCOMPARE(plan().stage(), PlanFace::SafetyFirst);
    QVERIFY(plan().today().isEmpty() && plan().week().isEmpty());
    QVERIFY(!plan().ideas().isEmpty());
    for (const MovementRow &row : plan().ideas()) {
        const auto movement = englishPack().movement(row.id);
        QVERIFY(movement->inBundle(QStringLiteral("very-sore-day")));
        QVERIFY(movement->group != u"strength" && movement->group != u"activity");
    }
}

void TstPlanFace::after_the_check_it_asks_what_suits_somebody()
{
    m_life->checked("carry-on");
    QCOMPARE(plan().stage(), PlanFace::NotSaid);
    QVERIFY(plan().today().isEmpty());
    QVERIFY(!plan().ideas().isEmpty());
    m_life->checked("today");
    QCOMPARE(plan().stage(), PlanFace::GetHelp);
    QVERIFY(plan().ideas().isEmpty()); // nobody is sent for a walk instead
}

void TstPlanFace::a_plan_has_a_few_things_each_with_a_reason()
{
    begin();
    QCOMPARE(plan().stage(), PlanFace::Planned);
    QVERIFY(plan().today().size() >= 2 && plan().today().size() <= 4);
    QVERIFY(plan().week().size() >= 2);
    for (const MovementRow &row : plan().today()) {
        QVERIFY(!plan().reasonsFor(row.id).isEmpty());
        // The check was answered before anybody said what suits them: that is no time away.
        QVERIFY(!plan().reasonsFor(row.id).join(u' ').contains(QStringLiteral("for a while")));
        QVERIFY(!plan().reasonsFor(row.id).first().contains(u'{'));
    }
    for (const MovementRow &row : plan().week())
        QVERIFY(!row.because.isEmpty() && row.when.contains(QStringLiteral("this week")));
    QVERIFY(plan().lead().contains(QStringLiteral("small thing")));
    QVERIFY(plan().ideas().isEmpty());
}

void TstPlanFace::what_does_not_suit_is_never_offered()
{
    m_life->checked("carry-on");
    m_life->say({coded("limits", {"knees", "floor", "dizziness", "osteoporosis"}),
                 coded("fitness", {"low"})});
    const auto &names = content::plan::limitNames();
    content::plan::Bits limits = 0;
    for (const char *tag : {"knees", "floor", "dizziness", "osteoporosis"})
        limits |= content::plan::bit(names.indexOf(QString::fromLatin1(tag)));
    const auto &catalogue = englishPack().catalogue();
    for (int day = 0; day < 28; ++day) {
        for (const MovementRow &row : plan().today() + plan().week())
            QCOMPARE(catalogue.movements[size_t(catalogue.movement(row.id))].avoid & limits, 0u);
        for (const MovementRow &row : plan().today())
            m_life->moved(row.id, "fine");
        m_life->nextDay();
    }
}

void TstPlanFace::a_plan_is_the_same_after_a_restart()
{
    begin();
    m_life->moved(plan().today().first().id, "fine");
    const auto today = plan().today();
    const auto week = plan().week();
    (*m_life)->reopen();
    QCOMPARE(plan().today(), today);
    QCOMPARE(plan().week(), week);
    QVERIFY(plan().today().first().done);
}

void TstPlanFace::what_was_done_is_ticked_and_the_next_one_follows()
{
    begin();
    const QString first = plan().today()[0].id;
    const QString second = plan().today()[1].id;
    QCOMPARE(plan().after(first), second);
    m_life->moved(second, "fine");
    QVERIFY(plan().today()[1].done);
    QVERIFY(plan().after(first) != second);
    QCOMPARE(plan().after(QStringLiteral("no-such")), QString());
}

void TstPlanFace::a_swap_takes_it_out_and_lasts()
{
    begin();
    const QString out = plan().week().first().id;
    QSignalSpy told(&plan(), &PlanFace::told);
    plan().swap(out);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toBool());
    QTRY_VERIFY(!plan().isPlanned(out));
    (*m_life)->reopen();
    QVERIFY(!plan().isPlanned(out));
    QVERIFY(plan().today().size() >= 2);
}

void TstPlanFace::what_cannot_be_saved_is_told_and_changes_nothing()
{
    begin();
    const QString movement = plan().week().first().id;
    QSignalSpy told(&plan(), &PlanFace::told);
    {
        const fakes::FullDisk full(m_life->writeAheadLog());
        plan().swap(movement);
        QTRY_COMPARE(told.size(), 1);
        plan().setFlareUp(true);
        QTRY_COMPARE(told.size(), 2);
    }
    QVERIFY(!told[0].first().toBool() && !told[1].first().toBool());
    QVERIFY2(plan().problem().contains(QStringLiteral("full")), qPrintable(plan().problem()));
    QVERIFY(plan().isPlanned(movement));
    QVERIFY(!plan().flareUp());
    plan().swap(movement); // there is room again
    QTRY_VERIFY(!plan().isPlanned(movement));
    QVERIFY(plan().problem().isEmpty());
}

void TstPlanFace::a_flare_up_is_small_and_ends()
{
    begin();
    QSignalSpy began(&plan(), &PlanFace::flareUpBegan);
    plan().setFlareUp(true);
    QTRY_COMPARE(began.size(), 1);
    (*m_life)->reopen();
    QVERIFY(plan().flareUp());
    QTRY_VERIFY(plan().reason().contains(QStringLiteral("sore time")));
    for (const MovementRow &row : plan().today())
        QVERIFY(englishPack().movement(row.id)->group != u"strength");
    QVERIFY((*m_life)->face->safety()->checkDue());
    plan().setFlareUp(false);
    QTRY_VERIFY(plan().reason().contains(QStringLiteral("building up again")));
    QVERIFY(!plan().flareUp());
}

void TstPlanFace::a_flare_up_that_was_forgotten_ends_by_itself()
{
    begin();
    plan().setFlareUp(true);
    QTRY_VERIFY(plan().reason().contains(QStringLiteral("sore time")));
    m_life->days(16);
    m_life->nextDay();
    QVERIFY(!plan().flareUp());
    QVERIFY(!plan().contactLine().isEmpty());
}

void TstPlanFace::new_numbness_asks_for_the_check_first()
{
    m_life->checked("carry-on");
    m_life->say({coded("leg", {"yes"})});
    m_life->moved(plan().today().first().id, "fine", "new-signs");
    QCOMPARE(plan().stage(), PlanFace::SafetyFirst);
    QVERIFY((*m_life)->face->safety()->checkNeeded());
    QVERIFY(!(*m_life)->face->safety()->planMayStart());
    QVERIFY(plan().today().isEmpty());
    (*m_life)->reopen();
    QCOMPARE(plan().stage(), PlanFace::SafetyFirst); // also on the next opening
    m_life->checked("carry-on");
    QCOMPARE(plan().stage(), PlanFace::Planned);
}

void TstPlanFace::one_foot_that_does_much_less_asks_for_the_check_first()
{
    m_life->checked("carry-on");
    m_life->say({coded("leg", {"yes"})});
    QVERIFY(plan().askTwoMoves()); // the first one is there to compare with
    const auto aWeekLater = [&] {
        m_life->days(6);
        m_life->checked("carry-on");
        m_life->nextDay();
        QVERIFY(plan().askTwoMoves());
    };
    aWeekLater();
    const auto twoMoves = [&](int left) {
        m_life->save(content::plan::asked::twoMoves,
                     {holding("left-toes", qint32(left)), holding("right-toes", qint32(10)),
                      coded("left-heel", {"yes"}), coded("right-heel", {"yes"})});
    };
    twoMoves(9);
    QVERIFY(!plan().askTwoMoves());
    QCOMPARE(plan().stage(), PlanFace::Planned);
    aWeekLater();
    twoMoves(4);
    QCOMPARE(plan().stage(), PlanFace::SafetyFirst);
}

void TstPlanFace::too_much_offers_the_check_and_rests()
{
    begin();
    const QString first = plan().today().first().id;
    QVERIFY(plan().checkLine().isEmpty());
    m_life->moved(first, "too-much");
    QVERIFY(plan().checkLine().contains(QStringLiteral("safety check")));
    QCOMPARE(plan().stage(), PlanFace::Planned);
    for (const MovementRow &row : plan().today())
        QVERIFY(row.id != first);
}

void TstPlanFace::the_morning_is_asked_after_a_day_of_moving()
{
    begin();
    const QString first = plan().today().first().id;
    m_life->moved(first, "fine");
    QVERIFY(!plan().askMorning());
    m_life->nextDay();
    QVERIFY(plan().askMorning());
    m_life->save(content::plan::asked::morning, {coded("usual", {"no"})});
    QVERIFY(!plan().askMorning());
    for (const MovementRow &row : plan().today())
        QVERIFY(row.id != first); // it rests
}

void TstPlanFace::two_worse_weeks_suggest_somebody_until_they_were_asked()
{
    begin();
    for (int week = 0; week < 2; ++week) {
        QVERIFY(plan().contactLine().isEmpty());
        m_life->days(6);
        m_life->nextDay();
        m_life->save(content::plan::asked::week,
                     {coded("function", {"worse"}), holding("confidence", qint32(4))});
    }
    QVERIFY(plan().contactLine().contains(QStringLiteral("two weeks")));
    plan().talked();
    QTRY_VERIFY(plan().contactLine().isEmpty());
}

void TstPlanFace::much_support_suggests_somebody_until_they_were_asked()
{
    begin();
    QVERIFY(plan().contactLine().isEmpty());
    const auto &measures = englishPack().measures();
    const auto measure = std::ranges::find_if(measures, [](const content::Measure &one) {
        return one.instrument.id == content::plan::supportInstrument;
    });
    QVERIFY(measure != measures.end());
    std::vector<sync::AnswerItem> items;
    for (const content::MeasureItem &item : measure->instrument.items)
        items.push_back({item.linkId, {}, {{true, {}}}, {}});
    items.back() = {items.back().linkId, {}, coded("", {"very-much"}).answers, {}};
    m_life->save(measure->instrument.questionnaire.section(u'|', 0, 0), items);
    QVERIFY(!plan().contactLine().isEmpty());
    QVERIFY(!plan().contactLine().contains(QStringLiteral("risk")));
    plan().talked();
    QTRY_VERIFY(plan().contactLine().isEmpty());
}

void TstPlanFace::somebody_who_must_ask_first_waits_and_then_begins()
{
    m_life->checked("carry-on");
    m_life->say({coded("ask-first", {"yes"})});
    QCOMPARE(plan().stage(), PlanFace::AskFirst);
    QVERIFY(plan().today().isEmpty());
    QVERIFY(plan().reason().contains(QStringLiteral("clinic")));
    plan().mayStart();
    QTRY_COMPARE(plan().stage(), PlanFace::Planned);
    QVERIFY(!plan().today().isEmpty());
}

void TstPlanFace::with_lists_only_the_person_chooses()
{
    (*m_life)->face->settings()->setRegion(QStringLiteral("new-region"));
    QCOMPARE(plan().stage(), PlanFace::OwnChoice);
    QVERIFY(plan().today().isEmpty());
    QVERIFY(!plan().ideas().isEmpty());
    plan().choose(QStringLiteral("walk"), true);
    plan().choose(QStringLiteral("cat-cow"), true);
    QTRY_VERIFY(plan().isChosen(QStringLiteral("cat-cow")));
    QTRY_COMPARE(plan().week().size(), 2);
    for (const MovementRow &row : plan().today())
        QVERIFY(row.id == u"walk" || row.id == u"cat-cow" ||
                englishPack().movement(row.id)->group == u"rest");
    (*m_life)->reopen();
    (*m_life)->face->settings()->setRegion(QStringLiteral("new-region"));
    QVERIFY(plan().isChosen(QStringLiteral("walk")));
    plan().choose(QStringLiteral("walk"), false);
    QTRY_VERIFY(!plan().isChosen(QStringLiteral("walk")));
}

void TstPlanFace::with_lists_only_new_numbness_leads_to_the_lists()
{
    (*m_life)->face->settings()->setRegion(QStringLiteral("new-region"));
    m_life->moved(QStringLiteral("walk"), "fine", "new-signs");
    QCOMPARE(plan().stage(), PlanFace::LookAtSigns);
    QVERIFY(plan().today().isEmpty() && plan().ideas().isEmpty());
    plan().wasSeen();
    QTRY_COMPARE(plan().stage(), PlanFace::OwnChoice);
}

void TstPlanFace::a_plan_for_the_leg_asks_the_check_weekly_and_the_two_moves()
{
    m_life->checked("carry-on");
    m_life->say({coded("leg", {"yes"})});
    QVERIFY(plan().onLegTrack());
    QVERIFY(!(*m_life)->face->safety()->checkDue());
    m_life->days(6);
    m_life->nextDay();
    QVERIFY((*m_life)->face->safety()->checkDue());
    QCOMPARE((*m_life)->face->safety()->due(), content::SafetyReason::LegWeek);
    const std::unique_ptr<FormFace> week((*m_life)->face->openForm(QStringLiteral("checkin-week")));
    QVERIFY(week->wordsFrom(0).join(u' ').contains(QStringLiteral("Has leg pain stopped you")));
    m_life->say();
    const std::unique_ptr<FormFace> back((*m_life)->face->openForm(QStringLiteral("checkin-week")));
    QVERIFY(!back->wordsFrom(0).join(u' ').contains(QStringLiteral("Has leg pain stopped you")));
}

void TstPlanFace::another_day_makes_another_plan()
{
    begin();
    const auto today = plan().today();
    for (int day = 0; day < 6 && plan().today() == today; ++day)
        m_life->nextDay();
    QVERIFY(plan().today() != today);
}

void TstPlanFace::with_lists_only_a_flare_up_ends_too()
{
    (*m_life)->face->settings()->setRegion(QStringLiteral("new-region"));
    plan().setFlareUp(true);
    QTRY_VERIFY(plan().flareUp());
    m_life->days(13);
    m_life->nextDay();
    QVERIFY(!plan().flareUp());
    plan().setFlareUp(true); // another one
    QTRY_VERIFY(plan().flareUp());
}

void TstPlanFace::a_wish_that_no_step_can_answer_is_not_offered()
{
    begin();
    const QString first = plan().today().first().id;
    QCOMPARE(plan().stepOf(first), 0);
    QVERIFY(!plan().mayBeEasier(first));
    QVERIFY(plan().mayBeHarder(first));
    for (int day = 0; day < 60 && !plan().mayBeEasier(first); ++day) {
        m_life->moved(first, "fine");
        m_life->nextDay();
    }
    QVERIFY(plan().mayBeEasier(first));
    QVERIFY(!plan().mayBeEasier(QStringLiteral("no-such-movement")));
}

void TstPlanFace::what_cannot_be_read_is_told()
{
    begin();
    const QString movement = plan().week().first().id;
    plan().easier(movement);
    plan().harder(movement);
    QSignalSpy told(&plan(), &PlanFace::told);
    QTRY_COMPARE(told.size(), 2);
    (*m_life)->close();
    {
        SQLite::Database raw(m_life->folder.filePath(QStringLiteral("a.db")).toStdString(),
                             SQLite::OPEN_READWRITE);
        raw.exec("UPDATE record SET sealed = (SELECT sealed FROM record WHERE seq = "
                 "(SELECT max(seq) FROM record)) WHERE seq = (SELECT max(seq) - 1 FROM record)");
    }
    (*m_life)->open();
    QVERIFY2(plan().problem().contains(QStringLiteral("cannot be read")),
             qPrintable(plan().problem()));
}

void TstPlanFace::a_card_that_was_asked_for_comes_back_in_a_week()
{
    begin();
    const QString card = plan().cardId();
    QVERIFY(!card.isEmpty() && !plan().cardComesAgain());
    plan().showCardAgain();
    QTRY_VERIFY(plan().cardComesAgain());
    QCOMPARE(plan().cardId(), card);
    for (int day = 1; day < 7; ++day) {
        m_life->nextDay();
        QVERIFY(plan().cardId() != card);
        QVERIFY(!plan().cardComesAgain());
    }
    m_life->nextDay();
    QCOMPARE(plan().cardId(), card);
    QCOMPARE(plan().cardLine(), QStringLiteral("You asked to see it again."));
    m_life->nextDay();
    QVERIFY(plan().cardId() != card);
}

void TstPlanFace::a_life_longer_than_the_newest_entries_is_read_whole()
{
    m_life->say({coded("goals", {"stiff-desk"})});
    std::vector<sync::Record> many;
    many.reserve(Entries::most + 20);
    for (int i = 0; i < Entries::most + 20; ++i)
        many.push_back(sync::Response{
            .key = {Uuid::v7(m_life->clock), 1},
            .person = m_life->person,
            .questionnaire =
                QStringLiteral("https://fhir.backwell.example/Questionnaire/checkin-day|1"),
            .authored = m_life->clock.now(),
            .language = {},
            .pack = englishPack().pack().stamp(),
            .items = {}});
    QVERIFY((*m_life)->store->save(many).result());
    QTRY_COMPARE((*m_life)->face->entries()->all().size(), size_t(Entries::most));
    m_life->clock.advance(1000); // ids of one moment are in no order
    m_life->checked("carry-on");
    QTRY_COMPARE(plan().stage(), PlanFace::Planned);
    const auto today = plan().today();
    QVERIFY(today.size() >= 2);
    (*m_life)->reopen();
    QCOMPARE(plan().today(), today); // as it was kept, before everything has been read
    QTRY_COMPARE(plan().stage(), PlanFace::Planned);
    QCOMPARE(plan().today(), today);
}

void TstPlanFace::what_was_deleted_leaves_no_plan_behind()
{
    begin();
    plan().swap(plan().week().first().id);
    const auto kept = [&] {
        return (*m_life)->store->get(QString::fromUtf16(PlanKeeper::name)).result().value();
    };
    QTRY_VERIFY(!kept().isEmpty());
    (*m_life)->face->endVisit().waitForFinished();
    QTRY_COMPARE(plan().stage(), PlanFace::SafetyFirst);
    QTRY_VERIFY((*m_life)->face->entries()->all().empty());
    QTest::qWait(50);
    QVERIFY(kept().isEmpty());
    m_life->checked("carry-on");
    QCOMPARE(plan().stage(), PlanFace::NotSaid);
}

void TstPlanFace::the_catalogue_that_was_built_is_that_of_the_movements()
{
    const PackShelf &pack = englishPack();
    QVERIFY(pack.pack().contains(content::plan::cataloguePath.toString()));
    std::vector<content::Movement> movements;
    for (const QString &id : pack.movementIds())
        movements.push_back(*pack.movement(id));
    const auto made =
        content::plan::catalogueOf(pack.pack().manifest().name, pack.pack().manifest().version,
                                   movements, pack.items(content::LearnKind::Card));
    QVERIFY(made);
    QCOMPARE(catalogueJson(*made), catalogueJson(pack.catalogue()));
}

QTEST_GUILESS_MAIN(TstPlanFace)
#include "tst_plan_face.moc"
