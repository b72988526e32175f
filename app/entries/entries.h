// SPDX-License-Identifier: Apache-2.0
// What this device holds, read once and decoded once for every page that shows some of it.
#pragma once

#include "app/entries/entry_row.h"
#include "sync/store/local_store.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace backwell::app
{

/// A stored response with its way so far.
struct Entry {
    sync::Response response;
    sync::EntryState state = sync::EntryState::SavedHere;
    QString reason;
    std::optional<Instant> seen;
    Instant saved;
};

/// How responses to one questionnaire are named in the list of entries.
struct EntryKind {
    QString title;
    bool ownDevice = false; ///< stays on this device and is not changed: another one is made
};

class Entries : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QList<backwell::app::EntryRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int needYou READ needYou NOTIFY changed)
    Q_PROPERTY(QString needYouText READ needYouText NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// By the questionnaire's canonical without the version.
    using Kinds = QHash<QString, EntryKind>;
    Entries(sync::LocalStore &store, const Clock &clock, Kinds kinds, QObject *parent = nullptr);

    /// Newest first, at most `most`; entries taken back are not among them.
    const std::vector<Entry> &all() const { return m_entries; }
    bool wereRead() const { return m_wereRead; } ///< since the start, at least once
    /// Those behind all(), newest first; empty until readOlder() was asked for and is done.
    const std::vector<sync::Response> &older() const { return m_older; }
    /// all() and older() are everything there is.
    bool readToTheEnd() const { return m_complete || m_behind == Behind::Read; }
    /// changed() tells when they are there. Nothing happens when they are, or are on their way.
    void readOlder();
    /// The newest response to the questionnaire (canonical without version); nullptr if none.
    const Entry *newest(QStringView canonical) const;
    const Entry *byId(const QString &id) const;

    /// Of all(), but not what was begun and has no end yet.
    QList<EntryRow> rows() const { return m_rows; }
    int needYou() const { return m_unsent.needYou; } ///< refused ones
    QString needYouText() const;                     ///< "1 entry needs you", or empty
    int waiting() const { return m_unsent.waiting; } ///< not those that need the person
    QString waitingText() const;                     ///< "2 entries wait to be sent", or empty
    QString problem() const { return m_problem; } ///< why it could not be read; empty if it could

    /// The same entries in other words.
    void rename(Kinds kinds);
    /// Reads again; called by itself whenever the store changes.
    void refresh();
    /// The same, and waits for it. For the start only: before the first frame.
    void refreshNow();

    static constexpr int most = 400;
    static constexpr int furthest = 20'000; ///< some years of movement, every day

Q_SIGNALS:
    void changed();

private:
    void take(const Result<std::vector<sync::StoredRecord>> &records);
    void takeOlder(const std::vector<sync::StoredRecord> &records);
    void keepPushedOut(const std::vector<Entry> &before);
    void makeRows();
    EntryRow rowOf(const Entry &entry) const;

    sync::LocalStore &m_store;
    const Clock &m_clock;
    Kinds m_kinds;
    std::vector<Entry> m_entries;
    QList<EntryRow> m_rows;
    std::vector<sync::Response> m_older;
    enum class Behind { NotAsked, Asked, Read } m_behind = Behind::NotAsked;
    std::optional<Uuid> m_last; ///< of the newest `most`
    bool m_complete = true;
    bool m_wereRead = false;
    sync::UnsentEntries m_unsent;
    QString m_problem;
};

} // namespace backwell::app
