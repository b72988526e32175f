// SPDX-License-Identifier: Apache-2.0
// The file of an index: its tables, and how it is opened. Internal to search.
#pragma once

#include "platform/base/error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <memory>

namespace backwell::content::indexfile
{

inline constexpr int applicationId = 0x42775378; // "BwSx"
inline constexpr int format = 2;                 ///< a reader refuses another one

/// All tables. An item is small, so that ranking reads few pages. `body.text` and `body.stems` have
/// a line per sentence, the first one the summary (which may be empty); `stems` says of each word,
/// in order, what its forms share. `page` holds the same stems, word by word, and no text; `head`
/// those of titles only, which most questions are answered from.
inline constexpr auto tables = R"(
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE item(
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL,
  topic TEXT NOT NULL, clinician INTEGER NOT NULL, language TEXT NOT NULL, weight REAL NOT NULL);
CREATE TABLE body(id INTEGER PRIMARY KEY, text TEXT NOT NULL, stems TEXT NOT NULL);
CREATE VIRTUAL TABLE page USING fts5(
  title, topic, summary, body, content='', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE head USING fts5(title, content='', tokenize='unicode61 remove_diacritics 0');
CREATE TABLE word(
  word TEXT PRIMARY KEY, stem TEXT NOT NULL, items INTEGER NOT NULL, findable INTEGER NOT NULL)
  WITHOUT ROWID;
CREATE TABLE other(words TEXT NOT NULL, find TEXT NOT NULL, PRIMARY KEY(words, find)) WITHOUT ROWID;
CREATE TABLE skip(word TEXT PRIMARY KEY) WITHOUT ROWID;
)";

using Connection = std::unique_ptr<SQLite::Database>;

/// Read-only and immutable: no lock, no journal, nothing beside the file, also in a folder nobody
/// may write to. Errors: Corrupt (no index, or damaged), TooNew (format), Denied.
Result<Connection> open(const QString &file);

/// Corrupt, or Denied when the file may not be opened; the detail has SQLite's code and no text.
Error errorOf(const SQLite::Exception &exception);

} // namespace backwell::content::indexfile
