// SPDX-License-Identifier: Apache-2.0
// The dates of the person's care on their way from a region to the device.
#include "sync/wire/clinic_care.h"
#include "tests/fakes/sample_records.h"
#include "tests/sync/client/joined_device.h"

#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using fakes::Fault;
using fakes::RegionPeer;

class TestCareInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_device.join(); }
    void a_clinics_dates_reach_the_device_once_and_never_go_back();
    void several_pages_and_several_at_the_same_instant_all_arrive();
    void a_later_version_takes_the_place_of_the_earlier();
    void an_episode_of_somebody_else_is_refused();
    void one_that_cannot_be_read_leaves_what_was_known();
    void a_region_that_keeps_no_episodes_is_no_failure_data();
    void a_region_that_keeps_no_episodes_is_no_failure();
    void what_makes_no_sense_is_told_and_tried_again();
    void pages_of_another_origin_are_not_followed();

private:
    ExchangeReport run() { return m_device.run(); }
    QByteArray episode(const char *id, const char *version, int second, QDate discharge = {})
    {
        CareEpisode one{
            QString::fromLatin1(id),
            m_device.enrolment->person,
            QStringLiteral("active"),
            QDate(2026, 3, 2),
            {},
            {{QStringLiteral("moon-walk"), QDate(2026, 3, 9)}},
            QString::fromLatin1(version),
            {QDateTime(QDate(2026, 6, 5), QTime(10, 0, second), Qt::UTC).toMSecsSinceEpoch(), 0}};
        if (discharge.isValid())
            one.discharge = discharge;
        return *wire::encodeCare(one);
    }
    std::vector<CareEpisode> known() { return *m_device.store->care().result(); }

    tests::JoinedDevice m_device;
};

void TestCareInbox::a_clinics_dates_reach_the_device_once_and_never_go_back()
{
    m_device.peer->care = {episode("a", "1", 0, QDate(2026, 5, 4))};
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
    QCOMPARE(known().size(), size_t(1));
    QCOMPARE(known()[0].discharge, QDate(2026, 5, 4));
    QCOMPARE(known()[0].stages[0].code, QStringLiteral("moon-walk"));
    run();
    QVERIFY(m_device.peer->log.back().target.contains("_lastUpdated=ge2026-06-05T10"));
    QCOMPARE(known().size(), size_t(1));
    QCOMPARE(m_device.peer->requests("/fhir/EpisodeOfCare"), 2);
    QVERIFY(m_device.peer->held.empty());
    QCOMPARE(*m_device.store->outboxCount().result(), 0);
}

void TestCareInbox::several_pages_and_several_at_the_same_instant_all_arrive()
{
    m_device.peer->pageSize = 2;
    for (const char *id : {"a", "b", "c", "d", "e"})
        m_device.peer->care.push_back(episode(id, "1", 7));
    run();
    QCOMPARE(known().size(), size_t(5));
    m_device.peer->care.push_back(episode("f", "1", 7)); // at the very same instant: `ge`
    run();
    QCOMPARE(known().size(), size_t(6));
}

void TestCareInbox::a_later_version_takes_the_place_of_the_earlier()
{
    m_device.peer->care = {episode("a", "1", 0)};
    run();
    m_device.peer->care = {episode("a", "2", 1, QDate(2026, 5, 4))};
    run();
    QCOMPARE(known().size(), size_t(1));
    QCOMPARE(known()[0].version, QStringLiteral("2"));
    m_device.peer->care = {episode("a", "3", 2).replace("\"active\"", "\"entered-in-error\"")};
    run();
    QVERIFY(!known()[0].counts());
}

void TestCareInbox::an_episode_of_somebody_else_is_refused()
{
    const QByteArray other = episode("b", "1", 9)
                                 .replace(m_device.enrolment->person.toString().toLatin1(),
                                          Uuid::v7(m_device.clock).toString().toLatin1());
    m_device.peer->care = {other, episode("a", "1", 0)};
    QTest::ignoreMessage(QtWarningMsg, "sync: 1 episodes of somebody else were not taken");
    run();
    QCOMPARE(known().size(), size_t(1));
    QCOMPARE(known()[0].id, QStringLiteral("a"));
    m_device.peer->care = {episode("c", "1", 5)}; // theirs, later, did not move what is asked for
    run();
    QCOMPARE(known().size(), size_t(2));
}

void TestCareInbox::one_that_cannot_be_read_leaves_what_was_known()
{
    m_device.peer->care = {episode("a", "1", 0, QDate(2026, 5, 4))};
    run();
    m_device.peer->care = {episode("a", "2", 1).replace("2026-03-09", "2026-02-30"),
                           episode("b", "1", 2)};
    QTest::ignoreMessage(QtWarningMsg, "sync: 1 episodes could not be read");
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
    QCOMPARE(known().size(), size_t(2));
    QVERIFY(std::ranges::any_of(known(), [](const CareEpisode &one) {
        return one.id == u"a" && one.version == u"1" && one.discharge == QDate(2026, 5, 4);
    }));
}

void TestCareInbox::a_region_that_keeps_no_episodes_is_no_failure_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 405, 410, 422, 501})
        QTest::addRow("%d", status) << status;
}

void TestCareInbox::a_region_that_keeps_no_episodes_is_no_failure()
{
    QFETCH(int, status);
    m_device.peer->faults = {Fault{"/fhir/EpisodeOfCare", Fault::Kind::Answer, status}};
    QCOMPARE(problemName(run().failure.problem), problemName(SyncProblem::None));
}

void TestCareInbox::what_makes_no_sense_is_told_and_tried_again()
{
    m_device.peer->care = {episode("a", "1", 0)};
    m_device.peer->faults = {Fault{"/fhir/EpisodeOfCare", Fault::Kind::Truncate}};
    QCOMPARE(problemName(run().failure.problem), QStringLiteral("region-fault"));
    QVERIFY(known().empty());
    run();
    QCOMPARE(known().size(), size_t(1));
}

void TestCareInbox::pages_of_another_origin_are_not_followed()
{
    m_device.peer->faults = {Fault{
        "/fhir/EpisodeOfCare", Fault::Kind::Answer, 200, "application/fhir+json",
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\","
        "\"url\":\"https://elsewhere.example/fhir/EpisodeOfCare?page=2\"}]}"}};
    QCOMPARE(problemName(run().failure.problem), QStringLiteral("region-fault"));
}

QTEST_GUILESS_MAIN(TestCareInbox)
#include "tst_care_inbox.moc"
