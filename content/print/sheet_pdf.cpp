// SPDX-License-Identifier: Apache-2.0
#include "content/print/sheet_pdf.h"

#include "content/drawing/charts.h"
#include "content/print/paper.h"
#include "content/sheet/out_of_ten.h"

#include <QBuffer>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>

namespace backwell::content
{

namespace
{

constexpr double gap = 9;
constexpr double indent = 22;

/// The look of bold and slanted runs.
PaperText bodyOf(const Spans &spans)
{
    PaperText body{plainOf(spans)};
    int at = 0;
    for (const Span &span : spans) {
        if (span.strong || span.emphasis) {
            QTextCharFormat format;
            if (span.strong)
                format.setFontWeight(QFont::DemiBold);
            format.setFontItalic(span.emphasis);
            body.formats.append({at, int(span.text.size()), format});
        }
        at += int(span.text.size());
    }
    return body;
}

class Walk
{
public:
    Walk(const Sheet &sheet, Paper &paper, const MovementOf &movements)
        : m_sheet(sheet), m_paper(paper), m_movements(movements), m_colours(palette(Theme::Light))
    {
    }

    void all()
    {
        if (!m_sheet.above.isEmpty())
            m_paper.text(quiet(m_sheet.above));
        m_paper.text({m_sheet.title, 26, true, m_colours.ink, 1.2}, 60);
        if (!m_sheet.below.isEmpty())
            m_paper.text(quiet(m_sheet.below));
        m_paper.space(gap);
        for (const Block &block : m_sheet.blocks) {
            std::visit(*this, block);
            m_paper.space(gap);
        }
        help();
        if (!m_sheet.terms.empty())
            heading(m_sheet.words.words, 2);
        for (const Term &term : m_sheet.terms) {
            m_paper.text({term.term, 14, true, m_colours.ink}, 20);
            m_paper.text({term.means, 14, false, m_colours.ink});
            m_paper.space(gap / 2);
        }
        if (!m_sheet.sources.isEmpty())
            heading(m_sheet.words.sources, 2);
        for (const QString &source : m_sheet.sources)
            m_paper.text(quiet(source));
        m_paper.finish();
    }

    void operator()(const Paragraph &paragraph) { m_paper.text(bodyOf(paragraph.spans)); }
    void operator()(const Heading &one) { heading(plainOf(one.spans), one.level); }
    void operator()(const List &list)
    {
        int number = 0;
        for (const std::vector<Paragraph> &entry : list.entries) {
            ++number;
            bool first = true;
            for (const Paragraph &paragraph : entry) {
                PaperText row = bodyOf(paragraph.spans);
                row.indent = indent;
                if (first)
                    row.mark =
                        list.numbered ? QStringLiteral("%1.").arg(number) : QStringLiteral("•");
                first = false;
                m_paper.text(row);
                m_paper.space(3);
            }
        }
    }
    void operator()(const Aside &aside)
    {
        std::vector<PaperText> texts;
        for (const Paragraph &paragraph : aside.paragraphs)
            texts.push_back(bodyOf(paragraph.spans));
        m_paper.box(texts, mixed(m_colours.leaf, Qt::white, 0.88), m_colours.leaf);
    }
    void operator()(const Pause &) { m_paper.space(2 * gap); }
    void operator()(const Picture &picture)
    {
        const auto movement = m_movements(picture.target.section(u'/', 0, 0));
        if (movement)
            m_paper.picture(200, 200, [&](QPainter &painter, const QRectF &rect) {
                paintFigure(painter, rect, *movement, picture.target.section(u'/', 1, 1));
            });
        m_paper.text(quiet(picture.alt));
    }
    void operator()(const TenPeople &people)
    {
        heading(people.title.isEmpty() ? people.question : people.title, 3);
        strips(people);
        const double first = 0.26;
        std::vector<double> shares{first};
        std::vector<PaperText> cells{{m_sheet.words.age, 10.5, true, m_colours.ink}};
        for (const QString &column : people.columns) {
            shares.push_back((1 - first) / double(people.columns.size()));
            cells.push_back({column, 10.5, true, m_colours.ink});
        }
        m_paper.row(cells, shares);
        for (const TenPeople::Row &row : people.rows) {
            cells = {{row.finding, 10.5, false, m_colours.ink}};
            for (const std::optional<int> &cell : row.per100)
                cells.push_back({tenWords(cell, m_sheet.words), 10.5, false, m_colours.ink});
            m_paper.row(cells, shares);
        }
        m_paper.space(gap / 2);
        m_paper.text(quiet(people.source));
    }

private:
    PaperText quiet(const QString &text) const { return {text, 11.5, false, m_colours.quiet}; }
    void heading(const QString &text, int level)
    {
        m_paper.space(level == 2 ? 2 * gap : gap);
        m_paper.text({text, level == 2 ? 18.0 : 15.0, true, m_colours.ink, 1.25}, 48);
        m_paper.space(gap / 2);
    }
    /// The first finding at the first, the middle and the last age.
    void strips(const TenPeople &people)
    {
        if (people.rows.empty() || people.columns.isEmpty())
            return;
        const TenPeople::Row &row = people.rows.front();
        const qsizetype last = qMin(people.columns.size(), qsizetype(row.per100.size())) - 1;
        qsizetype before = -1;
        for (const qsizetype i : {qsizetype(0), last / 2, last}) {
            if (i <= before || !row.per100[size_t(i)])
                continue;
            before = i;
            const OutOfTen ten = outOfTen(*row.per100[size_t(i)]);
            m_paper.text({QStringLiteral("%1: %2, %3")
                              .arg(m_sheet.words.aged.arg(people.columns[i]),
                                   tenWords(row.per100[size_t(i)], m_sheet.words), row.finding),
                          12, false, m_colours.ink},
                         48);
            m_paper.picture(300, 46, [&](QPainter &painter, const QRectF &rect) {
                drawTenPeople(painter, rect, ten.tens, Theme::Light, m_colours.sky);
            });
            m_paper.space(gap / 2);
        }
    }
    void help()
    {
        if (m_sheet.help.lines.empty())
            return;
        std::vector<PaperText> texts{{m_sheet.help.title, 18, true, m_colours.help, 1.25}};
        for (const SheetHelp::Line &line : m_sheet.help.lines) {
            texts.push_back({line.action, 14, true, m_colours.ink});
            if (!line.signs.isEmpty())
                texts.push_back({QStringLiteral("%1: %2.").arg(line.title, line.signs.join(u"; ")),
                                 12, false, m_colours.ink});
        }
        m_paper.space(gap);
        m_paper.box(texts, Qt::white, m_colours.help, true);
        m_paper.space(gap);
    }

    const Sheet &m_sheet;
    Paper &m_paper;
    const MovementOf &m_movements;
    const Palette &m_colours;
};

/// One way through; `of` is the number of pages that the feet name.
int write(const Sheet &sheet, QIODevice &out, const MovementOf &movements, int of)
{
    QPdfWriter writer(&out);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Backwell"));
    writer.setResolution(300);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 12), QPageLayout::Millimeter);
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor quiet = palette(Theme::Light).quiet;
    const auto each = [&](Paper &paper, int page) {
        paper.foot({sheet.foot, 9, false, quiet},
                   {sheet.words.page.arg(page).arg(of), 9, false, quiet});
    };
    Paper paper(writer, painter, QLocale(sheet.language).textDirection() == Qt::RightToLeft, each);
    Walk(sheet, paper, movements).all();
    return paper.pages();
}

} // namespace

int writeSheetPdf(const Sheet &sheet, QIODevice &out, const MovementOf &movements)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    const int pages = write(sheet, nowhere, movements, 1);
    return write(sheet, out, movements, pages);
}

} // namespace backwell::content
