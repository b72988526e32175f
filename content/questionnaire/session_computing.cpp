// SPDX-License-Identifier: Apache-2.0
// Results that come later: what is asked for, and what becomes of them.
#include "content/questionnaire/session.h"

#include "content/questionnaire/answer_tree.h"
#include "content/questionnaire/expression_places.h"
#include "content/questionnaire/placement.h"
#include "content/questionnaire/session_state.h"
#include "content/questionnaire/validation.h"

#include <algorithm>
#include <utility>

namespace backwell::content
{

namespace
{
using Kind = Expression::Kind;

constexpr int maxRounds = 16;

void collectExpressions(const std::vector<Item> &items, const Path &at,
                        std::vector<NotComputed> &found)
{
    for (const Item &item : items) {
        const Path path = at.child(item.linkId);
        for (const Kind kind : {Kind::EnableWhen, Kind::Calculated, Kind::Initial}) {
            if (item.expression(kind))
                found.push_back({path, kind, QStringLiteral("nothing here computes expressions")});
        }
        collectExpressions(item.items, path, found);
    }
}
} // namespace

/// Takes the results of one round into the tree, one by one.
class Session::Intake
{
public:
    explicit Intake(State &state) : m_state(state) {}

    void take(const Computed &result)
    {
        if (result.kind == Kind::EnableWhen) {
            const auto *enable =
                result.values.size() == 1 ? std::get_if<bool>(&result.values[0]) : nullptr;
            if (!enable)
                return refuse({result.path, result.kind, QStringLiteral("no true or false")});
            return allow(result.path, *enable);
        }
        FormNode *node = m_state.question(result.path);
        if (!node)
            return;
        std::vector<FormInstance> before = node->instances;
        const auto set = setAnswersOf(*node, result.values);
        const auto problem = set ? problemOfAnswers(*node) : std::nullopt;
        if (set && !problem) {
            if (*set)
                m_moved.insert(node->item->linkId);
            return;
        }
        node->instances = std::move(before);
        refuse({result.path, result.kind, problem ? problemName(*problem) : set.error().detail});
    }

    /// Left as if there were no expression: shown, and without an answer.
    void refuse(const NotComputed &what)
    {
        m_state.notComputed.push_back(what);
        FormNode *node = m_state.question(what.path);
        if (what.kind == Kind::EnableWhen)
            allow(what.path, true);
        else if (what.kind == Kind::Calculated && node && !node->instances.empty()) {
            node->instances.clear();
            m_moved.insert(node->item->linkId);
        }
    }

    const QSet<QString> &moved() const { return m_moved; }

private:
    void allow(const Path &path, bool enable)
    {
        FormNode *node = findNode(m_state.nodes, path);
        if (!node || std::exchange(node->allowed, enable) == enable)
            return;
        m_moved.insert(node->item->linkId);
    }

    State &m_state;
    QSet<QString> m_moved; ///< linkIds of what is not as it was
};

int Session::revision() const
{
    return m_state->revision;
}

bool Session::pending() const
{
    return m_state->awaiting;
}

void Session::awaitResults()
{
    if (std::exchange(m_state->computes, true))
        return;
    m_state->settle();
}

ExpressionTask Session::expressionTask() const
{
    return {m_state->revision, m_state->questionnaire, answerTree(m_state->nodes),
            expressionPlaces(m_state->nodes, {m_state->fresh, m_state->givenUp})};
}

bool Session::applyResults(const ExpressionResults &results)
{
    State &state = *m_state;
    if (!state.awaiting || results.revision != state.revision)
        return false;
    std::erase_if(state.notComputed, [&](const NotComputed &one) {
        return state.fresh || one.kind != Kind::Initial; // initial values are asked for once
    });
    Intake intake(state);
    for (const NotComputed &failed : results.failed)
        intake.refuse(failed);
    for (const Computed &computed : results.computed)
        intake.take(computed);
    if (intake.moved().isEmpty()) {
        state.awaiting = state.fresh = false;
        state.notify();
        return true;
    }
    if (++state.rounds == maxRounds) {
        state.givenUp.unite(intake.moved());
        state.rounds = 0;
    }
    state.settleEnablement();
    ++state.revision;
    state.notify();
    return true;
}

std::vector<NotComputed> Session::notComputed() const
{
    std::vector<NotComputed> all;
    if (!m_state->computes) {
        collectExpressions(m_state->questionnaire->items, {}, all);
        return all;
    }
    all = m_state->notComputed;
    for (const QString &linkId : m_state->givenUp)
        all.push_back({Path().child(linkId), Kind::Calculated, QStringLiteral("it never settles")});
    return all;
}

} // namespace backwell::content
