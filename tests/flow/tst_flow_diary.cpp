// SPDX-License-Identifier: Apache-2.0
// One diary entry, from tap to chart: app's store and client against the real region, one process.
#include "sync/client/sync_client.h"
#include "sync/client/unlock.h"
#include "sync/endpoint/region.h"
#include "tests/fakes/fake_connectivity.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/fakes/sample_records.h"
#include "tests/flow/clinician_browser.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using endpoint::Region;

class TestFlowDiary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void an_entry_saved_offline_reaches_the_clinic_and_comes_back_seen();
    void entry_survives_restart_before_first_sync();
    void every_kind_of_record_is_held();
    void an_edit_replaces_nothing_and_is_held_too();
    void an_unknown_questionnaire_needs_the_person_and_holds_up_nobody();
    void two_devices_join_with_two_codes();
    void a_used_and_a_mistyped_code_are_told_apart();
    void a_region_restored_from_nothing_loses_nothing_here();

private:
    void startRegion();
    void stopRegion() { m_region.reset(); }
    void openApp();
    void closeApp()
    {
        m_client.reset();
        m_store.reset();
    }
    void join();
    EnrolProblem joinFailure(const QString &code);
    Response save()
    {
        const Response response = fakes::sampleResponse(m_clock, m_person);
        [&] { QVERIFY(m_store->save({response}).result()); }();
        return response;
    }
    EntryState stateOf(const Uuid &id) { return m_store->versions(id).result()->back().state; }

    const SystemClock m_clock;
    Uuid m_person = Uuid::v7(m_clock);
    std::unique_ptr<QTemporaryDir> m_dir;
    quint16 m_port = 0;
    QUrl m_url;
    QByteArray m_certificate;
    std::unique_ptr<Region> m_region;
    fakes::FakeSecretStore m_keychain;
    fakes::FakeConnectivity m_network;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<SyncClient> m_client;
};

void TestFlowDiary::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QDir(m_dir->path()).mkdir(QStringLiteral("app"));
    m_person = Uuid::v7(m_clock);
    m_port = 0;
    m_keychain = {};
    startRegion();
    openApp();
}

void TestFlowDiary::cleanup()
{
    closeApp();
    stopRegion();
}

void TestFlowDiary::startRegion()
{
    endpoint::RegionOptions options;
    options.dataFolder = m_dir->filePath(QStringLiteral("region"));
    options.name = QStringLiteral("Example Clinic");
    options.port = m_port;
    auto region = Region::start(options, m_clock);
    // Somebody else's connection may have taken the port while nobody listened on it.
    const bool listening = QTest::qWaitFor(
        [&] { return region || (region = Region::start(options, m_clock)); }, 20'000);
    QVERIFY2(listening, listening ? "" : qPrintable(region.error().detail));
    m_region = std::move(*region);
    m_port = m_region->port();
    m_url = QUrl(m_region->address());
    m_certificate = m_region->certificate();
}

void TestFlowDiary::openApp()
{
    const auto opening =
        unlock(m_dir->filePath(QStringLiteral("app")), m_keychain, KeyWish::KeychainIfAny);
    QVERIFY(opening);
    auto store = LocalStore::open(*opening, m_clock);
    QVERIFY(store);
    m_store = std::move(*store);
    SyncClient::Options options;
    options.trust = QSslCertificate::fromData(m_certificate);
    options.limits.silence = std::chrono::seconds(3);
    m_client = std::make_unique<SyncClient>(*m_store, m_network, m_clock, options);
    m_client->start();
}

void TestFlowDiary::join()
{
    const auto code = m_region->invite();
    QVERIFY(code);
    QSignalSpy joined(m_client.get(), &SyncClient::enrolled);
    QSignalSpy failed(m_client.get(), &SyncClient::enrolFailed);
    m_client->enrol(*code, m_url, m_person);
    QTRY_VERIFY_WITH_TIMEOUT(joined.count() + failed.count() > 0, 10000);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(joined[0][0].toString(), QStringLiteral("Example Clinic"));
}

EnrolProblem TestFlowDiary::joinFailure(const QString &code)
{
    QSignalSpy failed(m_client.get(), &SyncClient::enrolFailed);
    m_client->enrol(code, m_url, m_person);
    return failed.wait(10000) ? failed[0][0].value<EnrolProblem>() : EnrolProblem::NoNetwork;
}

void TestFlowDiary::an_entry_saved_offline_reaches_the_clinic_and_comes_back_seen()
{
    join();
    QTRY_COMPARE(m_client->status().state, SyncState::Idle);
    stopRegion();

    // 2–3: saved, with the region stopped
    const Response entry = save();
    QCOMPARE(stateOf(entry.key.id), EntryState::SavedHere);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().problem, SyncProblem::Offline, 10000);
    QCOMPARE(m_client->status().pending, 1);
    QVERIFY(stateOf(entry.key.id) != EntryState::WithClinic);

    // 4–6: the region starts; the client finds it by itself
    startRegion();
    m_network.set(false);
    m_network.set(true);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(entry.key.id), EntryState::WithClinic, 20000);
    QTRY_COMPARE(m_client->status().pending, 0);

    // 7: the clinician looks, and the person reads it
    const auto account = m_region->addClinician(QStringLiteral("Example Clinician"));
    QVERIFY(account);
    flow::ClinicianBrowser browser(m_url, QSslCertificate::fromData(m_certificate));
    QVERIFY(!browser.signIn(account->user, QStringLiteral("not the password")));
    QVERIFY(browser.signIn(account->user, account->password));
    const QString page = browser.person(m_person.toString());
    QVERIFY2(page.contains(QStringLiteral("A bit")), qPrintable(page)); // what was answered
    QVERIFY(browser.markSeen(m_person.toString()));
    m_client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(entry.key.id), EntryState::Seen, 10000);
    QVERIFY(m_store->versions(entry.key.id).result()->back().seen);
}

void TestFlowDiary::entry_survives_restart_before_first_sync()
{
    const Response entry = save();
    const QByteArray before = m_store->versions(entry.key.id).result()->back().resource;
    closeApp();
    openApp();
    QCOMPARE(m_store->versions(entry.key.id).result()->back().resource, before);
    join();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(entry.key.id), EntryState::WithClinic, 10000);
    QCOMPARE(m_store->versions(entry.key.id).result()->back().resource, before);
}

void TestFlowDiary::every_kind_of_record_is_held()
{
    const std::vector<Record> records = fakes::sampleRecords(m_clock);
    m_person = keyOf(records[0]).id;
    join();
    QVERIFY(m_store->save(records).result());
    for (const Record &record : records) {
        QTRY_VERIFY2_WITH_TIMEOUT(stateOf(keyOf(record).id) == EntryState::WithClinic,
                                  qPrintable(resourceTypeOf(record)), 10000);
    }
}

void TestFlowDiary::an_edit_replaces_nothing_and_is_held_too()
{
    join();
    Response entry = save();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(entry.key.id), EntryState::WithClinic, 10000);
    entry.key.version = 2;
    entry.status = ResponseStatus::Amended;
    QVERIFY(m_store->save({entry}).result());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(entry.key.id), EntryState::WithClinic, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().pending, 0, 10000);
    QCOMPARE(m_store->versions(entry.key.id).result()->size(), 2);
}

void TestFlowDiary::an_unknown_questionnaire_needs_the_person_and_holds_up_nobody()
{
    join();
    Response odd = fakes::sampleResponse(m_clock, m_person);
    odd.questionnaire = QStringLiteral("https://elsewhere.example/Questionnaire/x|9");
    QVERIFY(m_store->save({odd}).result());
    const Response good = save();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(good.key.id), EntryState::WithClinic, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(odd.key.id), EntryState::NeedsYou, 10000);
    QVERIFY(!m_store->versions(odd.key.id).result()->back().reason.isEmpty());
}

void TestFlowDiary::two_devices_join_with_two_codes()
{
    join();
    const Response first = save();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(first.key.id), EntryState::WithClinic, 10000);
    closeApp();
    QVERIFY(QDir().rename(m_dir->filePath(QStringLiteral("app")),
                          m_dir->filePath(QStringLiteral("other"))));
    QDir(m_dir->path()).mkdir(QStringLiteral("app"));
    m_person = Uuid::v7(m_clock);
    openApp();
    join();
    const Response second = save();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(second.key.id), EntryState::WithClinic, 10000);
}

void TestFlowDiary::a_used_and_a_mistyped_code_are_told_apart()
{
    const auto code = m_region->invite();
    QVERIFY(code);
    QSignalSpy joined(m_client.get(), &SyncClient::enrolled);
    m_client->enrol(*code, m_url, m_person);
    QVERIFY(joined.wait(10000));
    m_client->leave();
    QTRY_COMPARE(m_client->status().state, SyncState::NeedsEnrolment);
    QCOMPARE(problemName(joinFailure(*code)), QStringLiteral("used-code"));
    QCOMPARE(problemName(joinFailure(OneTimeCode::make().shown())), QStringLiteral("wrong-code"));
    QCOMPARE(problemName(joinFailure(QStringLiteral("0000-001Z-S"))),
             QStringLiteral("mistyped-code"));
}

void TestFlowDiary::a_region_restored_from_nothing_loses_nothing_here()
{
    join();
    const Response before = save();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(before.key.id), EntryState::WithClinic, 10000);
    stopRegion();
    const Response during = save();
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("region"))).removeRecursively());
    startRegion(); // another key, another certificate, knows nobody
    m_client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().state, SyncState::Problem, 10000);
    QCOMPARE(m_client->status().pending, 1);
    QVERIFY(m_store->versions(during.key.id).result()->size() == 1);
    QVERIFY(m_store->versions(before.key.id).result()->size() == 1);
    closeApp();
    openApp(); // trusts the new certificate; the device is unknown there
    QTRY_COMPARE_WITH_TIMEOUT(m_client->status().problem, SyncProblem::SignIn, 10000);
    join();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(during.key.id), EntryState::WithClinic, 10000);
}

QTEST_GUILESS_MAIN(TestFlowDiary)
#include "tst_flow_diary.moc"
