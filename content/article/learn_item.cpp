// SPDX-License-Identifier: Apache-2.0
// Putting an item together, and looking over it.
#include "content/article/learn_item.h"

#include "content/article/block_builder.h"
#include "content/article/learn_head.h"

namespace backwell::content
{

namespace
{
constexpr qsizetype maxBytes = 256 << 10;

Passage passageOf(const Spans &spans, int line)
{
    Passage passage;
    passage.line = line;
    for (const Span &span : spans) {
        passage.text += span.text;
        if (span.link)
            passage.links.push_back(*span.link);
    }
    return passage;
}

void add(const Block &block, std::vector<Passage> &passages)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        passages.push_back(passageOf(paragraph->spans, paragraph->line));
    } else if (const auto *heading = std::get_if<Heading>(&block)) {
        passages.push_back(passageOf(heading->spans, heading->line));
    } else if (const auto *aside = std::get_if<Aside>(&block)) {
        for (const Paragraph &paragraph : aside->paragraphs)
            passages.push_back(passageOf(paragraph.spans, paragraph.line));
    } else if (const auto *list = std::get_if<List>(&block)) {
        for (const auto &entry : list->entries) {
            for (const Paragraph &paragraph : entry)
                passages.push_back(passageOf(paragraph.spans, paragraph.line));
        }
    } else if (const auto *picture = std::get_if<Picture>(&block)) {
        passages.push_back({picture->line, picture->alt, {}, false});
    } else if (const auto *people = std::get_if<TenPeople>(&block)) {
        for (const QString &text : {people->title, people->question})
            passages.push_back({people->line, text, {}, false});
        for (const TenPeople::Row &row : people->rows)
            passages.push_back({people->line, row.finding, {}, false});
    }
}
} // namespace

std::vector<Link> LearnItem::links() const
{
    std::vector<Link> links;
    for (const Passage &passage : passages())
        links.insert(links.end(), passage.links.begin(), passage.links.end());
    return links;
}

std::vector<Passage> LearnItem::passages() const
{
    std::vector<Passage> passages{{lines.value(QStringLiteral("title")), title, {}, false}};
    if (!summary.isEmpty())
        passages.push_back({lines.value(QStringLiteral("summary")), summary, {}, false});
    for (const Block &block : blocks)
        add(block, passages);
    return passages;
}

Result<LearnItem> readLearnItem(LearnKind kind, const QByteArray &markdown)
{
    if (markdown.size() > maxBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("larger than 256 KiB"));
    const auto front = splitFrontMatter(markdown);
    if (!front)
        return std::unexpected(front.error());
    auto item = readHead(kind, *front);
    if (!item)
        return item;
    auto blocks = readBlocks(front->body, front->bodyLine);
    if (!blocks)
        return std::unexpected(blocks.error());
    if (blocks->empty())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("line %1: the text is empty").arg(front->bodyLine));
    item->blocks = std::move(*blocks);
    return item;
}

QString folderOf(LearnKind kind)
{
    switch (kind) {
    case LearnKind::Article:
        return QStringLiteral("articles");
    case LearnKind::Card:
        return QStringLiteral("cards");
    case LearnKind::Belief:
        return QStringLiteral("beliefs");
    }
    return {};
}

} // namespace backwell::content
