// SPDX-License-Identifier: Apache-2.0
// Ten people and the trend of dots.
#include "content/drawing/charts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

/// A standing person from the front, 1 high, feet at y = 1, centre at x = 0.
const QPainterPath &standingPerson()
{
    static const QPainterPath shape = [] {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addEllipse(QPointF(0, 0.115), 0.1, 0.112);
        QPainterPath body;
        body.moveTo(-0.075, 0.255);
        body.lineTo(0.075, 0.255);
        body.cubicTo(0.15, 0.255, 0.195, 0.3, 0.2, 0.38);
        body.lineTo(0.212, 0.58);
        body.cubicTo(0.214, 0.635, 0.145, 0.64, 0.14, 0.585);
        body.lineTo(0.128, 0.42);
        body.lineTo(0.128, 0.95);
        body.cubicTo(0.128, 1.016, 0.022, 1.016, 0.022, 0.95);
        body.lineTo(0.016, 0.68);
        body.lineTo(-0.016, 0.68);
        body.lineTo(-0.022, 0.95);
        body.cubicTo(-0.022, 1.016, -0.128, 1.016, -0.128, 0.95);
        body.lineTo(-0.128, 0.42);
        body.lineTo(-0.14, 0.585);
        body.cubicTo(-0.145, 0.64, -0.214, 0.635, -0.212, 0.58);
        body.lineTo(-0.2, 0.38);
        body.cubicTo(-0.195, 0.3, -0.15, 0.255, -0.075, 0.255);
        body.closeSubpath();
        path.addPath(body);
        return path;
    }();
    return shape;
}

} // namespace

void drawTenPeople(QPainter &painter, const QRectF &rect, int k, Theme theme,
                   std::optional<QColor> colour, bool mirrored)
{
    constexpr double shapeWidth = 0.43, pitch = 0.52; // of a person's height
    const bool twoRows = rect.width() < rect.height() * 3.2;
    const int perRow = twoRows ? 5 : 10, rows = twoRows ? 2 : 1;
    const double wide = pitch * (perRow - 1) + shapeWidth;
    const double high = rows + 0.12 * (rows - 1);
    const double size = std::min(rect.width() / wide, rect.height() / high) * 0.99;
    const QColor full = colour.value_or(palette(theme).sky);
    const QColor pale = mixed(full, palette(theme).card, theme == Theme::Dark ? 0.78 : 0.86);
    k = std::clamp(k, 0, 10);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = rect.center().x() - wide * size / 2,
                 top = rect.center().y() - high * size / 2;
    for (int i = 0; i < 10; ++i) {
        const int row = i / perRow;
        const int column = mirrored ? perRow - 1 - i % perRow : i % perRow;
        painter.save();
        painter.translate(left + (column * pitch + shapeWidth / 2) * size, top + row * 1.12 * size);
        painter.scale(size, size);
        const bool filled = i < k;
        painter.setBrush(filled ? full : pale);
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(mixed(full, pale, 0.35), 0.014));
        painter.drawPath(standingPerson());
        painter.restore();
    }
    painter.restore();
}

void drawTrend(QPainter &painter, const QRectF &rect, const Trend &trend, Theme theme, int gapDays)
{
    const Palette &colours = palette(theme);
    const QColor colour = trend.colour.isValid() ? trend.colour : colours.leaf;
    const QFontMetricsF metrics(trend.font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setFont(trend.font);

    const double line = metrics.height();
    double markWidth = 0;
    for (const auto &mark : trend.marks)
        markWidth = std::max(markWidth, metrics.horizontalAdvance(mark.second));
    markWidth = std::min(markWidth, rect.width() * 0.35);
    const double gap = markWidth > 0 ? 10 : 0;
    const double dot = std::clamp(rect.height() / 36, 3.5, 6.0);
    QRectF plot = rect.adjusted(dot + 2, line * 1.1, -dot - 2 - line * 0.9, -line * 1.6);
    plot.setLeft(plot.left() + markWidth + gap);
    const auto flip = [&](double x) { return trend.mirrored ? rect.left() + rect.right() - x : x; };

    QDate first, last;
    if (!trend.points.empty()) {
        first = trend.points.front().day;
        last = trend.points.back().day;
    }
    const double days = std::max<double>(1, first.isValid() ? first.daysTo(last) : 1);
    const auto place = [&](const TrendPoint &point) {
        const double x = trend.points.size() == 1
                             ? plot.center().x()
                             : plot.left() + plot.width() * first.daysTo(point.day) / days;
        const double share = (point.value - trend.least) / std::max(1e-9, trend.most - trend.least);
        return QPointF(flip(x), plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0));
    };
    const auto heightOf = [&](double value) { return place({first, value, false}).y(); };
    const auto level = [&](double value, const QPen &pen) {
        painter.setPen(pen);
        const double y = heightOf(value);
        painter.drawLine(QPointF(flip(plot.left()), y), QPointF(flip(plot.right()), y));
    };

    if (trend.marks.empty()) {
        level(trend.least, QPen(colours.line, 1));
        level(trend.most, QPen(colours.line, 1));
    }
    for (const auto &[value, words] : trend.marks) {
        level(value, QPen(colours.line, 1));
        painter.setPen(colours.quiet);
        const double y = heightOf(value);
        QRectF label(rect.left(), y - line, markWidth, 2 * line);
        if (trend.mirrored)
            label.moveLeft(rect.right() - markWidth);
        painter.drawText(label,
                         Qt::AlignVCenter | (trend.mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         metrics.elidedText(words, Qt::ElideRight, markWidth));
    }
    if (trend.wanted)
        level(*trend.wanted, QPen(colours.sun, 2.2, Qt::DashLine, Qt::RoundCap));

    painter.setPen(QPen(mixed(colour, colours.card, 0.25), std::max(2.0, dot * 0.55), Qt::SolidLine,
                        Qt::RoundCap));
    for (size_t i = 1; i < trend.points.size(); ++i) {
        if (trend.points[i - 1].day.daysTo(trend.points[i].day) <= gapDays)
            painter.drawLine(place(trend.points[i - 1]), place(trend.points[i]));
    }
    for (const TrendPoint &point : trend.points) {
        const QPointF at = place(point);
        painter.setPen(QPen(colours.card, 2));
        painter.setBrush(colour);
        painter.drawEllipse(at, dot, dot);
        if (point.flareUp) { // a small flag on the ground line, so that it is told by shape
            const QPointF foot(at.x(), plot.bottom() + 2);
            painter.setPen(QPen(colours.clay, 1.8, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(foot, foot - QPointF(0, 13));
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.clay);
            const double way = trend.mirrored ? -9 : 9;
            painter.drawPolygon(
                QPolygonF{foot - QPointF(0, 14), foot + QPointF(way, -10.5), foot - QPointF(0, 7)});
        }
    }
    if (!trend.points.empty()) {
        const QPointF at = place(trend.points.back());
        painter.setPen(colours.ink);
        QFont bold = trend.font;
        bold.setBold(true);
        painter.setFont(bold);
        const QString value = trend.locale.toString(trend.points.back().value, 'g', 3);
        const double wide = QFontMetricsF(bold).horizontalAdvance(value) + 8;
        QRectF label(at.x() - wide / 2, at.y() - dot - line * 1.15, wide, line);
        label.moveLeft(std::clamp(label.left(), rect.left(), rect.right() - wide));
        painter.drawText(label, Qt::AlignCenter, value);
        painter.setFont(trend.font);
    }

    painter.setPen(colours.quiet);
    const QString format = QStringLiteral("d MMM");
    double freeFrom = -1e9;
    const auto date = [&](const TrendPoint &point, double until) {
        const QString words = trend.locale.toString(point.day, format);
        const double wide = metrics.horizontalAdvance(words);
        const double x =
            trend.mirrored ? rect.left() + rect.right() - place(point).x() : place(point).x();
        const double left = std::clamp(x - wide / 2, rect.left(), rect.right() - wide);
        if (left < freeFrom || left + wide > until)
            return;
        freeFrom = left + wide + line;
        const double shown = trend.mirrored ? rect.left() + rect.right() - left - wide : left;
        painter.drawText(QRectF(shown, rect.bottom() - line * 1.15, wide + 1, line * 1.15),
                         Qt::AlignCenter, words);
    };
    if (!trend.points.empty()) {
        const double lastWide = metrics.horizontalAdvance(trend.locale.toString(last, format));
        const double lastX = trend.mirrored
                                 ? rect.left() + rect.right() - place(trend.points.back()).x()
                                 : place(trend.points.back()).x();
        const double lastLeft =
            std::clamp(lastX - lastWide / 2, rect.left(), rect.right() - lastWide);
        for (size_t i = 0; i + 1 < trend.points.size(); ++i)
            date(trend.points[i], lastLeft - line);
        freeFrom = -1e9;
        date(trend.points.back(), 1e9);
    }
    painter.restore();
}

} // namespace backwell::content
