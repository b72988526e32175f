// SPDX-License-Identifier: Apache-2.0
// Answers into instances.
#include "content/questionnaire/placement.h"

#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/validation.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
bool isBlank(const AnswerValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto *url = std::get_if<sync::Url>(&value);
    return (text && text->trimmed().isEmpty()) || (url && url->text.trimmed().isEmpty());
}

std::vector<AnswerValue> tidyAnswers(const Item &item, const std::vector<AnswerValue> &values)
{
    std::vector<AnswerValue> kept;
    for (AnswerValue value : values) {
        if (auto *text = std::get_if<QString>(&value))
            *text = withoutControls(std::move(*text));
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

void placeAnswers(FormNode &node, const std::vector<AnswerValue> &values)
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

bool holdsAnswers(const FormNode &node, const std::vector<AnswerValue> &values)
{
    const auto equal = [](const FormInstance &instance, const AnswerValue &value) {
        return instance.value && *instance.value == value;
    };
    return std::ranges::equal(node.instances, values, equal);
}
} // namespace

Result<bool> setAnswersOf(FormNode &node, const std::vector<AnswerValue> &values)
{
    const Item &item = *node.item;
    const std::vector<AnswerValue> tidied = tidyAnswers(item, values);
    if (!std::ranges::all_of(tidied, [&](const AnswerValue &v) { return fitsType(item, v); }))
        return fail(ErrorKind::Invalid, QStringLiteral("wrong type"));
    if (tidied.size() > 1 && !item.repeats)
        return fail(ErrorKind::Invalid, QStringLiteral("one answer only"));
    if (holdsAnswers(node, tidied))
        return false;
    placeAnswers(node, tidied);
    return true;
}

} // namespace backwell::content
