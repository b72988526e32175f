// SPDX-License-Identifier: Apache-2.0
// Building a pack from its source, and signing one that was built.
#include "content/pack/builder.h"

#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace backwell::content
{

namespace
{
constexpr qint64 maxFileBytes = 512LL << 20;

bool isLeftOut(const QString &path)
{
    return path == u"manifest.json" || path == u"manifest.sig" || path.endsWith(u"README.md") ||
           path.endsWith(u"CMakeLists.txt") || path == u"words.json" || path == u"search.db" ||
           path == u"plans/catalogue.json" || path.startsWith(u"licences/");
}

/// A folder we may replace: absent, empty, or a pack.
Result<void> clear(const QString &target)
{
    QDir folder(target);
    if (folder.exists() && !folder.isEmpty() &&
        !QFileInfo::exists(target + QStringLiteral("/manifest.json")))
        return fail(ErrorKind::Invalid, QStringLiteral("not a pack, so not replaced: ") + target);
    if (folder.exists() && !folder.removeRecursively())
        return fail(ErrorKind::Denied, QStringLiteral("cannot replace ") + target);
    if (!QDir().mkpath(target))
        return fail(ErrorKind::Denied, QStringLiteral("cannot create ") + target);
    return {};
}

/// A build can be repeated, so it does not wait for the disk.
Result<void> write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Denied, QStringLiteral("cannot write ") + file);
    if (out.write(bytes) != bytes.size() || !out.flush())
        return fail(ErrorKind::Full, QStringLiteral("cannot write all of ") + file);
    return {};
}
} // namespace

Result<Manifest> buildPack(const QString &source, const QString &target,
                           const QByteArray &secretKey, const std::vector<AddedFile> &added)
{
    const auto json = paths::readAll(source + QStringLiteral("/manifest.json"), 4 << 20);
    if (!json)
        return std::unexpected(json.error());
    auto manifest = readManifest(*json);
    if (!manifest)
        return manifest;
    if (const auto cleared = clear(target); !cleared)
        return std::unexpected(cleared.error());
    std::vector<AddedFile> all = added;
    QDirIterator files(source, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString path = QDir(source).relativeFilePath(file);
        if (!isLeftOut(path))
            all.push_back({path, file});
    }
    manifest->files.clear();
    for (const AddedFile &one : all) {
        if (!isPackPath(one.path))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("a name a pack may not hold: ") + one.path);
        const auto bytes = paths::readAll(one.file, maxFileBytes);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto written = write(target + u'/' + one.path, *bytes); !written)
            return std::unexpected(written.error());
        manifest->files.push_back({one.path, crypto::sha256(*bytes), bytes->size()});
    }
    std::ranges::sort(manifest->files, {}, &PackFile::path);
    const QByteArray built = writeManifest(*manifest);
    const QByteArray signature = crypto::sign(built, secretKey).toBase64() + '\n';
    if (const auto written = write(target + QStringLiteral("/manifest.sig"), signature); !written)
        return std::unexpected(written.error());
    if (const auto written = write(target + QStringLiteral("/manifest.json"), built); !written)
        return std::unexpected(written.error());
    return manifest;
}

Result<Manifest> signPack(const QString &folder, const QByteArray &secretKey,
                          const std::optional<Approver> &approver)
{
    const QString file = folder + QStringLiteral("/manifest.json");
    auto json = paths::readAll(file, 4 << 20);
    auto manifest = json ? readManifest(*json) : std::unexpected(json.error());
    if (!manifest)
        return manifest;
    if (!QFileInfo::exists(folder + QStringLiteral("/manifest.sig")))
        return fail(ErrorKind::NotFound, QStringLiteral("no built pack in ") + folder);
    for (const PackFile &one : manifest->files) {
        const auto bytes = paths::readAll(folder + u'/' + one.path, one.bytes);
        if (!bytes || bytes->size() != one.bytes || crypto::sha256(*bytes) != one.sha256)
            return fail(ErrorKind::Corrupt, one.path);
    }
    if (approver) {
        manifest->approver = *approver;
        json = writeManifest(*manifest);
        if (const auto written = paths::writeDurably(file, *json); !written)
            return std::unexpected(written.error());
    }
    const QByteArray signature = crypto::sign(*json, secretKey).toBase64() + '\n';
    if (const auto written =
            paths::writeDurably(folder + QStringLiteral("/manifest.sig"), signature);
        !written)
        return std::unexpected(written.error());
    return manifest;
}

} // namespace backwell::content
