// SPDX-License-Identifier: Apache-2.0
// The pauses between attempts.
#include "sync/client/sync_schedule.h"

#include <algorithm>

namespace backwell::sync
{

SyncSchedule::SyncSchedule(const Clock &steady, std::function<double()> random)
    : m_steady(steady), m_random(std::move(random))
{
}

SyncSchedule::Milliseconds SyncSchedule::jittered(Milliseconds pause) const
{
    return Milliseconds(qint64(double(pause.count()) * (0.5 + m_random() / 2)));
}

void SyncSchedule::dueWithin(Milliseconds time)
{
    const qint64 at = std::max(m_steady.now().msUtc + time.count(), m_notBeforeMs);
    if (!m_dueMs || at < *m_dueMs)
        m_dueMs = at;
}

void SyncSchedule::outboxGrew()
{
    if (m_running)
        m_grewMeanwhile = true;
    else
        dueWithin(debounce);
}

void SyncSchedule::online()
{
    m_failures = 0;
    if (!m_running)
        dueWithin(Milliseconds(0));
    else
        m_grewMeanwhile = true;
}

void SyncSchedule::asked()
{
    m_notBeforeMs = 0;
    online();
}

void SyncSchedule::inFront(bool looking)
{
    if (looking == m_inFront)
        return;
    m_inFront = looking;
    if (!m_running && m_lastNewsMs && m_failures == 0)
        planNews();
}

void SyncSchedule::planNews()
{
    const Milliseconds age(m_steady.now().msUtc - *m_lastNewsMs);
    const Milliseconds pause = jittered(m_inFront ? watched : calm);
    dueWithin(std::max(pause - age, Milliseconds(0)));
}

void SyncSchedule::started()
{
    m_running = true;
    m_grewMeanwhile = false;
    m_dueMs.reset();
}

void SyncSchedule::finished(const SyncFailure &failure)
{
    m_running = false;
    m_dueMs.reset();
    if (failure.problem == SyncProblem::None) {
        m_failures = 0;
        m_notBeforeMs = 0;
        m_lastNewsMs = m_steady.now().msUtc;
        if (m_grewMeanwhile)
            dueWithin(debounce);
        planNews();
        return;
    }
    // 2 s, 4 s, 8 s … up to the longest; 9 doublings pass it.
    const auto pause = std::min(firstPause * (1 << std::min(m_failures, 9)), longestPause);
    ++m_failures;
    m_notBeforeMs =
        failure.retryAfter ? m_steady.now().msUtc + failure.retryAfter->count() * 1000 : 0;
    dueWithin(m_grewMeanwhile ? debounce : jittered(pause));
}

std::optional<SyncSchedule::Milliseconds> SyncSchedule::wait() const
{
    if (m_running || !m_dueMs)
        return std::nullopt;
    return Milliseconds(std::max<qint64>(0, *m_dueMs - m_steady.now().msUtc));
}

SteadyClock::SteadyClock()
    : m_startNs(std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1))
{
}

Instant SteadyClock::now() const
{
    const qint64 ns =
        std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
    return {(ns - m_startNs) / 1000000, 0};
}

} // namespace backwell::sync
