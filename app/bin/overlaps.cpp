// SPDX-License-Identifier: Apache-2.0
#include "app/bin/overlaps.h"

#include <QFontMetricsF>
#include <QQuickItem>

#include <algorithm>
#include <vector>

namespace backwell::app
{

namespace
{

struct Words {
    QString text;
    QRectF place;
    bool whole;
};

bool fits(const QQuickItem &item, const QString &text)
{
    const QFontMetricsF metrics(item.property("font").value<QFont>());
    const double room = item.width() + 1;
    const QStringList words = text.simplified().split(u' ');
    return !item.property("truncated").toBool() &&
           item.property("contentWidth").toDouble() <= room &&
           std::ranges::all_of(
               words, [&](const QString &word) { return metrics.horizontalAdvance(word) <= room; });
}

void collect(const QQuickItem &item, QRectF window, std::vector<Words> &found)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    if (item.clip())
        window &= place;
    const QString text = item.property("text").toString().trimmed();
    if (item.inherits("QQuickText") && !text.isEmpty() && !(place & window).isEmpty())
        found.push_back({text, place & window,
                         fits(item, text) && place.left() >= window.left() - 1 &&
                             place.right() <= window.right() + 1});
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

QStringList cutWords(const QQuickItem &root)
{
    std::vector<Words> words;
    collect(root, QRectF(0, 0, root.width(), root.height()), words);
    QStringList cut;
    for (const Words &each : words)
        if (!each.whole)
            cut.append(each.text.left(60));
    return cut;
}

} // namespace backwell::app
