// SPDX-License-Identifier: Apache-2.0
// The form's tree and the response's tree, walked side by side.
#include "content/questionnaire/expression_places.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
using Kind = Expression::Kind;

struct Level {
    Path path;
    QString pointer;   ///< of what the items here stand in; "" is the response itself
    bool there = true; ///< and it is in the response
    int around = -1;
};

bool isAnswered(const FormNode &node)
{
    if (!node.enabled)
        return false;
    return std::ranges::any_of(node.instances, [&](const FormInstance &instance) {
        return node.item->isQuestion() ? instance.value.has_value()
                                       : std::ranges::any_of(instance.children, isAnswered);
    });
}

class Walk
{
public:
    Walk(const ExpressionWish &wish, std::vector<ExpressionPlace> &places)
        : m_wish(wish), m_places(places)
    {
    }

    void through(const std::vector<FormNode> &nodes, const Level &level)
    {
        int row = 0; // in the response
        for (const FormNode &node : nodes) {
            if (node.item->isQuestion())
                question(node, level, row);
            else
                group(node, level, row);
        }
    }

private:
    /// The place of one item, and the level of what is below it.
    Level enter(const FormNode &node, const Level &level, int index, bool there, int &row)
    {
        Level below{level.path.child(node.item->linkId, index), {}, there, level.around};
        if (there)
            below.pointer = QStringLiteral("%1/item/%2").arg(level.pointer).arg(row++);
        std::vector<Kind> wanted = wantedOf(node, index);
        const bool scope = node.enabled && node.item->expression(Kind::Variable);
        if (!scope && wanted.empty())
            return below;
        m_places.push_back({below.path, node.item, level.around, below.pointer, std::move(wanted)});
        below.around = int(m_places.size()) - 1;
        return below;
    }

    std::vector<Kind> wantedOf(const FormNode &node, int index) const
    {
        const Item &item = *node.item;
        std::vector<Kind> wanted;
        if (m_wish.without.contains(item.linkId))
            return wanted;
        if (index == 0 && item.expression(Kind::EnableWhen))
            wanted.push_back(Kind::EnableWhen);
        if (!node.enabled || !item.isQuestion())
            return wanted;
        if (item.isComputed())
            wanted.push_back(Kind::Calculated);
        else if (m_wish.initial && node.instances.empty() && item.expression(Kind::Initial))
            wanted.push_back(Kind::Initial);
        return wanted;
    }

    void question(const FormNode &node, const Level &level, int &row)
    {
        const Level here = enter(node, level, 0, level.there && isAnswered(node), row);
        int answer = 0;
        for (size_t i = 0; node.enabled && i < node.instances.size(); ++i) {
            const FormInstance &instance = node.instances[i];
            if (!instance.value)
                continue;
            Level below = here;
            below.path = level.path.child(node.item->linkId, int(i));
            below.pointer = QStringLiteral("%1/answer/%2").arg(here.pointer).arg(answer++);
            through(instance.children, below);
        }
    }

    void group(const FormNode &node, const Level &level, int &row)
    {
        for (size_t i = 0; i < node.instances.size(); ++i) {
            const FormInstance &instance = node.instances[i];
            const bool there =
                level.there && node.enabled && std::ranges::any_of(instance.children, isAnswered);
            const Level below = enter(node, level, int(i), there, row);
            if (node.enabled)
                through(instance.children, below);
        }
    }

    const ExpressionWish &m_wish;
    std::vector<ExpressionPlace> &m_places;
};
} // namespace

std::vector<ExpressionPlace> expressionPlaces(const std::vector<FormNode> &nodes,
                                              const ExpressionWish &wish)
{
    std::vector<ExpressionPlace> places;
    Walk(wish, places).through(nodes, {});
    return places;
}

} // namespace backwell::content
