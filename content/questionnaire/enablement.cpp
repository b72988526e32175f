// SPDX-License-Identifier: Apache-2.0
// enableWhen over the tree (FHIR R4 Questionnaire.item.enableWhen).
#include "content/questionnaire/form_tree.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace backwell::content
{

namespace
{
using Level = std::vector<FormNode>;
using Answers = std::vector<const AnswerValue *>;

/// Where a question stands: the nodes from the top down to it, each with the level it is in.
using Occurrence = std::vector<std::pair<const Level *, const FormNode *>>;

/// The levels from the top of the form down to where a node stands, and where to find the questions
/// that conditions ask for.
struct Scopes {
    std::vector<const Level *> levels;
    QHash<QString, std::vector<Occurrence>> questions;

    void push_back(const Level *level) { levels.push_back(level); }
    void pop_back() { levels.pop_back(); }
};

void gatherAsked(const Level &nodes, QHash<QString, std::vector<Occurrence>> &questions)
{
    for (const FormNode &node : nodes) {
        for (const EnableWhen &condition : node.item->enableWhen)
            questions[condition.question];
        for (const FormInstance &instance : node.instances)
            gatherAsked(instance.children, questions);
    }
}

void place(const Level &nodes, Occurrence &way, QHash<QString, std::vector<Occurrence>> &questions)
{
    for (const FormNode &node : nodes) {
        way.emplace_back(&nodes, &node);
        if (const auto asked = questions.find(node.item->linkId); asked != questions.end())
            asked->push_back(way);
        for (const FormInstance &instance : node.instances)
            place(instance.children, way, questions);
        way.pop_back();
    }
}

/// The nearest occurrence: own level first, then outwards, so that a repeat looks at itself.
/// Disabled items have no answers.
Answers answersFor(const Scopes &scopes, const QString &question)
{
    Answers answers;
    const auto found = scopes.questions.constFind(question);
    bool here = found == scopes.questions.constEnd();
    for (auto level = scopes.levels.rbegin(); level != scopes.levels.rend() && !here; ++level) {
        for (const Occurrence &way : *found) {
            const auto from = std::ranges::find(way, *level, &Occurrence::value_type::first);
            here = here || from != way.end();
            if (from == way.end() || !std::ranges::all_of(from, way.end(), [](const auto &step) {
                    return step.second->enabled;
                }))
                continue;
            for (const FormInstance &instance : way.back().second->instances) {
                if (instance.value)
                    answers.push_back(&*instance.value);
            }
        }
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

void showAll(std::vector<FormNode> &nodes)
{
    for (FormNode &node : nodes) {
        node.enabled = true;
        for (FormInstance &instance : node.instances)
            showAll(instance.children);
    }
}
} // namespace

void settleEnablement(std::vector<FormNode> &nodes, Undecided undecided)
{
    constexpr int cap = 64;
    Scopes scopes;
    gatherAsked(nodes, scopes.questions);
    Occurrence way;
    place(nodes, way, scopes.questions);
    showAll(nodes); // what shows follows from the answers, not from what showed before
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
