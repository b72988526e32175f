// SPDX-License-Identifier: Apache-2.0
// Keeps trying: sends when something is new, when the network returns, and from time to time.
#pragma once

#include "platform/device/connectivity.h"
#include "sync/client/sync_worker.h"

#include <QObject>
#include <QThread>

namespace backwell::sync
{

/// Lives on the thread that made it (the GUI's) and works on a thread of its own; every signal
/// comes on the GUI's thread. Store, connectivity and clock must outlive it. One exchange at a
/// time.
class SyncClient : public QObject
{
    Q_OBJECT
public:
    using Options = SyncWorker::Options;
    SyncClient(LocalStore &store, device::Connectivity &connectivity, const Clock &clock,
               Options options);
    ~SyncClient() override; ///< ends a running exchange as a lost connection would

    /// Loads the enrolment and begins. Call once, after the first frame.
    void start();
    /// Joins; answers by enrolled() or enrolFailed(). `text` is an invitation or a code, `region`
    /// the address for a bare code, `person` the Patient id minted on this device.
    void enrol(const QString &text, const QUrl &region, const Uuid &person);
    /// Leaves the region; records and unsent entries stay on this device.
    void leave();
    /// The person asks to send now.
    void sendNow();
    /// The person looks at the app, or no longer does: news from the region are asked for every few
    /// minutes while they do.
    void setInFront(bool looking);

    const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    /// `person` is the id under which the region knows this person: usually the one given.
    void enrolled(const QString &regionName, const backwell::Uuid &person);
    void enrolFailed(backwell::sync::EnrolProblem problem);

private:
    SyncStatus m_status;
    QThread m_thread;
    SyncWorker *m_worker; ///< lives on m_thread and ends with it
};

} // namespace backwell::sync
