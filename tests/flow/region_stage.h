// SPDX-License-Identifier: Apache-2.0
// A region with our pack, a clinician who is signed in there, and the phones that join it.
#pragma once

#include "app/face/face.h"
#include "sync/client/sync_client.h"
#include "sync/endpoint/region.h"
#include "tests/app/pack_folder.h"
#include "tests/fakes/fake_connectivity.h"
#include "tests/flow/clinician_browser.h"

namespace backwell::flow
{

struct Phone {
    std::unique_ptr<sync::LocalStore> store;
    std::unique_ptr<sync::SyncClient> client;
    Uuid person;
};

class RegionStage
{
public:
    /// A region that knows nobody but the clinician, "Example Clinician".
    void open();
    void close();

    /// A new person's phone, its store in memory, joined.
    std::unique_ptr<Phone> join();
    /// What the app shows there, the first run behind it.
    std::unique_ptr<app::Face> faceOf(Phone &phone);

    const SystemClock clock;
    std::unique_ptr<ClinicianBrowser> clinician;

private:
    fakes::FakeConnectivity m_network;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sync::endpoint::Region> m_region;
    tests::PackFolder m_folder;
    std::unique_ptr<app::PackShelf> m_library = m_folder.open();
};

} // namespace backwell::flow
