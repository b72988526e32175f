// SPDX-License-Identifier: Apache-2.0
#include "sync/store/store_tables.h"

namespace backwell::sync
{

StoreTables::StoreTables(storefile::Connection connection, QByteArray key)
    : m_connection(std::move(connection)), m_seal(std::move(key)), m_transaction(*m_connection),
      m_insertRecord(*m_connection, "INSERT INTO record (id, version, kind, state, sealed) "
                                    "VALUES (?, ?, ?, 0, ?)"),
      m_insertOutbox(*m_connection, "INSERT INTO outbox (seq) VALUES (last_insert_rowid())"),
      m_newest(*m_connection,
               "SELECT " BACKWELL_STORED_ROW " FROM record r WHERE (?1 = '' OR r.kind = ?1) "
               "AND NOT EXISTS (SELECT 1 FROM record n WHERE n.id = r.id AND "
               "n.version > r.version) ORDER BY r.id DESC LIMIT ?2"),
      m_versions(*m_connection,
                 "SELECT " BACKWELL_STORED_ROW " FROM record r WHERE r.id = ? ORDER BY r.version"),
      m_outbox(*m_connection,
               "SELECT " BACKWELL_STORED_ROW " FROM outbox o JOIN record r ON r.seq = o.seq "
               "WHERE r.state <> 4 AND NOT EXISTS (SELECT 1 FROM record e JOIN outbox p "
               "ON p.seq = e.seq WHERE e.id = r.id AND e.version < r.version AND e.state <> 4) "
               "ORDER BY o.seq LIMIT ?"),
      m_outboxCount(*m_connection, "SELECT count(*), total(r.state <> 4) FROM outbox o "
                                   "JOIN record r ON r.seq = o.seq"),
      m_unsentEntries(*m_connection,
                      "SELECT total(r.state <> 4), total(r.state = 4) FROM outbox o JOIN record r "
                      "ON r.seq = o.seq WHERE r.kind = 'QuestionnaireResponse' AND NOT EXISTS "
                      "(SELECT 1 FROM record n WHERE n.id = r.id AND n.version > r.version)"),
      m_etagBefore(*m_connection, "SELECT " BACKWELL_STORED_ROW " FROM record r WHERE r.id = ? "
                                  "AND r.version < ? ORDER BY r.version DESC"),
      m_find(*m_connection,
             "SELECT " BACKWELL_STORED_ROW " FROM record r WHERE r.id = ? AND r.version = ?"),
      m_findUnsent(*m_connection, "SELECT " BACKWELL_STORED_ROW " FROM record r JOIN outbox o "
                                  "ON o.seq = r.seq WHERE r.id = ? AND r.version = ?"),
      m_update(*m_connection, "UPDATE record SET state = ?, note = ? WHERE seq = ?"),
      m_markSent(*m_connection, "UPDATE record SET state = 1 WHERE id = ? AND version = ? "
                                "AND state = 0 AND seq IN (SELECT seq FROM outbox)"),
      m_settle(*m_connection, "DELETE FROM outbox WHERE seq IN (SELECT seq FROM record WHERE "
                              "id = ?1 AND (version = ?2 OR (version < ?2 AND state = 4)))"),
      m_putCare(*m_connection, "INSERT INTO care (name, sealed) VALUES (?, ?) "
                               "ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"),
      m_oneCare(*m_connection, "SELECT name, sealed FROM care WHERE name = ?"),
      m_allCare(*m_connection, "SELECT name, sealed FROM care ORDER BY name"),
      m_putPlan(*m_connection, "INSERT OR IGNORE INTO clinic_plan (name, sealed) VALUES (?, ?)"),
      m_allPlans(*m_connection, "SELECT name, sealed FROM clinic_plan ORDER BY name"),
      m_putSetting(*m_connection, "INSERT INTO setting (name, sealed) VALUES (?, ?) "
                                  "ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed"),
      m_removeSetting(*m_connection, "DELETE FROM setting WHERE name = ?"),
      m_getSetting(*m_connection, "SELECT sealed FROM setting WHERE name = ?")
{
}

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
    Transaction transaction(m_transaction);
    for (size_t i = 0; i < records.size(); ++i) {
        const Use insert(m_insertRecord);
        const Use send(m_insertOutbox);
        const QByteArray kind = resourceTypeOf(records[i]).toLatin1();
        bindKey(m_insertRecord, keyOf(records[i]));
        m_insertRecord.bindNoCopy(3, kind.constData());
        m_insertRecord.bindNoCopy(4, sealed[i].constData(), int(sealed[i].size()));
        m_insertRecord.exec();
        if (share == LocalStore::Share::Yes)
            m_insertOutbox.exec();
    }
    transaction.commit();
    return {};
}

Result<StoredRecord> StoreTables::opened(const StoredRow &row) const
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
        auto record = opened(StoredRow(statement));
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
    return m_seal.openSetting(name, blobOf(m_getSetting, 0));
}

Result<void> StoreTables::deleteEverything(LocalStore::Unsent unsent)
{
    {
        const Use use(m_outboxCount);
        m_outboxCount.executeStep();
        if (m_outboxCount.getColumn(0).getInt() > 0 && unsent == LocalStore::Unsent::Keep)
            return fail(ErrorKind::Refused, QStringLiteral("unsent entries"));
    }
    Transaction transaction(m_transaction);
    m_connection->exec("DELETE FROM outbox; DELETE FROM record; DELETE FROM care; "
                       "DELETE FROM clinic_plan; DELETE FROM setting");
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
