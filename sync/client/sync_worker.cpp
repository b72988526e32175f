// SPDX-License-Identifier: Apache-2.0
// The loop of attempts.
#include "sync/client/sync_worker.h"

#include <QRandomGenerator>

namespace backwell::sync
{

namespace
{
const QString lastSentName = QStringLiteral("last-sent");

bool needsSomebody(SyncProblem problem)
{
    return problem == SyncProblem::SignIn || problem == SyncProblem::Certificate ||
           problem == SyncProblem::Storage;
}
} // namespace

SyncWorker::SyncWorker(LocalStore &store, const Clock &clock, Options options)
    : m_store(store), m_clock(clock), m_options(std::move(options)),
      m_schedule(m_options.steady ? *m_options.steady : m_steady,
                 [] { return QRandomGenerator::global()->generateDouble(); })
{
}

void SyncWorker::begin()
{
    m_http = std::make_unique<RegionHttp>(m_options.trust, m_options.limits);
    m_exchange = std::make_unique<Exchange>(m_store, *m_http, m_clock);
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, &SyncWorker::attempt);

    const auto enrolment = loadEnrolment(m_store);
    if (enrolment)
        m_enrolment = *enrolment;
    else
        m_problem = SyncProblem::Storage;
    const auto lastSent = m_store.get(lastSentName).result();
    if (lastSent && !lastSent->isEmpty()) {
        const auto instant = Instant::fromIso(QString::fromLatin1(*lastSent));
        if (instant)
            m_lastSent = *instant;
    }
    if (m_enrolment)
        m_schedule.asked();
    arm();
    publish();
}

void SyncWorker::outboxGrew()
{
    m_schedule.outboxGrew();
    arm();
    publish();
}

void SyncWorker::online()
{
    m_schedule.online();
    arm();
}

void SyncWorker::inFront(bool looking)
{
    m_schedule.inFront(looking);
    arm();
}

void SyncWorker::sendNow()
{
    m_schedule.asked();
    arm();
}

void SyncWorker::halt()
{
    m_halted = true;
    m_afterwards.clear();
    if (m_timer)
        m_timer->stop();
    if (m_http)
        m_http->stop();
}

void SyncWorker::alone(std::function<void()> job)
{
    if (m_halted)
        return;
    if (m_busy) {
        m_afterwards.push_back(std::move(job));
        return;
    }
    m_busy = true;
    job();
    m_busy = false;
    while (!m_afterwards.empty() && !m_halted) {
        const auto next = std::move(m_afterwards.front());
        m_afterwards.pop_front();
        m_busy = true;
        next();
        m_busy = false;
    }
    if (m_halted)
        return;
    arm();
    publish();
}

void SyncWorker::enrol(const QString &text, const QUrl &region, const Uuid &person)
{
    alone([this, text, region, person] {
        Enroller enroller(m_store, *m_http, m_clock);
        const auto enrolment = enroller.enrol(text, region, person, m_options.deviceName);
        if (!enrolment) {
            qInfo("joining failed: %s (%s)", qPrintable(problemName(enrolment.error().problem)),
                  qPrintable(enrolment.error().detail));
            Q_EMIT enrolFailed(enrolment.error().problem);
            return;
        }
        m_enrolment = *enrolment;
        m_problem = SyncProblem::None;
        m_schedule.asked();
        Q_EMIT enrolled(m_enrolment->regionName, m_enrolment->person);
    });
}

void SyncWorker::leave()
{
    alone([this] {
        const auto forgotten = forgetEnrolment(m_store);
        m_problem = forgotten ? SyncProblem::None : SyncProblem::Storage;
        if (forgotten)
            m_enrolment.reset();
    });
}

void SyncWorker::attempt()
{
    // A job that runs now arms the timer again when it ends.
    if (m_busy || m_halted || !m_enrolment)
        return;
    alone([this] {
        m_schedule.started();
        publish();
        const ExchangeReport report = m_exchange->run(*m_enrolment);
        m_schedule.finished(report.failure);
        if (report.failure.problem != m_problem)
            qInfo("sync: %s (%s)", qPrintable(problemName(report.failure.problem)),
                  qPrintable(report.failure.detail));
        m_problem = report.failure.problem;
        if (report.held > 0) {
            m_lastSent = m_clock.now();
            m_store.put(lastSentName, m_lastSent->toIso().toLatin1()).waitForFinished();
        }
    });
}

void SyncWorker::arm()
{
    const auto wait = m_schedule.wait();
    if (!m_timer || m_halted || m_busy || !m_enrolment || !wait)
        return;
    m_timer->start(*wait);
}

SyncState SyncWorker::state(int pending) const
{
    if (!m_enrolment)
        return SyncState::NeedsEnrolment;
    if (m_schedule.running())
        return pending > 0 ? SyncState::Sending : SyncState::Idle;
    if (needsSomebody(m_problem))
        return SyncState::Problem;
    return m_problem != SyncProblem::None || pending > 0 ? SyncState::Waiting : SyncState::Idle;
}

void SyncWorker::publish()
{
    const auto count = m_store.outboxCount().result();
    SyncStatus status;
    status.pending = count ? *count : 0;
    status.state = state(status.pending);
    status.problem = m_problem;
    status.lastSent = m_lastSent;
    if (m_enrolment)
        status.regionName = m_enrolment->regionName;
    const auto wait = m_schedule.wait();
    if (wait && (status.state == SyncState::Waiting || status.state == SyncState::Problem)) {
        const Instant now = m_clock.now();
        status.until = Instant{now.msUtc + wait->count(), now.offsetSeconds};
    }
    Q_EMIT statusChanged(status);
}

} // namespace backwell::sync
