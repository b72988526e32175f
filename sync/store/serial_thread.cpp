// SPDX-License-Identifier: Apache-2.0
#include "sync/store/serial_thread.h"

namespace backwell::sync
{

SerialThread::SerialThread() : m_thread([this] { run(); }) {}

SerialThread::~SerialThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SerialThread::post(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void SerialThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        task = nullptr; // what it holds ends here, not while the lock is held
        lock.lock();
    }
}

} // namespace backwell::sync
