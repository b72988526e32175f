// SPDX-License-Identifier: Apache-2.0
// enableWhen over the tree (FHIR R4 Questionnaire.item.enableWhen).
#include "content/questionnaire/form_tree.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
/// The levels from the top of the form down to where a node stands.
using Scopes = std::vector<const std::vector<FormNode> *>;
using Answers = std::vector<const AnswerValue *>;

/// Looks through a level and below; disabled items have no answers. Returns whether the question is
/// there at all.
bool collect(const std::vector<FormNode> &nodes, const QString &question, Answers &answers)
{
    bool found = false;
    for (const FormNode &node : nodes) {
        const bool here = node.item->linkId == question;
        found = found || here;
        if (!node.enabled)
            continue;
        for (const FormInstance &instance : node.instances) {
            if (here && instance.value)
                answers.push_back(&*instance.value);
            found = collect(instance.children, question, answers) || found;
        }
    }
    return found;
}

/// The nearest occurrence: own level first, then outwards, so that a repeat looks at itself.
Answers answersFor(const Scopes &scopes, const QString &question)
{
    Answers answers;
    for (auto scope = scopes.rbegin(); scope != scopes.rend(); ++scope) {
        if (collect(**scope, question, answers))
            break;
    }
    return answers;
}

bool holds(Operator op, const AnswerValue &answer, const AnswerValue &wanted)
{
    const std::optional<int> order = compare(answer, wanted);
    switch (op) {
    case Operator::Equal:
        return order == 0;
    case Operator::Greater:
        return order && *order > 0;
    case Operator::Less:
        return order && *order < 0;
    case Operator::GreaterOrEqual:
        return order && *order >= 0;
    case Operator::LessOrEqual:
        return order && *order <= 0;
    case Operator::Exists:
    case Operator::NotEqual:
        break;
    }
    return false;
}

bool holds(const EnableWhen &condition, const Scopes &scopes)
{
    const Answers answers = answersFor(scopes, condition.question);
    if (condition.op == Operator::Exists) {
        const auto *wanted = std::get_if<bool>(&condition.answer);
        return answers.empty() != (wanted == nullptr || *wanted);
    }
    const auto equal = [&](const AnswerValue *answer) {
        return holds(Operator::Equal, *answer, condition.answer);
    };
    if (condition.op ==
        Operator::NotEqual) // R4: no answer has this value; true of no answer at all
        return std::ranges::none_of(answers, equal);
    return std::ranges::any_of(answers, [&](const AnswerValue *answer) {
        return holds(condition.op, *answer, condition.answer);
    });
}

bool shouldShow(const FormNode &node, const Scopes &scopes, Undecided undecided)
{
    const Item &item = *node.item;
    const bool computed = item.expression(Expression::Kind::EnableWhen) != nullptr;
    if (computed && !node.allowed.value_or(undecided == Undecided::Shown))
        return false;
    if (item.enableWhen.empty())
        return true;
    const auto check = [&](const EnableWhen &condition) { return holds(condition, scopes); };
    return item.enableBehavior == EnableBehavior::Any ? std::ranges::any_of(item.enableWhen, check)
                                                      : std::ranges::all_of(item.enableWhen, check);
}

/// One pass; returns whether anything changed. In the last pass a change can only be towards shown.
bool pass(std::vector<FormNode> &nodes, Scopes &scopes, Undecided undecided, bool onlyShow)
{
    bool changed = false;
    scopes.push_back(&nodes);
    for (FormNode &node : nodes) {
        const bool show = shouldShow(node, scopes, undecided);
        if (show != node.enabled && (show || !onlyShow)) {
            node.enabled = show;
            changed = true;
        } else if (show != node.enabled) {
            changed = true;
        }
        for (FormInstance &instance : node.instances)
            changed = pass(instance.children, scopes, undecided, onlyShow) || changed;
    }
    scopes.pop_back();
    return changed;
}
} // namespace

void settleEnablement(std::vector<FormNode> &nodes, Undecided undecided)
{
    constexpr int cap = 64;
    Scopes scopes;
    for (int i = 0; i < cap; ++i) {
        if (!pass(nodes, scopes, undecided, false))
            return;
    }
    for (int i = 0; i < cap; ++i) {
        if (!pass(nodes, scopes, undecided, true))
            return;
    }
}

} // namespace backwell::content
