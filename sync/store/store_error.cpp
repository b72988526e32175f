// SPDX-License-Identifier: Apache-2.0
#include "sync/store/store_error.h"

#include <sqlite3.h>

namespace backwell::sync
{

namespace
{
constexpr int primary(int code)
{
    return code & 0xff;
}

bool diskLies(int extended)
{
    switch (extended) {
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return true;
    default:
        return false;
    }
}

ErrorKind kindOf(int extended)
{
    switch (primary(extended)) {
    case SQLITE_IOERR:
        return diskLies(extended) ? ErrorKind::Corrupt : ErrorKind::Full;
    case SQLITE_FULL:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return ErrorKind::Full;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorKind::Denied;
    default:
        return ErrorKind::Corrupt;
    }
}
} // namespace

Error errorOf(const SQLite::Exception &exception)
{
    const int extended = exception.getExtendedErrorCode();
    return {kindOf(extended), QStringLiteral("sqlite %1").arg(extended)};
}

bool isFatal(const SQLite::Exception &exception)
{
    const int extended = exception.getExtendedErrorCode();
    const int code = primary(extended);
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || diskLies(extended);
}

} // namespace backwell::sync
