// SPDX-License-Identifier: Apache-2.0
// The file of a store: made whole or not at all, refused when it is newer, damaged or not ours.
#pragma once

#include "sync/store/local_store.h"

#include <SQLiteCpp/Database.h>

#include <memory>

namespace backwell::sync::storefile
{

/// A connection that is the only one to its file. Until `trust` is called, closing it leaves the
/// file and its log as they are, to the byte.
using Connection = std::unique_ptr<SQLite::Database>;

/// Opens the store of `opening`; creates it when there is no trace of one. A file that exists is
/// never recreated. Errors: Corrupt, TooNew, Full, Denied.
Result<Connection> openOrCreate(const LocalStore::Opening &opening);

/// Opens what exists and looks at it, no more. Errors: NotFound, Corrupt, TooNew, Denied.
Result<Connection> openExisting(const QString &file);

/// A value of the header table. Errors: Corrupt when it is not there.
Result<QByteArray> headerValue(SQLite::Database &database, const char *name);

/// From here on the file may be written and closing moves the log into it; `distrust` takes it
/// back.
void trust(SQLite::Database &database);
void distrust(SQLite::Database &database);

} // namespace backwell::sync::storefile
