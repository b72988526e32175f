// SPDX-License-Identifier: Apache-2.0
// People, what nobody has looked at yet, and what was seen.
#include "sync/endpoint/ledger/sqlite_ledger_p.h"

namespace backwell::sync::endpoint
{

Result<void> knowsNewest(LedgerConnection &writer, const char *newest, const Uuid &person,
                         qint64 knownMs, qint64 updatedMs)
{
    Query last = writer.query(newest);
    last.bind(1, person);
    const qint64 lastMs = last.step() ? last.number(0) : 0;
    if (lastMs != knownMs || updatedMs <= lastMs)
        return fail(ErrorKind::Conflict, QStringLiteral("changed meanwhile"));
    return {};
}

void recount(LedgerConnection &writer, const Uuid &person)
{
    static const std::string sql =
        std::string("UPDATE person SET unseen = (SELECT count(*) ") + unseenOfPerson +
        "), quarantined = (SELECT count(*) FROM resource WHERE person = ?1 AND standing = 1), "
        "flagged = (SELECT count(*) " +
        unseenOfPerson + " AND r.flagged = 1) + (SELECT count(*) " + flaggedAsideOfPerson +
        ") WHERE id = ?1";
    writer.query(sql.c_str()).bind(1, person).run();
}

namespace
{
constexpr auto summaries =
    "SELECT id, label, unseen, quarantined, joined, arrived, flagged FROM person ";

PersonSummary summaryOf(const Query &row)
{
    return {row.id(0),     row.text(1),   int(row.number(2)), int(row.number(3)),
            row.number(4), row.number(5), int(row.number(6))};
}

SeenMark markOf(const Query &row)
{
    return {row.id(0),   row.id(1),   row.id(2),    int(row.number(3)),
            row.text(4), row.text(5), row.number(6)};
}
} // namespace

Result<std::vector<PersonSummary>> SqliteLedger::people()
{
    static const std::string sql =
        std::string(summaries) + "ORDER BY flagged = 0, unseen = 0, arrived DESC, id";
    return d->every(sql.c_str(), summaryOf);
}

Result<PersonSummary> SqliteLedger::person(const Uuid &person)
{
    static const std::string sql = std::string(summaries) + "WHERE id = ?1";
    return d->first(sql.c_str(), "no such person", summaryOf, person);
}

namespace
{
// Statements of a writer, run once for each row that the query gives.
int noteLooks(LedgerConnection &writer, const Uuid &person, const QString &account, qint64 uptoMs,
              qint64 nowMs)
{
    static const std::string sql =
        std::string("SELECT r.id, r.version") + flaggedAsideOfPerson + " AND r.received <= ?2";
    std::vector<std::pair<Uuid, qint64>> aside;
    {
        Query row = writer.query(sql.c_str());
        row.bind(1, person).bind(2, uptoMs);
        while (row.step())
            aside.emplace_back(row.id(0), row.number(1));
    }
    for (const auto &[id, version] : aside) {
        writer
            .query("INSERT INTO flag_look(person, target, version, account, looked) "
                   "VALUES(?,?,?,?,?)")
            .bind(1, person)
            .bind(2, id)
            .bind(3, version)
            .bind(4, account)
            .bind(5, nowMs)
            .run();
    }
    return int(aside.size());
}
} // namespace

Result<int> SqliteLedger::markSeen(const Uuid &person, const QString &account, qint64 uptoMs)
{
    static const std::string sql = std::string("SELECT r.id, r.version, r.type ") + unseenOfPerson +
                                   " AND r.received <= ?2 ORDER BY r.effective, r.id";
    int marked = 0;
    const auto outcome = d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        struct Target {
            Uuid id;
            qint64 version;
            QString type;
        };
        std::vector<Target> targets;
        {
            Query row = writer.query(sql.c_str());
            row.bind(1, person).bind(2, uptoMs);
            while (row.step())
                targets.push_back({row.id(0), row.number(1), row.text(2)});
        }
        qint64 updated = d->nowMs();
        {
            // A clock that stepped back must not hide a mark from a device that asks "since".
            Query last = writer.query("SELECT max(updated) FROM seen WHERE person = ?1");
            last.bind(1, person);
            if (last.step())
                updated = std::max(updated, last.number(0) + 1);
        }
        for (const Target &target : targets) {
            writer
                .query("INSERT INTO seen(person, updated, provenance, target, version, type, "
                       "account) VALUES(?,?,?,?,?,?,?)")
                .bind(1, person)
                .bind(2, updated++)
                .bind(3, Uuid::v7(*d->clock))
                .bind(4, target.id)
                .bind(5, target.version)
                .bind(6, target.type)
                .bind(7, account)
                .run();
        }
        marked = int(targets.size()) + noteLooks(writer, person, account, uptoMs, d->nowMs());
        recount(writer, person);
        return {};
    });
    if (!outcome)
        return std::unexpected(outcome.error());
    return marked;
}

Result<std::vector<SeenMark>> SqliteLedger::seenSince(const Uuid &person, qint64 fromMs, int limit)
{
    return d->every("SELECT provenance, person, target, version, type, account, updated "
                    "FROM seen WHERE person = ?1 AND updated >= ?2 ORDER BY updated LIMIT ?3",
                    markOf, person, fromMs, qint64(limit));
}

} // namespace backwell::sync::endpoint
