// SPDX-License-Identifier: Apache-2.0
// What a device really holds, read from its disk after the app has gone: one line a version,
// TYPE ID VERSION STATE SHA256. The device's account for kill.py.
#include "sync/client/unlock.h"
#include "tests/fakes/fake_secret_store.h"

#include "platform/base/crypto.h"

#include <QCoreApplication>

#include <cstdio>

using namespace backwell;

namespace
{

int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(kindName(error.kind)), qPrintable(error.detail));
    return 1;
}

void tell(const sync::StoredRecord &record)
{
    std::printf("%s %s %d %d %s\n", qPrintable(record.resourceType),
                qPrintable(record.key.id.toString()), record.key.version, int(record.state),
                crypto::sha256(record.resource).toHex().constData());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    fakes::FakeSecretStore keychain;
    const auto opening =
        sync::unlock(QString::fromLocal8Bit(argv[1]), keychain, sync::KeyWish::KeyFile);
    if (!opening)
        return failed(opening.error());
    const auto store = sync::LocalStore::open(*opening, clock);
    if (!store)
        return failed(store.error());
    const auto records = (*store)->records({}, 1000000).result();
    if (!records)
        return failed(records.error());
    for (const sync::StoredRecord &record : *records) {
        const auto versions = (*store)->versions(record.key.id).result();
        if (!versions)
            return failed(versions.error());
        for (const sync::StoredRecord &version : *versions)
            tell(version);
    }
    return 0;
}
