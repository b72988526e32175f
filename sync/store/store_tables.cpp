// SPDX-License-Identifier: Apache-2.0
#include "sync/store/store_tables.h"

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
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), int(bytes.size()));
}

QByteArray blob(const SQLite::Statement &statement, int index)
{
    const SQLite::Column column = const_cast<SQLite::Statement &>(statement).getColumn(index);
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

int integer(const SQLite::Statement &statement, int index)
{
    return const_cast<SQLite::Statement &>(statement).getColumn(index).getInt();
}
} // namespace

/// A kept statement, ready for its next use when this goes out of scope.
class StoreTables::Use
{
public:
    explicit Use(SQLite::Statement &statement) : m_statement(statement) {}
    ~Use() { m_statement.tryReset(); }
    Use(const Use &) = delete;
    Use &operator=(const Use &) = delete;

private:
    SQLite::Statement &m_statement;
};

/// Rolls back unless committed.
class StoreTables::Transaction
{
public:
    explicit Transaction(StoreTables &tables) : m_tables(tables) { run(m_tables.m_begin); }
    ~Transaction()
    {
        // SQLite has rolled back by itself after a full disk and some other failures.
        if (sqlite3_get_autocommit(m_tables.m_connection->getHandle()) == 0)
            m_tables.m_rollback.tryExecuteStep();
        m_tables.m_rollback.tryReset();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit() { run(m_tables.m_commit); }

private:
    static void run(SQLite::Statement &statement)
    {
        const Use use(statement);
        statement.exec();
    }
    StoreTables &m_tables;
};

/// One row of record, still sealed. Columns: seq, id, version, kind, state, sealed, note.
struct StoreTables::Row {
    qint64 seq;
    QByteArray id;
    int version;
    QString kind;
    EntryState state;
    QByteArray sealed;
    QByteArray note;

    Result<Key> key() const
    {
        const auto uuid = Uuid::parse(QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces));
        if (!uuid || version < 1)
            return fail(ErrorKind::Corrupt, QStringLiteral("record %1").arg(seq));
        return Key{*uuid, version};
    }
};

#define BACKWELL_ROW "r.seq, r.id, r.version, r.kind, r.state, r.sealed, r.note"

StoreTables::StoreTables(storefile::Connection connection, QByteArray key)
    : m_connection(std::move(connection)), m_seal(std::move(key)),
      m_begin(*m_connection, "BEGIN IMMEDIATE"), m_commit(*m_connection, "COMMIT"),
      m_rollback(*m_connection, "ROLLBACK"),
      m_insertRecord(*m_connection, "INSERT INTO record (id, version, kind, state, sealed) "
                                    "VALUES (?, ?, ?, 0, ?)"),
      m_insertOutbox(*m_connection, "INSERT INTO outbox (seq) VALUES (last_insert_rowid())"),
      m_newest(*m_connection,
               "SELECT " BACKWELL_ROW " FROM record r WHERE (?1 = '' OR r.kind = ?1) "
               "AND NOT EXISTS (SELECT 1 FROM record n WHERE n.id = r.id AND "
               "n.version > r.version) ORDER BY r.id DESC LIMIT ?2"),
      m_versions(*m_connection,
                 "SELECT " BACKWELL_ROW " FROM record r WHERE r.id = ? ORDER BY r.version"),
      m_outbox(*m_connection,
               "SELECT " BACKWELL_ROW " FROM outbox o JOIN record r ON r.seq = o.seq "
               "WHERE r.state <> 4 AND NOT EXISTS (SELECT 1 FROM record e JOIN outbox p "
               "ON p.seq = e.seq WHERE e.id = r.id AND e.version < r.version AND e.state <> 4) "
               "ORDER BY o.seq LIMIT ?"),
      m_outboxCount(*m_connection, "SELECT count(*), total(r.state <> 4) FROM outbox o "
                                   "JOIN record r ON r.seq = o.seq"),
      m_etagBefore(*m_connection, "SELECT " BACKWELL_ROW " FROM record r WHERE r.id = ? "
                                  "AND r.version < ? ORDER BY r.version DESC"),
      m_find(*m_connection,
             "SELECT " BACKWELL_ROW " FROM record r WHERE r.id = ? AND r.version = ?"),
      m_findUnsent(*m_connection, "SELECT " BACKWELL_ROW " FROM record r JOIN outbox o "
                                  "ON o.seq = r.seq WHERE r.id = ? AND r.version = ?"),
      m_update(*m_connection, "UPDATE record SET state = ?, note = ? WHERE seq = ?"),
      m_markSent(*m_connection, "UPDATE record SET state = 1 WHERE id = ? AND version = ? "
                                "AND state = 0 AND seq IN (SELECT seq FROM outbox)"),
      m_settle(*m_connection, "DELETE FROM outbox WHERE seq IN (SELECT seq FROM record WHERE "
                              "id = ?1 AND (version = ?2 OR (version < ?2 AND state = 4)))"),
      m_putSetting(*m_connection, "INSERT INTO setting (name, sealed) VALUES (?, ?) "
                                  "ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"),
      m_removeSetting(*m_connection, "DELETE FROM setting WHERE name = ?"),
      m_getSetting(*m_connection, "SELECT sealed FROM setting WHERE name = ?")
{
}

#undef BACKWELL_ROW

StoreTables::~StoreTables() = default;

void StoreTables::breakOff(Error error)
{
    storefile::distrust(*m_connection);
    m_broken = std::move(error);
}

Result<void> StoreTables::save(const std::vector<Record> &records, LocalStore::Share share,
                               Instant now)
{
    std::vector<QByteArray> sealed;
    for (const Record &record : records) {
        const auto resource = wire::encode(record);
        if (!resource)
            return std::unexpected(resource.error());
        sealed.push_back(m_seal.seal(keyOf(record), SealedRecord{now, *resource}));
    }
    if (records.empty())
        return {};
    Transaction transaction(*this);
    for (size_t i = 0; i < records.size(); ++i) {
        const Use insert(m_insertRecord);
        const Use send(m_insertOutbox);
        const QByteArray kind = resourceTypeOf(records[i]).toLatin1();
        bindBlob(m_insertRecord, 1, keyOf(records[i]).id.bytes());
        m_insertRecord.bind(2, keyOf(records[i]).version);
        m_insertRecord.bindNoCopy(3, kind.constData());
        m_insertRecord.bindNoCopy(4, sealed[i].constData(), int(sealed[i].size()));
        m_insertRecord.exec();
        if (share == LocalStore::Share::Yes)
            m_insertOutbox.exec();
    }
    transaction.commit();
    return {};
}

StoreTables::Row StoreTables::rowOf(const SQLite::Statement &statement) const
{
    const auto seq = const_cast<SQLite::Statement &>(statement).getColumn(0).getInt64();
    const int state = integer(statement, 4);
    return {seq,
            blob(statement, 1),
            integer(statement, 2),
            QString::fromLatin1(blob(statement, 3)),
            state >= 0 && state <= 4 ? EntryState(state) : EntryState::SavedHere,
            blob(statement, 5),
            blob(statement, 6)};
}

Result<StoredRecord> StoreTables::opened(const Row &row) const
{
    const auto key = row.key();
    if (!key)
        return std::unexpected(key.error());
    const auto record = m_seal.openRecord(*key, row.sealed);
    if (!record)
        return std::unexpected(record.error());
    const auto note = m_seal.openNote(*key, row.note);
    if (!note)
        return std::unexpected(note.error());
    // The kind stands in clear; the bytes have the last word.
    if (!record->resource.startsWith("{\"resourceType\":\"" + row.kind.toLatin1() + '"'))
        return fail(ErrorKind::Corrupt, QStringLiteral("kind of %1").arg(key->id.toString()));
    return StoredRecord{*key,         row.kind,   record->resource, row.state,
                        note->reason, note->seen, record->saved};
}

Result<std::vector<StoredRecord>> StoreTables::collect(SQLite::Statement &statement) const
{
    std::vector<StoredRecord> records;
    while (statement.executeStep()) {
        auto record = opened(rowOf(statement));
        if (!record)
            return std::unexpected(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

Result<std::vector<StoredRecord>> StoreTables::records(const QString &resourceType, int limit)
{
    const Use use(m_newest);
    m_newest.bind(1, resourceType.toStdString());
    m_newest.bind(2, limit);
    return collect(m_newest);
}

Result<std::vector<StoredRecord>> StoreTables::versions(const Uuid &id)
{
    const Use use(m_versions);
    bindBlob(m_versions, 1, id.bytes());
    return collect(m_versions);
}

Result<QString> StoreTables::etagBefore(const Key &key)
{
    const Use use(m_etagBefore);
    bindBlob(m_etagBefore, 1, key.id.bytes());
    m_etagBefore.bind(2, key.version);
    while (m_etagBefore.executeStep()) {
        const Row row = rowOf(m_etagBefore);
        const auto note = m_seal.openNote({key.id, row.version}, row.note);
        if (!note)
            return std::unexpected(note.error());
        if (!note->etag.isEmpty())
            return note->etag;
    }
    return QString();
}

Result<std::vector<wire::Outgoing>> StoreTables::outbox(int limit)
{
    const Use use(m_outbox);
    m_outbox.bind(1, limit);
    std::vector<wire::Outgoing> entries;
    while (m_outbox.executeStep()) {
        const auto record = opened(rowOf(m_outbox));
        if (!record)
            return std::unexpected(record.error());
        const auto etag = etagBefore(record->key);
        if (!etag)
            return std::unexpected(etag.error());
        entries.push_back({record->key, record->resourceType, record->resource, *etag});
    }
    return entries;
}

Result<int> StoreTables::outboxCount()
{
    const Use use(m_outboxCount);
    m_outboxCount.executeStep();
    return integer(m_outboxCount, 1);
}

Result<bool> StoreTables::markSent(const std::vector<Key> &keys)
{
    Transaction transaction(*this);
    int changed = 0;
    for (const Key &key : keys) {
        const Use use(m_markSent);
        bindBlob(m_markSent, 1, key.id.bytes());
        m_markSent.bind(2, key.version);
        changed += m_markSent.exec();
    }
    transaction.commit();
    return changed > 0;
}

std::optional<StoreTables::Row> StoreTables::find(SQLite::Statement &statement, const Key &key)
{
    const Use use(statement);
    bindBlob(statement, 1, key.id.bytes());
    statement.bind(2, key.version);
    if (!statement.executeStep())
        return std::nullopt;
    return rowOf(statement);
}

void StoreTables::writeNote(const Row &row, EntryState state, const RecordNote &note)
{
    const Use use(m_update);
    m_update.bind(1, int(state));
    bindBlob(m_update, 2, m_seal.seal(*row.key(), note));
    m_update.bind(3, int64_t(row.seq));
    m_update.exec();
}

Result<bool> StoreTables::applyOne(const Receipt &receipt)
{
    const auto row = find(m_findUnsent, receipt.key);
    if (!row)
        return false;
    auto note = m_seal.openNote(receipt.key, row->note);
    if (!note)
        return std::unexpected(note.error());
    if (!receipt.etag.isEmpty())
        note->etag = receipt.etag;
    if (receipt.kind != Receipt::Kind::Held) {
        note->reason = receipt.reason;
        writeNote(*row, EntryState::NeedsYou, *note);
        return true;
    }
    note->reason.clear();
    const bool seen = row->state == EntryState::Seen; // the clinic was faster than the receipt
    writeNote(*row, seen ? EntryState::Seen : EntryState::WithClinic, *note);
    // Refused earlier versions of it are settled too: the region has what the person wrote since.
    const Use use(m_settle);
    bindBlob(m_settle, 1, receipt.key.id.bytes());
    m_settle.bind(2, receipt.key.version);
    m_settle.exec();
    return true;
}

Result<bool> StoreTables::apply(const std::vector<Receipt> &receipts)
{
    Transaction transaction(*this);
    bool changed = false;
    for (const Receipt &receipt : receipts) {
        const auto one = applyOne(receipt);
        if (!one)
            return one;
        changed = changed || *one;
    }
    transaction.commit();
    return changed;
}

Result<bool> StoreTables::applyOne(const Seen &seen)
{
    const Key key{seen.target, seen.targetVersion};
    const auto row = find(m_find, key);
    if (!row)
        return false;
    auto note = m_seal.openNote(key, row->note);
    if (!note)
        return std::unexpected(note.error());
    if (note->seen && note->seen->msUtc <= seen.at.msUtc)
        return false; // the first look counts; hearing of it again changes nothing
    note->seen = seen.at;
    writeNote(*row, EntryState::Seen, *note);
    return true;
}

Result<bool> StoreTables::applySeen(const std::vector<Seen> &seen)
{
    Transaction transaction(*this);
    bool changed = false;
    for (const Seen &one : seen) {
        const auto applied = applyOne(one);
        if (!applied)
            return applied;
        changed = changed || *applied;
    }
    transaction.commit();
    return changed;
}

Result<void> StoreTables::put(const QString &name, const QByteArray &value)
{
    SQLite::Statement &statement = value.isEmpty() ? m_removeSetting : m_putSetting;
    const Use use(statement);
    bindBlob(statement, 1, m_seal.settingName(name));
    if (!value.isEmpty())
        bindBlob(statement, 2, m_seal.sealSetting(name, value));
    statement.exec();
    return {};
}

Result<QByteArray> StoreTables::get(const QString &name)
{
    const Use use(m_getSetting);
    bindBlob(m_getSetting, 1, m_seal.settingName(name));
    if (!m_getSetting.executeStep())
        return QByteArray();
    return m_seal.openSetting(name, blob(m_getSetting, 0));
}

Result<void> StoreTables::deleteEverything(LocalStore::Unsent unsent)
{
    {
        const Use use(m_outboxCount);
        m_outboxCount.executeStep();
        if (integer(m_outboxCount, 0) > 0 && unsent == LocalStore::Unsent::Keep)
            return fail(ErrorKind::Refused, QStringLiteral("unsent entries"));
    }
    Transaction transaction(*this);
    m_connection->exec("DELETE FROM outbox; DELETE FROM record; DELETE FROM setting");
    transaction.commit();
    try {
        return checkpoint(); // the log still holds the sealed pages
    } catch (const SQLite::Exception &) {
        return {}; // deleted all the same; the next checkpoint clears the log
    }
}

Result<void> StoreTables::checkpoint()
{
    m_connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return {};
}

} // namespace backwell::sync
