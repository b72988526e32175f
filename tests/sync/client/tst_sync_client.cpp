// SPDX-License-Identifier: Apache-2.0
// The client as the app uses it: on its own thread, by signals, one exchange at a time.
#include "platform/base/crypto.h"
#include "sync/client/sync_client.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_connectivity.h"
#include "tests/fakes/region_peer.h"
#include "tests/fakes/sample_records.h"

#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using fakes::Fault;
using fakes::RegionPeer;

class TestSyncClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void without_a_region_everything_stays_here();
    void joining_sends_what_was_saved_before();
    void a_save_is_sent_by_itself();
    void a_failed_joining_says_why_and_can_be_repeated();
    void an_enrolment_survives_a_restart();
    void the_network_returning_sends_at_once();
    void many_saves_never_run_two_exchanges_at_once();
    void closing_during_an_exchange_is_quick_and_loses_nothing();
    void leaving_keeps_every_entry();
    void the_clinics_look_arrives_when_the_person_comes_back();
    void a_revoked_device_is_a_problem_not_a_wait();

private:
    void join();
    void newClient();
    void save() { QVERIFY(m_store->save({fakes::sampleResponse(m_clock, m_person)}).result()); }
    SyncState state() const { return m_client->status().state; }
    int pending() const { return m_client->status().pending; }

    fakes::FakeClock m_clock;
    const Clock *m_steady = nullptr;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<RegionPeer> m_peer;
    std::unique_ptr<fakes::FakeConnectivity> m_network;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<SyncClient> m_client;
};

void TestSyncClient::init()
{
    m_peer = std::make_unique<RegionPeer>(m_clock);
    m_network = std::make_unique<fakes::FakeConnectivity>();
    auto store = LocalStore::open({QStringLiteral(":memory:"), crypto::randomBytes(32)}, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
    newClient();
}

void TestSyncClient::cleanup()
{
    m_client.reset();
    m_store.reset();
    m_steady = nullptr;
}

void TestSyncClient::newClient()
{
    m_client.reset();
    SyncClient::Options options;
    options.trust = m_peer->trust();
    options.steady = m_steady;
    options.limits.silence = std::chrono::milliseconds(400);
    m_client = std::make_unique<SyncClient>(*m_store, *m_network, m_clock, options);
    QSignalSpy changed(m_client.get(), &SyncClient::statusChanged);
    m_client->start();
}

void TestSyncClient::join()
{
    const OneTimeCode code = OneTimeCode::make();
    m_peer->codes[code.canonical()] = "ready";
    QSignalSpy joined(m_client.get(), &SyncClient::enrolled);
    m_client->enrol(code.shown(), m_peer->url(), m_person);
    QVERIFY(joined.wait());
    QCOMPARE(joined[0][0].toString(), QStringLiteral("Test Region"));
}

void TestSyncClient::without_a_region_everything_stays_here()
{
    save();
    QTRY_COMPARE(pending(), 1);
    QCOMPARE(state(), SyncState::NeedsEnrolment);
    m_client->sendNow();
    QTest::qWait(100);
    QCOMPARE(m_peer->log.size(), 0);
}

void TestSyncClient::joining_sends_what_was_saved_before()
{
    save();
    save();
    join();
    QTRY_COMPARE(m_peer->count(), 2);
    QTRY_COMPARE(state(), SyncState::Idle);
    QCOMPARE(pending(), 0);
    QCOMPARE(m_client->status().regionName, QStringLiteral("Test Region"));
    QCOMPARE(*m_client->status().lastSent, m_clock.now());
}

void TestSyncClient::a_save_is_sent_by_itself()
{
    join();
    QTRY_COMPARE(state(), SyncState::Idle);
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(), 1, 5000);
    QTRY_COMPARE(pending(), 0);
}

void TestSyncClient::a_failed_joining_says_why_and_can_be_repeated()
{
    QSignalSpy failed(m_client.get(), &SyncClient::enrolFailed);
    m_client->enrol(OneTimeCode::make().shown(), m_peer->url(), m_person);
    QVERIFY(failed.wait());
    QCOMPARE(problemName(failed[0][0].value<EnrolProblem>()), QStringLiteral("wrong-code"));
    QCOMPARE(state(), SyncState::NeedsEnrolment);
    join();
    QTRY_COMPARE(state(), SyncState::Idle);
}

void TestSyncClient::an_enrolment_survives_a_restart()
{
    save();
    join();
    QTRY_COMPARE(pending(), 0);
    newClient();
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(), 2, 5000);
    QTRY_COMPARE(m_client->status().regionName, QStringLiteral("Test Region"));
    QVERIFY(m_client->status().lastSent);
}

void TestSyncClient::the_network_returning_sends_at_once()
{
    join();
    QTRY_COMPARE(state(), SyncState::Idle);
    m_network->set(false);
    m_peer->faults.assign(200, Fault{"/fhir", Fault::Kind::CutBefore});
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().problem, SyncProblem::Offline, 5000);
    QCOMPARE(state(), SyncState::Waiting);
    QVERIFY(m_client->status().until);
    QCOMPARE(pending(), 1);
    m_peer->faults.clear();
    m_network->set(true);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(), 1, 2000);
    QTRY_COMPARE(state(), SyncState::Idle);
}

void TestSyncClient::many_saves_never_run_two_exchanges_at_once()
{
    join();
    for (int i = 0; i < 40; ++i) {
        save();
        m_client->sendNow();
        m_network->set(i % 2);
        QTest::qWait(5);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(), 40, 8000);
    QTRY_COMPARE(pending(), 0);
    for (const auto &[place, one] : m_peer->held)
        QCOMPARE(one.writes, 1);
}

void TestSyncClient::closing_during_an_exchange_is_quick_and_loses_nothing()
{
    join();
    QTRY_COMPARE(state(), SyncState::Idle);
    m_peer->faults.assign(5, Fault{"/fhir", Fault::Kind::Silence});
    save();
    QTRY_COMPARE_WITH_TIMEOUT(state(), SyncState::Sending, 5000);
    QElapsedTimer time;
    time.start();
    m_client.reset();
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(*m_store->outboxCount().result(), 1);
    m_peer->faults.clear();
    newClient();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(), 1, 5000);
}

void TestSyncClient::leaving_keeps_every_entry()
{
    join();
    m_peer->faults.assign(200, Fault{"/fhir", Fault::Kind::CutBefore});
    save();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().problem, SyncProblem::Offline, 5000);
    m_client->leave();
    QTRY_COMPARE(state(), SyncState::NeedsEnrolment);
    QCOMPARE(pending(), 1);
    QCOMPARE(m_store->records().result()->size(), 1);
    m_peer->faults.clear();
    join();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->count(), 1, 5000);
}

void TestSyncClient::the_clinics_look_arrives_when_the_person_comes_back()
{
    fakes::FakeClock steady;
    m_steady = &steady;
    newClient();
    const Response response = fakes::sampleResponse(m_clock, m_person);
    QVERIFY(m_store->save({response}).result());
    join();
    QTRY_COMPARE(m_peer->count(), 1);
    QTRY_COMPARE(state(), SyncState::Idle);
    m_client->setInFront(false);
    m_peer->provenances.push_back(wire::encodeSeen(
        {QStringLiteral("seen-1"), response.key.id, 1, m_clock.now(), m_clock.now().toIso()},
        QStringLiteral("QuestionnaireResponse"), QStringLiteral("account-1")));
    const auto kept = [&] { return m_store->records().result()->front().state; };
    steady.advance(300000);
    QCOMPARE(kept(), EntryState::WithClinic);
    const int asked = m_peer->requests("/fhir/Provenance");
    m_client->setInFront(true);
    QTRY_COMPARE(kept(), EntryState::Seen);
    QCOMPARE(m_peer->requests("/fhir/Provenance"), asked + 1);
    m_client.reset();
}

void TestSyncClient::a_revoked_device_is_a_problem_not_a_wait()
{
    join();
    QTRY_COMPARE(state(), SyncState::Idle);
    m_peer->revoked = true;
    m_peer->forgetTokens();
    save();
    QTRY_COMPARE_WITH_TIMEOUT(state(), SyncState::Problem, 5000);
    QCOMPARE(m_client->status().problem, SyncProblem::SignIn);
    QCOMPARE(pending(), 1);
}

QTEST_GUILESS_MAIN(TestSyncClient)
#include "tst_sync_client.moc"
