// SPDX-License-Identifier: Apache-2.0
// What a clinic says of a person's own plan, on its way from a region to the device.
#include "sync/wire/clinic_plan.h"
#include "tests/fakes/sample_records.h"
#include "tests/sync/client/joined_device.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using fakes::Fault;

class TestPlanInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_device.join(); }
    void what_the_clinic_says_reaches_the_device_once_and_never_goes_back();
    void a_plan_of_somebody_else_is_refused();
    void one_that_cannot_be_read_keeps_no_other_away();
    void what_the_person_said_comes_back_from_no_server();
    void a_region_that_keeps_no_plans_is_no_failure();
    void one_kind_of_news_that_fails_holds_up_no_other();

private:
    ExchangeReport run() { return m_device.run(); }
    QByteArray said(int second, const Uuid &person)
    {
        PlanStatement one = fakes::samplePlan(m_device.clock, person);
        one.agreedBy = QStringLiteral("Example Clinician");
        return *wire::encodeClinicPlan(
            {one,
             {QDateTime(QDate(2026, 6, 5), QTime(10, 0, second), Qt::UTC).toMSecsSinceEpoch(), 0}});
    }
    QByteArray said(int second) { return said(second, m_device.enrolment->person); }
    size_t known() { return m_device.store->plans().result()->size(); }

    tests::JoinedDevice m_device;
};

void TestPlanInbox::what_the_clinic_says_reaches_the_device_once_and_never_goes_back()
{
    m_device.peer->plans = {said(0), said(0), said(1)};
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
    QCOMPARE(known(), size_t(3));
    m_device.peer->log.clear();
    run();
    QCOMPARE(known(), size_t(3));
    QVERIFY(std::ranges::any_of(m_device.peer->log, [](const fakes::PeerRequest &request) {
        return request.target.startsWith("/fhir/CarePlan") &&
               request.target.contains("_lastUpdated=ge2026-06-05T10") &&
               request.target.contains("category=");
    }));
    QVERIFY(m_device.store->outbox(10).result()->empty());
}

void TestPlanInbox::a_plan_of_somebody_else_is_refused()
{
    m_device.peer->plans = {said(9, Uuid::v7(m_device.clock)), said(0)};
    QTest::ignoreMessage(QtWarningMsg, "sync: 1 plans of somebody else were not taken");
    run();
    QCOMPARE(known(), size_t(1));
}

void TestPlanInbox::one_that_cannot_be_read_keeps_no_other_away()
{
    m_device.peer->plans = {said(0).replace("\"active\"", "\"on-hold\""), said(1)};
    QTest::ignoreMessage(QtWarningMsg, "sync: 1 plans could not be read");
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
    QCOMPARE(known(), size_t(1));
}

void TestPlanInbox::what_the_person_said_comes_back_from_no_server()
{
    QByteArray own = said(0);
    own.replace("\"active\"", "\"draft\"").replace("\"plan\"", "\"proposal\"");
    own.replace("\"contributor\":[{\"display\":\"Example Clinician\"}],", "");
    m_device.peer->plans = {own};
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
    QCOMPARE(known(), size_t(0));
}

void TestPlanInbox::a_region_that_keeps_no_plans_is_no_failure()
{
    m_device.peer->faults = {Fault{"/fhir/CarePlan", Fault::Kind::Answer, 501}};
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
}

void TestPlanInbox::one_kind_of_news_that_fails_holds_up_no_other()
{
    m_device.peer->plans = {said(0)};
    m_device.peer->faults = {Fault{"/fhir/Provenance", Fault::Kind::Answer, 500}};
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::RegionFault));
    QCOMPARE(known(), size_t(1));
}

QTEST_GUILESS_MAIN(TestPlanInbox)
#include "tst_plan_inbox.moc"
