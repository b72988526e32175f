// SPDX-License-Identifier: Apache-2.0
// Ask, take, ask again.
#include "app/form/form_expressions.h"

#include "sync/store/when_done.h"

#include <algorithm>
#include <utility>

namespace backwell::app
{

using content::ExpressionResults;
using content::ExpressionTask;

namespace
{
ExpressionResults nothingOf(const ExpressionTask &task)
{
    ExpressionResults results{task.revision, {}, {}};
    for (const content::ExpressionPlace &place : task.places)
        for (const content::Expression::Kind kind : place.wanted)
            results.failed.push_back({place.path, kind, QStringLiteral("no result came")});
    return results;
}
} // namespace

FormExpressions::FormExpressions(content::Session &session, content::ExpressionEvaluator *evaluator,
                                 QObject *parent)
    : QObject(parent), m_session(session), m_evaluator(evaluator)
{
    m_patience.setObjectName(QStringLiteral("patience"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(30000);
    connect(&m_patience, &QTimer::timeout, this, &FormExpressions::giveUp);
}

void FormExpressions::update()
{
    if (m_evaluator && m_session.questionnaire().hasExpressions())
        m_session.awaitResults();
    if (!m_session.pending() && m_then)
        QMetaObject::invokeMethod(this, std::exchange(m_then, {}), Qt::QueuedConnection);
    if (m_task || !m_session.pending())
        return;
    m_task = m_session.expressionTask();
    const bool idle = std::ranges::all_of(
        m_task->places, [](const content::ExpressionPlace &place) { return place.wanted.empty(); });
    if (!m_evaluator || idle)
        return take(*m_task, nothingOf(*m_task));
    m_patience.start();
    sync::whenDone(
        m_evaluator->evaluate(*m_task), this,
        [this, task = *m_task](const ExpressionResults &results) { take(task, results); });
}

bool FormExpressions::settlesFirst(const std::function<void()> &act)
{
    if (m_session.pending())
        m_then = act;
    return m_session.pending();
}

void FormExpressions::take(const ExpressionTask &task, const ExpressionResults &results)
{
    if (!m_task || m_task->revision != task.revision || m_task->questionnaire != task.questionnaire)
        return; // given up
    m_patience.stop();
    m_task.reset();
    const bool ours = task.questionnaire.get() == &m_session.questionnaire();
    if (!ours || !m_session.applyResults(results))
        update();
}

void FormExpressions::giveUp()
{
    m_evaluator = nullptr;
    if (const auto task = m_task)
        take(*task, nothingOf(*task));
}

} // namespace backwell::app
