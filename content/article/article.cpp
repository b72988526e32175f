// SPDX-License-Identifier: Apache-2.0
// Putting an article together, and looking over it.
#include "content/article/article.h"

#include "content/article/block_builder.h"
#include "content/article/front_matter.h"

#include <QSet>

namespace backwell::content
{

namespace
{
constexpr qsizetype maxBytes = 256 << 10;

template <typename Visit>
void eachSpans(const std::vector<Block> &blocks, const Visit &visit)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            visit(paragraph->spans);
        if (const auto *heading = std::get_if<Heading>(&block))
            visit(heading->spans);
        if (const auto *aside = std::get_if<Aside>(&block)) {
            for (const Paragraph &paragraph : aside->paragraphs)
                visit(paragraph.spans);
        }
        if (const auto *list = std::get_if<List>(&block)) {
            for (const auto &entry : list->entries) {
                for (const Paragraph &paragraph : entry)
                    visit(paragraph.spans);
            }
        }
    }
}

std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

Result<void> readHead(const FrontMatter &front, Article &article)
{
    static const QSet<QString> known{
        QStringLiteral("id"),       QStringLiteral("title"),    QStringLiteral("topic"),
        QStringLiteral("audience"), QStringLiteral("when"),     QStringLiteral("minutes"),
        QStringLiteral("summary"),  QStringLiteral("facts"),    QStringLiteral("source"),
        QStringLiteral("reviewBy"), QStringLiteral("approver"), QStringLiteral("picture")};
    for (const auto &[key, value] : front.lines) {
        if (!known.contains(key))
            return bad(QStringLiteral("the head has an unknown key: ") + key.left(40));
        if (key == u"source")
            article.sources += value;
    }
    article.id = front.value(u"id");
    article.title = front.value(u"title");
    article.topic = front.value(u"topic");
    article.summary = front.value(u"summary");
    for (const auto &[key, value] : {std::pair(QStringLiteral("id"), article.id),
                                     std::pair(QStringLiteral("title"), article.title),
                                     std::pair(QStringLiteral("topic"), article.topic),
                                     std::pair(QStringLiteral("summary"), article.summary)}) {
        if (value.isEmpty())
            return bad(QStringLiteral("the head has no ") + key);
    }
    const QString audience = front.value(u"audience");
    if (audience != u"back" && audience != u"leg" && audience != u"both")
        return bad(QStringLiteral("audience is back, leg or both"));
    article.audience = audience == u"back"  ? Audience::Back
                       : audience == u"leg" ? Audience::Leg
                                            : Audience::Both;
    const QString when = front.value(u"when");
    if (when != u"early" && when != u"later" && when != u"any")
        return bad(QStringLiteral("when is early, later or any"));
    article.when = when == u"early" ? Stage::Early : when == u"later" ? Stage::Later : Stage::Any;
    article.minutes = front.value(u"minutes").toInt();
    if (article.minutes < 1 || article.minutes > 15)
        return bad(QStringLiteral("minutes is a whole number from 1 to 15"));
    article.facts = front.value(u"facts").split(u' ', Qt::SkipEmptyParts);
    article.reviewBy = QDate::fromString(front.value(u"reviewBy"), Qt::ISODate);
    if (!article.reviewBy.isValid())
        return bad(QStringLiteral("reviewBy is a date"));
    article.approver = front.value(u"approver");
    article.picture = front.value(u"picture");
    return {};
}
} // namespace

std::vector<Link> Article::links() const
{
    std::vector<Link> links;
    eachSpans(blocks, [&](const Spans &spans) {
        for (const Span &span : spans) {
            if (span.link)
                links.push_back(*span.link);
        }
    });
    return links;
}

QString Article::plainText() const
{
    QStringList lines{title, summary};
    eachSpans(blocks, [&](const Spans &spans) {
        QString line;
        for (const Span &span : spans)
            line += span.text;
        lines += line;
    });
    for (const Block &block : blocks) {
        if (const auto *picture = std::get_if<Picture>(&block))
            lines += picture->alt;
        if (const auto *people = std::get_if<TenPeople>(&block)) {
            lines << people->title << people->question;
            for (const TenPeople::Row &row : people->rows)
                lines += row.finding;
        }
    }
    return lines.join(u'\n');
}

Result<Article> readArticle(const QByteArray &markdown)
{
    if (markdown.size() > maxBytes)
        return bad(QStringLiteral("larger than 256 KiB"));
    const auto front = splitFrontMatter(markdown);
    if (!front)
        return std::unexpected(front.error());
    Article article;
    if (const auto head = readHead(*front, article); !head)
        return std::unexpected(head.error());
    auto blocks = readBlocks(front->body);
    if (!blocks)
        return std::unexpected(blocks.error());
    if (blocks->empty())
        return bad(QStringLiteral("the article is empty"));
    article.blocks = std::move(*blocks);
    return article;
}

} // namespace backwell::content
