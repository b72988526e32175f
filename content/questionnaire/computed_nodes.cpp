// SPDX-License-Identifier: Apache-2.0
// Through all nodes, whatever is enabled.
#include "content/questionnaire/computed_nodes.h"

namespace backwell::content
{

namespace
{
template <typename Act>
void each(std::vector<FormNode> &nodes, const Act &act)
{
    for (FormNode &node : nodes) {
        act(node);
        for (FormInstance &instance : node.instances)
            each(instance.children, act);
    }
}

void clear(FormNode &node)
{
    if (node.item->isQuestion() && node.item->isComputed())
        node.instances.clear();
}
} // namespace

void clearComputed(std::vector<FormNode> &nodes)
{
    each(nodes, clear);
}

void leaveAlone(std::vector<FormNode> &nodes, const QSet<QString> &linkIds)
{
    if (linkIds.isEmpty())
        return;
    each(nodes, [&](FormNode &node) {
        if (!linkIds.contains(node.item->linkId))
            return;
        node.allowed = true;
        clear(node);
    });
}

} // namespace backwell::content
