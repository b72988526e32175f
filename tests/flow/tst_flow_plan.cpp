// SPDX-License-Identifier: Apache-2.0
// A person's own plan, from the phone to the clinician's page and back: the app's store, client and
// My plan against the real region, in one process.
#include "tests/flow/region_stage.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;

class TestFlowPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage.open(); }
    void cleanup() { m_stage.close(); }
    void a_plan_is_agreed_on_both_sides();
    void a_proposal_travels_and_is_answered();
    void a_second_plan_written_meanwhile_loses_nothing();

private:
    QString page(const flow::Phone &phone)
    {
        return m_stage.clinician->person(phone.person.toString());
    }
    void writeGoal(app::Face &face, const QString &activity)
    {
        face.myPlan()->setGoal(face.myPlan()->addGoal(), app::MyPlanFace::Activity, activity);
        face.myPlan()->save();
        QTRY_COMPARE(face.myPlan()->state(), app::MyPlanFace::State::Saved);
    }

    flow::RegionStage m_stage;
};

void TestFlowPlan::a_plan_is_agreed_on_both_sides()
{
    const auto phone = m_stage.join();
    const auto face = m_stage.faceOf(*phone);
    writeGoal(*face, QStringLiteral("Walk the dog"));
    QTRY_VERIFY_WITH_TIMEOUT(page(*phone).contains(QStringLiteral("“Walk the dog”")), 10'000);
    QCOMPARE(m_stage.clinician->agreePlan(phone->person.toString()), 303);
    phone->client->sendNow();
    const QString both = QStringLiteral("Agreed by you and Example Clinician on ");
    QTRY_VERIFY_WITH_TIMEOUT(face->myPlan()->standing().contains(both), 10'000);
    QVERIFY(phone->store->outbox(10).result()->empty());
}

void TestFlowPlan::a_proposal_travels_and_is_answered()
{
    const auto phone = m_stage.join();
    const auto face = m_stage.faceOf(*phone);
    app::MyPlanFace &plan = *face->myPlan();
    writeGoal(*face, QStringLiteral("Walk the dog"));
    QTRY_VERIFY_WITH_TIMEOUT(page(*phone).contains(QStringLiteral("“Walk the dog”")), 10'000);
    QCOMPARE(m_stage.clinician->proposePlan(
                 phone->person.toString(),
                 {{QStringLiteral("goal-0-activity"), QStringLiteral("Walk the dog")},
                  {QStringLiteral("goal-0-start"), QStringLiteral("To the gate")},
                  {QStringLiteral("mayStart"), QStringLiteral("yes")},
                  {QStringLiteral("include"), QStringLiteral("bridge")}}),
             303);
    phone->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(plan.proposedBy(), QStringLiteral("Example Clinician"), 10'000);
    QCOMPARE(plan.proposal().size(), 3);
    QCOMPARE(plan.goals()[0].start, QString());
    plan.agree();
    QTRY_VERIFY(plan.proposedBy().isEmpty());
    QCOMPARE(plan.goals()[0].start, QStringLiteral("To the gate"));
    QVERIFY(plan.clinicSays().startsWith(QStringLiteral("You can begin.")));
    content::plan::Catalogue catalogue;
    catalogue.movements.resize(1);
    catalogue.movements[0].id = QStringLiteral("bridge");
    QCOMPARE(plan.agreedEvents(catalogue).size(), size_t(2));
    QTRY_VERIFY_WITH_TIMEOUT(
        page(*phone).contains(QStringLiteral("Agreed by Example Clinician and the person on ")),
        10'000);
}

void TestFlowPlan::a_second_plan_written_meanwhile_loses_nothing()
{
    const auto phone = m_stage.join();
    const auto face = m_stage.faceOf(*phone);
    app::MyPlanFace &plan = *face->myPlan();
    writeGoal(*face, QStringLiteral("Walk the dog"));
    QTRY_VERIFY_WITH_TIMEOUT(page(*phone).contains(QStringLiteral("“Walk the dog”")), 10'000);
    QCOMPARE(m_stage.clinician->proposePlan(
                 phone->person.toString(),
                 {{QStringLiteral("goal-0-activity"), QStringLiteral("Walk the dog")},
                  {QStringLiteral("goal-0-start"), QStringLiteral("To the gate")}}),
             303);
    plan.setGoal(0, app::MyPlanFace::Why, QStringLiteral("She needs it")); // not knowing of theirs
    plan.save();
    QTRY_COMPARE(plan.state(), app::MyPlanFace::State::Saved);
    phone->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(plan.proposedBy(), QStringLiteral("Example Clinician"), 10'000);
    QCOMPARE(plan.goals()[0].why, QStringLiteral("She needs it"));
    QCOMPARE(plan.versions().size(), 3);
    plan.keepMine();
    QTRY_VERIFY(plan.proposedBy().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(page(*phone).contains(QStringLiteral("Version 4, ")), 10'000);
    QVERIFY(page(*phone).contains(QStringLiteral("To the gate"))); // every version stays
}

QTEST_GUILESS_MAIN(TestFlowPlan)
#include "tst_flow_plan.moc"
