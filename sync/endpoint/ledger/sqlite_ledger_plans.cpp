// SPDX-License-Identifier: Apache-2.0
// What clinicians say of a person's own plan: statements are added, never changed.
#include "sync/endpoint/ledger/sqlite_ledger_p.h"

namespace backwell::sync::endpoint
{

Result<void> SqliteLedger::addPlan(const PlanWord &word, qint64 knownMs)
{
    return d->writer->run([&](LedgerConnection &writer) -> Result<void> {
        {
            Query last = writer.query("SELECT max(updated) FROM plan WHERE person = ?1");
            last.bind(1, word.person);
            const qint64 lastMs = last.step() ? last.number(0) : 0;
            if (lastMs != knownMs || word.updatedMs <= lastMs)
                return fail(ErrorKind::Conflict, QStringLiteral("changed meanwhile"));
        }
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
    return d->read([&](LedgerConnection &reader) -> Result<std::vector<PlanWord>> {
        std::vector<PlanWord> found;
        Query row = reader.query("SELECT person, id, account, updated, body FROM plan WHERE "
                                 "person = ?1 AND updated >= ?2 ORDER BY updated LIMIT ?3");
        row.bind(1, person).bind(2, fromMs).bind(3, qint64(limit));
        while (row.step())
            found.push_back({row.id(0), row.id(1), row.text(2), row.number(3), row.bytes(4)});
        return found;
    });
}

} // namespace backwell::sync::endpoint
