// SPDX-License-Identifier: Apache-2.0
// One round: every expression wanted, in the scope where it stands.
#pragma once

#include "content/expression/fhirpath_engine.h"
#include "content/questionnaire/expressions.h"

#include <QSet>

namespace backwell::content
{

/// Keeps the questionnaire between rounds, and which expressions took too long: those are not tried
/// again. Lives where its engine does.
class Computation
{
public:
    /// `round` is the longest that one task may take; what is left then is not computed.
    Computation(FhirPathEngine &engine, FhirPathEngine::Limit round)
        : m_engine(engine), m_round(round)
    {
    }

    /// An expression sees %resource and %rootResource (the response), %questionnaire, %qitem,
    /// %context, and the variables of the form, of the items around it and of its own, which may
    /// use those before them. Nothing else: no launch context, no query, no network.
    ExpressionResults run(const ExpressionTask &task);

private:
    struct Scope {
        QString base; ///< of the context
        QJSValue context;
        QJSValue variables;
    };
    Scope scopeOf(const ExpressionPlace &place, const Scope &around);
    void addVariables(Scope &scope, const std::vector<Expression> &expressions);
    Result<QJSValue> evaluate(const Expression &expression, const Scope &scope);
    Result<std::vector<AnswerValue>> answersOf(const Expression &expression, const Item &item,
                                               const Scope &scope);

    FhirPathEngine &m_engine;
    FhirPathEngine::Limit m_round;
    std::chrono::steady_clock::time_point m_end;
    QSet<QString> m_tooLong;
    std::shared_ptr<const Questionnaire> m_questionnaire;
    QJSValue m_source; ///< of m_questionnaire
    QJSValue m_response;
};

} // namespace backwell::content
