// SPDX-License-Identifier: Apache-2.0
// Group commit: whatever came in while the last commit was on its way to disk shares the next one.
#include "sync/endpoint/ledger/commit_queue.h"

#include <future>

#include <sqlite3.h>

namespace backwell::sync::endpoint
{

namespace
{
constexpr size_t groupLimit = 512;
constexpr int idleWalPages = 1000; // about 4 MB: moved into the file when there is a quiet moment
constexpr int urgentWalPages = 16000; // about 64 MB: moved even when busy
} // namespace

CommitQueue::CommitQueue(std::unique_ptr<LedgerConnection> writer, Checkpoints checkpoints)
    : m_writer(std::move(writer)), m_checkpoints(checkpoints)
{
    sqlite3_wal_hook(
        m_writer->database().getHandle(),
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<CommitQueue *>(self)->m_walPages = pages;
            return SQLITE_OK;
        },
        this);
    m_thread = std::thread([this] { loop(); });
}

CommitQueue::~CommitQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void CommitQueue::post(Work work, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({std::move(work), std::move(done), {}});
    }
    m_wake.notify_one();
}

Result<void> CommitQueue::run(Work work)
{
    std::promise<Result<void>> promise;
    auto future = promise.get_future();
    post(std::move(work),
         [&promise](Result<void> outcome) { promise.set_value(std::move(outcome)); });
    return future.get();
}

void CommitQueue::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty()) {
            lock.unlock();
            checkpoint();
            return;
        }
        std::vector<Job> jobs;
        if (m_queue.size() <= groupLimit) {
            jobs.swap(m_queue);
        } else {
            const auto end = m_queue.begin() + groupLimit;
            jobs.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
            m_queue.erase(m_queue.begin(), end);
        }
        lock.unlock();
        commitTogether(jobs);
        for (Job &job : jobs) {
            if (job.done)
                job.done(job.outcome);
        }
        lock.lock();
        if (m_walPages > (m_queue.empty() ? idleWalPages : urgentWalPages)) {
            lock.unlock();
            checkpoint();
            lock.lock();
        }
    }
}

void CommitQueue::commitTogether(std::vector<Job> &jobs)
{
    try {
        SQLite::Transaction transaction(m_writer->database(),
                                        SQLite::TransactionBehavior::IMMEDIATE);
        for (Job &job : jobs)
            job.outcome = runOne(job);
        transaction.commit();
    } catch (const SQLite::Exception &exception) {
        for (Job &job : jobs)
            job.outcome = std::unexpected(ledgerError(exception));
    }
}

Result<void> CommitQueue::runOne(Job &job)
{
    m_writer->query("SAVEPOINT job").run();
    Result<void> outcome;
    try {
        outcome = job.work(*m_writer);
    } catch (const SQLite::Exception &exception) {
        outcome = std::unexpected(ledgerError(exception));
    }
    if (!outcome)
        m_writer->query("ROLLBACK TO job").run(); // throws when SQLite ended the transaction itself
    m_writer->query("RELEASE job").run();
    return outcome;
}

void CommitQueue::checkpoint()
{
    if (m_checkpoints == Checkpoints::Others)
        return;
    sqlite3_wal_checkpoint_v2(m_writer->database().getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                              nullptr, nullptr);
    m_walPages = 0; // the next commit tells again
}

} // namespace backwell::sync::endpoint
