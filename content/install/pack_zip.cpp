// SPDX-License-Identifier: Apache-2.0
// Limits, and the way into a zip.
#include "content/install/pack_zip.h"

#include "content/install/zip_archive.h"
#include "platform/base/paths.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

namespace backwell::content
{

Result<void> checkInstallable(const Manifest &manifest)
{
    if (manifest.files.size() > std::size_t(packlimits::files))
        return fail(ErrorKind::Invalid, QStringLiteral("more files in the pack than allowed"));
    QSet<QString> names{manifestName, signatureName};
    QSet<QString> folders;
    qint64 total = 0;
    for (const PackFile &file : manifest.files) {
        if (file.bytes > packlimits::totalBytes || (total += file.bytes) > packlimits::totalBytes)
            return fail(ErrorKind::Invalid, QStringLiteral("the pack is larger than allowed"));
        const QString name = file.path.toCaseFolded();
        if (names.contains(name))
            return fail(ErrorKind::Invalid, QStringLiteral("listed twice: ") + file.path);
        names.insert(name);
        for (qsizetype at = name.indexOf(u'/'); at >= 0; at = name.indexOf(u'/', at + 1))
            folders.insert(name.left(at));
    }
    if (names.intersects(folders))
        return fail(ErrorKind::Invalid, QStringLiteral("a name is a file and a folder"));
    return {};
}

Result<Manifest> writePackZip(const QString &pack, const QString &target)
{
    const auto json = paths::readAll(pack + u'/' + manifestName, packlimits::manifestBytes);
    auto manifest = json ? readManifest(*json) : std::unexpected(json.error());
    if (!manifest)
        return manifest;
    if (const auto sound = checkInstallable(*manifest); !sound)
        return std::unexpected(sound.error());
    std::vector<ZipFile> files{{manifestName, pack + u'/' + manifestName},
                               {signatureName, pack + u'/' + signatureName}};
    for (const PackFile &one : manifest->files) {
        QFile file(pack + u'/' + one.path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || file.size() != one.bytes || !hash.addData(&file) ||
            hash.result() != one.sha256)
            return fail(ErrorKind::Corrupt, one.path);
        files.push_back({one.path, file.fileName()});
    }
    if (const auto written = writeZip(target, files); !written)
        return std::unexpected(written.error());
    return manifest;
}

} // namespace backwell::content
