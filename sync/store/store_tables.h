// SPDX-License-Identifier: Apache-2.0
// What the store does, one call after another on its own thread. Internal to store.
#pragma once

#include "sync/store/local_store.h"
#include "sync/store/record_seal.h"
#include "sync/store/store_file.h"
#include "sync/store/store_rows.h"

namespace backwell::sync
{

/// Every call may throw SQLite::Exception; nothing is changed then. The calls mean what LocalStore
/// says. A bool that is returned says whether something changed.
class StoreTables
{
public:
    StoreTables(storefile::Connection connection, QByteArray key);
    ~StoreTables();

    Result<void> save(const std::vector<Record> &records, LocalStore::Share share, Instant now);
    Result<std::vector<StoredRecord>> records(const QString &resourceType, int limit);
    Result<std::vector<StoredRecord>> versions(const Uuid &id);
    Result<std::vector<wire::Outgoing>> outbox(int limit);
    Result<int> outboxCount();
    Result<UnsentEntries> unsentEntries();
    Result<bool> markSent(const std::vector<Key> &keys);
    /// All of them, in order, or none: Receipt, Seen, CareEpisode or ClinicPlan.
    template <typename One>
    Result<bool> apply(const std::vector<One> &all);
    Result<std::vector<CareEpisode>> care();
    Result<std::vector<ClinicPlan>> plans();
    Result<void> put(const QString &name, const QByteArray &value);
    Result<QByteArray> get(const QString &name);
    Result<void> deleteEverything(LocalStore::Unsent unsent);
    Result<void> checkpoint();

    /// After this every call of LocalStore fails with `error`, and closing leaves the file as it
    /// is.
    void breakOff(Error error);
    const std::optional<Error> &broken() const { return m_broken; }

private:
    Result<StoredRecord> opened(const StoredRow &row) const;
    Result<std::vector<StoredRecord>> collect(SQLite::Statement &statement) const;
    Result<QString> etagBefore(const Key &key);
    std::optional<StoredRow> find(SQLite::Statement &statement, const Key &key);
    void writeNote(const StoredRow &row, EntryState state, const RecordNote &note);
    Result<bool> applyOne(const Receipt &receipt);
    Result<bool> applyOne(const Seen &seen);
    Result<bool> applyOne(const CareEpisode &episode);
    Result<bool> applyOne(const ClinicPlan &plan);
    int putClinic(SQLite::Statement &put, const QByteArray &name, const QByteArray &resource);
    template <typename Said>
    Result<std::vector<Said>> collectClinic(SQLite::Statement &all,
                                            Result<Said> (*decode)(const QByteArray &),
                                            const QString &what);

    storefile::Connection m_connection;
    RecordSeal m_seal;
    std::optional<Error> m_broken;
    // Prepared once: preparing costs more than the insert itself.
    TransactionStatements m_transaction;
    SQLite::Statement m_insertRecord, m_insertOutbox;
    SQLite::Statement m_newest, m_versions, m_outbox, m_outboxCount, m_unsentEntries, m_etagBefore;
    SQLite::Statement m_find, m_findUnsent, m_update, m_markSent, m_settle;
    SQLite::Statement m_putCare, m_oneCare, m_allCare;
    SQLite::Statement m_putPlan, m_allPlans;
    SQLite::Statement m_putSetting, m_removeSetting, m_getSetting;
};

template <typename One>
Result<bool> StoreTables::apply(const std::vector<One> &all)
{
    Transaction transaction(m_transaction);
    bool changed = false;
    for (const One &one : all) {
        const auto applied = applyOne(one);
        if (!applied)
            return applied;
        changed = changed || *applied;
    }
    transaction.commit();
    return changed;
}

} // namespace backwell::sync
