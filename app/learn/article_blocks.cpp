// SPDX-License-Identifier: Apache-2.0
// Text stays plain: links become rows of their own below their paragraph.
#include "app/learn/article_blocks.h"

#include <QHash>

namespace backwell::app
{

using namespace content;

namespace
{
QString kindName(Link::To to)
{
    switch (to) {
    case Link::To::Article:
        return QStringLiteral("article");
    case Link::To::Card:
        return QStringLiteral("card");
    case Link::To::Belief:
        return QStringLiteral("belief");
    case Link::To::Movement:
        return QStringLiteral("movement");
    case Link::To::Glossary:
        return QStringLiteral("glossary");
    case Link::To::Help:
        return QStringLiteral("help");
    case Link::To::Measure:
        return QStringLiteral("measure");
    case Link::To::Phone:
        return QStringLiteral("phone");
    }
    return {};
}
} // namespace

QList<ArticleLink> ArticleBlocks::linksOf(const Spans &spans)
{
    QList<ArticleLink> links;
    for (const Span &span : spans)
        if (span.link)
            links.append({span.text, kindName(span.link->to), span.link->id});
    return links;
}

ArticleBlock ArticleBlocks::textBlock(int kind, const Spans &spans)
{
    ArticleBlock block;
    block.kind = kind;
    for (const Span &span : spans)
        block.text += span.text;
    block.links = linksOf(spans);
    return block;
}

ArticleBlock ArticleBlocks::tenBlock(const TenPeople &people)
{
    ArticleBlock block;
    block.kind = ArticleBlock::TenPeople;
    block.text = people.title.isEmpty() ? people.question : people.title;
    block.source = people.source;
    block.columns = people.columns;
    for (const TenPeople::Row &row : people.rows) {
        TenRow shown;
        for (size_t i = 0; i < row.per100.size(); ++i) {
            const std::optional<int> value = row.per100[i];
            // "10 in 10" would say everybody and "0 in 10" nobody; short of that neither is true.
            const int tens = !value ? -1 : *value == 100 ? 10 : qMin(9, (*value + 5) / 10);
            shown.tens.append(tens);
            if (!value)
                shown.sentences.append(
                    tr("Nobody has counted this at that age: %1").arg(row.finding));
            else if (*value >= 95 && *value < 100)
                shown.sentences.append(tr("More than 9 in 10: %1").arg(row.finding));
            else if (*value > 0 && *value < 5)
                shown.sentences.append(tr("Fewer than 1 in 10: %1").arg(row.finding));
            else
                shown.sentences.append(tr("%1 in 10: %2").arg(tens).arg(row.finding));
        }
        block.rows.append(shown);
    }
    return block;
}

QList<ArticleBlock> ArticleBlocks::of(const Article &article)
{
    QList<ArticleBlock> blocks;
    for (const Block &block : article.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            blocks.append(textBlock(ArticleBlock::Paragraph, paragraph->spans));
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            blocks.append(
                textBlock(heading->level == 2 ? ArticleBlock::Heading : ArticleBlock::Subheading,
                          heading->spans));
        } else if (const auto *list = std::get_if<List>(&block)) {
            int number = 0;
            for (const std::vector<Paragraph> &entry : list->entries) {
                ++number;
                bool first = true;
                for (const Paragraph &paragraph : entry) {
                    ArticleBlock row = textBlock(ArticleBlock::ListEntry, paragraph.spans);
                    if (first)
                        row.mark = list->numbered ? QStringLiteral("%1.").arg(number)
                                                  : QStringLiteral("•");
                    first = false;
                    blocks.append(row);
                }
            }
        } else if (const auto *aside = std::get_if<Aside>(&block)) {
            ArticleBlock row;
            row.kind = ArticleBlock::Aside;
            for (const Paragraph &paragraph : aside->paragraphs) {
                const ArticleBlock part = textBlock(ArticleBlock::Aside, paragraph.spans);
                row.text += row.text.isEmpty() ? part.text : QStringLiteral("\n\n") + part.text;
                row.links += part.links;
            }
            blocks.append(row);
        } else if (std::get_if<Pause>(&block)) {
            blocks.append(textBlock(ArticleBlock::Pause, {}));
        } else if (const auto *picture = std::get_if<Picture>(&block)) {
            ArticleBlock row;
            row.kind = ArticleBlock::Picture;
            row.text = picture->alt;
            row.picture = picture->target.section(u'/', 0, 0);
            row.pose = picture->target.section(u'/', 1, 1);
            blocks.append(row);
        } else if (const auto *people = std::get_if<TenPeople>(&block)) {
            blocks.append(tenBlock(*people));
        }
    }
    return blocks;
}

} // namespace backwell::app
