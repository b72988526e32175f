// SPDX-License-Identifier: Apache-2.0
// Opening an index without touching it.
#include "content/search/index_file.h"

#include <QUrl>

#include <sqlite3.h>

namespace backwell::content::indexfile
{

Error errorOf(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    const bool denied = code == SQLITE_CANTOPEN || code == SQLITE_PERM || code == SQLITE_AUTH;
    return {denied ? ErrorKind::Denied : ErrorKind::Corrupt,
            QStringLiteral("search index: sqlite %1").arg(exception.getExtendedErrorCode())};
}

Result<Connection> open(const QString &file)
{
    try {
        const QByteArray address =
            "file:" + QUrl::toPercentEncoding(file, "/") + "?mode=ro&immutable=1";
        auto database = std::make_unique<SQLite::Database>(
            address.constData(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        database->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        if (database->execAndGet("PRAGMA application_id").getInt() != applicationId)
            return fail(ErrorKind::Corrupt, QStringLiteral("search index: not one of ours"));
        const int version = database->execAndGet("PRAGMA user_version").getInt();
        if (version > format)
            return fail(ErrorKind::TooNew, QStringLiteral("search index format %1").arg(version));
        if (version < format)
            return fail(ErrorKind::Corrupt,
                        QStringLiteral("search index format %1 is no longer read").arg(version));
        return database;
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception));
    }
}

} // namespace backwell::content::indexfile
