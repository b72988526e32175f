// SPDX-License-Identifier: Apache-2.0
// A person's own plan, from the phone to the clinician's page and back: the app's store, client and
// My plan against the real region, in one process.
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

class TestFlowPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void a_plan_is_agreed_on_both_sides();
    void a_proposal_travels_and_is_answered();
    void a_second_plan_written_meanwhile_loses_nothing();

private:
    struct Device {
        std::unique_ptr<LocalStore> store;
        std::unique_ptr<SyncClient> client;
        Uuid person;
    };
    std::unique_ptr<Device> join();
    std::unique_ptr<app::Face> faceOf(Device &device);
    QString page(const Device &device) { return m_clinician->person(device.person.toString()); }
    void writeGoal(app::Face &face, const QString &activity)
    {
        face.myPlan()->setGoal(face.myPlan()->addGoal(), app::MyPlanFace::Activity, activity);
        face.myPlan()->save();
        QTRY_COMPARE(face.myPlan()->state(), app::MyPlanFace::State::Saved);
    }

    const SystemClock m_clock;
    fakes::FakeConnectivity m_network;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<endpoint::Region> m_region;
    std::unique_ptr<flow::ClinicianBrowser> m_clinician;
    tests::PackFolder m_folder;
    std::unique_ptr<app::PackShelf> m_library = m_folder.open();
};

void TestFlowPlan::init()
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

void TestFlowPlan::cleanup()
{
    m_clinician.reset();
    m_region.reset();
}

std::unique_ptr<TestFlowPlan::Device> TestFlowPlan::join()
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

std::unique_ptr<app::Face> TestFlowPlan::faceOf(Device &device)
{
    auto face = std::make_unique<app::Face>(*m_library, *device.store, m_clock, device.person,
                                            Mode::OwnDevice);
    face->restore({}, {}, app::Face::Wait::Yes);
    face->profile()->finishFirstRun();
    return face;
}

void TestFlowPlan::a_plan_is_agreed_on_both_sides()
{
    const auto device = join();
    const auto face = faceOf(*device);
    writeGoal(*face, QStringLiteral("Walk the dog"));
    QTRY_VERIFY_WITH_TIMEOUT(page(*device).contains(QStringLiteral("“Walk the dog”")), 10'000);
    QCOMPARE(m_clinician->agreePlan(device->person.toString()), 303);
    device->client->sendNow();
    const QString both = QStringLiteral("Agreed by you and Example Clinician on ");
    QTRY_VERIFY_WITH_TIMEOUT(face->myPlan()->standing().contains(both), 10'000);
    QVERIFY(device->store->outbox(10).result()->empty());
}

void TestFlowPlan::a_proposal_travels_and_is_answered()
{
    const auto device = join();
    const auto face = faceOf(*device);
    app::MyPlanFace &plan = *face->myPlan();
    writeGoal(*face, QStringLiteral("Walk the dog"));
    QTRY_VERIFY_WITH_TIMEOUT(page(*device).contains(QStringLiteral("“Walk the dog”")), 10'000);
    QCOMPARE(m_clinician->proposePlan(
                 device->person.toString(),
                 {{QStringLiteral("goal-0-activity"), QStringLiteral("Walk the dog")},
                  {QStringLiteral("goal-0-start"), QStringLiteral("To the gate")},
                  {QStringLiteral("mayStart"), QStringLiteral("yes")},
                  {QStringLiteral("include"), QStringLiteral("bridge")}}),
             303);
    device->client->sendNow();
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
        page(*device).contains(QStringLiteral("Agreed by Example Clinician and the person on ")),
        10'000);
}

void TestFlowPlan::a_second_plan_written_meanwhile_loses_nothing()
{
    const auto device = join();
    const auto face = faceOf(*device);
    app::MyPlanFace &plan = *face->myPlan();
    writeGoal(*face, QStringLiteral("Walk the dog"));
    QTRY_VERIFY_WITH_TIMEOUT(page(*device).contains(QStringLiteral("“Walk the dog”")), 10'000);
    QCOMPARE(m_clinician->proposePlan(
                 device->person.toString(),
                 {{QStringLiteral("goal-0-activity"), QStringLiteral("Walk the dog")},
                  {QStringLiteral("goal-0-start"), QStringLiteral("To the gate")}}),
             303);
    plan.setGoal(0, app::MyPlanFace::Why, QStringLiteral("She needs it")); // not knowing of theirs
    plan.save();
    QTRY_COMPARE(plan.state(), app::MyPlanFace::State::Saved);
    device->client->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(plan.proposedBy(), QStringLiteral("Example Clinician"), 10'000);
    QCOMPARE(plan.goals()[0].why, QStringLiteral("She needs it"));
    QCOMPARE(plan.versions().size(), 3);
    plan.keepMine();
    QTRY_VERIFY(plan.proposedBy().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(page(*device).contains(QStringLiteral("Version 4, ")), 10'000);
    QVERIFY(page(*device).contains(QStringLiteral("To the gate"))); // every version stays
}

QTEST_GUILESS_MAIN(TestFlowPlan)
#include "tst_flow_plan.moc"
