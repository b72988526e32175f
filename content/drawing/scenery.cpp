// SPDX-License-Identifier: Apache-2.0
// Sky, hills, trees, a window: soft shapes in the palette. Unit: heights of the picture, y down.
#include "content/drawing/scenery.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <cmath>

namespace backwell::content
{

namespace
{

struct Canvas {
    QPainter &painter;
    double width;
    double seconds;
    double shift;
    double night; ///< share of evening blue in every colour

    QColor tone(QRgb rgb) const { return mixed(QColor(rgb), QColor(0x1B2A3Au), night); }
    void fill(const QPainterPath &path, QRgb rgb) const { painter.fillPath(path, tone(rgb)); }
    void disc(QPointF centre, double radius, QRgb rgb) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(rgb));
        painter.drawEllipse(centre, radius, radius);
    }
    void box(const QRectF &rect, double radius, QRgb rgb) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(rgb));
        painter.drawRoundedRect(rect, radius, radius);
    }
};

void sky(const Canvas &c, QRgb high, QRgb low)
{
    QLinearGradient air(0, 0, 0, 0.75);
    air.setColorAt(0, c.tone(high));
    air.setColorAt(1, c.tone(low));
    c.painter.fillRect(QRectF(0, 0, c.width, 1), air);
}

void hill(const Canvas &c, double top, double waves, double depth, double phase, QRgb rgb)
{
    QPainterPath path(QPointF(-0.1, 1.05));
    path.lineTo(-0.1, top);
    for (int i = 0; i * 0.05 <= c.width + 0.2; ++i) {
        const double x = -0.1 + i * 0.05;
        path.lineTo(x, top + depth * std::sin(waves * (x + c.shift * phase) + phase * 5));
    }
    path.lineTo(c.width + 0.1, 1.05);
    path.closeSubpath();
    c.fill(path, rgb);
}

void cloud(const Canvas &c, QPointF at, double size)
{
    at.rx() += 0.006 * c.seconds - c.shift * 0.1;
    for (const auto &[dx, dy, r] :
         {std::tuple{-0.9, 0.1, 0.42}, {-0.3, -0.15, 0.6}, {0.4, -0.02, 0.5}, {0.95, 0.14, 0.36}})
        c.disc(at + QPointF(dx, dy) * size, r * size, 0xFFFFFDF8);
    c.box({at.x() - 1.2 * size, at.y() + 0.05 * size, 2.4 * size, 0.45 * size}, 0.22 * size,
          0xFFFFFDF8);
}

void tree(const Canvas &c, QPointF root, double size, QRgb leaf)
{
    root.rx() -= c.shift * 0.75;
    const double sway = 0.012 * std::sin(c.seconds * 1.1 + root.x() * 9) * size;
    QPainterPath trunk(root + QPointF(-0.035, 0) * size);
    trunk.quadTo(root + QPointF(-0.016, -0.3) * size, root + QPointF(-0.02, -0.55) * size);
    trunk.lineTo(root + QPointF(0.02, -0.55) * size);
    trunk.quadTo(root + QPointF(0.016, -0.3) * size, root + QPointF(0.04, 0) * size);
    trunk.closeSubpath();
    c.fill(trunk, 0xFF9A7355);
    const QRgb shade = mixed(QColor(leaf), QColor(0x2F5F56u), 0.25).rgb();
    for (const auto &[dx, dy, r] :
         {std::tuple{-0.17, -0.55, 0.20}, {0.18, -0.56, 0.19}, {0.0, -0.50, 0.20}})
        c.disc(root + QPointF(dx, dy) * size + QPointF(sway * 0.6, 0), r * size, shade);
    for (const auto &[dx, dy, r] : {std::tuple{-0.11, -0.72, 0.20},
                                    {0.12, -0.70, 0.20},
                                    {0.0, -0.86, 0.18},
                                    {0.0, -0.66, 0.2}})
        c.disc(root + QPointF(dx, dy) * size + QPointF(sway, 0), r * size, leaf);
}

void bench(const Canvas &c, QPointF at, double size)
{
    at.rx() -= c.shift * 0.9;
    for (const double x : {-0.34, 0.30})
        c.box({at.x() + x * size, at.y() - 0.22 * size, 0.04 * size, 0.22 * size}, 0.01 * size,
              0xFF7B6A58);
    c.box({at.x() - 0.42 * size, at.y() - 0.25 * size, 0.84 * size, 0.045 * size}, 0.02 * size,
          0xFFC3955F);
    for (const double y : {0.36, 0.46})
        c.box({at.x() - 0.42 * size, at.y() - y * size, 0.84 * size, 0.05 * size}, 0.02 * size,
              0xFFD3A970);
}

void tuft(const Canvas &c, QPointF at, double size, QRgb rgb)
{
    QPainterPath path;
    for (const double lean : {-0.6, 0.0, 0.6}) {
        path.moveTo(at);
        path.quadTo(at + QPointF(lean * 0.3, -0.6) * size, at + QPointF(lean, -1) * size);
    }
    c.painter.setBrush(Qt::NoBrush);
    c.painter.setPen(QPen(c.tone(rgb), size * 0.22, Qt::SolidLine, Qt::RoundCap));
    c.painter.drawPath(path);
}

void park(const Canvas &c)
{
    sky(c, 0xFFCFE6F2, 0xFFFDF3DF);
    c.disc({c.width * 0.80 - c.shift * 0.04, 0.20}, 0.085, 0xFFFBD77E);
    cloud(c, {0.34, 0.17}, 0.075);
    cloud(c, {1.16, 0.12}, 0.05);
    hill(c, 0.53, 3.1, 0.045, 0.22, 0xFFC3DDCB);
    hill(c, 0.60, 4.3, 0.030, 0.45, 0xFFA9CFB6);
    hill(c, 0.68, 1.7, 0.012, 0.75, 0xFF8FC0A2);
    tree(c, {0.16, 0.71}, 0.48, 0xFF5FA184);
    tree(c, {0.52, 0.69}, 0.30, 0xFF76B08F);
    tree(c, {1.42, 0.70}, 0.40, 0xFF68A889);
    tree(c, {1.80, 0.72}, 0.54, 0xFF5A9A7D);
    bench(c, {1.02, 0.735}, 0.36);
    QPainterPath way(QPointF(-0.1, 0.775));
    way.cubicTo(0.5, 0.755, 1.2, 0.755, c.width + 0.1, 0.775);
    way.lineTo(c.width + 0.1, 0.945);
    way.cubicTo(1.2, 0.93, 0.5, 0.93, -0.1, 0.945);
    way.closeSubpath();
    c.fill(way, 0xFFF1E3C9);
    for (int i = 0; i < 16; ++i)
        tuft(c, {std::fmod(i * 0.37 + 0.05, c.width + 0.2) - c.shift, 0.98 - 0.02 * (i % 3)}, 0.028,
             0xFF6FAA8A);
}

void room(const Canvas &c)
{
    c.painter.fillRect(QRectF(0, 0, c.width, 1), c.tone(0xFFF8E9DA));
    c.painter.fillRect(QRectF(0, 0.735, c.width, 0.265), c.tone(0xFFE9CFB2));
    c.painter.fillRect(QRectF(0, 0.720, c.width, 0.018), c.tone(0xFFFDF6EC));
    c.box({0.20, 0.12, 0.46, 0.40}, 0.02, 0xFFFFFBF3); // window
    c.painter.save();
    QPainterPath pane;
    pane.addRoundedRect(QRectF(0.222, 0.142, 0.416, 0.356), 0.012, 0.012);
    c.painter.setClipPath(pane, Qt::IntersectClip);
    sky(c, 0xFFCBE4F1, 0xFFEAF3EA);
    c.disc({0.55, 0.22}, 0.04, 0xFFFBD77E);
    const Canvas outside{c.painter, c.width, c.seconds, 0, c.night};
    hill(outside, 0.42, 6.0, 0.02, 0.3, 0xFFA9CFB6);
    tree(outside, {0.32, 0.50}, 0.26, 0xFF68A889);
    c.painter.restore();
    c.box({0.422, 0.142, 0.016, 0.356}, 0.0, 0xFFFFFBF3);
    c.box({0.17, 0.515, 0.52, 0.022}, 0.01, 0xFFFFFFFF);
    for (const double x : {0.145, 0.655}) { // curtains
        QPainterPath drape(QPointF(x, 0.10));
        drape.lineTo(x + 0.075, 0.10);
        drape.cubicTo(x + 0.07, 0.25, x + 0.085, 0.42, x + 0.06 + 0.003 * std::sin(c.seconds),
                      0.60);
        drape.lineTo(x + 0.005, 0.60);
        drape.cubicTo(x + 0.0, 0.42, x + 0.01, 0.25, x, 0.10);
        c.fill(drape, 0xFFE3A983);
    }
    c.box({0.12, 0.088, 0.64, 0.016}, 0.008, 0xFFC3955F);
    c.box({1.30, 0.16, 0.20, 0.15}, 0.012, 0xFFFFFBF3); // picture
    c.box({1.315, 0.175, 0.17, 0.12}, 0.008, 0xFFCFE3DA);
    c.disc({1.42, 0.215}, 0.022, 0xFFF4B942);
    QPainterPath mount(QPointF(1.315, 0.287));
    mount.quadTo(1.37, 0.21, 1.42, 0.265);
    mount.quadTo(1.45, 0.24, 1.485, 0.287);
    mount.closeSubpath();
    c.fill(mount, 0xFF7DB39A);
    c.box({1.22, 0.46, 0.42, 0.020}, 0.006, 0xFFC3955F); // shelf
    const QRgb books[] = {0xFF2B6285, 0xFFE0694A, 0xFF1F6F5C, 0xFFDBA53A, 0xFF62509A, 0xFF9A5A86};
    for (int i = 0; i < 6; ++i)
        c.box({1.26 + i * 0.036, 0.46 - 0.10 - 0.014 * (i % 3), 0.030, 0.10 + 0.014 * (i % 3)},
              0.004, books[i]);
    c.disc({1.57, 0.43}, 0.03, 0xFFC97F55);
    tuft(c, {1.57, 0.415}, 0.07, 0xFF4E9576);
    QPainterPath rug;
    rug.addEllipse(QPointF(c.width / 2, 0.875), 0.62, 0.075);
    c.fill(rug, 0xFFD8B7A6);
    QPainterPath inner;
    inner.addEllipse(QPointF(c.width / 2, 0.875), 0.54, 0.06);
    c.fill(inner, 0xFFE6CDBE);
}

void garden(const Canvas &c)
{
    sky(c, 0xFFD5E9F1, 0xFFFFF1DA);
    cloud(c, {0.50, 0.14}, 0.06);
    cloud(c, {1.40, 0.18}, 0.075);
    hill(c, 0.52, 2.6, 0.035, 0.2, 0xFFC3DDCB);
    c.box({1.18, 0.36, 0.46, 0.36}, 0.01, 0xFFF3DCC6); // house
    QPainterPath roof(QPointF(1.13, 0.37));
    roof.lineTo(1.41, 0.17);
    roof.lineTo(1.69, 0.37);
    roof.closeSubpath();
    c.fill(roof, 0xFFC4704F);
    c.box({1.25, 0.44, 0.12, 0.12}, 0.008, 0xFFCFE6F2);
    c.box({1.45, 0.46, 0.10, 0.26}, 0.01, 0xFF2C7E69);
    tree(c, {0.22, 0.74}, 0.58, 0xFF64A586);
    for (int i = 0; i < 16; ++i)
        c.box({-0.02 + i * 0.075, 0.575, 0.05, 0.17}, 0.02, 0xFFFFFBF3);
    c.box({-0.05, 0.615, 1.19, 0.022}, 0.0, 0xFFFFFBF3);
    hill(c, 0.715, 1.3, 0.010, 0.6, 0xFF93C4A4);
    QPainterPath bed;
    bed.addRoundedRect(QRectF(-0.05, 0.745, 0.50, 0.045), 0.022, 0.022);
    c.fill(bed, 0xFF9C7558);
    const QRgb petals[] = {0xFFE58C73, 0xFFF4B942, 0xFF9A6FB0, 0xFFF0A7B5};
    for (int i = 0; i < 9; ++i) {
        const QPointF foot(0.01 + i * 0.052, 0.755);
        const double sway = 0.004 * std::sin(c.seconds * 1.6 + i);
        const QPointF head = foot + QPointF(sway, -0.055 - 0.018 * (i % 3));
        c.painter.setPen(QPen(c.tone(0xFF4E9576), 0.006, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawLine(foot, head);
        for (int k = 0; k < 5; ++k) {
            const double a = k * 1.2566 + 0.3;
            c.disc(head + QPointF(std::cos(a), std::sin(a)) * 0.011, 0.0085, petals[i % 4]);
        }
        c.disc(head, 0.006, 0xFFFFF1C9);
    }
    for (int i = 0; i < 14; ++i)
        tuft(c, {std::fmod(i * 0.41 + 0.12, c.width), 0.98 - 0.03 * (i % 3)}, 0.026, 0xFF74AE8C);
}

} // namespace

std::optional<Scenery> sceneryFromName(const QString &name)
{
    if (name == QLatin1String("park"))
        return Scenery::Park;
    if (name == QLatin1String("room"))
        return Scenery::Room;
    if (name == QLatin1String("garden"))
        return Scenery::Garden;
    return std::nullopt;
}

void drawScenery(QPainter &painter, const QRectF &rect, Scenery scenery, double seconds,
                 Theme theme, double shift)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(rect.topLeft());
    painter.scale(rect.height(), rect.height());
    const Canvas canvas{painter, rect.width() / rect.height(), seconds, shift,
                        theme == Theme::Dark ? 0.45 : 0.0};
    switch (scenery) {
    case Scenery::Park:
        park(canvas);
        break;
    case Scenery::Room:
        room(canvas);
        break;
    case Scenery::Garden:
        garden(canvas);
        break;
    }
    painter.restore();
}

} // namespace backwell::content
