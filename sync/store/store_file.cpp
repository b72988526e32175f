// SPDX-License-Identifier: Apache-2.0
#include "sync/store/store_file.h"

#include "platform/base/crypto.h"
#include "sync/store/store_error.h"
#include "sync/store/store_schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <SQLiteCpp/Statement.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace backwell::sync::storefile
{

namespace
{
constexpr auto memory = ":memory:";
constexpr auto keyCheckPlain = "backwell";
constexpr auto keyCheckAssociated = "header|key-check|1";
constexpr std::array<const char *, 3> keyPlaces{"keychain", "key-file", "memory"};

std::unexpected<Error> corrupt(const QString &detail)
{
    return fail(ErrorKind::Corrupt, detail);
}

std::unexpected<Error> failErrno(int number)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return fail(full ? ErrorKind::Full : ErrorKind::Denied, QStringLiteral("errno %1").arg(number));
}

/// Reads the first 100 bytes itself (SQLite file format §1.3), so that a file that is refused was
/// not even touched.
Result<void> inspect(const QString &file)
{
    QFile raw(file);
    if (!raw.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, QStringLiteral("store cannot be read"));
    const QByteArray head = raw.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return corrupt(QStringLiteral("not a store"));
    if (qFromBigEndian<qint32>(head.constData() + 68) != schema::applicationId)
        return corrupt(QStringLiteral("not a store of Backwell"));
    if (qFromBigEndian<qint32>(head.constData() + 60) > schema::version())
        return fail(ErrorKind::TooNew, QStringLiteral("store version"));
    return {};
}

void writeHeader(SQLite::Database &database, const LocalStore::Opening &opening)
{
    SQLite::Statement insert(database, "INSERT INTO header (name, value) VALUES (?, ?)");
    insert.bind(1, "key-place");
    insert.bind(2, keyPlaces[size_t(opening.keyPlace)]);
    insert.exec();
    insert.reset();
    const QByteArray check = crypto::seal(keyCheckPlain, keyCheckAssociated, opening.key);
    insert.bind(1, "key-check");
    insert.bind(2, check.constData(), int(check.size()));
    insert.exec();
}

/// A folder entry is on disk only after the folder is.
Result<void> syncFolderOf(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return failErrno(errno);
    const bool synced = ::fsync(fd) == 0;
    const int number = errno;
    ::close(fd);
    return synced ? Result<void>() : failErrno(number);
}

/// Makes a complete store beside its place and renames it there, so that a file in that place is
/// always a whole store: an empty or half one there is damage and never taken for a new store.
Result<void> create(const LocalStore::Opening &opening)
{
    const QByteArray made = QFile::encodeName(opening.file + QStringLiteral(".new"));
    ::unlink(made.constData());
    ::unlink((made + "-journal").constData());
    const int fd = ::open(made.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0)
        return failErrno(errno);
    ::close(fd);
    {
        SQLite::Database database(made.constData(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA synchronous = FULL");
        schema::migrate(database, schema::steps());
        writeHeader(database, opening);
    }
    if (::rename(made.constData(), QFile::encodeName(opening.file).constData()) != 0)
        return failErrno(errno);
    return syncFolderOf(opening.file);
}

Result<Connection> openMemory(const LocalStore::Opening &opening)
{
    auto database =
        std::make_unique<SQLite::Database>(memory, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database->exec("PRAGMA temp_store = MEMORY");
    schema::migrate(*database, schema::steps());
    writeHeader(*database, opening);
    return database;
}

Result<void> checkKey(SQLite::Database &database, const QByteArray &key)
{
    const auto sealed = headerValue(database, "key-check");
    if (!sealed)
        return std::unexpected(sealed.error());
    const auto plain = crypto::unseal(*sealed, keyCheckAssociated, key);
    if (!plain || *plain != keyCheckPlain)
        return corrupt(QStringLiteral("the key does not fit this store"));
    return {};
}
} // namespace

Result<QByteArray> headerValue(SQLite::Database &database, const char *name)
{
    SQLite::Statement select(database, "SELECT value FROM header WHERE name = ?");
    select.bindNoCopy(1, name);
    if (!select.executeStep())
        return corrupt(QStringLiteral("store header"));
    const SQLite::Column value = select.getColumn(0);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

void trust(SQLite::Database &database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void distrust(SQLite::Database &database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<Connection> openExisting(const QString &file)
{
    if (!QFileInfo::exists(file))
        return fail(ErrorKind::NotFound);
    if (const auto sound = inspect(file); !sound)
        return std::unexpected(sound.error());
    try {
        auto database = std::make_unique<SQLite::Database>(QFile::encodeName(file).constData(),
                                                           SQLite::OPEN_READWRITE);
        distrust(*database);
        // One connection per file, held by lock: SQLite 3.40 can damage a log that two share.
        database->exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;"
                       "PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF");
        if (database->execAndGet("PRAGMA application_id").getInt() != schema::applicationId)
            return corrupt(QStringLiteral("not a store of Backwell"));
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (version > schema::version()) // the log may know of a newer version than the file
            return fail(ErrorKind::TooNew, QStringLiteral("store version %1").arg(version));
        if (version < 1)
            return corrupt(QStringLiteral("store version %1").arg(version));
        return database;
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception));
    }
}

Result<Connection> openOrCreate(const LocalStore::Opening &opening)
{
    if (opening.key.size() != crypto::keyBytes)
        return corrupt(QStringLiteral("the key does not fit this store"));
    try {
        if (opening.file == QLatin1String(memory))
            return openMemory(opening);
        if (!QFileInfo::exists(opening.file)) {
            if (QFileInfo::exists(opening.file + QStringLiteral("-wal")))
                return corrupt(QStringLiteral("the store is gone and its log is still there"));
            if (const auto made = create(opening); !made)
                return std::unexpected(made.error());
        }
        auto database = openExisting(opening.file);
        if (!database)
            return database;
        if (const auto fits = checkKey(**database, opening.key); !fits)
            return std::unexpected(fits.error());
        (*database)->exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                          "PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON");
        schema::migrate(**database, schema::steps());
        trust(**database);
        return database;
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception));
    }
}

} // namespace backwell::sync::storefile
