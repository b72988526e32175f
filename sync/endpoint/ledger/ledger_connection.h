// SPDX-License-Identifier: Apache-2.0
// One SQLite connection of the ledger with its prepared statements, and the ledger's schema.
#pragma once

#include "platform/base/error.h"
#include "platform/base/ids.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

namespace backwell::sync::endpoint
{

/// A prepared statement on loan; it is reset when the loan ends, so no snapshot outlives its use.
class Query
{
public:
    explicit Query(SQLite::Statement &statement) : m_statement(statement) {}
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(int place, const QByteArray &bytes); ///< as blob
    Query &bind(int place, const QString &text);
    Query &bind(int place, qint64 number);
    Query &bind(int place, const Uuid &id) { return bind(place, id.bytes()); }
    /// To places 1, 2 …
    template <typename... Values>
    Query &bindAll(const Values &...values)
    {
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    bool step() { return m_statement.executeStep(); }
    void run() { m_statement.exec(); }

    QByteArray bytes(int column) const;
    QString text(int column) const;
    qint64 number(int column) const;
    Uuid id(int column) const; ///< throws SQLite::Exception when the bytes are no id

private:
    SQLite::Statement &m_statement;
};

/// Used by one thread at a time. Throws SQLite::Exception; SqliteLedger turns that into Error.
class LedgerConnection
{
public:
    enum class Mode { Reader, Writer };
    LedgerConnection(const QString &file, Mode mode);

    Query query(const char *sql); ///< prepared once per text
    SQLite::Database &database() { return m_database; }

    /// The schema at this build's version, made or brought forward in one transaction. Errors:
    /// TooNew, Corrupt; then nothing was changed.
    static Result<void> prepare(LedgerConnection &writer);

private:
    SQLite::Database m_database;
    std::map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Full for no room, Denied for no permission, Corrupt for the rest.
Error ledgerError(const SQLite::Exception &exception);

} // namespace backwell::sync::endpoint
