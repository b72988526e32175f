// SPDX-License-Identifier: Apache-2.0
// A date in a person's care, from the clinic's form to what the person is asked: the app's store,
// client and Measures page against the real region, in one process.
#include "tests/flow/region_stage.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using content::DueMeasure;

class TestFlowCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage.open(); }
    void cleanup() { m_stage.close(); }
    void a_discharge_entered_at_the_clinic_decides_what_the_person_is_asked();
    void a_correction_at_the_clinic_reaches_the_person_too();
    void another_persons_device_learns_nothing();

private:
    static QDate due(app::Face &face, const char *point)
    {
        for (const DueMeasure &one : face.measures()->due())
            if (one.point == QLatin1String(point) && one.instrument == u"nrs-back")
                return one.due;
        return {};
    }
    QDate today() const { return m_stage.clock.now().localDay(); }
    void enter(const flow::Phone &phone, const char *kind, const QDate &day)
    {
        QVERIFY(!m_stage.clinician->person(phone.person.toString()).isEmpty());
        QCOMPARE(
            m_stage.clinician->enterDate(phone.person.toString(), QString::fromLatin1(kind), day),
            303);
    }

    flow::RegionStage m_stage;
};

void TestFlowCare::a_discharge_entered_at_the_clinic_decides_what_the_person_is_asked()
{
    const auto phone = m_stage.join();
    const auto face = m_stage.faceOf(*phone);
    QTRY_COMPARE(due(*face, "baseline"), today()); // the first run
    const QDate referral = today().addDays(-100);
    const QDate discharge = today().addDays(-5);
    enter(*phone, "referral", referral);
    enter(*phone, "discharge", discharge);
    enter(*phone, "core-therapy-end", today().addDays(-30));
    phone->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(due(*face, "month-6"), discharge.addMonths(6), 10'000);
    QCOMPARE(due(*face, "month-12"), discharge.addMonths(12));
    QCOMPARE(due(*face, "baseline"), referral);
    QCOMPARE(phone->store->care().result()->size(), size_t(1));
    QVERIFY(phone->store->outbox(10).result()->empty()); // nothing of it goes back
}

void TestFlowCare::a_correction_at_the_clinic_reaches_the_person_too()
{
    const auto phone = m_stage.join();
    const auto face = m_stage.faceOf(*phone);
    const QString id = phone->person.toString();
    const QDate referral = today().addDays(-100);
    enter(*phone, "referral", referral);
    enter(*phone, "discharge", today().addDays(-5));
    phone->client->sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(due(*face, "month-6").isValid(), 10'000);

    QVERIFY(m_stage.clinician->person(id).contains(QStringLiteral("Discharge")));
    QCOMPARE(m_stage.clinician->correctDate(id, QStringLiteral("discharge"), today().addDays(-5)),
             303);
    QVERIFY(m_stage.clinician->person(id).contains(QStringLiteral("Entered in error")));
    phone->client->sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(!due(*face, "month-6").isValid(), 10'000);
    QCOMPARE(due(*face, "baseline"), referral);

    QCOMPARE(m_stage.clinician->correctDate(id, QStringLiteral("referral"), referral), 303);
    phone->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(due(*face, "baseline"), today(), 10'000); // the first run again
}

void TestFlowCare::another_persons_device_learns_nothing()
{
    const auto one = m_stage.join();
    const auto other = m_stage.join();
    enter(*one, "discharge", today().addDays(-5));
    for (flow::Phone *phone : {one.get(), other.get()})
        phone->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(one->store->care().result()->size(), size_t(1), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(other->client->status().state, SyncState::Idle, 10'000);
    QTest::qWait(200);
    QVERIFY(other->store->care().result()->empty());
}

QTEST_GUILESS_MAIN(TestFlowCare)
#include "tst_flow_care.moc"
