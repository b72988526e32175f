// SPDX-License-Identifier: Apache-2.0
// Expressions on a thread of their own, which begins with the first task.
#pragma once

#include "content/questionnaire/expressions.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace backwell::content
{

class EvaluatorWorker;

/// FHIRPath by fhirpath.js. Belongs to a thread with an event loop: it watches the clock there. Its
/// end stops what is being evaluated; a future not ready by then never becomes so.
class FhirPathEvaluator final : public QObject, public ExpressionEvaluator
{
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds expression{2000};
        std::chrono::milliseconds task{10000};
    };

    /// nullptr when this build has no fhirpath.js.
    static std::unique_ptr<FhirPathEvaluator> create(const Limits &limits);
    static std::unique_ptr<FhirPathEvaluator> create() { return create(Limits()); }
    ~FhirPathEvaluator() override;

    /// The future is ready within the task's limit, and one expression's above it.
    QFuture<ExpressionResults> evaluate(const ExpressionTask &task) override;

private:
    explicit FhirPathEvaluator(const Limits &limits);

    QThread m_thread;
    QTimer m_watch;
    std::unique_ptr<EvaluatorWorker> m_worker;
};

} // namespace backwell::content
