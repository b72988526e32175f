// SPDX-License-Identifier: Apache-2.0
// One thread that does what it is told, one thing after another, in the order it was told.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace backwell::sync
{

class SerialThread
{
public:
    using Task = std::move_only_function<void()>;

    SerialThread();
    /// Does everything that was posted before, then ends.
    ~SerialThread();
    SerialThread(const SerialThread &) = delete;
    SerialThread &operator=(const SerialThread &) = delete;

    void post(Task task);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses the others from its first moment
};

} // namespace backwell::sync
