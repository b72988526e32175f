// SPDX-License-Identifier: Apache-2.0
// Text stays plain: links become rows of their own below their paragraph.
#include "app/learn/article_blocks.h"

#include "content/sheet/out_of_ten.h"

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

/// The last words are a link and a sentence of their own: the row below says them.
bool endsInLink(const Spans &spans)
{
    if (spans.size() < 2 || !spans.back().link || spans.back().link->to == Link::To::Glossary)
        return false;
    const QString before = spans[spans.size() - 2].text.trimmed();
    return before.endsWith(u'.') || before.endsWith(u'?') || before.endsWith(u'!');
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
    const size_t told = spans.size() - (endsInLink(spans) ? 1 : 0);
    for (size_t i = 0; i < told; ++i)
        block.text += spans[i].text;
    if (told < spans.size())
        block.text = block.text.trimmed();
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
            if (!value) {
                shown.tens.append(-1);
                shown.sentences.append(
                    tr("Nobody has counted this at that age: %1").arg(row.finding));
                continue;
            }
            const OutOfTen ten = outOfTen(*value);
            shown.tens.append(ten.tens);
            switch (ten.said) {
            case OutOfTen::Said::MoreThanNine:
                shown.sentences.append(tr("More than 9 in 10: %1").arg(row.finding));
                break;
            case OutOfTen::Said::FewerThanOne:
                shown.sentences.append(tr("Fewer than 1 in 10: %1").arg(row.finding));
                break;
            case OutOfTen::Said::Exactly:
                shown.sentences.append(tr("%1 in 10: %2").arg(ten.tens).arg(row.finding));
            }
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
