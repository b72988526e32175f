// SPDX-License-Identifier: Apache-2.0
// The running form: changes, and what follows from them.
#include "content/questionnaire/session.h"

#include "content/questionnaire/answer_tree.h"
#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/form_tree.h"
#include "content/questionnaire/validation.h"

#include <algorithm>

namespace backwell::content
{

struct Session::State {
    std::shared_ptr<const Questionnaire> questionnaire;
    std::vector<FormNode> nodes;
    std::function<void()> callback;
    int revision = 0;
    bool awaiting = false;
    bool changed = false;

    FormNode *question(const Path &path)
    {
        FormNode *node = findNode(nodes, path);
        return node && node->item->isQuestion() ? node : nullptr;
    }
    void notify() const
    {
        if (callback)
            callback();
    }
    void settle()
    {
        settleEnablement(nodes);
        ++revision;
        notify();
    }
    QString name() const
    {
        const QString canonical = questionnaire->canonical();
        return canonical.isEmpty() ? questionnaire->url : canonical;
    }
};

namespace
{
std::unexpected<Error> noSuch(const Path &path)
{
    return fail(ErrorKind::NotFound, QStringLiteral("no question at ") + path.toString());
}

bool isBlank(const AnswerValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *url = std::get_if<sync::Url>(&value);
    return (text && text->trimmed().isEmpty()) || (url && url->text.trimmed().isEmpty());
}

/// An option brings its own display and ordinal; the same answer twice is one.
std::vector<AnswerValue> tidy(const Item &item, const std::vector<AnswerValue> &values)
{
    std::vector<AnswerValue> kept;
    for (const AnswerValue &value : values) {
        if (isBlank(value))
            continue;
        const Option *option = optionFor(item, value);
        const AnswerValue &answer = option ? option->value : value;
        const bool choice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
        if (!choice || std::ranges::find(kept, answer) == kept.end())
            kept.push_back(answer);
    }
    return kept;
}

/// What is nested stays with its answer, or with the only answer's place.
void place(FormNode &node, const std::vector<AnswerValue> &values)
{
    std::vector<FormInstance> next;
    for (size_t i = 0; i < values.size(); ++i) {
        auto old =
            std::ranges::find(node.instances, std::optional(values[i]), &FormInstance::value);
        if (old == node.instances.end() && !node.item->repeats && !node.instances.empty())
            old = node.instances.begin();
        if (old == node.instances.end()) {
            next.push_back(makeInstance(*node.item, values[i]));
            continue;
        }
        next.push_back({values[i], {}, std::move(old->children)});
        node.instances.erase(old);
    }
    node.instances = std::move(next);
}

bool same(const FormNode &node, const std::vector<AnswerValue> &values)
{
    const auto equal = [](const FormInstance &instance, const AnswerValue &value) {
        return instance.value && *instance.value == value;
    };
    return std::ranges::equal(node.instances, values, equal);
}

int nestedPlaces(const FormNode &node)
{
    return int(node.instances.size());
}

void addRows(const std::vector<FormNode> &nodes, const Path &at, int depth, std::vector<Row> &rows);

/// A question without an answer still shows the texts that stand below it.
void addTexts(const Item &question, const Path &at, int depth, std::vector<Row> &rows)
{
    for (const Item &item : question.items) {
        if (item.type == ItemType::Display && item.enableWhen.empty() && !item.hidden)
            rows.push_back({at.child(item.linkId), &item, depth, 0, 1, false, false});
    }
}

void addNode(const FormNode &node, const Path &at, int depth, std::vector<Row> &rows)
{
    const Item &item = *node.item;
    const int count = nestedPlaces(node);
    if (item.isQuestion()) {
        rows.push_back({at.child(item.linkId), &item, depth, 0, 1, false, false});
        if (!node.hasAnswer())
            addTexts(item, at.child(item.linkId), depth + 1, rows);
    }
    for (int i = 0; i < count; ++i) {
        const FormInstance &instance = node.instances[size_t(i)];
        const Path here = at.child(item.linkId, i);
        if (!item.isQuestion()) {
            const bool last = i + 1 == count;
            const bool room = item.repeats && (!item.maxOccurs || count < *item.maxOccurs);
            rows.push_back({here, &item, depth, i, count, last && room,
                            item.repeats && count > std::max(1, item.minOccurs.value_or(1))});
        }
        if (!item.isQuestion() || instance.value)
            addRows(instance.children, here, depth + 1, rows);
    }
}

void addRows(const std::vector<FormNode> &nodes, const Path &at, int depth, std::vector<Row> &rows)
{
    for (const FormNode &node : nodes) {
        if (node.enabled && !node.item->hidden)
            addNode(node, at, depth, rows);
    }
}
} // namespace

Session::Session(std::shared_ptr<const Questionnaire> questionnaire)
    : m_state(std::make_unique<State>())
{
    m_state->questionnaire = std::move(questionnaire);
    m_state->nodes = makeNodes(m_state->questionnaire->items);
    settleEnablement(m_state->nodes);
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
    std::vector<Row> rows;
    addRows(m_state->nodes, {}, 0, rows);
    return rows;
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
    const Item &item = *node->item;
    const auto fits = [&](const AnswerValue &value) { return fitsType(item, value); };
    if (!std::ranges::all_of(values, fits))
        return fail(ErrorKind::Invalid, QStringLiteral("wrong type at ") + path.toString());
    const std::vector<AnswerValue> tidied = tidy(item, values);
    if (tidied.size() > 1 && !item.repeats)
        return fail(ErrorKind::Invalid, QStringLiteral("one answer only at ") + path.toString());
    if (same(*node, tidied))
        return {};
    place(*node, tidied);
    m_state->settle();
    return {};
}

Result<void> Session::setAnswers(const Path &path, const std::vector<AnswerValue> &values)
{
    const FormNode *node = m_state->question(path);
    if (!node)
        return noSuch(path);
    if (node->item->readOnly)
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
    if (item.readOnly)
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
    if (const auto value = readTyped(item, text))
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
    const int count = nestedPlaces(*node);
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
    if (nestedPlaces(*node) <= std::max(1, node->item->minOccurs.value_or(1)))
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
    return int(
        std::ranges::count_if(rows(), [](const Row &row) { return row.item->isQuestion(); }));
}

int Session::answeredCount() const
{
    return int(std::ranges::count_if(rows(), [this](const Row &row) {
        return row.item->isQuestion() && !answers(row.path).empty();
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
    if (!std::exchange(m_state->awaiting, true))
        m_state->notify();
}

bool Session::applyResults(int revision, const std::vector<Computed> &results)
{
    if (!m_state->awaiting || revision != m_state->revision)
        return false;
    const auto callback = std::exchange(m_state->callback, {}); // one notice for all of them
    for (const Computed &result : results)
        (void)setByForm(result.path, result.values);
    m_state->callback = callback;
    m_state->awaiting = false;
    m_state->notify();
    return true;
}

std::vector<sync::AnswerItem> Session::items() const
{
    return answerTree(m_state->nodes);
}

Result<sync::Response> Session::response(const ResponseStamp &stamp) const
{
    if (pending())
        return fail(ErrorKind::Invalid, QStringLiteral("results are awaited"));
    if (const auto open = problems(); !open.empty())
        return fail(ErrorKind::Invalid,
                    open.front().path.toString() + u' ' + problemName(open.front().code));
    const QString canonical = questionnaire().canonical();
    if (canonical.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("the questionnaire has no url and version"));
    return sync::Response{stamp.key,      stamp.person, canonical,  stamp.status, stamp.authored,
                          stamp.language, stamp.pack,   stamp.mode, items()};
}

QByteArray Session::draft() const
{
    Draft draft{m_state->name(), wholeTree(m_state->nodes), {}};
    collectTyped(m_state->nodes, {}, draft.typed);
    return writeDraft(draft);
}

Result<int> Session::restore(const QByteArray &bytes)
{
    const auto draft = readDraft(bytes);
    if (!draft)
        return std::unexpected(draft.error());
    if (draft->questionnaire != m_state->name())
        return fail(ErrorKind::Conflict, QStringLiteral("a draft of ") + draft->questionnaire);
    int dropped = applyTree(m_state->nodes, draft->items);
    for (const Draft::Typed &typed : draft->typed) {
        const auto path = Path::parse(typed.path);
        if (!path || !setText(*path, typed.text))
            ++dropped;
    }
    m_state->changed = false;
    m_state->settle();
    return dropped;
}

Result<int> Session::fill(const sync::Response &response)
{
    if (response.questionnaire != m_state->name())
        return fail(ErrorKind::Conflict, QStringLiteral("a response to ") + response.questionnaire);
    const int dropped = applyTree(m_state->nodes, response.items);
    m_state->changed = false;
    m_state->settle();
    return dropped;
}

} // namespace backwell::content
