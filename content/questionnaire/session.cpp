// SPDX-License-Identifier: Apache-2.0
// The running form: changes, and what follows from them.
#include "content/questionnaire/session.h"

#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/placement.h"
#include "content/questionnaire/session_state.h"
#include "content/questionnaire/validation.h"
#include "content/questionnaire/visible_rows.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
std::unexpected<Error> noSuch(const Path &path)
{
    return fail(ErrorKind::NotFound, QStringLiteral("no question at ") + path.toString());
}

} // namespace

Session::Session(std::shared_ptr<const Questionnaire> questionnaire)
    : m_state(std::make_unique<State>())
{
    m_state->questionnaire = std::move(questionnaire);
    m_state->nodes = makeNodes(m_state->questionnaire->items);
    clearComputed(m_state->nodes); // as in a draft: absent until computed
    m_state->settleEnablement();
}

Session::~Session() = default;
Session::Session(Session &&) noexcept = default;
Session &Session::operator=(Session &&) noexcept = default;

const Questionnaire &Session::questionnaire() const
{
    return *m_state->questionnaire;
}

std::vector<Row> Session::rows() const
{
    return visibleRows(m_state->nodes);
}

bool Session::isEnabled(const Path &path) const
{
    const FormNode *node = findNode(m_state->nodes, path, true);
    return node && node->enabled;
}

std::vector<AnswerValue> Session::answers(const Path &path) const
{
    std::vector<AnswerValue> values;
    if (const FormNode *node = m_state->question(path)) {
        for (const FormInstance &instance : node->instances) {
            if (instance.value)
                values.push_back(*instance.value);
        }
    }
    return values;
}

QString Session::text(const Path &path) const
{
    const FormNode *node = m_state->question(path);
    if (!node)
        return {};
    const bool open = node->item->type == ItemType::OpenChoice;
    for (const FormInstance &instance : node->instances) {
        if (!instance.typed.isEmpty())
            return instance.typed;
        if (!instance.value || (open && !std::holds_alternative<QString>(*instance.value)))
            continue;
        if (const auto *quantity = std::get_if<sync::Quantity>(&*instance.value))
            return quantity->value.text;
        return plainText(*instance.value);
    }
    return {};
}

Result<void> Session::setByForm(const Path &path, const std::vector<AnswerValue> &values)
{
    FormNode *node = m_state->question(path);
    if (!node)
        return noSuch(path);
    if (node->item->isComputed())
        return fail(ErrorKind::Denied, QStringLiteral("computed: ") + path.toString());
    const auto changed = setAnswersOf(*node, values);
    if (!changed)
        return fail(changed.error().kind, changed.error().detail + u' ' + path.toString());
    if (*changed)
        m_state->settle();
    return {};
}

Result<void> Session::setAnswers(const Path &path, const std::vector<AnswerValue> &values)
{
    const FormNode *node = m_state->question(path);
    if (!node)
        return noSuch(path);
    if (!node->item->isAsked())
        return fail(ErrorKind::Denied, QStringLiteral("read only: ") + path.toString());
    const bool before = std::exchange(m_state->changed, true);
    const auto set = setByForm(path, values);
    if (!set)
        m_state->changed = before;
    return set;
}

Result<void> Session::toggle(const Path &path, const AnswerValue &value)
{
    const FormNode *node = m_state->question(path);
    if (!node)
        return noSuch(path);
    const Option *option = optionFor(*node->item, value);
    std::vector<AnswerValue> values = answers(path);
    if (std::erase(values, value) > 0)
        return setAnswers(path, values);
    if (!node->item->repeats || (option && option->exclusive))
        values.clear();
    std::erase_if(values, [&](const AnswerValue &other) {
        const Option *of = optionFor(*node->item, other);
        return of && of->exclusive;
    });
    values.push_back(value);
    return setAnswers(path, values);
}

Result<void> Session::setText(const Path &path, const QString &text)
{
    FormNode *node = m_state->question(path);
    if (!node)
        return noSuch(path);
    const Item &item = *node->item;
    if (!item.isAsked())
        return fail(ErrorKind::Denied, QStringLiteral("read only: ") + path.toString());
    if (item.type == ItemType::Boolean || item.type == ItemType::Choice)
        return fail(ErrorKind::Invalid, QStringLiteral("not typed: ") + path.toString());
    if (item.type == ItemType::OpenChoice) {
        std::vector<AnswerValue> values = answers(path);
        std::erase_if(values,
                      [&](const AnswerValue &v) { return std::holds_alternative<QString>(v); });
        if (!text.trimmed().isEmpty()) {
            if (!item.repeats)
                values.clear();
            values.emplace_back(text.trimmed());
        }
        return setAnswers(path, values);
    }
    if (text.trimmed().isEmpty())
        return clear(path);
    if (const auto value = readTyped(item, text, node->measuredIn()))
        return setAnswer(path, *value);
    FormInstance kept{{}, text, makeNodes(item.items)};
    if (!node->instances.empty())
        kept.children = std::move(node->instances.front().children);
    node->instances.clear();
    node->instances.push_back(std::move(kept));
    m_state->changed = true;
    m_state->settle();
    return {};
}

Result<Path> Session::addRepeat(const Path &group)
{
    FormNode *node = findNode(m_state->nodes, group);
    if (!node || node->item->type != ItemType::Group || !node->item->repeats)
        return fail(ErrorKind::NotFound,
                    QStringLiteral("no repeating group at ") + group.toString());
    const int count = int(node->instances.size());
    if (node->item->maxOccurs && count >= *node->item->maxOccurs)
        return fail(ErrorKind::Invalid, QStringLiteral("no more of ") + group.toString());
    node->instances.push_back(makeInstance(*node->item));
    m_state->changed = true;
    m_state->settle();
    return group.parent().child(node->item->linkId, count);
}

Result<void> Session::removeRepeat(const Path &group)
{
    FormNode *node = findNode(m_state->nodes, group);
    if (!node || node->item->type != ItemType::Group || !node->item->repeats)
        return fail(ErrorKind::NotFound,
                    QStringLiteral("no repeating group at ") + group.toString());
    if (int(node->instances.size()) <= std::max(1, node->item->minOccurs.value_or(1)))
        return fail(ErrorKind::Invalid, QStringLiteral("the last of ") + group.toString());
    node->instances.erase(node->instances.begin() + group.steps.back().index);
    m_state->changed = true;
    m_state->settle();
    return {};
}

std::vector<Problem> Session::problems() const
{
    std::vector<Problem> problems;
    collectProblems(m_state->nodes, {}, problems);
    return problems;
}

std::optional<Problem> Session::problem(const Path &path) const
{
    for (Problem &problem : problems()) {
        if (problem.path == path)
            return std::move(problem);
    }
    return std::nullopt;
}

bool Session::isValid() const
{
    return !pending() && problems().empty();
}

int Session::questionCount() const
{
    return int(std::ranges::count_if(rows(), [](const Row &row) { return row.item->isAsked(); }));
}

int Session::answeredCount() const
{
    return int(std::ranges::count_if(rows(), [this](const Row &row) {
        return row.item->isAsked() && !answers(row.path).empty();
    }));
}

bool Session::isChanged() const
{
    return m_state->changed;
}

void Session::onChanged(std::function<void()> callback)
{
    m_state->callback = std::move(callback);
}

} // namespace backwell::content
