// SPDX-License-Identifier: Apache-2.0
// Brings a form the results of its expressions while the person goes on answering.
#pragma once

#include "content/questionnaire/session.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace backwell::app
{

/// At most one task is under way; what changes meanwhile is in the next. An evaluator that gives
/// nothing for half a minute is not asked again, and its items stand as not computed: no form waits
/// for ever.
class FormExpressions : public QObject
{
public:
    /// `evaluator` may be null: then nothing is computed. Both outlive this.
    FormExpressions(content::Session &session, content::ExpressionEvaluator *evaluator,
                    QObject *parent);

    /// To be called after every change of the session, or of which session it is.
    void update();
    /// Whether results are awaited; then `act` is done once they are in.
    bool settlesFirst(const std::function<void()> &act);

private:
    void take(const content::ExpressionTask &task, const content::ExpressionResults &results);
    void giveUp();

    content::Session &m_session;
    content::ExpressionEvaluator *m_evaluator;
    std::optional<content::ExpressionTask> m_task; ///< under way
    QTimer m_patience{this};
    std::function<void()> m_then;
};

} // namespace backwell::app
