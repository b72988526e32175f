// SPDX-License-Identifier: Apache-2.0
// The one writer: a thread that runs what is queued, many jobs to one durable commit.
#pragma once

#include "sync/endpoint/ledger/ledger_connection.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace backwell::sync::endpoint
{

class CommitQueue
{
public:
    /// Changes the database; a failure (returned or thrown) undoes this job and no other.
    using Work = std::function<Result<void>(LedgerConnection &)>;
    /// Told after the commit is on disk, or why it is not.
    using Done = std::function<void(Result<void>)>;
    enum class Checkpoints { Mine, Others };

    CommitQueue(std::unique_ptr<LedgerConnection> writer, Checkpoints checkpoints);
    ~CommitQueue(); ///< runs what is queued, then ends

    void post(Work work, Done done);
    /// Posts and waits. Never call it from `done`.
    Result<void> run(Work work);

private:
    struct Job {
        Work work;
        Done done;
        Result<void> outcome;
    };
    void loop();
    void commitTogether(std::vector<Job> &jobs);
    Result<void> runOne(Job &job);
    void checkpoint();

    std::unique_ptr<LedgerConnection> m_writer;
    const Checkpoints m_checkpoints;
    int m_walPages = 0; ///< told by SQLite after each commit
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_queue;
    bool m_ending = false;
    std::thread m_thread; ///< last: starts when all else is there
};

} // namespace backwell::sync::endpoint
