// SPDX-License-Identifier: Apache-2.0
// Finding, or making once, the key of the person's store.
#include "sync/client/unlock.h"

#include "platform/base/crypto.h"
#include "platform/base/ids.h"
#include "platform/base/paths.h"

#include <QFileInfo>

namespace backwell::sync
{

namespace
{
using namespace std::chrono_literals;
constexpr auto newStorePatience = 2s;       // is there a keychain at all?
constexpr auto existingStorePatience = 60s; // the person may have to unlock it

QString storeFile(const QString &folder)
{
    return folder + QStringLiteral("/backwell.db");
}

QString keyFile(const QString &folder)
{
    return folder + QStringLiteral("/store.key");
}

// The name of this store's secret in the keychain. It is kept beside the store, so that a folder
// can be moved and two folders never share a secret.
QString nameFile(const QString &folder)
{
    return folder + QStringLiteral("/store.keyname");
}

Result<QByteArray> fromKeyFile(const QString &folder)
{
    auto key = paths::readAll(keyFile(folder), 4096);
    if (key && key->size() != crypto::keyBytes)
        return fail(ErrorKind::Corrupt, QStringLiteral("the key file has the wrong length"));
    return key;
}

Result<QByteArray> fromKeychain(const QString &folder, device::SecretStore &keychain,
                                device::SecretStore::Patience patience)
{
    const auto name = paths::readAll(nameFile(folder), 4096);
    if (!name)
        return std::unexpected(name.error());
    auto key = keychain.read(QString::fromUtf8(*name), patience);
    if (key && key->size() != crypto::keyBytes)
        return fail(ErrorKind::Corrupt, QStringLiteral("the keychain's key has the wrong length"));
    return key;
}

// Durable before the store exists, and read back: a keychain that only pretends to keep is noticed
// now. An interrupted first start finds the same name, and the same key, again.
Result<QByteArray> newInKeychain(const QString &folder, device::SecretStore &keychain)
{
    if (!QFileInfo::exists(nameFile(folder))) {
        const QString name = QStringLiteral("store-") + Uuid::v7(SystemClock()).toString();
        const auto named = paths::writeDurably(nameFile(folder), name.toUtf8());
        if (!named)
            return std::unexpected(named.error());
    }
    const auto before = fromKeychain(folder, keychain, newStorePatience);
    if (before || before.error().kind != ErrorKind::NotFound)
        return before;
    const auto name = paths::readAll(nameFile(folder), 4096);
    const QByteArray key = crypto::randomBytes(crypto::keyBytes);
    const auto written = keychain.write(QString::fromUtf8(*name), key, newStorePatience);
    if (!written)
        return std::unexpected(written.error());
    const auto after = fromKeychain(folder, keychain, newStorePatience);
    if (after && *after != key)
        return fail(ErrorKind::Denied, QStringLiteral("the keychain gave back another key"));
    return after;
}

Result<QByteArray> newInFile(const QString &folder)
{
    auto before = fromKeyFile(folder);
    if (before || before.error().kind != ErrorKind::NotFound)
        return before;
    const QByteArray key = crypto::randomBytes(crypto::keyBytes);
    const auto written = paths::writeDurably(keyFile(folder), key);
    if (!written)
        return std::unexpected(written.error());
    return key;
}

Result<LocalStore::Opening> opening(const QString &folder, const Result<QByteArray> &key,
                                    KeyPlace place)
{
    if (!key)
        return std::unexpected(key.error());
    return LocalStore::Opening{storeFile(folder), *key, place};
}
} // namespace

KeyWish keyWishFromEnvironment()
{
    return qgetenv("BACKWELL_KEY") == "file" ? KeyWish::KeyFile : KeyWish::KeychainIfAny;
}

Result<KeyPlace> keyPlaceIn(const QString &folder)
{
    return LocalStore::keyPlaceOf(storeFile(folder));
}

Result<LocalStore::Opening> unlock(const QString &folder, device::SecretStore &keychain,
                                   KeyWish wish)
{
    const auto existing = keyPlaceIn(folder);
    if (existing && *existing == KeyPlace::Keychain)
        return opening(folder, fromKeychain(folder, keychain, existingStorePatience),
                       KeyPlace::Keychain);
    if (existing)
        return opening(folder, fromKeyFile(folder), KeyPlace::KeyFile);
    if (existing.error().kind != ErrorKind::NotFound)
        return std::unexpected(existing.error());

    if (wish == KeyWish::KeychainIfAny) {
        const auto key = newInKeychain(folder, keychain);
        if (key || key.error().kind != ErrorKind::Denied)
            return opening(folder, key, KeyPlace::Keychain);
    }
    return opening(folder, newInFile(folder), KeyPlace::KeyFile);
}

} // namespace backwell::sync
