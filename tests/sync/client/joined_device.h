// SPDX-License-Identifier: Apache-2.0
// A device that joined a scripted region: store, link and enrolment, for tests of an exchange.
#pragma once

#include "platform/base/crypto.h"
#include "sync/client/enroller.h"
#include "sync/client/exchange.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/region_peer.h"

#include <QTest>

namespace backwell::tests
{

struct JoinedDevice {
    fakes::FakeClock clock;
    std::unique_ptr<fakes::RegionPeer> peer;
    std::unique_ptr<sync::LocalStore> store;
    std::unique_ptr<sync::RegionHttp> http;
    std::unique_ptr<sync::Exchange> exchange;
    std::optional<sync::Enrolment> enrolment;

    /// A new region, an empty store in memory, and joined; the region's log is empty.
    void join()
    {
        exchange.reset();
        peer = std::make_unique<fakes::RegionPeer>(clock);
        http = std::make_unique<sync::RegionHttp>(
            peer->trust(), sync::RegionHttp::Limits{1 << 20, std::chrono::milliseconds(300),
                                                    std::chrono::milliseconds(2000)});
        auto opened =
            sync::LocalStore::open({QStringLiteral(":memory:"), crypto::randomBytes(32)}, clock);
        QVERIFY(opened);
        store = std::move(*opened);
        const OneTimeCode code = OneTimeCode::make();
        peer->codes[code.canonical()] = "ready";
        sync::Enroller enroller(*store, *http, clock);
        const auto joined =
            enroller.enrol(code.shown(), peer->url(), Uuid::v7(clock), QStringLiteral("test"));
        QVERIFY(joined);
        enrolment = *joined;
        exchange = std::make_unique<sync::Exchange>(*store, *http, clock);
        peer->log.clear();
    }
    sync::ExchangeReport run() { return exchange->run(*enrolment); }
};

} // namespace backwell::tests
