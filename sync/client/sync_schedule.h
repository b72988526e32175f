// SPDX-License-Identifier: Apache-2.0
// When to try: debounce, backoff with jitter, the region's own wish. Decides only; owns no timer.
#pragma once

#include "platform/base/clock.h"
#include "sync/client/sync_problem.h"

#include <functional>

namespace backwell::sync
{

/// Times come from a clock that must not jump (SteadyClock outside tests). Single flight: between
/// started() and finished() nothing is due, and what happens meanwhile counts afterwards.
class SyncSchedule
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds debounce{1000};
    static constexpr Milliseconds firstPause{2000}; ///< then doubled
    static constexpr Milliseconds longestPause{900000};
    static constexpr Milliseconds calm{900000};    ///< asks for news when nothing is waiting …
    static constexpr Milliseconds watched{240000}; ///< … and while a person looks at the app

    /// `random` gives 0 <= x < 1; pauses are jittered to between a half and the whole.
    SyncSchedule(const Clock &steady, std::function<double()> random);

    void outboxGrew(); ///< due after the debounce; never before the region's own wish
    void online();     ///< due at once, and the pauses begin again from the shortest
    void asked();      ///< the person asks: due at once, whatever the pause
    /// A person looks at the app, or no longer does. Whoever comes back after a while gets the news
    /// soon; a pause after a failure stays as it is.
    void inFront(bool looking);
    void started();
    void finished(const SyncFailure &failure);

    bool running() const { return m_running; }
    /// Until the next attempt, 0 when overdue; nullopt while one runs or nothing is planned.
    std::optional<Milliseconds> wait() const;

private:
    void dueWithin(Milliseconds time);
    void planNews();
    Milliseconds jittered(Milliseconds pause) const;

    const Clock &m_steady;
    std::function<double()> m_random;
    std::optional<qint64> m_dueMs;
    qint64 m_notBeforeMs = 0; ///< the region's wish
    bool m_running = false;
    bool m_grewMeanwhile = false;
    bool m_inFront = false;
    std::optional<qint64> m_lastNewsMs; ///< when an attempt last went well
    int m_failures = 0;                 ///< in a row
};

/// Milliseconds since its making; unmoved by whoever sets the wall clock.
class SteadyClock final : public Clock
{
public:
    SteadyClock();
    Instant now() const override;

private:
    qint64 m_startNs;
};

} // namespace backwell::sync
