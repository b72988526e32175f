// SPDX-License-Identifier: Apache-2.0
// Two sides and one plan: versions are only ever added, each side agrees to the other's, and what
// travels says all of it.
#include "content/plan/plan_lines.h"
#include "content/plan/plan_story.h"
#include "tests/fakes/fake_clock.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;
using plan::PlanVersion;
using plan::Side;

class TstPlanStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_statement_says_all_of_a_version_and_says_it_readably();
    void a_record_that_names_others_than_its_plan_is_refused();
    void versions_come_in_the_order_of_time_whatever_order_they_arrive_in();
    void the_other_sides_word_stands_with_the_version_it_is_about();
    void a_word_without_its_version_says_all_itself();
    void a_proposal_waits_until_it_is_agreed_or_answered();
    void a_difference_shows_what_is_gone_and_what_came_in_its_place();
    void what_was_agreed_for_the_week_is_told_once_on_its_day();
    void what_was_agreed_can_be_taken_back();

private:
    static QString person() { return QString::fromUtf16(sync::thePerson); }
    static QString clinic() { return QStringLiteral("Sam, physiotherapist"); }
    static plan::MyPlan some()
    {
        plan::MyPlan mine;
        mine.goals = {{QStringLiteral("Walk the dog"),
                       QStringLiteral("I \"miss\" it\nso much"),
                       QStringLiteral("To the gate"),
                       QStringLiteral("Round the lake"),
                       2461285,
                       6,
                       {{QStringLiteral("it rains"), QStringLiteral("I go to the hall")}}}};
        mine.ladders = {{QStringLiteral("Stairs"),
                         {QStringLiteral("one step"), QStringLiteral("all of them")},
                         1,
                         2}};
        mine.flareUp.firstDays = {QStringLiteral("Calves on a chair"), QStringLiteral("Heat")};
        mine.later.reviews = {2461400};
        mine.fromClinic = {true, {QStringLiteral("bridge")}, {}};
        return mine;
    }
    PlanVersion version(const QString &by, const plan::MyPlan &what = some()) const
    {
        return {1, 2461200, by, {}, {QStringLiteral("goals")}, what, 0, {}};
    }
    sync::PlanStatement said(const PlanVersion &what, int minute, const sync::Key &key) const
    {
        return plan::statementOf(what, key, m_person, Instant{minute * 60'000LL, 0});
    }
    sync::Key fresh() const { return {Uuid::v7(m_clock), 1}; }

    fakes::FakeClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
};

void TstPlanStory::a_statement_says_all_of_a_version_and_says_it_readably()
{
    const sync::PlanStatement told = said(version(person()), 1, fresh());
    const auto read = plan::versionOf(told);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, version(person()));
    QCOMPARE(told.summary, QStringLiteral("Version 1: goals"));
    QCOMPARE(told.goals[0].text, QStringLiteral("Walk the dog"));
    QCOMPARE(told.goals[0].due, QDate::fromJulianDay(2461285));
    QVERIFY(told.goals[0].notes.contains(QStringLiteral("If it rains, then I go to the hall")));
    QCOMPARE(told.activities, QStringList(QStringLiteral(
                                  "Stairs, step by step: 1. one step; 2. all of them (now)")));
    QCOMPARE(told.notes[0],
             QStringLiteral("For a flare-up. First two days: Calves on a chair; Heat"));
}

void TstPlanStory::a_record_that_names_others_than_its_plan_is_refused()
{
    sync::PlanStatement told = said(version(person()), 1, fresh());
    told.proposedBy = clinic();
    QVERIFY(!plan::versionOf(told));
    told = said(version(person()), 1, fresh());
    told.exact.replace(QStringLiteral("confidence"), QStringLiteral("courage"));
    QVERIFY(!plan::versionOf(told));
}

void TstPlanStory::versions_come_in_the_order_of_time_whatever_order_they_arrive_in()
{
    plan::MyPlan other = some();
    other.goals[0].target = QStringLiteral("Twice round");
    const auto story = plan::planStory(
        {said(version(clinic(), other), 5, fresh()), said(version(person()), 2, fresh())});
    QCOMPARE(story.size(), size_t(2));
    QCOMPARE(story[0].version.proposedBy, person());
    QCOMPARE(story[1].version.version, 2);
    QCOMPARE(story[1].version.plan, other);
}

void TstPlanStory::the_other_sides_word_stands_with_the_version_it_is_about()
{
    const sync::Key first = fresh();
    PlanVersion word = version(person());
    word.agreedBy = clinic();
    word.agreedDay = 2461203;
    word.answers = plan::statementName(first);
    // The clinic's clock goes wrong: its word seems to be older than what it is about.
    const auto story = plan::planStory({said(word, 1, fresh()), said(version(person()), 2, first)});
    QCOMPARE(story.size(), size_t(1));
    QCOMPARE(story[0].version.agreedBy, clinic());
    QCOMPARE(story[0].version.agreedDay, 2461203);
    QVERIFY(plan::inForce(story) == &story[0]);
    QVERIFY(!plan::waitingFrom(story, Side::Person));
}

void TstPlanStory::a_word_without_its_version_says_all_itself()
{
    PlanVersion word = version(clinic());
    word.agreedBy = person();
    word.answers = QStringLiteral("gone/1");
    const auto story = plan::planStory({said(word, 1, fresh())});
    QCOMPARE(story.size(), size_t(1));
    QCOMPARE(story[0].version.plan, some());
    QVERIFY(story[0].agreed());
}

void TstPlanStory::a_proposal_waits_until_it_is_agreed_or_answered()
{
    const sync::Key first = fresh();
    std::vector all{said(version(clinic()), 1, first)};
    QVERIFY(plan::waitingFrom(plan::planStory(all), Side::Clinic));
    QVERIFY(!plan::waitingFrom(plan::planStory(all), Side::Person));
    // What was written meanwhile without knowing of it is no answer.
    all.push_back(said(version(person()), 2, fresh()));
    QVERIFY(plan::waitingFrom(plan::planStory(all), Side::Clinic));
    PlanVersion answer = version(person());
    answer.answers = plan::statementName(first);
    all.push_back(said(answer, 3, fresh()));
    QVERIFY(!plan::waitingFrom(plan::planStory(all), Side::Clinic));
    QVERIFY(plan::waitingFrom(plan::planStory(all), Side::Person));
}

void TstPlanStory::a_difference_shows_what_is_gone_and_what_came_in_its_place()
{
    plan::MyPlan now = some();
    now.goals[0].target = QStringLiteral("To the shop");
    now.flareUp.firstDays.removeLast();
    now.ladders[0].at = 0; // where somebody stands is no change of the plan
    const auto found = plan::planDifferences(some(), now);
    const QString dog = QStringLiteral("Walk the dog");
    QCOMPARE(found,
             (std::vector<plan::PlanDifference>{
                 {{plan::PlanField::GoalTarget, dog, QStringLiteral("Round the lake")}, false},
                 {{plan::PlanField::GoalTarget, dog, QStringLiteral("To the shop")}, true},
                 {{plan::PlanField::FlareFirst, {}, QStringLiteral("Heat")}, false}}));
}

void TstPlanStory::what_was_agreed_for_the_week_is_told_once_on_its_day()
{
    plan::Catalogue catalogue;
    catalogue.movements.resize(2);
    catalogue.movements[0].id = QStringLiteral("bridge");
    catalogue.movements[1].id = QStringLiteral("walk");
    PlanVersion one = version(clinic());
    one.agreedBy = person();
    one.agreedDay = 2461205;
    PlanVersion two = one;
    two.plan.fromClinic.leaveOut = {QStringLiteral("walk"), QStringLiteral("moon-walk")};
    two.agreedDay = 2461210;
    PlanVersion open = version(clinic());
    open.plan.fromClinic.include = {QStringLiteral("walk")};
    const auto story =
        plan::planStory({said(one, 1, fresh()), said(two, 2, fresh()), said(open, 3, fresh())});
    const std::vector<plan::Event> wanted{{2461205, plan::Agreed{plan::Agreed::What::MayStart, -1}},
                                          {2461205, plan::Agreed{plan::Agreed::What::Include, 0}},
                                          {2461210, plan::Agreed{plan::Agreed::What::LeaveOut, 1}}};
    QVERIFY(plan::agreedEvents(story, catalogue) == wanted);
}

void TstPlanStory::what_was_agreed_can_be_taken_back()
{
    using What = plan::Agreed::What;
    plan::Catalogue catalogue;
    catalogue.movements.resize(2);
    catalogue.movements[0].id = QStringLiteral("bridge");
    catalogue.movements[1].id = QStringLiteral("walk");
    PlanVersion one = version(clinic());
    one.agreedBy = person();
    one.agreedDay = 2461205;
    one.plan.fromClinic = {true, {QStringLiteral("bridge")}, {QStringLiteral("walk")}};
    PlanVersion two = one;
    two.plan.fromClinic = {false, {QStringLiteral("walk")}, {}};
    two.agreedDay = 2461210;
    const auto story = plan::planStory({said(one, 1, fresh()), said(two, 2, fresh())});
    const std::vector<plan::Event> wanted{
        {2461205, plan::Agreed{What::MayStart, -1}}, {2461205, plan::Agreed{What::Include, 0}},
        {2461205, plan::Agreed{What::LeaveOut, 1}},  {2461210, plan::Agreed{What::NotYet, -1}},
        {2461210, plan::Agreed{What::Neither, 0}},   {2461210, plan::Agreed{What::Include, 1}}};
    QVERIFY(plan::agreedEvents(story, catalogue) == wanted);
}

QTEST_APPLESS_MAIN(TstPlanStory)
#include "tst_plan_story.moc"
