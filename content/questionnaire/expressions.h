// SPDX-License-Identifier: Apache-2.0
// What a form asks of whoever can compute its expressions (SDC), and what comes back, later.
#pragma once

#include "content/questionnaire/path.h"
#include "content/questionnaire/questionnaire.h"

#include <QFuture>

#include <memory>
#include <vector>

namespace backwell::content
{

/// An item with expressions as it stands on the form now.
struct ExpressionPlace {
    Path path;
    const Item *item = nullptr; ///< lives as long as the task's questionnaire
    int around = -1;            ///< the nearest place around it, an index of lower value; -1: none
    QString pointer; ///< RFC 6901, to its item in the response; empty: it is not in the response
    std::vector<Expression::Kind> wanted; ///< empty: only its variables matter
};

/// One moment of one form. `answers` is what would be saved now: disabled items are not in it.
struct ExpressionTask {
    int revision = 0;
    std::shared_ptr<const Questionnaire> questionnaire;
    std::vector<sync::AnswerItem> answers;
    std::vector<ExpressionPlace> places; ///< outer ones before inner ones
};

/// Calculated and Initial: the answers, none for none. EnableWhen: one bool.
struct Computed {
    Path path;
    Expression::Kind kind = Expression::Kind::Calculated;
    std::vector<AnswerValue> values;
};

/// What could not be computed. `why` is for logs: it may quote the expression, never an answer.
struct NotComputed {
    Path path;
    Expression::Kind kind = Expression::Kind::Calculated;
    QString why;
};

/// Every kind wanted at every place is in one of the two.
struct ExpressionResults {
    int revision = 0; ///< of the task
    std::vector<Computed> computed;
    std::vector<NotComputed> failed;
};

/// Works off the thread that asks. Tasks are done one after the other, each within seconds.
class ExpressionEvaluator
{
public:
    ExpressionEvaluator() = default;
    virtual ~ExpressionEvaluator() = default;
    ExpressionEvaluator(const ExpressionEvaluator &) = delete;
    ExpressionEvaluator &operator=(const ExpressionEvaluator &) = delete;

    virtual QFuture<ExpressionResults> evaluate(const ExpressionTask &task) = 0;
};

} // namespace backwell::content
