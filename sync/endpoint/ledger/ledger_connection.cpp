// SPDX-License-Identifier: Apache-2.0
// Pragmas, the schema version by version, and the loan of statements.
#include "sync/endpoint/ledger/ledger_connection.h"

#include <array>

#include <sqlite3.h>

namespace backwell::sync::endpoint
{

namespace
{
constexpr int applicationId = 0x42574c31; // "BWL1"
constexpr int busyMilliseconds = 5000;

// Person first in every key: a person's story is one range on disk, and a distributed ledger can
// split by person. `effective` next, so that a page of a story is read in order.
constexpr auto schema1 = R"sql(
CREATE TABLE resource(
    person BLOB NOT NULL, effective INTEGER NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL,
    type TEXT NOT NULL, zone INTEGER NOT NULL, received INTEGER NOT NULL,
    standing INTEGER NOT NULL, reason TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY(person, effective, id, version)) WITHOUT ROWID;
CREATE UNIQUE INDEX resource_by_id ON resource(person, id, version);
CREATE INDEX resource_quarantined ON resource(reason) WHERE standing = 1;
CREATE TABLE person(
    id BLOB PRIMARY KEY, label TEXT NOT NULL, joined INTEGER NOT NULL, arrived INTEGER NOT NULL,
    unseen INTEGER NOT NULL, quarantined INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE seen(
    person BLOB NOT NULL, updated INTEGER NOT NULL, provenance BLOB NOT NULL,
    target BLOB NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL, account TEXT NOT NULL,
    PRIMARY KEY(person, updated)) WITHOUT ROWID;
CREATE UNIQUE INDEX seen_by_target ON seen(person, target, version);
CREATE TABLE invitation(
    hash BLOB PRIMARY KEY, label TEXT NOT NULL, expires INTEGER NOT NULL,
    client TEXT, used INTEGER) WITHOUT ROWID;
CREATE TABLE client(
    id TEXT PRIMARY KEY, person BLOB NOT NULL, jwk BLOB NOT NULL, name TEXT NOT NULL,
    since INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE token(
    hash BLOB PRIMARY KEY, client TEXT NOT NULL, person BLOB NOT NULL,
    expires INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX token_by_end ON token(expires);
CREATE TABLE assertion(
    client TEXT NOT NULL, jti TEXT NOT NULL, expires INTEGER NOT NULL,
    PRIMARY KEY(client, jti)) WITHOUT ROWID;
CREATE INDEX assertion_by_end ON assertion(expires);
CREATE TABLE account(
    id TEXT PRIMARY KEY, user TEXT NOT NULL UNIQUE, name TEXT NOT NULL, password BLOB NOT NULL,
    failures INTEGER NOT NULL, locked INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE session(
    hash BLOB PRIMARY KEY, account TEXT NOT NULL, started INTEGER NOT NULL,
    touched INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE setting(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
)sql";

// Flags and remarks of intake, who looked at a flag in quarantine, and the dates of a person's
// care. What was flagged before carries the name of the extension in its bytes.
constexpr auto schema2 = R"sql(
ALTER TABLE resource ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE resource ADD COLUMN remark TEXT NOT NULL DEFAULT '';
CREATE INDEX resource_flagged ON resource(person) WHERE flagged = 1;
ALTER TABLE person ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;
CREATE TABLE flag_look(
    person BLOB NOT NULL, target BLOB NOT NULL, version INTEGER NOT NULL, account TEXT NOT NULL,
    looked INTEGER NOT NULL, PRIMARY KEY(person, target, version)) WITHOUT ROWID;
CREATE TABLE care(
    person BLOB NOT NULL, updated INTEGER NOT NULL, episode BLOB NOT NULL,
    version INTEGER NOT NULL, account TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY(person, updated)) WITHOUT ROWID;
CREATE UNIQUE INDEX care_by_episode ON care(person, episode, version);
UPDATE resource SET flagged = 1 WHERE type = 'QuestionnaireResponse' AND instr(body,
    CAST('https://fhir.backwell.example/StructureDefinition/crisis' AS BLOB)) > 0;
UPDATE person SET flagged = (SELECT count(*) FROM resource r WHERE r.person = person.id
    AND r.flagged = 1 AND NOT EXISTS (SELECT 1 FROM resource n WHERE n.person = r.person
        AND n.id = r.id AND n.version > r.version)
    AND NOT EXISTS (SELECT 1 FROM seen s
        WHERE s.person = r.person AND s.target = r.id AND s.version = r.version));
)sql";
// What clinicians say of a person's own plan.
constexpr auto schema3 = R"sql(
CREATE TABLE plan(
    person BLOB NOT NULL, updated INTEGER NOT NULL, id BLOB NOT NULL, account TEXT NOT NULL,
    body BLOB NOT NULL, PRIMARY KEY(person, updated)) WITHOUT ROWID;
CREATE UNIQUE INDEX plan_by_id ON plan(person, id);
)sql";
// A step that was ever released is never edited.
constexpr std::array steps{schema1, schema2, schema3};
constexpr int schemaVersion = int(steps.size());

Uuid uuidOf(const QByteArray &bytes)
{
    QByteArray hex = bytes.toHex();
    if (hex.size() == 32) {
        for (const int at : {20, 16, 12, 8})
            hex.insert(at, '-');
    }
    const auto id = Uuid::parse(QString::fromLatin1(hex));
    if (!id)
        throw SQLite::Exception("no id in an id column", SQLITE_CORRUPT);
    return *id;
}
} // namespace

Query::~Query()
{
    m_statement.tryReset();
}

Query &Query::bind(int place, const QByteArray &bytes)
{
    // An empty array would be bound as NULL without a pointer.
    m_statement.bind(place, static_cast<const void *>(bytes.constData()), int(bytes.size()));
    return *this;
}

Query &Query::bind(int place, const QString &text)
{
    m_statement.bind(place, text.toStdString());
    return *this;
}

Query &Query::bind(int place, qint64 number)
{
    m_statement.bind(place, static_cast<int64_t>(number));
    return *this;
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    return {static_cast<const char *>(value.getBlob()), value.getBytes()};
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

qint64 Query::number(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

Uuid Query::id(int column) const
{
    return uuidOf(bytes(column));
}

LedgerConnection::LedgerConnection(const QString &file, Mode mode)
    : m_database(file.toStdString(),
                 mode == Mode::Writer ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE
                                      : SQLite::OPEN_READWRITE,
                 busyMilliseconds)
{
    // Only the writer checkpoints, when it chooses to: never on a commit, never on closing.
    m_database.exec("PRAGMA wal_autocheckpoint=0");
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (mode == Mode::Reader)
        m_database.exec("PRAGMA query_only=1");
}

Query LedgerConnection::query(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    statement->tryReset();
    return Query(*statement);
}

Result<void> LedgerConnection::prepare(LedgerConnection &writer)
{
    SQLite::Database &database = writer.database();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const int owner = database.execAndGet("PRAGMA application_id").getInt();
    const bool empty = database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (version > schemaVersion)
        return fail(ErrorKind::TooNew, QStringLiteral("ledger schema %1").arg(version));
    if (!empty && owner != applicationId)
        return fail(ErrorKind::Corrupt, QStringLiteral("not a ledger"));
    database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536");
    if (version == schemaVersion)
        return {};
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another process may have made it while this one waited for its turn.
    if (database.execAndGet("PRAGMA user_version").getInt() < schemaVersion) {
        const int from = database.execAndGet("PRAGMA user_version").getInt();
        for (int step = from; step < schemaVersion; ++step)
            database.exec(steps[size_t(step)]);
        database.exec("PRAGMA application_id=" + std::to_string(applicationId));
        database.exec("PRAGMA user_version=" + std::to_string(schemaVersion));
    }
    transaction.commit();
    return {};
}

Error ledgerError(const SQLite::Exception &exception)
{
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {ErrorKind::Full, QStringLiteral("the ledger cannot be written")};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {ErrorKind::Denied, QStringLiteral("the ledger cannot be opened")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Full, QStringLiteral("the ledger is busy")};
    default:
        return {ErrorKind::Corrupt,
                QStringLiteral("ledger: code %1").arg(exception.getErrorCode())};
    }
}

} // namespace backwell::sync::endpoint
