// SPDX-License-Identifier: Apache-2.0
// Folders, the lock and the record on disk.
#include "content/install/install_place.h"

#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace backwell::content
{

namespace
{
constexpr qint64 recordBytes = 1 << 20;
const QString recordFile = QStringLiteral("/current.json");
const QString lockFile = QStringLiteral("/.lock");
} // namespace

InstallPlace::InstallPlace(const QString &folder, const QString &name)
    : m_home(QStringLiteral("%1/packs/%2").arg(QDir(folder).absolutePath(), name)), m_name(name)
{
}

QString InstallPlace::folderOf(const PackVersion &version) const
{
    return m_home + u'/' + version.text();
}

QString InstallPlace::staging(const PackVersion &version) const
{
    const QString folder = m_home + QStringLiteral("/.new-") + version.text();
    QDir(folder).removeRecursively();
    return folder;
}

Result<std::unique_ptr<QLockFile>> InstallPlace::lock() const
{
    if (!QDir().mkpath(m_home))
        return fail(ErrorKind::Full, QStringLiteral("cannot create ") + m_home);
    auto lock = std::make_unique<QLockFile>(m_home + lockFile);
    lock->setStaleLockTime(0); // never old; a program that died lets go of it
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorKind::Conflict, QStringLiteral("a pack is being installed just now"));
    return fail(ErrorKind::Full, QStringLiteral("cannot write in ") + m_home);
}

Result<InstallRecord> InstallPlace::record() const
{
    const auto bytes = paths::readAll(m_home + recordFile, recordBytes);
    if (!bytes)
        return fail(bytes.error().kind == ErrorKind::NotFound ? ErrorKind::NotFound
                                                              : ErrorKind::Corrupt,
                    bytes.error().detail);
    return readInstallRecord(*bytes);
}

Result<InstallRecord> InstallPlace::recordOrRebuilt(const std::vector<QByteArray> &keys) const
{
    auto record = this->record();
    if (record || record.error().kind == ErrorKind::TooNew)
        return record;
    InstallRecord rebuilt;
    for (const PackVersion &version : versionsHere()) {
        const auto json =
            paths::readAll(folderOf(version) + QStringLiteral("/manifest.json"), 4 << 20);
        if (json && open(version, keys))
            rebuilt.add({version, crypto::sha256(*json), {}});
    }
    rebuilt.current = rebuilt.newest();
    return rebuilt;
}

Result<void> InstallPlace::keep(const InstallRecord &record) const
{
    const auto written = paths::writeDurably(m_home + recordFile, writeInstallRecord(record));
    if (!written)
        return fail(ErrorKind::Full, written.error().detail);
    return {};
}

Result<Pack> InstallPlace::open(const PackVersion &version,
                                const std::vector<QByteArray> &keys) const
{
    auto pack = Pack::open(folderOf(version), keys);
    if (pack && (pack->manifest().name != m_name || pack->manifest().version != version.text()))
        return fail(ErrorKind::Corrupt,
                    QStringLiteral("another pack in the folder of ") + version.text());
    return pack;
}

Result<Pack> InstallPlace::openWhole(const PackVersion &version,
                                     const std::vector<QByteArray> &keys) const
{
    auto pack = open(version, keys);
    if (!pack)
        return pack;
    if (const auto whole = pack->verify(); !whole)
        return std::unexpected(whole.error());
    return pack;
}

void InstallPlace::remove(const PackVersion &version) const
{
    const QString away = m_home + QStringLiteral("/.old-") + version.text();
    QDir(away).removeRecursively();
    if (QDir().rename(folderOf(version), away))
        QDir(away).removeRecursively();
}

void InstallPlace::tidy() const
{
    QDir home(m_home);
    const QStringList hidden = home.entryList({QStringLiteral(".new-*"), QStringLiteral(".old-*")},
                                              QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &one : hidden)
        QDir(home.filePath(one)).removeRecursively();
    QFile::remove(m_home + recordFile + QStringLiteral(".part"));
}

std::vector<PackVersion> InstallPlace::versionsHere() const
{
    std::vector<PackVersion> versions;
    const QStringList folders =
        QDir(m_home).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &one : folders)
        if (const auto version = PackVersion::parse(one))
            versions.push_back(*version);
    std::ranges::sort(versions, std::ranges::greater());
    return versions;
}

QStringList installedNames(const QString &folder)
{
    const QDir packs(QDir(folder).absoluteFilePath(QStringLiteral("packs")));
    QStringList names =
        packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    names.removeIf([](const QString &name) { return !isPackPath(name); });
    return names;
}

void tidyInstalled(const QString &folder)
{
    for (const QString &name : installedNames(folder)) {
        const InstallPlace place(folder, name);
        if (const auto lock = place.lock())
            place.tidy();
    }
}

} // namespace backwell::content
