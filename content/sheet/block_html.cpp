// SPDX-License-Identifier: Apache-2.0
#include "content/sheet/block_html.h"

#include "content/sheet/out_of_ten.h"

namespace backwell::content
{

namespace
{

class Writer
{
public:
    Writer(const HtmlHands &hands, const SheetWords &words) : m_hands(hands), m_words(words) {}

    QString html;

    void operator()(const Paragraph &paragraph)
    {
        html += QStringLiteral("<p>%1</p>\n").arg(spans(paragraph.spans));
    }
    void operator()(const Heading &heading)
    {
        m_level = qMin(heading.level, m_level + 1); // a text may begin with a third level
        html += QStringLiteral("<h%1>%2</h%1>\n").arg(m_level).arg(spans(heading.spans));
    }
    void operator()(const List &list)
    {
        const QString tag = list.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        html += u'<' + tag + QStringLiteral(">\n");
        for (const std::vector<Paragraph> &entry : list.entries) {
            QStringList parts;
            for (const Paragraph &paragraph : entry)
                parts += spans(paragraph.spans);
            html += QStringLiteral("<li>%1</li>\n").arg(parts.join(QStringLiteral("<br>")));
        }
        html += QStringLiteral("</") + tag + QStringLiteral(">\n");
    }
    void operator()(const Aside &aside)
    {
        html += QStringLiteral("<blockquote>\n");
        for (const Paragraph &paragraph : aside.paragraphs)
            (*this)(paragraph);
        html += QStringLiteral("</blockquote>\n");
    }
    void operator()(const Pause &) { html += QStringLiteral("<hr>\n"); }
    void operator()(const Picture &picture)
    {
        const QString source = m_hands.figure ? m_hands.figure(picture) : QString();
        html +=
            source.isEmpty()
                ? QStringLiteral("<p class=\"picture\">%1</p>\n").arg(escaped(picture.alt))
                : QStringLiteral("<p class=\"picture\"><img src=\"%1\" alt=\"%2\" width=\"280\" "
                                 "height=\"280\"></p>\n")
                      .arg(source, escaped(picture.alt));
    }
    void operator()(const TenPeople &people)
    {
        html += QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr><th scope=\"col\">%2"
                               "</th>")
                    .arg(escaped(people.title.isEmpty() ? people.question : people.title),
                         escaped(m_words.age));
        for (const QString &column : people.columns)
            html += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(column));
        html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const TenPeople::Row &row : people.rows) {
            html += QStringLiteral("<tr><th scope=\"row\">%1</th>").arg(escaped(row.finding));
            for (const std::optional<int> &cell : row.per100)
                html += QStringLiteral("<td>%1</td>").arg(escaped(tenWords(cell, m_words)));
            html += QStringLiteral("</tr>\n");
        }
        html += QStringLiteral("</tbody>\n</table>\n");
        if (!people.rows.empty())
            rows(people, people.rows.front());
        if (!people.source.isEmpty())
            html += QStringLiteral("<p class=\"quiet\">%1 %2</p>\n")
                        .arg(escaped(people.source),
                             m_hands.mark ? m_hands.mark(people.mark) : QString());
    }

private:
    /// The first finding at each age, drawn.
    void rows(const TenPeople &people, const TenPeople::Row &row)
    {
        if (m_hands.people)
            html += QStringLiteral("<p><strong>%1</strong></p>\n").arg(escaped(row.finding));
        for (qsizetype i = 0; i < people.columns.size() && size_t(i) < row.per100.size(); ++i) {
            const std::optional<int> &cell = row.per100[size_t(i)];
            const QString source =
                cell && m_hands.people ? m_hands.people(outOfTen(*cell).tens) : QString();
            if (source.isEmpty())
                continue;
            const QString words =
                QStringLiteral("%1: %2 (%3)")
                    .arg(m_words.aged.arg(people.columns[i]), tenWords(cell, m_words), row.finding);
            html += QStringLiteral("<p class=\"people\"><img src=\"%1\" alt=\"%2\" width=\"400\" "
                                   "height=\"64\"> %3</p>\n")
                        .arg(source, escaped(words), escaped(m_words.aged.arg(people.columns[i])));
        }
    }
    QString spans(const Spans &spans) const
    {
        QString text;
        for (const Span &span : spans) {
            QString part = escaped(span.text);
            if (span.emphasis)
                part = QStringLiteral("<em>%1</em>").arg(part);
            if (span.strong)
                part = QStringLiteral("<strong>%1</strong>").arg(part);
            const QString address =
                span.link && m_hands.address ? m_hands.address(*span.link) : QString();
            if (!address.isEmpty())
                part = QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(address), part);
            text += part;
        }
        return text;
    }

    const HtmlHands &m_hands;
    const SheetWords &m_words;
    int m_level = 1; ///< of the last heading
};

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString blocksHtml(const std::vector<Block> &blocks, const HtmlHands &hands,
                   const SheetWords &words)
{
    Writer writer(hands, words);
    for (const Block &block : blocks)
        std::visit(writer, block);
    return writer.html;
}

} // namespace backwell::content
