// SPDX-License-Identifier: Apache-2.0
// Scopes from the form inwards.
#include "content/expression/computation.h"

#include "content/expression/response_json.h"
#include "content/expression/result_reader.h"

#include <utility>

namespace backwell::content
{

namespace
{
using Kind = Expression::Kind;

Result<bool> conditionOf(const JsonValue &results)
{
    if (results.items.empty())
        return false;
    if (results.items.size() > 1 || results.items[0].kind != JsonValue::Kind::Bool)
        return fail(ErrorKind::Invalid, QStringLiteral("it gives neither true nor false"));
    return results.items[0].boolean;
}
} // namespace

ExpressionResults Computation::run(const ExpressionTask &task)
{
    m_end = std::chrono::steady_clock::now() + m_round;
    if (std::exchange(m_questionnaire, task.questionnaire) != task.questionnaire)
        m_source = m_engine.parse(task.questionnaire->source);
    m_response = m_engine.parse(responseJson(task.questionnaire->canonical(), task.answers));
    Scope form{{}, m_response, m_engine.emptyObject()};
    for (const auto &[name, value] : {std::pair(QStringLiteral("resource"), m_response),
                                      std::pair(QStringLiteral("rootResource"), m_response),
                                      std::pair(QStringLiteral("questionnaire"), m_source)})
        form.variables = m_engine.with(form.variables, name, value);
    addVariables(form, task.questionnaire->variables);

    ExpressionResults results{task.revision, {}, {}};
    std::vector<Scope> scopes;
    for (const ExpressionPlace &place : task.places) {
        scopes.push_back(scopeOf(place, place.around < 0 ? form : scopes[size_t(place.around)]));
        for (const Kind kind : place.wanted) {
            auto values = answersOf(*place.item->expression(kind), *place.item, scopes.back());
            if (values)
                results.computed.push_back({place.path, kind, std::move(*values)});
            else
                results.failed.push_back({place.path, kind, values.error().detail});
        }
    }
    return results;
}

Computation::Scope Computation::scopeOf(const ExpressionPlace &place, const Scope &around)
{
    const QString linkId = place.item->linkId;
    Scope scope{
        QStringLiteral("QuestionnaireResponse.item"), m_engine.emptyObject(),
        m_engine.with(around.variables, QStringLiteral("qitem"), m_engine.find(m_source, linkId))};
    if (place.pointer.isEmpty())
        scope.context.setProperty(QStringLiteral("linkId"), linkId);
    else
        scope.context = m_engine.at(m_response, place.pointer);
    addVariables(scope, place.item->expressions);
    return scope;
}

void Computation::addVariables(Scope &scope, const std::vector<Expression> &expressions)
{
    for (const Expression &expression : expressions) {
        if (expression.kind != Kind::Variable)
            continue;
        // Without a value it is not known, and what uses it fails with its name.
        if (const auto value = evaluate(expression, scope))
            scope.variables = m_engine.with(scope.variables, expression.name, *value);
    }
}

Result<QJSValue> Computation::evaluate(const Expression &expression, const Scope &scope)
{
    if (expression.language != u"text/fhirpath")
        return fail(ErrorKind::Refused, QStringLiteral("its language is ") + expression.language);
    if (m_tooLong.contains(expression.text) || std::chrono::steady_clock::now() > m_end)
        return fail(ErrorKind::Refused, QStringLiteral("it took too long"));
    auto result = m_engine.evaluate(expression.text, scope.base, scope.context, scope.variables);
    if (!result && result.error().kind == ErrorKind::Refused)
        m_tooLong.insert(expression.text);
    return result;
}

Result<std::vector<AnswerValue>> Computation::answersOf(const Expression &expression,
                                                        const Item &item, const Scope &scope)
{
    const auto result = evaluate(expression, scope);
    if (!result)
        return std::unexpected(result.error());
    const auto json = m_engine.toJson(*result);
    if (!json)
        return std::unexpected(json.error());
    const auto tree = parseJson(*json);
    if (!tree)
        return std::unexpected(tree.error());
    const JsonValue &results = (*tree)[u"result"];
    std::vector<AnswerValue> values;
    if (expression.kind == Kind::EnableWhen) {
        const auto condition = conditionOf(results);
        if (!condition)
            return std::unexpected(condition.error());
        values.emplace_back(*condition);
        return values;
    }
    for (const JsonValue &one : results.items) {
        auto value = readComputed(item, one);
        if (!value)
            return fail(ErrorKind::Invalid, QStringLiteral("its result is no answer of the item"));
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace backwell::content
