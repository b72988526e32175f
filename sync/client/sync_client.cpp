// SPDX-License-Identifier: Apache-2.0
// The GUI thread's half: calls go over as queued events, states come back as values.
#include "sync/client/sync_client.h"

namespace backwell::sync
{

SyncClient::SyncClient(LocalStore &store, device::Connectivity &connectivity, const Clock &clock,
                       Options options)
    : m_worker(new SyncWorker(store, clock, std::move(options)))
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&store, &LocalStore::outboxGrew, m_worker, &SyncWorker::outboxGrew);
    connect(&connectivity, &device::Connectivity::online, m_worker, &SyncWorker::online);
    connect(m_worker, &SyncWorker::statusChanged, this, [this](const SyncStatus &status) {
        if (status == m_status)
            return;
        m_status = status;
        Q_EMIT statusChanged();
    });
    connect(m_worker, &SyncWorker::enrolled, this, &SyncClient::enrolled);
    connect(m_worker, &SyncWorker::enrolFailed, this, &SyncClient::enrolFailed);
    m_thread.start();
}

SyncClient::~SyncClient()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::halt, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SyncClient::start()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::begin, Qt::QueuedConnection);
}

void SyncClient::enrol(const QString &text, const QUrl &region, const Uuid &person)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, text, region, person] { worker->enrol(text, region, person); },
        Qt::QueuedConnection);
}

void SyncClient::leave()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::leave, Qt::QueuedConnection);
}

void SyncClient::sendNow()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::sendNow, Qt::QueuedConnection);
}

void SyncClient::setInFront(bool looking)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, looking] { worker->inFront(looking); }, Qt::QueuedConnection);
}

} // namespace backwell::sync
