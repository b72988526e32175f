// SPDX-License-Identifier: Apache-2.0
// Resources: appended, read back, aside and released.
#include "sync/endpoint/ledger/sqlite_ledger_p.h"

#include <sys/file.h>

namespace backwell::sync::endpoint
{

namespace
{
constexpr auto columns =
    "person, effective, id, version, type, zone, received, standing, reason, body, flagged, remark";

HeldEntry entryOf(const Query &row)
{
    HeldEntry entry{Entry{row.id(0), row.id(2), int(row.number(3)), row.text(4),
                          Instant{row.number(1), int(row.number(5))},
                          row.number(7) == 0 ? Standing::Held : Standing::Quarantined, row.text(8),
                          row.bytes(9), row.number(10) != 0, row.text(11)},
                    row.number(6)};
    return entry;
}

// New ids only add to the counts; anything else is rare enough to count again.
void notePerson(LedgerConnection &writer, const Uuid &person, qint64 nowMs, int unseen,
                int quarantined)
{
    writer
        .query("INSERT INTO person(id, label, joined, arrived, unseen, quarantined) "
               "VALUES(?1, '', ?2, ?2, ?3, ?4) ON CONFLICT(id) DO UPDATE SET arrived = ?2, "
               "unseen = unseen + ?3, quarantined = quarantined + ?4")
        .bind(1, person)
        .bind(2, nowMs)
        .bind(3, qint64(unseen))
        .bind(4, qint64(quarantined))
        .run();
}

void release(LedgerConnection &writer, const Entry &entry)
{
    writer
        .query("UPDATE resource SET standing = 0, reason = '', flagged = ?4 "
               "WHERE person = ?1 AND id = ?2 AND version = ?3")
        .bind(1, entry.person)
        .bind(2, entry.id)
        .bind(3, qint64(entry.version))
        .bind(4, qint64(entry.flagged))
        .run();
}

void insert(LedgerConnection &writer, const Entry &entry, qint64 nowMs)
{
    writer
        .query("INSERT INTO resource(person, effective, id, version, type, zone, received, "
               "standing, reason, body, flagged, remark) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)")
        .bind(1, entry.person)
        .bind(2, entry.effective.msUtc)
        .bind(3, entry.id)
        .bind(4, qint64(entry.version))
        .bind(5, entry.type)
        .bind(6, qint64(entry.effective.offsetSeconds))
        .bind(7, nowMs)
        .bind(8, qint64(entry.standing == Standing::Held ? 0 : 1))
        .bind(9, entry.reason)
        .bind(10, entry.body)
        .bind(11, qint64(entry.flagged))
        .bind(12, entry.remark)
        .run();
}

enum class Change { None, NewId, Other };
struct Outcome {
    FiledEntry entry;
    Change change = Change::None;
};

// One entry against what is held under its id.
Outcome file(LedgerConnection &writer, const Entry &entry, qint64 nowMs,
             const Ledger::SameContent &same)
{
    bool known = false;
    bool acceptableByNow = false;
    {
        Query held = writer.query("SELECT version, standing, reason, body, type FROM resource "
                                  "WHERE person = ?1 AND id = ?2");
        held.bind(1, entry.person).bind(2, entry.id);
        while (held.step()) {
            known = true;
            if (held.number(0) != entry.version)
                continue;
            const QByteArray body = held.bytes(3);
            const bool equal =
                held.text(4) == entry.type && (body == entry.body || same(body, entry.body));
            const Standing standing = held.number(1) == 0 ? Standing::Held : Standing::Quarantined;
            if (!equal)
                return {{Filed::Conflicting, standing, held.text(2)}, Change::None};
            if (standing == Standing::Held || entry.standing == Standing::Quarantined)
                return {{Filed::Repeated, standing, held.text(2)}, Change::None};
            acceptableByNow = true;
            break;
        }
    }
    if (acceptableByNow) {
        release(writer, entry);
        return {{Filed::Repeated, Standing::Held, {}}, Change::Other};
    }
    insert(writer, entry, nowMs);
    return {{known ? Filed::Updated : Filed::Created, entry.standing, entry.reason},
            known ? Change::Other : Change::NewId};
}

Result<std::unique_ptr<QFile>> lockForServing(const QString &path)
{
    auto lock = std::make_unique<QFile>(path);
    if (!lock->open(QIODevice::ReadWrite))
        return fail(ErrorKind::Denied, QStringLiteral("the ledger's folder cannot be written"));
    if (::flock(lock->handle(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Denied, QStringLiteral("another process serves this folder"));
    return lock;
}
} // namespace

SqliteLedger::SqliteLedger(std::unique_ptr<Private> p) : d(std::move(p)) {}

SqliteLedger::~SqliteLedger() = default;

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(const QString &file, Use use,
                                                         const Clock &clock, SameContent same)
{
    auto p = std::make_unique<Private>();
    p->file = file;
    p->clock = &clock;
    p->same = std::move(same);
    if (use == Use::Serve) {
        auto lock = lockForServing(file + QStringLiteral(".lock"));
        if (!lock)
            return std::unexpected(lock.error());
        p->serveLock = std::move(*lock);
    }
    try {
        auto writer = std::make_unique<LedgerConnection>(file, LedgerConnection::Mode::Writer);
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (const auto ready = LedgerConnection::prepare(*writer); !ready)
            return std::unexpected(ready.error());
        p->writer = std::make_unique<CommitQueue>(
            std::move(writer),
            use == Use::Serve ? CommitQueue::Checkpoints::Mine : CommitQueue::Checkpoints::Others);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(ledgerError(exception));
    }
    return std::unique_ptr<SqliteLedger>(new SqliteLedger(std::move(p)));
}

void SqliteLedger::append(std::vector<Entry> entries, Appended done)
{
    struct Pending {
        std::vector<Entry> entries;
        std::vector<FiledEntry> filed;
    };
    auto pending = std::make_shared<Pending>();
    pending->entries = std::move(entries);
    d->writer->post(
        [this, pending](LedgerConnection &writer) -> Result<void> {
            const qint64 nowMs = d->nowMs();
            pending->filed.clear();
            for (const Entry &entry : pending->entries) {
                const Outcome outcome = file(writer, entry, nowMs, d->same);
                pending->filed.push_back(outcome.entry);
                if (outcome.change == Change::None)
                    continue;
                const bool held = entry.standing == Standing::Held;
                const bool added = outcome.change == Change::NewId;
                notePerson(writer, entry.person, nowMs,
                           added && held && entry.type == u"QuestionnaireResponse" ? 1 : 0,
                           added && !held ? 1 : 0);
                if (!added || entry.flagged)
                    recount(writer, entry.person);
            }
            return {};
        },
        [pending, done = std::move(done)](const Result<void> &outcome) {
            if (outcome)
                done(std::move(pending->filed));
            else
                done(std::unexpected(outcome.error()));
        });
}

Result<HeldEntry> SqliteLedger::newest(const Uuid &person, const QString &type, const Uuid &id)
{
    static const std::string sql = std::string("SELECT ") + columns +
                                   " FROM resource WHERE person = ?1 AND id = ?2 AND type = ?3 "
                                   "ORDER BY version DESC LIMIT 1";
    return d->first(sql.c_str(), "not held", entryOf, person, id, type);
}

Result<std::vector<HeldEntry>> SqliteLedger::history(const Uuid &person, qint64 fromMs, qint64 toMs)
{
    static const std::string sql =
        std::string("SELECT ") + columns +
        " FROM resource WHERE person = ?1 AND effective >= ?2 AND effective < ?3 AND standing = 0 "
        "ORDER BY effective, id, version";
    return d->every(sql.c_str(), entryOf, person, fromMs, toMs);
}

Result<std::vector<HeldEntry>> SqliteLedger::quarantined(const QString &reason)
{
    static const std::string sql = std::string("SELECT ") + columns +
                                   " FROM resource WHERE standing = 1 AND reason = ?1 "
                                   "ORDER BY person, effective, id, version";
    return d->every(sql.c_str(), entryOf, reason);
}

Result<void> SqliteLedger::release(const std::vector<Entry> &entries)
{
    return d->write([&](LedgerConnection &writer) {
        for (const Entry &entry : entries)
            endpoint::release(writer, entry);
        for (const Entry &entry : entries)
            recount(writer, entry.person);
    });
}

Result<std::vector<HeldEntry>> SqliteLedger::flaggedAside(const Uuid &person)
{
    static const std::string sql = std::string("SELECT ") + columns + flaggedAsideOfPerson +
                                   " ORDER BY effective, id, version";
    return d->every(sql.c_str(), entryOf, person);
}

} // namespace backwell::sync::endpoint
