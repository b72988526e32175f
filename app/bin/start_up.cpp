// SPDX-License-Identifier: Apache-2.0
// Each step that can fail, and the words for it.
#include "app/bin/start_up.h"

#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "platform/base/paths.h"
#include "platform/device/desktop/keychain.h"
#include "sync/client/unlock.h"

namespace backwell::app
{

using sync::LocalStore;

namespace
{

std::unexpected<Refusal> noPack(const Error &error)
{
    return std::unexpected(Refusal{PlainWords::packUnusable(error), error});
}

std::unexpected<Refusal> noStore(const Error &error)
{
    return std::unexpected(Refusal{PlainWords::storeUnusable(error), error});
}

std::expected<std::unique_ptr<LocalStore>, Refusal> openWith(const LocalStore::Opening &opening,
                                                             const Clock &clock)
{
    Result<std::unique_ptr<LocalStore>> store = LocalStore::open(opening, clock);
    if (!store)
        return noStore(store.error());
    return std::move(*store);
}

} // namespace

std::expected<content::Pack, Refusal> openPack(const QString &given)
{
    const Result<QString> folder = paths::packFolder(given, QStringLiteral("backwell-en-GB"));
    if (!folder)
        return noPack(folder.error());
    Result<content::Pack> pack = content::Pack::open(*folder, content::trustedKeys());
    if (!pack)
        return noPack(pack.error());
    return std::move(*pack);
}

std::expected<std::unique_ptr<LocalStore>, Refusal> openStore(const QString &given,
                                                              const Clock &clock)
{
    const Result<QString> folder = paths::dataFolder(given);
    if (!folder)
        return noStore(folder.error());
    const Result<sync::KeyPlace> place = sync::keyPlaceIn(*folder);
    if (!place && place.error().kind != ErrorKind::NotFound)
        return noStore(place.error());
    device::Keychain keychain(QStringLiteral("Backwell"));
    const Result<LocalStore::Opening> key =
        sync::unlock(*folder, keychain, sync::keyWishFromEnvironment());
    if (key)
        return openWith(*key, clock);
    const ErrorKind kind = key.error().kind;
    if (place && (kind == ErrorKind::NotFound || kind == ErrorKind::Denied))
        return std::unexpected(Refusal{PlainWords::keyMissing(*place), key.error()});
    return noStore(key.error());
}

std::expected<std::unique_ptr<LocalStore>, Refusal> openMemory(const Clock &clock)
{
    return openWith({.file = QStringLiteral(":memory:"),
                     .key = crypto::randomBytes(crypto::keyBytes),
                     .keyPlace = sync::KeyPlace::Memory},
                    clock);
}

} // namespace backwell::app
