// SPDX-License-Identifier: Apache-2.0
#include "content/print/paper.h"

#include <QFont>

namespace backwell::content
{

namespace
{
constexpr double footHeight = 30;
constexpr double padding = 12;
} // namespace

/// A text broken into lines. Heights in points.
struct Paper::Laid {
    std::shared_ptr<QTextLayout> layout;
    std::shared_ptr<QTextLayout> mark; ///< may be null
    QColor colour;
    double indent = 0;
    double line = 0; ///< from one line to the next
    double height = 0;
};

Paper::Paper(QPagedPaintDevice &device, QPainter &painter, bool rightToLeft, EachPage each)
    : m_device(device), m_painter(painter), m_rightToLeft(rightToLeft), m_each(std::move(each)),
      m_scale(device.logicalDpiY() / 72.0), m_width(device.width() / m_scale),
      m_height(device.height() / m_scale - footHeight)
{
}

Paper::Laid Paper::lay(const PaperText &text, double width) const
{
    // Not Inter: its other shapes of a colon between numbers have no letter in a PDF of Qt, so that
    // whoever reads it aloud or copies from it would miss them.
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(text.size);
    // Spacing, though nobody sees it, keeps Qt from joining letters: a joined fi is another letter
    // to whoever searches the PDF. Scripts that must be joined are.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    font.setWeight(text.strong ? QFont::DemiBold : QFont::Normal);
    QTextOption option(Qt::AlignLeft); // the side where reading begins
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto layOut = [&](const QString &words, double room) {
        auto layout = std::make_shared<QTextLayout>(words, font, &m_device);
        layout->setTextOption(option);
        layout->setFormats(text.formats);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(dots(room));
        layout->endLayout();
        return layout;
    };
    QString words = text.text;
    Laid laid{layOut(words.replace(u'\n', QChar::LineSeparator), width - text.indent), nullptr,
              text.colour, text.indent};
    if (!text.mark.isEmpty())
        laid.mark = layOut(text.mark, text.indent);
    laid.line = text.size * text.lineHeight;
    for (int i = 0; i < laid.layout->lineCount(); ++i)
        laid.layout->lineAt(i).setPosition({0, dots(i * laid.line)});
    laid.height = laid.layout->lineCount() * laid.line;
    return laid;
}

void Paper::draw(const Laid &laid, double x, double y, double width)
{
    const double begin = m_rightToLeft ? x : x + laid.indent;
    m_painter.setPen(laid.colour);
    for (int i = 0; i < laid.layout->lineCount(); ++i)
        laid.layout->lineAt(i).draw(&m_painter, {dots(begin), dots(y)});
    if (laid.mark && laid.mark->lineCount() > 0)
        laid.mark->lineAt(0).draw(&m_painter,
                                  {dots(m_rightToLeft ? x + width - laid.indent : x), dots(y)});
}

void Paper::turn()
{
    m_each(*this, m_page);
    m_device.newPage();
    ++m_page;
    m_y = 0;
}

void Paper::need(double height)
{
    if (!fits(height) && m_y > 0)
        turn();
}

void Paper::space(double points)
{
    if (m_y > 0)
        m_y += points;
}

void Paper::text(const PaperText &text, double keep)
{
    const Laid laid = lay(text, m_width);
    if (laid.height <= m_height) {
        need(laid.height + keep);
        draw(laid, 0, m_y, m_width);
        m_y += laid.height;
        return;
    }
    m_painter.setPen(laid.colour);
    for (int i = 0; i < laid.layout->lineCount(); ++i) {
        need(laid.line);
        QTextLine line = laid.layout->lineAt(i);
        line.setPosition({0, 0});
        line.draw(&m_painter, {dots(m_rightToLeft ? 0 : laid.indent), dots(m_y)});
        m_y += laid.line;
    }
}

void Paper::picture(double width, double height,
                    const std::function<void(QPainter &, const QRectF &)> &paint)
{
    need(height);
    m_painter.save();
    paint(m_painter, QRectF(dots((m_width - width) / 2), dots(m_y), dots(width), dots(height)));
    m_painter.restore();
    m_y += height;
}

void Paper::row(const std::vector<PaperText> &cells, const std::vector<double> &shares)
{
    std::vector<Laid> laid;
    double height = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        laid.push_back(lay(cells[i], m_width * shares[i] - 6));
        height = qMax(height, laid.back().height);
    }
    need(height + 6);
    double x = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const double room = m_width * shares[i];
        draw(laid[i], m_rightToLeft ? m_width - x - room + 6 : x, m_y + 3, room - 6);
        x += room;
    }
    m_y += height + 6;
    m_painter.setPen(QPen(QColor(0xb9, 0xc4, 0xbf), dots(0.6)));
    m_painter.drawLine(QPointF(0, dots(m_y)), QPointF(dots(m_width), dots(m_y)));
}

void Paper::box(const std::vector<PaperText> &texts, const QColor &tint, const QColor &bar,
                bool frame)
{
    std::vector<Laid> laid;
    double height = 2 * padding;
    for (const PaperText &one : texts) {
        laid.push_back(lay(one, m_width - 2 * padding));
        height += laid.back().height + 4;
    }
    need(height);
    if (height > m_height) { // higher than a page: without its surface
        for (const PaperText &one : texts)
            text(one);
        return;
    }
    const QRectF surface(0, dots(m_y), dots(m_width), dots(height));
    m_painter.setPen(frame ? QPen(bar, dots(1.5)) : QPen(Qt::NoPen));
    m_painter.setBrush(tint);
    m_painter.drawRoundedRect(surface, dots(8), dots(8));
    m_painter.setBrush(Qt::NoBrush);
    if (!frame)
        m_painter.fillRect(QRectF(m_rightToLeft ? surface.right() - dots(4) : 0, surface.top(),
                                  dots(4), surface.height()),
                           bar);
    double y = m_y + padding;
    for (const Laid &one : laid) {
        draw(one, padding, y, m_width - 2 * padding);
        y += one.height + 4;
    }
    m_y += height;
}

void Paper::foot(const PaperText &start, const PaperText &end)
{
    const double y = m_height + footHeight - 16;
    m_painter.setPen(QPen(QColor(0xb9, 0xc4, 0xbf), dots(0.6)));
    m_painter.drawLine(QPointF(0, dots(y - 6)), QPointF(dots(m_width), dots(y - 6)));
    const double side = m_width * 0.22;
    draw(lay(start, m_width - side), m_rightToLeft ? side : 0, y, m_width - side);
    const Laid number = lay(end, side);
    const double used =
        number.layout->lineCount() > 0 ? number.layout->lineAt(0).naturalTextWidth() / m_scale : 0;
    // At the far side: the line is drawn as narrow as it is.
    draw(lay(end, used + 1), m_rightToLeft ? 0 : m_width - used - 1, y, used + 1);
}

void Paper::finish()
{
    m_each(*this, m_page);
}

} // namespace backwell::content
