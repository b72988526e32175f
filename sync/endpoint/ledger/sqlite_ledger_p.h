// SPDX-License-Identifier: Apache-2.0
// What the two halves of SqliteLedger share: the writer and a pool of readers.
#pragma once

#include "sync/endpoint/ledger/commit_queue.h"
#include "sync/endpoint/ledger/sqlite_ledger.h"

#include <QFile>

namespace backwell::sync::endpoint
{

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
