// SPDX-License-Identifier: Apache-2.0
// Each step that can fail, and the words for it.
#include "app/bin/start_up.h"

#include "content/pack/keys.h"
#include "platform/base/crypto.h"
#include "platform/base/paths.h"
#include "platform/device/desktop/keychain.h"
#include "sync/client/unlock.h"

#include <QStandardPaths>

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

ContentSource contentSource(const Options &options)
{
    return {.folder = paths::dataPlace(options.data),
            .shipped = paths::packFolder({}, usualPack).value_or(QString()),
            .keys = content::trustedKeys(),
            .installed = false,
            .passedOver = {},
            .lookIn = QStandardPaths::standardLocations(QStandardPaths::DownloadLocation)};
}

std::expected<OpenedContent, Refusal> openPack(const Options &options)
{
    ContentSource source = contentSource(options);
    if (!options.pack.isEmpty()) {
        const Result<QString> folder = paths::packFolder(options.pack, usualPack);
        if (!folder)
            return noPack(folder.error());
        Result<content::Pack> pack = content::Pack::open(*folder, source.keys);
        if (!pack)
            return noPack(pack.error());
        return OpenedContent{std::move(*pack), {}};
    }
    if (options.staged() && options.data.isEmpty())
        source.folder.clear();
    Result<content::OpenedPack> opened = content::openBestPack({.folder = source.folder,
                                                                .name = usualPack,
                                                                .shipped = source.shipped,
                                                                .keys = source.keys});
    if (!opened)
        return noPack(opened.error());
    source.installed = opened->installed;
    source.passedOver = opened->passedOver;
    return OpenedContent{std::move(opened->pack), std::move(source)};
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
