// SPDX-License-Identifier: Apache-2.0
// The half of StoreTables that follows an entry on its way: outbox, receipts, what the clinic saw.
#include "sync/store/store_tables.h"

namespace backwell::sync
{

Result<QString> StoreTables::etagBefore(const Key &key)
{
    const Use use(m_etagBefore);
    bindKey(m_etagBefore, key);
    while (m_etagBefore.executeStep()) {
        const StoredRow row(m_etagBefore);
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
        const auto record = opened(StoredRow(m_outbox));
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
    return m_outboxCount.getColumn(1).getInt();
}

Result<UnsentEntries> StoreTables::unsentEntries()
{
    const Use use(m_unsentEntries);
    m_unsentEntries.executeStep();
    return UnsentEntries{m_unsentEntries.getColumn(0).getInt(),
                         m_unsentEntries.getColumn(1).getInt()};
}

Result<bool> StoreTables::markSent(const std::vector<Key> &keys)
{
    Transaction transaction(m_transaction);
    int changed = 0;
    for (const Key &key : keys) {
        const Use use(m_markSent);
        bindKey(m_markSent, key);
        changed += m_markSent.exec();
    }
    transaction.commit();
    return changed > 0;
}

std::optional<StoredRow> StoreTables::find(SQLite::Statement &statement, const Key &key)
{
    const Use use(statement);
    bindKey(statement, key);
    if (!statement.executeStep())
        return std::nullopt;
    return StoredRow(statement);
}

void StoreTables::writeNote(const StoredRow &row, EntryState state, const RecordNote &note)
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
    // The clinic may have been faster than the receipt.
    writeNote(*row, note->seen ? EntryState::Seen : EntryState::WithClinic, *note);
    // Refused earlier versions of it are settled too: the region has what the person wrote since.
    const Use use(m_settle);
    bindKey(m_settle, receipt.key);
    m_settle.exec();
    return true;
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
    const bool open = row->state == EntryState::NeedsYou; // stays so until the person has acted
    writeNote(*row, open ? EntryState::NeedsYou : EntryState::Seen, *note);
    return true;
}

} // namespace backwell::sync
