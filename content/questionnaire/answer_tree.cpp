// SPDX-License-Identifier: Apache-2.0
// Tree out, tree in.
#include "content/questionnaire/answer_tree.h"

#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/validation.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
enum class Extent { Response, Draft };

std::vector<sync::AnswerItem> write(const std::vector<FormNode> &nodes, Extent extent)
{
    std::vector<sync::AnswerItem> items;
    const bool all = extent == Extent::Draft;
    for (const FormNode &node : nodes) {
        const Item &item = *node.item;
        if (item.type == ItemType::Display || (!node.enabled && !all))
            continue;
        sync::AnswerItem out{item.linkId, item.text, {}, {}};
        for (const FormInstance &instance : node.instances) {
            std::vector<sync::AnswerItem> nested = write(instance.children, extent);
            if (instance.value) {
                out.answers.push_back({*instance.value, std::move(nested)});
            } else if (!item.isQuestion() && (all || !nested.empty())) {
                items.push_back({item.linkId, item.text, {}, std::move(nested)});
            }
        }
        if (!out.answers.empty())
            items.push_back(std::move(out));
    }
    return items;
}

int countAnswers(const std::vector<sync::AnswerItem> &items)
{
    int count = 0;
    for (const sync::AnswerItem &item : items) {
        count += countAnswers(item.items);
        for (const sync::Answer &answer : item.answers)
            count += 1 + countAnswers(answer.items);
    }
    return count;
}

int applyQuestion(FormNode &node, const std::vector<const sync::AnswerItem *> &found)
{
    const Item &item = *node.item;
    int dropped = 0;
    node.instances.clear();
    for (const sync::AnswerItem *one : found) {
        for (const sync::Answer &answer : one->answers) {
            if (!fitsType(item, answer.value) || (!item.repeats && !node.instances.empty())) {
                dropped += 1 + countAnswers(answer.items);
                continue;
            }
            const Option *option = optionFor(item, answer.value);
            FormInstance instance = makeInstance(item, option ? option->value : answer.value);
            dropped += applyTree(instance.children, answer.items);
            node.instances.push_back(std::move(instance));
        }
    }
    return dropped;
}

int applyGroup(FormNode &node, const std::vector<const sync::AnswerItem *> &found)
{
    int dropped = 0;
    const size_t room = node.item->repeats ? size_t(node.item->maxOccurs.value_or(1000)) : 1;
    const size_t wanted = std::min(room, std::max(found.size(), node.instances.size()));
    while (node.instances.size() < wanted)
        node.instances.push_back(makeInstance(*node.item));
    for (size_t i = 0; i < std::max(found.size(), node.instances.size()); ++i) {
        static const std::vector<sync::AnswerItem> none;
        const auto &items = i < found.size() ? found[i]->items : none;
        if (i < node.instances.size())
            dropped += applyTree(node.instances[i].children, items);
        else
            dropped += countAnswers(items);
    }
    return dropped;
}
} // namespace

std::vector<sync::AnswerItem> answerTree(const std::vector<FormNode> &nodes)
{
    return write(nodes, Extent::Response);
}

std::vector<sync::AnswerItem> wholeTree(const std::vector<FormNode> &nodes)
{
    return write(nodes, Extent::Draft);
}

void collectTyped(const std::vector<FormNode> &nodes, const Path &at,
                  std::vector<Draft::Typed> &typed)
{
    for (const FormNode &node : nodes) {
        for (size_t i = 0; i < node.instances.size(); ++i) {
            const FormInstance &instance = node.instances[i];
            if (!instance.typed.isEmpty())
                typed.push_back({at.child(node.item->linkId).toString(), instance.typed,
                                 wholeTree(instance.children)});
            collectTyped(instance.children, at.child(node.item->linkId, int(i)), typed);
        }
    }
}

int applyTree(std::vector<FormNode> &nodes, const std::vector<sync::AnswerItem> &items)
{
    int dropped = 0;
    for (FormNode &node : nodes) {
        std::vector<const sync::AnswerItem *> found;
        for (const sync::AnswerItem &item : items) {
            if (item.linkId == node.item->linkId)
                found.push_back(&item);
        }
        dropped += node.item->isQuestion() ? applyQuestion(node, found) : applyGroup(node, found);
    }
    for (const sync::AnswerItem &item : items) {
        const bool known = std::ranges::any_of(
            nodes, [&](const FormNode &node) { return node.item->linkId == item.linkId; });
        if (!known)
            dropped += countAnswers({item});
    }
    return dropped;
}

} // namespace backwell::content
