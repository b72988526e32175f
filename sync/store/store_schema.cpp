// SPDX-License-Identifier: Apache-2.0
#include "sync/store/store_schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>

namespace backwell::sync::schema
{

namespace
{
// What a person wrote is in the sealed columns only. `seq` is the order of saving. A row of outbox
// is a record that no region has acknowledged.
constexpr std::array<const char *, 3> allSteps{
    R"(CREATE TABLE header (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
       CREATE TABLE record (
           seq INTEGER PRIMARY KEY,
           id BLOB NOT NULL,
           version INTEGER NOT NULL,
           kind TEXT NOT NULL,
           state INTEGER NOT NULL,
           sealed BLOB NOT NULL,
           note BLOB,
           UNIQUE (id, version));
       CREATE TABLE outbox (seq INTEGER PRIMARY KEY);
       CREATE TABLE setting (name BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;)",
    // What a clinic says of the person's care: never among the records, never in the outbox.
    R"(CREATE TABLE care (name BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;)",
    // What a clinic says of the person's own plan: each statement once, never changed.
    R"(CREATE TABLE clinic_plan (name BLOB NOT NULL PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;)"};
} // namespace

std::span<const char *const> steps()
{
    return allSteps;
}

int version()
{
    return int(allSteps.size());
}

void migrate(SQLite::Database &database, std::span<const char *const> steps)
{
    const int from = database.execAndGet("PRAGMA user_version").getInt();
    if (from >= int(steps.size()))
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const char *step : steps.subspan(size_t(from)))
        database.exec(step);
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(steps.size()));
    transaction.commit();
}

} // namespace backwell::sync::schema
