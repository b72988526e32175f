// SPDX-License-Identifier: Apache-2.0
#include "platform/base/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace backwell::paths
{

namespace
{
std::unexpected<Error> failFromErrno(int code, const QString &what)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EIO || code == EFBIG;
    return fail(full ? ErrorKind::Full : ErrorKind::Denied,
                QStringLiteral("%1: errno %2").arg(what).arg(code));
}
} // namespace

Result<QString> dataFolder(const QString &given)
{
    const QString folder =
        given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Denied, QStringLiteral("cannot create ") + folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

Result<QString> packFolder(const QString &given, const QString &name)
{
    const QStringList places =
        given.isEmpty()
            ? QStringList{QCoreApplication::applicationDirPath() + QStringLiteral("/packs/") + name,
                          QCoreApplication::applicationDirPath() +
                              QStringLiteral("/../share/backwell/packs/") + name,
                          QStringLiteral("/usr/share/backwell/packs/") + name}
            : QStringList{given};
    for (const QString &place : places) {
        if (QFileInfo::exists(place + QStringLiteral("/manifest.json")))
            return QDir(place).absolutePath();
    }
    return fail(ErrorKind::NotFound, QStringLiteral("no pack in ") + places.join(u", "));
}

Result<void> writeDurably(const QString &file, const QByteArray &bytes)
{
    const QByteArray temporary = QFile::encodeName(file + QStringLiteral(".part"));
    const int fd = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return failFromErrno(errno, QStringLiteral("open"));
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            const int code = errno;
            ::close(fd);
            ::unlink(temporary.constData());
            return failFromErrno(code, QStringLiteral("write"));
        }
        done += n;
    }
    const bool synced = ::fsync(fd) == 0;
    const int code = errno;
    ::close(fd);
    if (!synced) {
        ::unlink(temporary.constData());
        return failFromErrno(code, QStringLiteral("fsync"));
    }
    if (::rename(temporary.constData(), QFile::encodeName(file).constData()) != 0)
        return failFromErrno(errno, QStringLiteral("rename"));
    syncFolder(QFileInfo(file).absolutePath());
    return {};
}

void syncFolder(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

Result<QByteArray> readAll(const QString &file, qint64 maxBytes)
{
    QFile in(file);
    if (!in.exists())
        return fail(ErrorKind::NotFound, file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, file);
    if (in.size() > maxBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("larger than allowed: ") + file);
    return in.readAll();
}

} // namespace backwell::paths
