// SPDX-License-Identifier: Apache-2.0
// The sync thread's half of SyncClient: waits for the schedule, runs one attempt at a time.
#pragma once

#include "sync/client/enroller.h"
#include "sync/client/exchange.h"
#include "sync/client/sync_schedule.h"
#include "sync/client/sync_status.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace backwell::sync
{

/// Every slot runs on the sync thread. An attempt waits in local event loops, so slots may come
/// while one runs: what cannot be done beside it is done after it.
class SyncWorker : public QObject
{
    Q_OBJECT
public:
    struct Options {
        ExtraTrust trust;
        RegionHttp::Limits limits{};
        QString deviceName = QStringLiteral("Backwell");
        const Clock *steady = nullptr; ///< for tests; outlives the client
    };
    SyncWorker(LocalStore &store, const Clock &clock, Options options);

public Q_SLOTS:
    void begin();
    void outboxGrew();
    void online();
    void inFront(bool looking);
    void sendNow();
    void enrol(const QString &text, const QUrl &region, const backwell::Uuid &person);
    void leave();
    void halt(); ///< ends the running request; nothing begins any more

Q_SIGNALS:
    void statusChanged(const backwell::sync::SyncStatus &status);
    void enrolled(const QString &regionName, const backwell::Uuid &person);
    void enrolFailed(backwell::sync::EnrolProblem problem);

private:
    void alone(std::function<void()> job);
    void attempt();
    void arm();
    void publish();
    SyncState state(int pending) const;

    LocalStore &m_store;
    const Clock &m_clock;
    Options m_options;
    SteadyClock m_steady;
    SyncSchedule m_schedule;
    std::unique_ptr<RegionHttp> m_http;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<QTimer> m_timer;
    std::optional<Enrolment> m_enrolment;
    std::optional<Instant> m_lastSent;
    SyncProblem m_problem = SyncProblem::None;
    std::deque<std::function<void()>> m_afterwards;
    bool m_busy = false;
    bool m_halted = false;
};

} // namespace backwell::sync
