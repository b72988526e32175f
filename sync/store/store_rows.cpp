// SPDX-License-Identifier: Apache-2.0
#include "sync/store/store_rows.h"

#include <QUuid>

#include <sqlite3.h>

namespace backwell::sync
{

// On disk the states are these numbers, for ever.
static_assert(int(EntryState::SavedHere) == 0 && int(EntryState::Sent) == 1 &&
              int(EntryState::WithClinic) == 2 && int(EntryState::Seen) == 3 &&
              int(EntryState::NeedsYou) == 4);

namespace
{
EntryState stateOf(int number)
{
    return number >= 0 && number <= int(EntryState::NeedsYou) ? EntryState(number)
                                                              : EntryState::SavedHere;
}

void run(SQLite::Statement &statement)
{
    const Use use(statement);
    statement.exec();
}
} // namespace

StoredRow::StoredRow(SQLite::Statement &statement)
    : seq(statement.getColumn(0).getInt64()), id(blobOf(statement, 1)),
      version(statement.getColumn(2).getInt()), kind(QString::fromLatin1(blobOf(statement, 3))),
      state(stateOf(statement.getColumn(4).getInt())), sealed(blobOf(statement, 5)),
      note(blobOf(statement, 6))
{
}

Result<Key> StoredRow::key() const
{
    const auto uuid = Uuid::parse(QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces));
    if (!uuid || version < 1)
        return fail(ErrorKind::Corrupt, QStringLiteral("record %1").arg(seq));
    return Key{*uuid, version};
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), int(bytes.size()));
}

void bindKey(SQLite::Statement &statement, const Key &key)
{
    bindBlob(statement, 1, key.id.bytes());
    statement.bind(2, key.version);
}

QByteArray blobOf(SQLite::Statement &statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

TransactionStatements::TransactionStatements(SQLite::Database &database)
    : database(database), begin(database, "BEGIN IMMEDIATE"), commit(database, "COMMIT"),
      rollback(database, "ROLLBACK")
{
}

Transaction::Transaction(TransactionStatements &statements) : m_statements(statements)
{
    run(m_statements.begin);
}

Transaction::~Transaction()
{
    // SQLite has rolled back by itself after a full disk and some other failures.
    if (sqlite3_get_autocommit(m_statements.database.getHandle()) == 0)
        m_statements.rollback.tryExecuteStep();
    m_statements.rollback.tryReset();
}

void Transaction::commit()
{
    run(m_statements.commit);
}

} // namespace backwell::sync
