// SPDX-License-Identifier: Apache-2.0
// What the parts of SqliteLedger share: the writer and a pool of readers.
#pragma once

#include "sync/endpoint/ledger/commit_queue.h"
#include "sync/endpoint/ledger/sqlite_ledger.h"

#include <QFile>

namespace backwell::sync::endpoint
{

// The newest held version of every response that carries no mark for that version.
inline constexpr auto unseenOfPerson = R"(
    FROM resource r WHERE r.person = ?1 AND r.type = 'QuestionnaireResponse' AND r.standing = 0
    AND r.version = (SELECT max(version) FROM resource n
                     WHERE n.person = r.person AND n.id = r.id AND n.standing = 0)
    AND NOT EXISTS (SELECT 1 FROM seen s
                    WHERE s.person = r.person AND s.target = r.id AND s.version = r.version))";

// The newest version of all is in quarantine and flagged, and nobody has looked at it.
inline constexpr auto flaggedAsideOfPerson = R"(
    FROM resource r WHERE r.person = ?1 AND r.flagged = 1 AND r.standing = 1
    AND NOT EXISTS (SELECT 1 FROM resource n
                    WHERE n.person = r.person AND n.id = r.id AND n.version > r.version)
    AND NOT EXISTS (SELECT 1 FROM flag_look l
                    WHERE l.person = r.person AND l.target = r.id AND l.version = r.version))";

/// Counts a person anew: unseen, aside and flagged.
void recount(LedgerConnection &writer, const Uuid &person);

/// Somebody adds to what they have seen all of. `newest` selects max(updated) of the person ?1.
/// Errors: Conflict unless that is `knownMs` (0: nothing yet) and `updatedMs` is later.
Result<void> knowsNewest(LedgerConnection &writer, const char *newest, const Uuid &person,
                         qint64 knownMs, qint64 updatedMs);

class SqliteLedger::Private
{
public:
    QString file;
    const Clock *clock = nullptr;
    SameContent same;
    std::unique_ptr<QFile> serveLock; ///< held for as long as this process serves
    std::mutex readersMutex;
    std::vector<std::unique_ptr<LedgerConnection>> readers; ///< those not on loan
    std::unique_ptr<CommitQueue> writer;

    qint64 nowMs() const { return clock->now().msUtc; }

    /// Runs `work(LedgerConnection &)` on a reader; its SQLite exceptions become errors.
    template <typename Work>
    auto read(Work work) -> decltype(work(std::declval<LedgerConnection &>()))
    {
        try {
            std::unique_ptr<LedgerConnection> reader = borrow();
            auto outcome = work(*reader);
            const std::scoped_lock lock(readersMutex);
            readers.push_back(std::move(reader));
            return outcome;
        } catch (const SQLite::Exception &exception) {
            return std::unexpected(ledgerError(exception));
        }
    }

    /// make(row) of every row of `sql`, in order, with `values` for ?1, ?2 …
    template <typename Make, typename... Values>
    auto every(const char *sql, Make make, const Values &...values)
    {
        using Rows = std::vector<std::invoke_result_t<Make, const Query &>>;
        return read([&](LedgerConnection &reader) -> Result<Rows> {
            Query row = reader.query(sql);
            row.bindAll(values...);
            Rows rows;
            while (row.step())
                rows.push_back(make(row));
            return rows;
        });
    }

    /// make(row) of the first row. Errors: NotFound with `missing`.
    template <typename Make, typename... Values>
    auto first(const char *sql, const char *missing, Make make, const Values &...values)
    {
        using Row = std::invoke_result_t<Make, const Query &>;
        return read([&](LedgerConnection &reader) -> Result<Row> {
            Query row = reader.query(sql);
            row.bindAll(values...);
            if (!row.step())
                return fail(ErrorKind::NotFound, QString::fromLatin1(missing));
            return make(row);
        });
    }

    /// A write whose statements cannot fail in an interesting way.
    template <typename Change>
    Result<void> write(Change change)
    {
        return writer->run([&](LedgerConnection &connection) -> Result<void> {
            change(connection);
            return {};
        });
    }

private:
    std::unique_ptr<LedgerConnection> borrow()
    {
        {
            const std::scoped_lock lock(readersMutex);
            if (!readers.empty()) {
                auto reader = std::move(readers.back());
                readers.pop_back();
                return reader;
            }
        }
        return std::make_unique<LedgerConnection>(file, LedgerConnection::Mode::Reader);
    }
};

} // namespace backwell::sync::endpoint
