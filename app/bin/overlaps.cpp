// SPDX-License-Identifier: Apache-2.0
#include "app/bin/overlaps.h"

#include <QQuickItem>

#include <vector>

namespace backwell::app
{

namespace
{

struct Words {
    QString text;
    QRectF place;
};

void collect(const QQuickItem &item, QRectF window, std::vector<Words> &found)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    if (item.clip())
        window &= place;
    const QString text = item.property("text").toString().trimmed();
    if (item.inherits("QQuickText") && !text.isEmpty() && !(place & window).isEmpty())
        found.push_back({text, place & window});
    for (const QQuickItem *child : item.childItems())
        collect(*child, window, found);
}

} // namespace

QStringList overlappingWords(const QQuickItem &root)
{
    std::vector<Words> words;
    collect(root, QRectF(0, 0, root.width(), root.height()), words);
    QStringList pairs;
    for (size_t a = 0; a < words.size(); ++a)
        for (size_t b = a + 1; b < words.size(); ++b) {
            const QRectF both = words[a].place & words[b].place;
            if (both.width() > 2 && both.height() > 2)
                pairs.append(words[a].text.left(40) + QStringLiteral(" | ") +
                             words[b].text.left(40));
        }
    return pairs;
}

} // namespace backwell::app
