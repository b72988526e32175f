// SPDX-License-Identifier: Apache-2.0
// What clinicians say of a person's own plan: statements are added, never changed.
#include "sync/endpoint/ledger/sqlite_ledger_p.h"

namespace backwell::sync::endpoint
{

namespace
{
PlanWord wordOf(const Query &row)
{
    return {row.id(0), row.id(1), row.text(2), row.number(3), row.bytes(4)};
}
} // namespace

Result<void> SqliteLedger::addPlan(const PlanWord &word, qint64 knownMs)
{
    return d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        if (const auto known =
                knowsNewest(writer, "SELECT max(updated) FROM plan WHERE person = ?1", word.person,
                            knownMs, word.updatedMs);
            !known)
            return known;
        writer.query("INSERT INTO plan(person, updated, id, account, body) VALUES(?,?,?,?,?)")
            .bind(1, word.person)
            .bind(2, word.updatedMs)
            .bind(3, word.id)
            .bind(4, word.account)
            .bind(5, word.body)
            .run();
        return {};
    });
}

Result<std::vector<PlanWord>> SqliteLedger::plansSince(const Uuid &person, qint64 fromMs, int limit)
{
    return d->every("SELECT person, id, account, updated, body FROM plan WHERE person = ?1 AND "
                    "updated >= ?2 ORDER BY updated LIMIT ?3",
                    wordOf, person, fromMs, qint64(limit));
}

} // namespace backwell::sync::endpoint
