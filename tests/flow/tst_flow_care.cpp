// SPDX-License-Identifier: Apache-2.0
// A date in a person's care, from the clinic's form to what the person is asked: the app's store,
// client and Measures page against the real region, in one process.
#include "app/face/face.h"
#include "sync/client/sync_client.h"
#include "sync/endpoint/region.h"
#include "tests/app/pack_folder.h"
#include "tests/fakes/fake_connectivity.h"
#include "tests/flow/clinician_browser.h"

#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::sync;
using content::DueMeasure;

class TestFlowCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void a_discharge_entered_at_the_clinic_decides_what_the_person_is_asked();
    void a_correction_at_the_clinic_reaches_the_person_too();
    void another_persons_device_learns_nothing();

private:
    struct Device {
        std::unique_ptr<LocalStore> store;
        std::unique_ptr<SyncClient> client;
        Uuid person;
    };
    std::unique_ptr<Device> join();
    std::unique_ptr<app::Face> faceOf(Device &device);
    static QDate due(app::Face &face, const char *point)
    {
        for (const DueMeasure &one : face.measures()->due())
            if (one.point == QLatin1String(point) && one.instrument == u"nrs-back")
                return one.due;
        return {};
    }
    QDate today() const { return m_clock.now().localDay(); }
    void enter(const Device &device, const char *kind, const QDate &day)
    {
        QVERIFY(!m_clinician->person(device.person.toString()).isEmpty());
        QCOMPARE(m_clinician->enterDate(device.person.toString(), QString::fromLatin1(kind), day),
                 303);
    }

    const SystemClock m_clock;
    fakes::FakeConnectivity m_network;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<endpoint::Region> m_region;
    std::unique_ptr<flow::ClinicianBrowser> m_clinician;
    tests::PackFolder m_folder;
    std::unique_ptr<app::PackShelf> m_library = m_folder.open();
};

void TestFlowCare::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    endpoint::RegionOptions options;
    options.dataFolder = m_dir->path();
    options.pack = m_library->pack().folder();
    auto region = endpoint::Region::start(options, m_clock);
    QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
    m_region = std::move(*region);
    const auto account = m_region->addClinician(QStringLiteral("Example Clinician"));
    QVERIFY(account);
    m_clinician = std::make_unique<flow::ClinicianBrowser>(
        QUrl(m_region->address()), QSslCertificate::fromData(m_region->certificate()));
    QVERIFY(m_clinician->signIn(account->user, account->password));
}

void TestFlowCare::cleanup()
{
    m_clinician.reset();
    m_region.reset();
}

std::unique_ptr<TestFlowCare::Device> TestFlowCare::join()
{
    auto device = std::make_unique<Device>(Device{{}, {}, Uuid::v7(m_clock)});
    auto store = LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock);
    if (!store)
        qFatal("no store");
    device->store = std::move(*store);
    SyncClient::Options options;
    options.trust = QSslCertificate::fromData(m_region->certificate());
    device->client = std::make_unique<SyncClient>(*device->store, m_network, m_clock, options);
    device->client->start();
    QSignalSpy joined(device->client.get(), &SyncClient::enrolled);
    device->client->enrol(*m_region->invite(), QUrl(m_region->address()), device->person);
    if (joined.isEmpty() && !joined.wait(10'000))
        qFatal("the device did not join");
    return device;
}

std::unique_ptr<app::Face> TestFlowCare::faceOf(Device &device)
{
    auto face = std::make_unique<app::Face>(*m_library, *device.store, m_clock, device.person,
                                            Mode::OwnDevice);
    face->restore({}, {}, app::Face::Wait::Yes);
    face->profile()->finishFirstRun();
    return face;
}

void TestFlowCare::a_discharge_entered_at_the_clinic_decides_what_the_person_is_asked()
{
    const auto device = join();
    const auto face = faceOf(*device);
    QTRY_COMPARE(due(*face, "baseline"), today()); // the first run
    const QDate referral = today().addDays(-100);
    const QDate discharge = today().addDays(-5);
    enter(*device, "referral", referral);
    enter(*device, "discharge", discharge);
    enter(*device, "core-therapy-end", today().addDays(-30));
    device->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(due(*face, "month-6"), discharge.addMonths(6), 10'000);
    QCOMPARE(due(*face, "month-12"), discharge.addMonths(12));
    QCOMPARE(due(*face, "baseline"), referral);
    QCOMPARE(device->store->care().result()->size(), size_t(1));
    QVERIFY(device->store->outbox(10).result()->empty()); // nothing of it goes back
}

void TestFlowCare::a_correction_at_the_clinic_reaches_the_person_too()
{
    const auto device = join();
    const auto face = faceOf(*device);
    const QString id = device->person.toString();
    const QDate referral = today().addDays(-100);
    enter(*device, "referral", referral);
    enter(*device, "discharge", today().addDays(-5));
    device->client->sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(due(*face, "month-6").isValid(), 10'000);

    QVERIFY(m_clinician->person(id).contains(QStringLiteral("Discharge")));
    QCOMPARE(m_clinician->correctDate(id, QStringLiteral("discharge"), today().addDays(-5)), 303);
    QVERIFY(m_clinician->person(id).contains(QStringLiteral("Entered in error")));
    device->client->sendNow();
    QTRY_VERIFY_WITH_TIMEOUT(!due(*face, "month-6").isValid(), 10'000);
    QCOMPARE(due(*face, "baseline"), referral);

    QCOMPARE(m_clinician->correctDate(id, QStringLiteral("referral"), referral), 303);
    device->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(due(*face, "baseline"), today(), 10'000); // the first run again
}

void TestFlowCare::another_persons_device_learns_nothing()
{
    const auto one = join();
    const auto other = join();
    enter(*one, "discharge", today().addDays(-5));
    for (Device *device : {one.get(), other.get()})
        device->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(one->store->care().result()->size(), size_t(1), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(other->client->status().state, SyncState::Idle, 10'000);
    QTest::qWait(200);
    QVERIFY(other->store->care().result()->empty());
}

QTEST_GUILESS_MAIN(TestFlowCare)
#include "tst_flow_care.moc"
