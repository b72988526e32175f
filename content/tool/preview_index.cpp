// SPDX-License-Identifier: Apache-2.0
// The first page: every text by topic and by audience.
#include "content/tool/preview.h"

#include <algorithm>

namespace backwell::content::tool
{

namespace
{

QString rowsOf(const PreviewDesk &desk, const std::vector<const LearnItem *> &items)
{
    QString html = QStringLiteral("<table>\n<thead><tr><th scope=\"col\">Text</th><th "
                                  "scope=\"col\">Kind</th><th scope=\"col\">For</th><th "
                                  "scope=\"col\">Marks</th><th scope=\"col\">Review by</th><th "
                                  "scope=\"col\">Approver</th></tr></thead>\n<tbody>\n");
    for (const LearnItem *item : items)
        html +=
            QStringLiteral("<tr><th scope=\"row\"><a href=\"%1\">%2</a></th><td>%3</td><td>%4, "
                           "%5</td><td>%6</td><td>%7</td><td>%8</td></tr>\n")
                .arg(PreviewDesk::pathOf(*item), escaped(item->title),
                     PreviewDesk::kindName(item->kind), wordOf(item->reader),
                     wordOf(item->audience), desk.openMarks(*item),
                     item->reviewBy.toString(Qt::ISODate), PreviewDesk::approver(item->approver));
    return html + QStringLiteral("</tbody>\n</table>\n");
}

/// Articles in the order of their topic, then cards, then beliefs.
std::vector<const LearnItem *> itemsOf(const PackSource &pack, const Topic &topic)
{
    std::vector<const LearnItem *> items;
    for (const QString &id : topic.articles)
        if (const SourceItem *one = pack.find(LearnKind::Article, id))
            items.push_back(&one->item);
    for (const LearnKind kind : {LearnKind::Card, LearnKind::Belief})
        for (const SourceItem &one : pack.items)
            if (one.item.kind == kind && one.item.topic == topic.id)
                items.push_back(&one.item);
    return items;
}

} // namespace

void addIndex(PreviewDesk &desk)
{
    const PackSource &pack = desk.pack;
    const Manifest &manifest = *pack.manifest;
    QString body = QStringLiteral("<h1>%1 %2</h1>\n<p>%3. Review by %4. Approver: %5.</p>\n")
                       .arg(escaped(manifest.name), escaped(manifest.version),
                            escaped(manifest.title), manifest.reviewBy.toString(Qt::ISODate),
                            PreviewDesk::approver(manifest.approver.name));
    body += QStringLiteral(
        "<p>Marks: [V] read in its source, [V2] in a second one, [R] recalled and to be checked, "
        "[I] our own proposal.</p>\n<ul>\n<li><a href=\"messages.html\">Key messages</a></li>\n"
        "<li><a href=\"facts.html\">Facts</a></li>\n<li><a href=\"glossary.html\">Words in "
        "letters</a></li>\n<li><a href=\"movements.html\">Movements</a></li>\n<li><a "
        "href=\"measures.html\">Questions</a></li>\n<li><a href=\"help.html\">Get help "
        "now</a></li>\n<li><a href=\"#audience-back\">By audience</a></li>\n</ul>\n");
    for (const Topic &topic : pack.topics)
        body += QStringLiteral("<h2 id=\"topic-%1\">%2</h2>\n<p class=\"quiet\">%3</p>\n")
                    .arg(escaped(topic.id), escaped(topic.title), escaped(topic.line)) +
                rowsOf(desk, itemsOf(pack, topic));
    for (const Audience audience : {Audience::Back, Audience::Leg, Audience::Both}) {
        std::vector<const LearnItem *> items;
        for (const SourceItem &one : pack.items)
            if (one.item.audience == audience)
                items.push_back(&one.item);
        body += QStringLiteral("<h2 id=\"audience-%1\">Audience: %1</h2>\n").arg(wordOf(audience)) +
                rowsOf(desk, items);
    }
    desk.add(QStringLiteral("index.html"), manifest.title, body);
}

} // namespace backwell::content::tool
