// SPDX-License-Identifier: Apache-2.0
#include "tests/flow/region_stage.h"

#include <QSignalSpy>
#include <QTest>

namespace backwell::flow
{

using namespace sync;

void RegionStage::open()
{
    m_dir = std::make_unique<QTemporaryDir>();
    endpoint::RegionOptions options;
    options.dataFolder = m_dir->path();
    options.pack = m_library->pack().folder();
    auto region = endpoint::Region::start(options, clock);
    QVERIFY2(region, region ? "" : qPrintable(region.error().detail));
    m_region = std::move(*region);
    const auto account = m_region->addClinician(QStringLiteral("Example Clinician"));
    QVERIFY(account);
    clinician = std::make_unique<ClinicianBrowser>(
        QUrl(m_region->address()), QSslCertificate::fromData(m_region->certificate()));
    QVERIFY(clinician->signIn(account->user, account->password));
}

void RegionStage::close()
{
    clinician.reset();
    m_region.reset();
}

std::unique_ptr<Phone> RegionStage::join()
{
    auto phone = std::make_unique<Phone>(Phone{{}, {}, Uuid::v7(clock)});
    auto store = LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, clock);
    if (!store)
        qFatal("no store");
    phone->store = std::move(*store);
    SyncClient::Options options;
    options.trust = QSslCertificate::fromData(m_region->certificate());
    phone->client = std::make_unique<SyncClient>(*phone->store, m_network, clock, options);
    phone->client->start();
    QSignalSpy joined(phone->client.get(), &SyncClient::enrolled);
    phone->client->enrol(*m_region->invite(), QUrl(m_region->address()), phone->person);
    if (joined.isEmpty() && !joined.wait(10'000))
        qFatal("the phone did not join");
    return phone;
}

std::unique_ptr<app::Face> RegionStage::faceOf(Phone &phone)
{
    auto face =
        std::make_unique<app::Face>(*m_library, *phone.store, clock, phone.person, Mode::OwnDevice);
    face->restore({}, {}, app::Face::Wait::Yes);
    face->profile()->finishFirstRun();
    return face;
}

} // namespace backwell::flow
