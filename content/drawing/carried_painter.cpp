// SPDX-License-Identifier: Apache-2.0
// What hands hold: a box, a bag, a towel round the foot, a stretchy band.
#include "content/drawing/prop_painter.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace backwell::content
{

namespace
{

bool carried(const Prop &prop, const Frame &frame)
{
    return prop.held != Prop::Held::Nothing && frame.holds(prop.from);
}

void drawBox(QPainter &painter, const Prop &p, const Frame &frame)
{
    const QPointF foot = placeOf(p, frame);
    const QRectF box(foot.x() - p.width / 2, foot.y(), p.width, p.height);
    const QColor card(0xC99B62u);
    bar(painter, box, 0.008, card);
    bar(painter, {box.left(), box.bottom() - 0.030, box.width(), 0.030}, 0.008,
        mixed(card, QColor(0xFFFFFFu), 0.2));
    bar(painter, {box.center().x() - 0.016, box.top(), 0.032, p.height}, 0.003,
        mixed(card, QColor(0xFFFFFFu), 0.35));
}

void drawBag(QPainter &painter, const Prop &p, const Frame &frame)
{
    const QPointF foot = placeOf(p, frame);
    const bool far = p.held == Prop::Held::HandFar;
    const QColor cloth = far ? QColor(0xC08A3Cu) : QColor(0xDDA64Bu);
    const double w = p.width / 2, top = p.height * 0.62;
    QPainterPath handles(foot + QPointF(-w * 0.6, top));
    handles.cubicTo(foot + QPointF(-w * 0.5, p.height * 1.06),
                    foot + QPointF(w * 0.5, p.height * 1.06), foot + QPointF(w * 0.6, top));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(cloth, QColor(0x5A3A18u), 0.35), 0.009));
    painter.drawPath(handles);
    painter.setPen(Qt::NoPen);
    // A leek and a loaf look out of it.
    painter.setBrush(QColor(0x6FA77Fu));
    painter.drawEllipse(foot + QPointF(-w * 0.35, top + 0.012), w * 0.30, 0.034);
    painter.setBrush(QColor(0xE9C48Au));
    painter.drawEllipse(foot + QPointF(w * 0.30, top + 0.004), w * 0.36, 0.024);
    QPainterPath body(foot + QPointF(-w * 0.9, 0.012));
    body.quadTo(foot + QPointF(-w * 0.9, 0), foot + QPointF(-w * 0.75, 0));
    body.lineTo(foot + QPointF(w * 0.75, 0));
    body.quadTo(foot + QPointF(w * 0.9, 0), foot + QPointF(w * 0.9, 0.012));
    body.lineTo(foot + QPointF(w, top));
    body.lineTo(foot + QPointF(-w, top));
    body.closeSubpath();
    painter.setBrush(cloth);
    painter.drawPath(body);
    bar(painter, {foot.x() - w, foot.y() + top - 0.016, 2 * w, 0.018}, 0.006,
        mixed(cloth, QColor(0xFFFFFFu), 0.22));
}

void strap(QPainter &painter, const QPainterPath &path, double width, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void drawTowel(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    const Limb &foot = frame.joints.nearSide;
    const QPointF along = downward(foot.footAngle), sole(along.y(), -along.x());
    const QPointF ball = foot.ankle + along * 0.058 + sole * 0.044;
    const QPointF instep = foot.ankle + along * 0.062 - sole * 0.006;
    const QColor cloth = theme == Theme::Dark ? QColor(0xD8C7A6u) : QColor(0xF0D9A8u);
    QPainterPath farEnd(palm(frame.joints.farSide));
    farEnd.lineTo(ball);
    strap(painter, farEnd, p.width, mixed(cloth, QColor(0x6A5A3Au), 0.30));
    QPainterPath nearEnd(palm(foot));
    nearEnd.lineTo(instep);
    strap(painter, nearEnd, p.width, cloth);
    QPainterPath round(instep);
    round.quadTo(ball + along * 0.03, ball);
    strap(painter, round, p.width * 1.1, mixed(cloth, QColor(0xFFFFFFu), 0.25));
    // The ends hang from the hands.
    QPainterPath end(palm(foot));
    end.quadTo(palm(foot) + QPointF(-0.02, -0.03), palm(foot) + QPointF(-0.018, -0.075));
    strap(painter, end, p.width, cloth);
}

void drawBand(QPainter &painter, const Prop &p, const Frame &frame)
{
    const QColor rubber(0xD65F43u);
    for (const Side side : {Side::Far, Side::Near}) {
        const QPointF hand = palm(frame.joints.limb(side)), fixed(p.x, p.height);
        // Slack while the hands are near its end, straight when pulled.
        const double slack =
            std::max(0.0, 0.10 - 0.25 * std::max(0.0, QLineF(hand, fixed).length() - 0.30));
        QPainterPath path(hand);
        path.quadTo((hand + fixed) / 2 - QPointF(0, slack), fixed);
        strap(painter, path, 0.012,
              side == Side::Far ? mixed(rubber, QColor(0x26303Fu), 0.25) : rubber);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x53635Fu));
    painter.drawEllipse(QPointF(p.x, p.height), 0.016, 0.022);
}

} // namespace

PropLayer layerOf(const Prop &prop)
{
    switch (prop.kind) {
    case Prop::Kind::Water:
        return PropLayer::Front;
    case Prop::Kind::Towel:
    case Prop::Kind::Band:
        return PropLayer::Within;
    default:
        return prop.held == Prop::Held::Hands || prop.held == Prop::Held::HandNear
                   ? PropLayer::Within
                   : PropLayer::Behind;
    }
}

QPointF placeOf(const Prop &prop, const Frame &frame)
{
    if (!carried(prop, frame))
        return {prop.x, prop.lift};
    const QPointF near = palm(frame.joints.nearSide), far = palm(frame.joints.farSide);
    switch (prop.held) {
    case Prop::Held::HandNear:
        return near + prop.grip;
    case Prop::Held::HandFar:
        return far + prop.grip;
    default:
        return (near + far) / 2 + prop.grip;
    }
}

void drawCarried(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    switch (p.kind) {
    case Prop::Kind::Box:
        return drawBox(painter, p, frame);
    case Prop::Kind::Bag:
        return drawBag(painter, p, frame);
    case Prop::Kind::Towel:
        return drawTowel(painter, p, frame, theme);
    case Prop::Kind::Band:
        return drawBand(painter, p, frame);
    default:
        return;
    }
}

} // namespace backwell::content
