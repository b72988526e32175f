// SPDX-License-Identifier: Apache-2.0
// The tables of a store, version by version. Internal to store.
#pragma once

#include "platform/base/error.h"

#include <span>

namespace SQLite
{
class Database;
}

namespace backwell::sync::schema
{

/// In the file's own header (SQLite application_id): "BWEL".
inline constexpr int applicationId = 0x4257454c;

/// The statements that lead from version i to version i + 1, in order, are steps()[i]. A step that
/// was ever released is never edited.
std::span<const char *const> steps();

/// The newest version this build knows.
int version();

/// Brings the store to the newest version: all steps that are missing and the version stamp in one
/// transaction. Throws SQLite::Exception and changes nothing on failure.
void migrate(SQLite::Database &database, std::span<const char *const> steps);

} // namespace backwell::sync::schema
