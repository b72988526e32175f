// SPDX-License-Identifier: Apache-2.0
// Props as a few rounded shapes each.
#include "content/drawing/prop_painter.h"

#include "content/drawing/ribbon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace backwell::content
{

namespace
{

void drawChair(QPainter &painter, const Prop &p, Theme theme)
{
    const Wood w = wood(theme);
    const double left = p.x - p.width / 2, right = p.x + p.width / 2, seat = p.height;
    post(painter, {left + 0.045, seat - 0.03}, {left + 0.02, 0.010}, 0.020, w.dark); // far legs
    post(painter, {right - 0.055, seat - 0.03}, {right - 0.045, 0.010}, 0.020, w.dark);
    post(painter, {left + 0.012, seat + 0.245}, {left + 0.030, seat - 0.01}, 0.026, w.mid); // back
    bar(painter, {left - 0.003, seat + 0.10, 0.026, 0.14}, 0.012, w.light);
    post(painter, {left + 0.030, seat - 0.02}, {left + 0.004, 0.012}, 0.024, w.mid); // near legs
    post(painter, {right - 0.026, seat - 0.02}, {right - 0.012, 0.012}, 0.024, w.mid);
    bar(painter, {left + 0.004, seat - 0.034, p.width - 0.004, 0.034}, 0.014, w.light);
    bar(painter, {left + 0.030, seat - 0.010, p.width - 0.050, 0.018}, 0.009,
        mixed(w.light, QColor(0x9A4B1Fu), 0.42));
}

void drawStool(QPainter &painter, const Prop &p, Theme theme)
{
    const Wood w = wood(theme);
    const double left = p.x - p.width / 2, right = p.x + p.width / 2;
    for (const double side : {left + 0.03, right - 0.03})
        post(painter, {side, p.height - 0.04}, {side + (side < p.x ? -0.012 : 0.012), 0.012}, 0.024,
             w.mid);
    bar(painter, {left, p.height - 0.05, p.width, 0.03}, 0.012, w.light);
    bar(painter, {left + 0.004, p.height - 0.028, p.width - 0.008, 0.032}, 0.016,
        QColor(0x7FA7A0u));
}

void drawPlant(QPainter &painter, const Prop &p, Theme theme)
{
    const double pot = p.height * 0.36;
    const QColor clay = theme == Theme::Dark ? QColor(0xB9714Bu) : QColor(0xC97F55u);
    const QColor leaf = theme == Theme::Dark ? QColor(0x6FB08Fu) : QColor(0x4E9576u);
    const double stemTop = p.height * 0.62;
    for (const double lean : {-0.75, -0.35, 0.05, 0.45, 0.8}) {
        const QPointF root(p.x + lean * p.width * 0.12, pot),
            tip(p.x + lean * p.width * 0.62, p.height * (1.0 - 0.22 * qAbs(lean)));
        const QPointF way = tip - root, across(-way.y() * 0.20, way.x() * 0.20);
        QPainterPath blade(root);
        blade.quadTo(root + way * 0.55 + across, tip);
        blade.quadTo(root + way * 0.55 - across, root);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(leaf, QColor(0x1F4A3Au), lean < 0.1 ? 0.22 : 0.0));
        painter.drawPath(blade);
    }
    painter.setBrush(QColor(0xF2B6A0u));
    for (const QPointF &flower : {QPointF(p.x - p.width * 0.14, stemTop * 1.36),
                                  QPointF(p.x + p.width * 0.24, stemTop * 1.22)}) {
        painter.drawEllipse(flower, 0.020, 0.020);
        painter.setBrush(QColor(0xF4B942u));
        painter.drawEllipse(flower, 0.008, 0.008);
        painter.setBrush(QColor(0xF2B6A0u));
    }
    const double wide = p.width * 0.30;
    QPainterPath body(QPointF(p.x - wide, pot));
    body.lineTo(p.x + wide, pot);
    body.lineTo(p.x + wide * 0.74, 0.0);
    body.lineTo(p.x - wide * 0.74, 0.0);
    body.closeSubpath();
    painter.setBrush(clay);
    painter.drawPath(body);
    bar(painter, {p.x - wide * 1.14, pot - 0.018, wide * 2.28, 0.028}, 0.008,
        mixed(clay, QColor(0xFFFFFFu), 0.14));
}

} // namespace

Wood wood(Theme theme)
{
    if (theme == Theme::Dark)
        return {QColor(0xC79A66u), QColor(0xAD8150u), QColor(0x86613Au)};
    return {QColor(0xDDB482u), QColor(0xC3955Fu), QColor(0x9C7143u)};
}

void bar(QPainter &painter, const QRectF &rect, double radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

void post(QPainter &painter, QPointF from, QPointF to, double width, const QColor &colour)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
}

void drawProp(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    const QRectF box(p.x - p.width / 2, 0, p.width, p.height);
    switch (p.kind) {
    case Prop::Kind::Mat: { // seen a little from above; people rest on its middle
        const QColor mat = theme == Theme::Dark ? QColor(0x86B8ABu) : QColor(0x93C4B5u);
        const double edge = p.height * 0.8, front = -2.4 * p.height, rear = 0.9 * p.height;
        const auto sheet = [&](double low, double high) {
            QPainterPath path(QPointF(box.left() + 0.02, high));
            path.lineTo(box.right() - 0.02, high);
            path.quadTo(box.right() - 0.008, high, box.right() - 0.004, high - 0.008);
            path.lineTo(box.right() + 0.012, low + 0.006);
            path.quadTo(box.right() + 0.014, low, box.right(), low);
            path.lineTo(box.left(), low);
            path.quadTo(box.left() - 0.014, low, box.left() - 0.012, low + 0.006);
            path.lineTo(box.left() + 0.004, high - 0.008);
            path.quadTo(box.left() + 0.008, high, box.left() + 0.02, high);
            return path;
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(mat, QColor(0x1F4A45u), 0.26));
        painter.drawPath(sheet(front - edge, rear - edge));
        painter.setBrush(mat);
        painter.drawPath(sheet(front, rear));
        break;
    }
    case Prop::Kind::Chair:
        drawChair(painter, p, theme);
        break;
    case Prop::Kind::Stool:
        drawStool(painter, p, theme);
        break;
    case Prop::Kind::Plant:
        drawPlant(painter, p, theme);
        break;
    case Prop::Kind::Wall:
        bar(painter, {p.x, 0, p.width, p.height}, 0.01,
            theme == Theme::Dark ? QColor(0xB9AE9Cu) : QColor(0xE4D8C4u));
        bar(painter, {p.x - 0.012, 0, p.width + 0.012, 0.05}, 0.006,
            theme == Theme::Dark ? QColor(0xCFC5B4u) : QColor(0xF4ECDEu));
        break;
    case Prop::Kind::Box:
    case Prop::Kind::Bag:
    case Prop::Kind::Towel:
    case Prop::Kind::Band:
        drawCarried(painter, p, frame, theme);
        break;
    case Prop::Kind::Worktop:
    case Prop::Kind::Stairs:
    case Prop::Kind::Bicycle:
    case Prop::Kind::Water:
        drawGear(painter, p, frame, theme);
        break;
    case Prop::Kind::Book: { // open, tilted towards the face
        painter.save();
        painter.translate(p.x, p.height);
        painter.rotate(28);
        bar(painter, {-0.004, -0.012, 0.016, p.width}, 0.005, QColor(0xE0694Au));
        bar(painter, {-0.014, -0.006, 0.014, p.width - 0.012}, 0.004, QColor(0xFFF8EAu));
        painter.rotate(-62);
        bar(painter, {-0.004, -0.012, 0.016, p.width}, 0.005, QColor(0xC9583Cu));
        bar(painter, {0.010, -0.006, 0.010, p.width - 0.012}, 0.004, QColor(0xF3E9D6u));
        painter.restore();
        break;
    }
    case Prop::Kind::Ball: {
        const double r = p.width / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xE0694Au));
        painter.drawEllipse(QPointF(p.x, r), r, r);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0xFFF1DDu), r * 0.22));
        painter.drawArc(QRectF(p.x - r * 0.5, r * 0.1, r * 1.9, r * 1.8), 110 * 16, 140 * 16);
        break;
    }
    case Prop::Kind::Step:
        bar(painter, box, 0.010, wood(theme).mid);
        bar(painter, {box.left() - 0.008, p.height - 0.028, p.width + 0.016, 0.028}, 0.010,
            wood(theme).light);
        break;
    case Prop::Kind::Cushion: {
        const QColor cloth(0xE7B48Fu);
        bar(painter, box, p.height * 0.48, cloth);
        bar(painter, {box.left() + p.width * 0.12, box.center().y() - 0.003, p.width * 0.76, 0.006},
            0.003, mixed(cloth, QColor(0x8A5A3Au), 0.25));
        break;
    }
    }
}

void drawShadow(QPainter &painter, const Frame &frame, Theme theme)
{
    const Skeleton &s = frame.joints;
    double left = 1e9, right = -1e9;
    const auto under = [&](QPointF point, double flesh) {
        if (point.y() - flesh > 0.16)
            return;
        left = std::min(left, point.x() - flesh);
        right = std::max(right, point.x() + flesh);
    };
    under(s.hip, 0.08);
    under(s.shoulder, 0.07);
    under((s.neck + s.crown) / 2, 0.08);
    for (const Limb *limb : {&s.nearSide, &s.farSide}) {
        under(limb->knee, 0.05);
        under(limb->heel, 0.03);
        under(limb->toe, 0.03);
        under(limb->wrist, 0.03);
        under(limb->fingertip, 0.02);
    }
    if (right < left)
        return;
    const double reach = (right - left) / 2 + 0.05;
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadowColour(theme));
    painter.drawEllipse(QPointF((left + right) / 2, 0.001), reach,
                        std::min(0.026, 0.012 + reach * 0.03));
}

} // namespace backwell::content
