// SPDX-License-Identifier: Apache-2.0
// From a zip that nobody trusts to files that are what the signer made.
#include "content/install/incoming_pack.h"

#include "content/install/pack_zip.h"
#include "content/pack/pack.h"
#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <unistd.h>

namespace backwell::content
{

namespace
{
std::unexpected<Error> invalid(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

std::unexpected<Error> corrupt(const QString &what)
{
    return fail(ErrorKind::Corrupt, what);
}

/// A name as it may be told: a stranger's name could hold orders for a terminal.
QString shown(const QByteArray &name)
{
    QString text = QString::fromUtf8(name.left(100));
    for (QChar &c : text)
        if (!c.isPrint())
            c = u'?';
    return text;
}

/// A reader that goes through the zip from its beginning meets the manifest first.
Result<void> manifestStandsFirst(const QString &zip)
{
    QFile file(zip);
    if (!file.exists())
        return fail(ErrorKind::NotFound, zip);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(43) : QByteArray();
    if (!head.startsWith("PK"))
        return corrupt(QStringLiteral("no zip"));
    if (head.mid(26, 2) != QByteArray("\x0d\0", 2) || head.mid(30) != manifestName.toLatin1())
        return invalid(QStringLiteral("manifest.json is not the first file of the zip"));
    return {};
}

Result<void> usualKind(const ZipEntry &entry)
{
    if (entry.encrypted)
        return invalid(QStringLiteral("encrypted: ") + shown(entry.name));
    if (!entry.plain)
        return invalid(QStringLiteral("packed in a way that is not read: ") + shown(entry.name));
    if (!entry.regular)
        return invalid(QStringLiteral("a link, folder or special file: ") + shown(entry.name));
    if (entry.bytes > packlimits::ratioFrom && entry.bytes / packlimits::ratio > entry.packed)
        return invalid(QStringLiteral("inflates too far: ") + shown(entry.name));
    return {};
}

/// One of the first two entries, whole.
Result<QByteArray> small(ZipArchive &zip, std::size_t place, const QString &name, qint64 most)
{
    if (zip.entries().size() <= place || zip.entries()[place].name != name.toLatin1())
        return invalid(QStringLiteral("not where it belongs in the zip, or missing: ") + name);
    const ZipEntry &entry = zip.entries()[place];
    if (const auto usual = usualKind(entry); !usual)
        return std::unexpected(usual.error());
    if (entry.bytes > most)
        return invalid(QStringLiteral("larger than allowed: ") + name);
    QByteArray bytes;
    const auto read = zip.read(place, entry.bytes, [&bytes](QByteArrayView piece) {
        bytes += piece;
        return Result<void>();
    });
    if (!read)
        return std::unexpected(read.error());
    return bytes;
}

Result<void> writeWhole(const QString &file, const QByteArray &bytes)
{
    const auto written = paths::writeDurably(file, bytes);
    if (!written)
        return fail(ErrorKind::Full, written.error().detail);
    return {};
}
} // namespace

IncomingPack::IncomingPack(ZipArchive zip, QByteArray json, QByteArray signature, Manifest manifest,
                           PackVersion version)
    : m_zip(std::move(zip)), m_json(std::move(json)), m_signature(std::move(signature)),
      m_manifest(std::move(manifest)), m_version(version)
{
}

Result<IncomingPack> IncomingPack::open(const QString &file,
                                        const std::vector<QByteArray> &trustedKeys)
{
    if (const auto first = manifestStandsFirst(file); !first)
        return std::unexpected(first.error());
    auto zip = ZipArchive::open(file, packlimits::zipBytes, packlimits::files + 2);
    if (!zip)
        return std::unexpected(zip.error());
    auto json = small(*zip, 0, manifestName, packlimits::manifestBytes);
    if (!json)
        return std::unexpected(json.error());
    auto signature = small(*zip, 1, signatureName, packlimits::signatureBytes);
    if (!signature)
        return std::unexpected(signature.error());
    auto manifest = readSignedManifest(*json, *signature, trustedKeys);
    if (!manifest)
        return std::unexpected(manifest.error());
    const auto version = PackVersion::parse(manifest->version);
    if (!version)
        return invalid(QStringLiteral("no version of three numbers"));
    if (const auto list = checkInstallable(*manifest); !list)
        return std::unexpected(list.error());
    IncomingPack pack(std::move(*zip), std::move(*json), std::move(*signature),
                      std::move(*manifest), *version);
    if (const auto matched = pack.match(); !matched)
        return std::unexpected(matched.error());
    return pack;
}

QByteArray IncomingPack::manifestHash() const
{
    return crypto::sha256(m_json);
}

Result<void> IncomingPack::match()
{
    QHash<QString, std::size_t> places;
    QSet<QString> seen{manifestName, signatureName};
    for (std::size_t i = 2; i < m_zip.entries().size(); ++i) {
        const ZipEntry &entry = m_zip.entries()[i];
        const QString name = QString::fromUtf8(entry.name);
        if (!isPackPath(name)) // letters of ASCII only, so there is one way to write each
            return invalid(QStringLiteral("a name that may not be: ") + shown(entry.name));
        if (const auto usual = usualKind(entry); !usual)
            return usual;
        if (seen.contains(name.toCaseFolded()))
            return invalid(QStringLiteral("twice in the zip: ") + name);
        seen.insert(name.toCaseFolded());
        places.insert(name, i);
    }
    for (const PackFile &file : m_manifest.files) {
        const auto place = places.constFind(file.path);
        if (place == places.constEnd())
            return corrupt(QStringLiteral("not in the zip: ") + file.path);
        if (m_zip.entries()[*place].bytes != file.bytes)
            return corrupt(QStringLiteral("of another size than its manifest says: ") + file.path);
        m_places.push_back(*place);
        places.erase(place);
    }
    if (!places.isEmpty())
        return invalid(QStringLiteral("not listed in the manifest: ") + places.constBegin().key());
    return {};
}

Result<void> IncomingPack::unpackOne(std::size_t entry, const PackFile &file, const QString &folder)
{
    QFile out(folder + u'/' + file.path);
    const auto full = [&out] {
        return fail(ErrorKind::Full,
                    QStringLiteral("cannot write %1: %2").arg(out.fileName(), out.errorString()));
    };
    if (!QDir().mkpath(QFileInfo(out).path()) ||
        !out.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return full();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read = m_zip.read(entry, file.bytes, [&](QByteArrayView piece) -> Result<void> {
        hash.addData(piece.toByteArray());
        if (out.write(piece.data(), piece.size()) != piece.size())
            return full();
        return {};
    });
    if (!read)
        return read;
    if (hash.result() != file.sha256)
        return corrupt(QStringLiteral("not what was signed: ") + file.path);
    if (::fsync(out.handle()) != 0)
        return full();
    return {};
}

Result<void> IncomingPack::unpack(const QString &folder, const std::function<void()> &atStep)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Full, QStringLiteral("cannot create ") + folder);
    QSet<QString> folders{folder};
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const PackFile &file = m_manifest.files[i];
        if (const auto one = unpackOne(m_places[i], file, folder); !one)
            return one;
        for (qsizetype at = file.path.indexOf(u'/'); at >= 0; at = file.path.indexOf(u'/', at + 1))
            folders.insert(folder + u'/' + file.path.left(at));
        if (atStep)
            atStep();
    }
    if (const auto signature = writeWhole(folder + u'/' + signatureName, m_signature); !signature)
        return signature;
    if (const auto json = writeWhole(folder + u'/' + manifestName, m_json); !json)
        return json;
    for (const QString &one : std::as_const(folders))
        paths::syncFolder(one);
    return {};
}

} // namespace backwell::content
