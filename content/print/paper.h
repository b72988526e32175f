// SPDX-License-Identifier: Apache-2.0
// Pages of paper that fill from the top: text, pictures, boxes. Knows nothing of articles.
#pragma once

#include <QColor>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace backwell::content
{

/// One run of text with its look. Sizes are points.
struct PaperText {
    QString text;
    double size = 14;
    bool strong = false;
    QColor colour = Qt::black;
    double lineHeight = 1.35;
    double indent = 0; ///< from the side where reading begins
    QString mark = {}; ///< stands in the indent of the first line: "•"
    QList<QTextLayout::FormatRange> formats = {};
};

/// Everything is drawn at once. What fits on no page's rest goes to the next one; what is higher
/// than a page is cut between lines. Lengths are points (1/72 inch).
class Paper
{
public:
    /// `each` is called with the number of every page, 1 first, when the page is full.
    using EachPage = std::function<void(Paper &, int page)>;
    /// `rightToLeft` turns the sides of lines, indents and cells.
    Paper(QPagedPaintDevice &device, QPainter &painter, bool rightToLeft, EachPage each);

    double width() const { return m_width; }
    int pages() const { return m_page; }

    void space(double points);
    /// Keeps the next `keep` points of the page with it.
    void text(const PaperText &text, double keep = 0);
    /// A square in the middle, or a band as wide as the page.
    void picture(double width, double height,
                 const std::function<void(QPainter &, const QRectF &)> &paint);
    /// Cells beside one another; `shares` of the width, together 1.
    void row(const std::vector<PaperText> &cells, const std::vector<double> &shares);
    /// All of them on a tint with a bar at the side where reading begins; a framed box when
    /// `frame`.
    void box(const std::vector<PaperText> &texts, const QColor &tint, const QColor &bar,
             bool frame = false);
    /// A line of text at the foot of the page.
    void foot(const PaperText &start, const PaperText &end);
    /// The last page is full.
    void finish();

private:
    struct Laid;

    Laid lay(const PaperText &text, double width) const;
    void draw(const Laid &laid, double x, double y, double width);
    bool fits(double height) const { return m_y + height <= m_height; }
    void need(double height);
    void turn();
    double dots(double points) const { return points * m_scale; }

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    bool m_rightToLeft;
    EachPage m_each;
    double m_scale;  ///< dots of the device in a point
    double m_width;  ///< of the part of a page that is written on
    double m_height; ///< without the foot
    double m_y = 0;
    int m_page = 1;
};

} // namespace backwell::content
