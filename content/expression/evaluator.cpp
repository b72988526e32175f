// SPDX-License-Identifier: Apache-2.0
// The thread, its worker, and the watch on both.
#include "content/expression/evaluator.h"

#include "content/expression/computation.h"

#include <QPromise>

#include <atomic>
#include <mutex>

namespace backwell::content
{

/// What lives on the thread. The engine is made there, with the first task.
class EvaluatorWorker : public QObject
{
public:
    explicit EvaluatorWorker(const FhirPathEvaluator::Limits &limits) : m_limits(limits) {}

    void run(const ExpressionTask &task, QPromise<ExpressionResults> &promise)
    {
        if (!m_computation)
            make();
        promise.addResult(m_computation->run(task));
        promise.finish();
        --m_waiting;
    }
    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        m_computation.reset();
        m_engine.reset();
    }

    // From the other thread.
    void expect() { ++m_waiting; }
    /// Whether there is anything to watch.
    bool watch()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_engine)
            m_engine->interruptIfLate();
        return m_waiting > 0;
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        if (m_engine)
            m_engine->close();
    }

private:
    void make()
    {
        auto engine = std::make_unique<FhirPathEngine>(m_limits.expression);
        const std::scoped_lock lock(m_mutex);
        m_engine = std::move(engine);
        m_computation = std::make_unique<Computation>(*m_engine, m_limits.task);
        if (m_closed)
            m_engine->close();
    }

    FhirPathEvaluator::Limits m_limits;
    std::mutex m_mutex;
    bool m_closed = false;
    std::atomic<int> m_waiting = 0;
    std::unique_ptr<FhirPathEngine> m_engine;
    std::unique_ptr<Computation> m_computation;
};

std::unique_ptr<FhirPathEvaluator> FhirPathEvaluator::create(const Limits &limits)
{
    if (!FhirPathEngine::isBuiltIn())
        return nullptr;
    return std::unique_ptr<FhirPathEvaluator>(new FhirPathEvaluator(limits));
}

FhirPathEvaluator::FhirPathEvaluator(const Limits &limits)
    : m_worker(std::make_unique<EvaluatorWorker>(limits))
{
    m_thread.setObjectName(QStringLiteral("expressions"));
    m_thread.setStackSize(16 << 20); // the parser descends with every bracket
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker.get(), &EvaluatorWorker::leave,
            Qt::DirectConnection);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (!m_worker->watch())
            m_watch.stop();
    });
    m_watch.setInterval(limits.expression / 4);
}

FhirPathEvaluator::~FhirPathEvaluator()
{
    m_worker->close();
    m_thread.quit();
    m_thread.wait();
}

QFuture<ExpressionResults> FhirPathEvaluator::evaluate(const ExpressionTask &task)
{
    if (!m_thread.isRunning())
        m_thread.start();
    m_worker->expect();
    m_watch.start();
    auto promise = std::make_shared<QPromise<ExpressionResults>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this, task, promise] { m_worker->run(task, *promise); },
        Qt::QueuedConnection);
    return promise->future();
}

} // namespace backwell::content
