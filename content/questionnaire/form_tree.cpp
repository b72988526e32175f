// SPDX-License-Identifier: Apache-2.0
// Building the tree and walking along a path.
#include "content/questionnaire/form_tree.h"

#include <algorithm>

namespace backwell::content
{

bool FormInstance::hasAnswer() const
{
    return value.has_value() || std::ranges::any_of(children, [](const FormNode &child) {
               return child.enabled && child.hasAnswer();
           });
}

bool FormNode::hasAnswer() const
{
    if (item->isQuestion())
        return std::ranges::any_of(instances,
                                   [](const FormInstance &i) { return i.value.has_value(); });
    return std::ranges::any_of(instances, &FormInstance::hasAnswer);
}

FormInstance makeInstance(const Item &item, std::optional<AnswerValue> value)
{
    return {std::move(value), {}, makeNodes(item.items)};
}

int openingInstances(const Item &item)
{
    if (!item.isQuestion())
        return item.repeats ? std::clamp(item.minOccurs.value_or(1), 1, 50) : 1;
    if (!item.initial.empty())
        return int(item.initial.size());
    const auto selected = std::ranges::count_if(item.options, &Option::initialSelected);
    return int(item.repeats ? selected : std::min<qsizetype>(selected, 1));
}

std::vector<FormNode> makeNodes(const std::vector<Item> &items)
{
    std::vector<FormNode> nodes;
    nodes.reserve(items.size());
    for (const Item &item : items) {
        FormNode node{&item, {}, true, {}};
        if (!item.isQuestion()) {
            for (int i = 0; i < openingInstances(item); ++i)
                node.instances.push_back(makeInstance(item));
        }
        for (const AnswerValue &value : item.initial)
            node.instances.push_back(makeInstance(item, value));
        for (const Option &option : item.options) {
            const bool room = item.repeats || node.instances.empty();
            if (item.initial.empty() && option.initialSelected && room)
                node.instances.push_back(makeInstance(item, option.value));
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

FormNode *findNode(std::vector<FormNode> &nodes, const Path &path, bool reachable)
{
    std::vector<FormNode> *level = &nodes;
    FormNode *found = nullptr;
    for (size_t i = 0; i < path.steps.size(); ++i) {
        const Step &step = path.steps[i];
        const auto node = std::ranges::find_if(
            *level, [&](const FormNode &n) { return n.item->linkId == step.linkId; });
        if (node == level->end() || (reachable && !node->enabled))
            return nullptr;
        found = &*node;
        const bool last = i + 1 == path.steps.size();
        if (last && found->item->isQuestion())
            return step.index == 0 ? found : nullptr;
        if (step.index < 0 || size_t(step.index) >= found->instances.size())
            return nullptr;
        level = &found->instances[size_t(step.index)].children;
    }
    return found;
}

} // namespace backwell::content
