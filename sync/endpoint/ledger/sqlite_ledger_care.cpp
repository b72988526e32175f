// SPDX-License-Identifier: Apache-2.0
// The dates of a person's care: versions are added, never changed.
#include "sync/endpoint/ledger/sqlite_ledger_p.h"

namespace backwell::sync::endpoint
{

namespace
{
CareVersion versionOf(const Query &row)
{
    return {row.id(0), row.id(1), int(row.number(2)), row.text(3), row.number(4), row.bytes(5)};
}

constexpr auto columns = "SELECT person, episode, version, account, updated, body FROM care c ";
} // namespace

Result<void> SqliteLedger::addCare(const CareVersion &version, qint64 knownMs)
{
    return d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        if (const auto known =
                knowsNewest(writer, "SELECT max(updated) FROM care WHERE person = ?1",
                            version.person, knownMs, version.updatedMs);
            !known)
            return known;
        {
            Query newest =
                writer.query("SELECT max(version) FROM care WHERE person = ?1 AND episode = ?2");
            newest.bind(1, version.person).bind(2, version.episode);
            const qint64 before = newest.step() ? newest.number(0) : 0;
            if (version.version != before + 1)
                return fail(ErrorKind::Conflict, QStringLiteral("another version"));
        }
        writer
            .query("INSERT INTO care(person, updated, episode, version, account, body) "
                   "VALUES(?,?,?,?,?,?)")
            .bind(1, version.person)
            .bind(2, version.updatedMs)
            .bind(3, version.episode)
            .bind(4, qint64(version.version))
            .bind(5, version.account)
            .bind(6, version.body)
            .run();
        return {};
    });
}

Result<std::vector<CareVersion>> SqliteLedger::careHistory(const Uuid &person)
{
    static const std::string sql = std::string(columns) + "WHERE person = ?1 ORDER BY updated";
    return d->every(sql.c_str(), versionOf, person);
}

Result<std::vector<CareVersion>> SqliteLedger::careSince(const Uuid &person, qint64 fromMs,
                                                         int limit)
{
    static const std::string sql =
        std::string(columns) +
        "WHERE person = ?1 AND updated >= ?2 AND NOT EXISTS (SELECT 1 FROM care n WHERE "
        "n.person = c.person AND n.episode = c.episode AND n.version > c.version) "
        "ORDER BY updated LIMIT ?3";
    return d->every(sql.c_str(), versionOf, person, fromMs, qint64(limit));
}

} // namespace backwell::sync::endpoint
