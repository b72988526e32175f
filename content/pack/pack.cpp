// SPDX-License-Identifier: Apache-2.0
// Opening a pack and reading its files with their hashes checked.
#include "content/pack/pack.h"

#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace backwell::content
{

Pack::Pack(QString folder, Manifest manifest)
    : m_folder(std::move(folder)), m_manifest(std::move(manifest))
{
}

Result<Manifest> readSignedManifest(const QByteArray &json, const QByteArray &signature,
                                    const std::vector<QByteArray> &trustedKeys)
{
    const QByteArray bytes = QByteArray::fromBase64(signature.trimmed());
    const bool trusted = std::ranges::any_of(
        trustedKeys, [&](const QByteArray &key) { return crypto::verify(json, bytes, key); });
    if (!trusted)
        return fail(ErrorKind::Denied, QStringLiteral("the pack's signature is of no known key"));
    return readManifest(json);
}

Result<Pack> Pack::open(const QString &folder, const std::vector<QByteArray> &trustedKeys)
{
    const auto json = paths::readAll(folder + QStringLiteral("/manifest.json"), 4 << 20);
    if (!json)
        return std::unexpected(json.error());
    const auto encoded = paths::readAll(folder + QStringLiteral("/manifest.sig"), 1024);
    if (!encoded)
        return fail(ErrorKind::Denied, QStringLiteral("the pack has no signature"));
    auto manifest = readSignedManifest(*json, *encoded, trustedKeys);
    if (!manifest)
        return std::unexpected(manifest.error());
    return Pack(folder, std::move(*manifest));
}

const PackFile *Pack::find(const QString &path) const
{
    const auto place = std::ranges::lower_bound(m_manifest.files, path, {}, &PackFile::path);
    return place != m_manifest.files.end() && place->path == path ? &*place : nullptr;
}

QStringList Pack::list(const QString &below) const
{
    QStringList found;
    for (const PackFile &file : m_manifest.files) {
        if (below.isEmpty() || file.path.startsWith(below + u'/'))
            found += file.path;
    }
    return found;
}

Result<QByteArray> Pack::read(const QString &path) const
{
    const PackFile *entry = find(path);
    if (!entry)
        return fail(ErrorKind::NotFound, path);
    const auto bytes = paths::readAll(m_folder + u'/' + path, entry->bytes);
    if (!bytes || bytes->size() != entry->bytes || crypto::sha256(*bytes) != entry->sha256)
        return fail(ErrorKind::Corrupt, path);
    return *bytes;
}

Result<QString> Pack::locate(const QString &path) const
{
    const PackFile *entry = find(path);
    if (!entry)
        return fail(ErrorKind::NotFound, path);
    QFile file(m_folder + u'/' + path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || file.size() != entry->bytes || !hash.addData(&file) ||
        hash.result() != entry->sha256)
        return fail(ErrorKind::Corrupt, path);
    return file.fileName();
}

Result<void> Pack::verify() const
{
    for (const PackFile &file : m_manifest.files) {
        if (const auto place = locate(file.path); !place)
            return std::unexpected(place.error());
    }
    return {};
}

} // namespace backwell::content
