// SPDX-License-Identifier: Apache-2.0
// The stored bytes become rows here, and nowhere else.
#include "app/entries/entries.h"

#include "app/words/plain_words.h"
#include "sync/store/decoded.h"
#include "sync/store/when_done.h"

#include <QFuture>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace backwell::app
{

namespace
{
QStringView withoutVersion(QStringView canonical)
{
    const auto bar = canonical.indexOf(u'|');
    return bar < 0 ? canonical : canonical.left(bar);
}
} // namespace

Entries::Entries(sync::LocalStore &store, const Clock &clock, Kinds kinds, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock), m_kinds(std::move(kinds))
{
    connect(&m_store, &sync::LocalStore::changed, this, &Entries::refresh);
}

const Entry *Entries::newest(QStringView canonical) const
{
    for (const Entry &entry : m_entries)
        if (withoutVersion(entry.response.questionnaire) == withoutVersion(canonical))
            return &entry;
    return nullptr;
}

const Entry *Entries::byId(const QString &id) const
{
    for (const Entry &entry : m_entries)
        if (entry.response.key.id.toString() == id)
            return &entry;
    return nullptr;
}

QString Entries::waitingText() const
{
    if (waiting() == 0)
        return {};
    return PlainWords::counted(waiting(), tr("1 entry waits to be sent"),
                               tr("%n entries wait to be sent", nullptr, waiting()));
}

QString Entries::needYouText() const
{
    if (needYou() == 0)
        return {};
    return PlainWords::counted(needYou(), tr("1 entry needs you"),
                               tr("%n entries need you", nullptr, needYou()));
}

void Entries::rename(Kinds kinds)
{
    m_kinds = std::move(kinds);
    makeRows();
    Q_EMIT changed();
}

void Entries::makeRows()
{
    m_rows.clear();
    for (const Entry &entry : m_entries)
        if (entry.response.status != sync::ResponseStatus::InProgress)
            m_rows.append(rowOf(entry));
}

void Entries::refresh()
{
    sync::whenDone(
        m_store.records(QStringLiteral("QuestionnaireResponse"), most), this,
        [this](const Result<std::vector<sync::StoredRecord>> &records) { take(records); });
    sync::whenDone(m_store.unsentEntries(), this,
                   [this](const Result<sync::UnsentEntries> &unsent) {
                       if (unsent && *unsent != m_unsent) {
                           m_unsent = *unsent;
                           Q_EMIT changed();
                       }
                   });
}

void Entries::refreshNow()
{
    auto records = m_store.records(QStringLiteral("QuestionnaireResponse"), most);
    m_unsent = m_store.unsentEntries().result().value_or(sync::UnsentEntries{});
    take(records.result());
}

void Entries::take(const Result<std::vector<sync::StoredRecord>> &records)
{
    m_problem.clear();
    if (!records) {
        m_problem = PlainWords::notRead(records.error());
        Q_EMIT changed();
        return;
    }
    const std::vector<Entry> before = std::exchange(m_entries, {});
    m_complete = records->size() < size_t(most);
    m_last.reset();
    if (!records->empty())
        m_last = records->back().key.id;
    m_wereRead = true;
    for (const sync::StoredRecord &stored : *records) {
        const auto response = sync::decodedAs<sync::Response>(stored);
        if (!response) {
            m_problem = PlainWords::notRead({ErrorKind::Corrupt, {}});
            continue;
        }
        if (response->status == sync::ResponseStatus::EnteredInError)
            continue;
        m_entries.push_back({*response, stored.state, stored.reason, stored.seen, stored.saved});
    }
    keepPushedOut(before);
    makeRows();
    Q_EMIT changed();
}

// Newest first is the order of ids, so that only the last of them are pushed out by newer ones.
void Entries::keepPushedOut(const std::vector<Entry> &before)
{
    if (m_complete) {
        m_older.clear();
        m_behind = Behind::NotAsked;
        return;
    }
    std::vector<sync::Response> out;
    for (const Entry &entry : before)
        if (entry.response.key.id < m_last)
            out.push_back(entry.response);
    m_older.insert(m_older.begin(), out.begin(), out.end());
}

void Entries::readOlder()
{
    if (m_complete || m_behind != Behind::NotAsked)
        return;
    m_behind = Behind::Asked;
    sync::whenDone(m_store.records(QStringLiteral("QuestionnaireResponse"), furthest), this,
                   [this](const Result<std::vector<sync::StoredRecord>> &records) {
                       if (m_behind != Behind::Asked)
                           return; // everything was deleted meanwhile
                       if (records)
                           takeOlder(*records);
                       else
                           m_behind = Behind::NotAsked;
                   });
}

void Entries::takeOlder(const std::vector<sync::StoredRecord> &records)
{
    m_older.clear();
    for (const sync::StoredRecord &stored : records)
        if (const auto response = sync::decodedAs<sync::Response>(stored);
            response && response->key.id < m_last &&
            response->status != sync::ResponseStatus::EnteredInError)
            m_older.push_back(*response);
    m_behind = Behind::Read;
    Q_EMIT changed();
}

EntryRow Entries::rowOf(const Entry &entry) const
{
    const sync::Response &response = entry.response;
    EntryRow row;
    row.id = response.key.id.toString();
    const EntryKind kind = m_kinds.value(withoutVersion(response.questionnaire).toString());
    row.title = kind.title.isEmpty() ? tr("An entry") : kind.title;
    row.when = tr("%1, %2").arg(
        PlainWords::day(response.authored.localDay()),
        QLocale().toString(response.authored.local().time(), QStringLiteral("HH:mm")));
    row.state = PlainWords::state(entry.state);
    row.way = int(entry.state);
    row.needsYou = entry.state == sync::EntryState::NeedsYou;
    row.seen = entry.state == sync::EntryState::Seen;
    row.canChange = !kind.title.isEmpty() && !kind.ownDevice;
    if (kind.ownDevice && entry.state == sync::EntryState::SavedHere) {
        row.way = EntryRow::stays;
        row.state = tr("Stays on this device");
    }
    if (row.seen && entry.seen)
        row.detail =
            tr("Your clinic looked at this on %1. That is not a check-up. If anything gets "
               "worse, use Get help now.")
                .arg(QLocale().toString(entry.seen->localDay(), QStringLiteral("d MMMM")));
    else if (row.needsYou)
        row.detail = tr("Your clinic's service could not take this one. It is kept here. Open it, "
                        "look it through and save it again.");
    return row;
}

} // namespace backwell::app
