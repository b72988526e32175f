// SPDX-License-Identifier: Apache-2.0
// Walking the tree for what is shown.
#include "content/questionnaire/visible_rows.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
void addRows(const std::vector<FormNode> &nodes, const Path &at, int depth, std::vector<Row> &rows);

/// A question without an answer still shows the texts that stand below it.
void addTexts(const Item &question, const Path &at, int depth, std::vector<Row> &rows)
{
    for (const Item &item : question.items) {
        if (item.type == ItemType::Display && !item.isConditional() && !item.hidden)
            rows.push_back({at.child(item.linkId), &item, depth, 0, 1, false, false});
    }
}

void addNode(const FormNode &node, const Path &at, int depth, std::vector<Row> &rows)
{
    const Item &item = *node.item;
    const int count = int(node.instances.size());
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

std::vector<Row> visibleRows(const std::vector<FormNode> &nodes)
{
    std::vector<Row> rows;
    addRows(nodes, {}, 0, rows);
    return rows;
}

} // namespace backwell::content
