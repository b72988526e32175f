// SPDX-License-Identifier: Apache-2.0
// Statements that are kept, transactions, and one row of the table of records. Internal to store.
#pragma once

#include "sync/record/record.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>

namespace backwell::sync
{

/// The columns of StoredRow, of a table called r.
#define BACKWELL_STORED_ROW "r.seq, r.id, r.version, r.kind, r.state, r.sealed, r.note"

/// One row of record, still sealed.
struct StoredRow {
    qint64 seq = 0;
    QByteArray id;
    int version = 0;
    QString kind;
    EntryState state = EntryState::SavedHere;
    QByteArray sealed;
    QByteArray note;

    /// The row the statement stands on.
    explicit StoredRow(SQLite::Statement &statement);
    /// Errors: Corrupt when id or version are none.
    Result<Key> key() const;
};

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes);
/// Binds id and version to the first two parameters.
void bindKey(SQLite::Statement &statement, const Key &key);
QByteArray blobOf(SQLite::Statement &statement, int column);

/// A kept statement, ready for its next use when this goes out of scope.
class Use
{
public:
    explicit Use(SQLite::Statement &statement) : m_statement(statement) {}
    ~Use() { m_statement.tryReset(); }
    Use(const Use &) = delete;
    Use &operator=(const Use &) = delete;

private:
    SQLite::Statement &m_statement;
};

/// The statements of a transaction, prepared once.
struct TransactionStatements {
    explicit TransactionStatements(SQLite::Database &database);
    SQLite::Database &database;
    SQLite::Statement begin, commit, rollback;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(TransactionStatements &statements);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    TransactionStatements &m_statements;
};

} // namespace backwell::sync
