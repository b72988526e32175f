// SPDX-License-Identifier: Apache-2.0
// My plan on the device: what was typed is never lost, what was saved is never changed, and a
// clinic can propose but not decide.
#include "app/me/my_plan_face.h"
#include "platform/base/crypto.h"
#include "sync/store/decoded.h"
#include "tests/fakes/fake_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::app;
namespace plan = backwell::content::plan;
using sync::PlanStatement;

class TstMyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void what_was_typed_is_there_after_a_kill();
    void saving_makes_a_version_that_is_shared_and_kept();
    void nothing_is_saved_that_has_no_name_or_one_step();
    void letting_changes_go_brings_back_what_was_saved();
    void what_cannot_be_saved_stays_on_the_page();
    void a_smaller_start_is_offered_below_seven();
    void a_try_moves_on_the_ladder_and_is_no_version();
    void a_reading_that_began_before_takes_nothing_back();
    void ideas_and_own_words_come_and_go();
    void reviews_are_in_six_and_twelve_months();
    void a_proposal_is_agreed_and_says_so_with_both_names();
    void a_proposal_can_be_answered_with_another_version();
    void a_proposal_can_be_answered_with_the_plan_as_it_was();
    void a_proposal_never_writes_over_what_was_typed();
    void what_was_agreed_for_the_week_can_be_read();
    void a_draft_that_became_a_version_is_old();

private:
    void open(const char *file = "store.db")
    {
        close();
        auto store =
            sync::LocalStore::open({m_dir->filePath(QString::fromLatin1(file)), m_key}, m_clock);
        QVERIFY(store);
        m_store = std::move(*store);
        m_context = std::make_unique<FormContext>(FormContext{
            m_clock, *m_store, m_person, {}, QStringLiteral("en-GB"), sync::Mode::OwnDevice, {}});
        m_profile = std::make_unique<Profile>(*m_store, m_clock);
        m_face = std::make_unique<MyPlanFace>(*m_context, *m_profile,
                                              [](const QString &id) { return id.toUpper(); });
    }
    void close()
    {
        m_face.reset();
        m_profile.reset();
        m_context.reset();
        m_store.reset();
    }
    void writeGoal(const QString &activity)
    {
        m_face->setGoal(m_face->addGoal(), MyPlanFace::Activity, activity);
    }
    void save()
    {
        m_face->save();
        QTRY_COMPARE(m_face->state(), MyPlanFace::State::Saved);
    }
    std::vector<PlanStatement> stored() const
    {
        const auto records = m_store->records(QStringLiteral("CarePlan")).result();
        return records && !records->empty()
                   ? sync::decoded<PlanStatement>(
                         m_store->versions(records->front().key.id).result())
                   : std::vector<PlanStatement>{};
    }
    /// What the clinic proposes: the plan as the person saved it last, changed.
    void propose(const std::function<void(plan::MyPlan &)> &change)
    {
        m_clock.advance(60'000);
        plan::MyPlan theirs = plan::versionOf(stored().back())->plan;
        change(theirs);
        const plan::PlanVersion version{2,      today(), clinic(), {}, {QStringLiteral("goals")},
                                        theirs, 0,       {}};
        QVERIFY(m_store
                    ->applyPlans({{plan::statementOf(version, {Uuid::v7(m_clock), 1}, m_person,
                                                     m_clock.now()),
                                   m_clock.now()}})
                    .result());
        QTRY_COMPARE(m_face->proposedBy(), clinic());
        m_clock.advance(60'000);
    }
    static QString clinic() { return QStringLiteral("Sam, physiotherapist"); }
    int today() const { return int(m_clock.now().localDay().toJulianDay()); }

    fakes::FakeClock m_clock;
    const Uuid m_person = Uuid::v7(m_clock);
    const QByteArray m_key = crypto::randomBytes(crypto::keyBytes);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sync::LocalStore> m_store;
    std::unique_ptr<FormContext> m_context;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<MyPlanFace> m_face;
};

void TstMyPlan::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TstMyPlan::what_was_typed_is_there_after_a_kill()
{
    QSignalSpy kept(m_face.get(), &MyPlanFace::kept);
    writeGoal(QStringLiteral("Walk the dog"));
    m_face->setGoalSure(0, 4);
    m_face->addIfThen(0, QStringLiteral("it rains"), QStringLiteral("I go to the hall"));
    m_face->addRung(m_face->addLadder(), QStringLiteral("one stair")); // half a ladder
    m_face->setText(MyPlanFace::FlareSafe, QStringLiteral("It passed before"));
    QTRY_VERIFY(kept.count() >= 1);
    QTest::qWait(400); // letters rest for a moment
    open();            // no goodbye was needed
    QTRY_COMPARE(m_face->goals().size(), 1);
    QCOMPARE(m_face->goals()[0].activity, QStringLiteral("Walk the dog"));
    QCOMPARE(m_face->goals()[0].sure, 4);
    QCOMPARE(m_face->goals()[0].ifThens.size(), 1);
    QCOMPARE(m_face->ladders()[0].rungs, QStringList(QStringLiteral("one stair")));
    QCOMPARE(m_face->flarePlan().safeBecause, QStringLiteral("It passed before"));
    QVERIFY(m_face->unsaved());
    QVERIFY(stored().empty());
}

void TstMyPlan::saving_makes_a_version_that_is_shared_and_kept()
{
    writeGoal(QStringLiteral("  Walk the dog "));
    save();
    QVERIFY(!m_face->unsaved());
    QCOMPARE(stored().size(), size_t(1));
    QCOMPARE(m_store->outbox(10).result()->size(), size_t(1));
    m_clock.advance(86'400'000);
    m_face->toggle(MyPlanFace::FlareFirst, QStringLiteral("Warm bath"));
    m_face->add(MyPlanFace::FlareFirst, QStringLiteral("Warm  bath")); // it is there, and stays
    QCOMPARE(m_face->chosen(MyPlanFace::FlareFirst).size(), 1);
    save();
    QCOMPARE(stored().size(), size_t(2));
    QCOMPARE(stored()[0].key.id, stored()[1].key.id);
    QCOMPARE(plan::versionOf(stored()[0])->plan.goals[0].activity, QStringLiteral("Walk the dog"));
    QTRY_COMPARE(m_face->versions().size(), 2);
    QVERIFY(m_face->versions()[0].title.startsWith(QStringLiteral("Version 2, ")));
    QCOMPARE(m_face->versions()[0].line, QStringLiteral("You changed: flare-up plan"));
    QCOMPARE(m_face->versions()[0].changes.size(), 1);
    open();
    QTRY_COMPARE(m_face->flarePlan().firstDays, QStringList(QStringLiteral("Warm bath")));
    QVERIFY(m_face->hasFlarePlan());
    m_face->save(); // nothing changed: no version
    QCOMPARE(stored().size(), size_t(2));
}

void TstMyPlan::nothing_is_saved_that_has_no_name_or_one_step()
{
    m_face->setGoal(m_face->addGoal(), MyPlanFace::Why, QStringLiteral("I miss it"));
    m_face->save();
    QCOMPARE(m_face->state(), MyPlanFace::State::Failed);
    QVERIFY(m_face->message().contains(QStringLiteral("no name")));
    m_face->removeGoal(0);
    m_face->setLadder(m_face->addLadder(), QStringLiteral("Stairs"));
    m_face->addRung(0, QStringLiteral("one"));
    m_face->save();
    QVERIFY(m_face->message().contains(QStringLiteral("two steps")));
    m_face->addRung(0, QStringLiteral("two"));
    m_face->addGoal(); // one without a word does no harm
    save();
    QCOMPARE(plan::versionOf(stored()[0])->plan.goals.size(), size_t(0));
}

void TstMyPlan::letting_changes_go_brings_back_what_was_saved()
{
    writeGoal(QStringLiteral("Walk the dog"));
    save();
    QTRY_VERIFY(!m_face->standing().isEmpty());
    m_face->setGoal(0, MyPlanFace::Activity, QStringLiteral("Walk the cat"));
    QVERIFY(m_face->unsaved());
    m_face->discard();
    QCOMPARE(m_face->goals()[0].activity, QStringLiteral("Walk the dog"));
    open();
    QTRY_COMPARE(m_face->goals().size(), 1);
    QCOMPARE(m_face->goals()[0].activity, QStringLiteral("Walk the dog"));
}

void TstMyPlan::what_cannot_be_saved_stays_on_the_page()
{
    writeGoal(QStringLiteral("Walk the dog"));
    // Somebody else's record stands where this version should go.
    m_face->save();
    QTRY_COMPARE(m_face->state(), MyPlanFace::State::Saved);
    const PlanStatement first = stored()[0];
    PlanStatement taken = first;
    taken.key.version = 2;
    QVERIFY(m_store->save({taken}).result());
    m_face->setGoal(0, MyPlanFace::Activity, QStringLiteral("Run with the dog"));
    m_face->save(); // before the page has learnt of it
    QTRY_VERIFY(m_face->state() != MyPlanFace::State::Saving);
    QCOMPARE(m_face->goals()[0].activity, QStringLiteral("Run with the dog"));
}

void TstMyPlan::a_smaller_start_is_offered_below_seven()
{
    writeGoal(QStringLiteral("Walk the dog"));
    QVERIFY(!m_face->goals()[0].wantsSmaller);
    m_face->setGoalSure(0, 6);
    QVERIFY(m_face->goals()[0].wantsSmaller);
    m_face->setGoalBy(0, 1);
    QCOMPARE(m_face->goals()[0].byChoice, 1);
    QVERIFY(m_face->goals()[0].byText.startsWith(QStringLiteral("By ")));
}

void TstMyPlan::a_try_moves_on_the_ladder_and_is_no_version()
{
    m_face->setLadder(m_face->addLadder(), QStringLiteral("Stairs"));
    for (const char *rung : {"one", "two", "three"})
        m_face->addRung(0, QString::fromLatin1(rung));
    save();
    QTRY_VERIFY(!m_face->standing().isEmpty());
    QVERIFY(m_face->tried(0, MyPlanFace::Fine).contains(QStringLiteral("2 more")));
    m_face->tried(0, MyPlanFace::Fine);
    QVERIFY(m_face->tried(0, MyPlanFace::Fine).contains(QStringLiteral("two")));
    QCOMPARE(m_face->ladders()[0].at, 1);
    QVERIFY(!m_face->unsaved());
    QCOMPARE(stored().size(), size_t(1));
    open();
    QTRY_COMPARE(m_face->ladders().size(), 1);
    QCOMPARE(m_face->ladders()[0].at, 1);
    QVERIFY(m_face->tried(0, MyPlanFace::TooMuch).contains(QStringLiteral("one")));
    m_face->tried(0, MyPlanFace::TooMuch);
    QCOMPARE(m_face->ladders()[0].at, 0); // never past an end
}

void TstMyPlan::a_reading_that_began_before_takes_nothing_back()
{
    m_face->setLadder(m_face->addLadder(), QStringLiteral("Stairs"));
    for (const char *rung : {"one", "two"})
        m_face->addRung(0, QString::fromLatin1(rung));
    save();
    QTRY_VERIFY(!m_face->standing().isEmpty());
    m_face->setLadder(0, QStringLiteral("Steps"));
    Q_EMIT m_store->changed(); // it reads, and meanwhile …
    m_face->stand(0, 1);
    m_face->discard();
    QTest::qWait(50);
    QCOMPARE(m_face->ladders()[0].activity, QStringLiteral("Stairs"));
    QVERIFY(!m_face->unsaved());
    Q_EMIT m_store->changed();
    m_face->stand(0, 1);
    QTest::qWait(50);
    QCOMPARE(m_face->ladders()[0].at, 1);
}

void TstMyPlan::ideas_and_own_words_come_and_go()
{
    const QString idea = m_face->options(MyPlanFace::FlareFirst).value(0);
    m_face->toggle(MyPlanFace::FlareFirst, idea);
    m_face->toggle(MyPlanFace::FlareFirst, QStringLiteral("Warm bath"));
    QCOMPARE(m_face->options(MyPlanFace::FlareFirst)[0], QStringLiteral("Warm bath"));
    QCOMPARE(m_face->chosen(MyPlanFace::FlareFirst), QList<int>({0, 1}));
    m_face->toggle(MyPlanFace::FlareFirst, idea);
    QCOMPARE(m_face->flarePlan().firstDays, QStringList(QStringLiteral("Warm bath")));
}

void TstMyPlan::reviews_are_in_six_and_twelve_months()
{
    m_face->toggleReview(1);
    m_face->toggleReview(0);
    QCOMPARE(m_face->later().reviewChoices, QList<int>({0, 1}));
    save();
    const QDate day = m_clock.now().localDay();
    QCOMPARE(plan::versionOf(stored()[0])->plan.later.reviews,
             (std::vector<plan::Day>{int(day.addMonths(6).toJulianDay()),
                                     int(day.addMonths(12).toJulianDay())}));
    m_face->toggleReview(0);
    QCOMPARE(m_face->later().reviewChoices, QList<int>({1}));
}

void TstMyPlan::a_proposal_is_agreed_and_says_so_with_both_names()
{
    writeGoal(QStringLiteral("Walk the dog"));
    save();
    propose([](plan::MyPlan &theirs) { theirs.goals[0].start = QStringLiteral("To the gate"); });
    QCOMPARE(m_face->proposal().size(), 1);
    QCOMPARE(m_face->proposal()[0].text, QStringLiteral("To the gate"));
    QCOMPARE(m_face->goals()[0].start, QString()); // not theirs before it is agreed
    m_face->agree();
    QTRY_VERIFY(m_face->proposedBy().isEmpty());
    QCOMPARE(m_face->goals()[0].start, QStringLiteral("To the gate"));
    QVERIFY(m_face->standing().contains(QStringLiteral("Agreed by you and Sam, physiotherapist")));
    QCOMPARE(stored().back().agreedBy, QString::fromUtf16(sync::thePerson));
    QCOMPARE(m_face->versions().size(), 2); // their version, and mine: the word is no third
}

void TstMyPlan::a_proposal_can_be_answered_with_another_version()
{
    writeGoal(QStringLiteral("Walk the dog"));
    save();
    propose([](plan::MyPlan &theirs) { theirs.goals[0].start = QStringLiteral("To the gate"); });
    m_face->changeProposal();
    QCOMPARE(m_face->goals()[0].start, QStringLiteral("To the gate"));
    m_face->setGoal(0, MyPlanFace::Start, QStringLiteral("To the hedge"));
    save();
    QTRY_VERIFY(m_face->proposedBy().isEmpty());
    QTRY_COMPARE(m_face->versions().size(), 3);
    QVERIFY(!plan::versionOf(stored().back())->answers.isEmpty());
    QCOMPARE(m_face->goals()[0].start, QStringLiteral("To the hedge"));
}

void TstMyPlan::a_proposal_can_be_answered_with_the_plan_as_it_was()
{
    writeGoal(QStringLiteral("Walk the dog"));
    save();
    propose([](plan::MyPlan &theirs) { theirs.goals.clear(); });
    m_face->keepMine();
    QTRY_VERIFY(m_face->proposedBy().isEmpty());
    QCOMPARE(m_face->goals()[0].activity, QStringLiteral("Walk the dog"));
}

void TstMyPlan::a_proposal_never_writes_over_what_was_typed()
{
    writeGoal(QStringLiteral("Walk the dog"));
    save();
    QTRY_VERIFY(!m_face->unsaved());
    m_face->setGoal(0, MyPlanFace::Why, QStringLiteral("I miss it"));
    propose([](plan::MyPlan &theirs) { theirs.goals[0].start = QStringLiteral("To the gate"); });
    QCOMPARE(m_face->goals()[0].why, QStringLiteral("I miss it"));
    m_face->changeProposal();
    QCOMPARE(m_face->goals()[0].why, QStringLiteral("I miss it"));
    QCOMPARE(m_face->goals()[0].start, QString());
}

void TstMyPlan::what_was_agreed_for_the_week_can_be_read()
{
    plan::Catalogue catalogue;
    catalogue.movements.resize(1);
    catalogue.movements[0].id = QStringLiteral("bridge");
    writeGoal(QStringLiteral("Walk the dog"));
    save();
    propose(
        [](plan::MyPlan &theirs) { theirs.fromClinic = {true, {QStringLiteral("bridge")}, {}}; });
    QVERIFY(m_face->agreedEvents(catalogue).empty());
    m_face->agree();
    QTRY_COMPARE(m_face->agreedEvents(catalogue).size(), size_t(2));
    QVERIFY(m_face->agreedEvents(catalogue)[0] ==
            (plan::Event{today(), plan::Agreed{plan::Agreed::What::MayStart, -1}}));
    QCOMPARE(m_face->clinicSays(), QStringLiteral("You can begin. In your week: BRIDGE."));
}

void TstMyPlan::a_draft_that_became_a_version_is_old()
{
    QSignalSpy kept(m_face.get(), &MyPlanFace::kept);
    writeGoal(QStringLiteral("Walk the dog"));
    m_face->setGoalSure(0, 8);
    QTRY_VERIFY(kept.count() > 0);
    const QByteArray draft = *m_store->get(QString::fromUtf16(MyPlanFace::draftName)).result();
    QVERIFY(!draft.isEmpty());
    save();
    // The power went between the record and the end of its draft.
    QVERIFY(m_store->put(QString::fromUtf16(MyPlanFace::draftName), draft).result());
    open();
    QTRY_COMPARE(m_face->goals().size(), 1);
    QVERIFY(!m_face->unsaved());
}

QTEST_GUILESS_MAIN(TstMyPlan)
#include "tst_my_plan.moc"
