// SPDX-License-Identifier: Apache-2.0
// A few boxes seen from elsewhere.
#include "content/drawing/round_prop_painter.h"

#include "content/drawing/prop_painter.h"
#include "content/drawing/solid.h"

#include <QPainter>
#include <QPainterPath>

namespace backwell::content
{

namespace
{

const QColor pillow(0xF4E6D2u);

void drawMatAbove(QPainter &painter, const QRectF &box, Theme theme)
{
    const QColor mat = theme == Theme::Dark ? QColor(0x86B8ABu) : QColor(0x93C4B5u);
    bar(painter, box.translated(0.012, -0.012), 0.03, shadowColour(theme));
    bar(painter, box, 0.03, mat);
    bar(painter, box.adjusted(0.018, 0.018, -0.018, -0.018), 0.018,
        mixed(mat, QColor(0xFFFFFFu), 0.10));
}

void drawChairAbove(QPainter &painter, const QRectF &box, Theme theme)
{
    const Wood w = wood(theme);
    bar(painter, box.translated(0.02, -0.02), 0.03, shadowColour(theme));
    bar(painter, box, 0.035, w.light);
    bar(painter, box.adjusted(0.025, 0.02, -0.025, -0.03), 0.03,
        mixed(w.light, QColor(0x9A4B1Fu), 0.42));
    bar(painter, {box.left() + 0.01, box.bottom() - 0.035, box.width() - 0.02, 0.045}, 0.018,
        w.mid);
}

void drawChairFront(QPainter &painter, const QRectF &box, Theme theme)
{
    const Wood w = wood(theme);
    const double seat = box.bottom();
    for (const double x : {box.left() + 0.03, box.right() - 0.03})
        post(painter, {x, seat + 0.24}, {x, 0.05}, 0.024, w.dark);
    bar(painter, {box.left() + 0.02, seat + 0.11, box.width() - 0.04, 0.13}, 0.02, w.mid);
    for (const double x : {box.left() + 0.014, box.right() - 0.014})
        post(painter, {x, seat - 0.02}, {x + (x < 0 ? -0.01 : 0.01), 0.01}, 0.026, w.mid);
    bar(painter, {box.left(), seat - 0.04, box.width(), 0.045}, 0.016, w.light);
}

void drawPillowBetweenKnees(QPainter &painter, const Frame &frame)
{
    const Camera camera(frame.view);
    const Limb3 &a = frame.body.limb(Side::Near), &b = frame.body.limb(Side::Far);
    const Point3 knees = (a.knee + b.knee) * 0.5, ankles = (a.ankle + b.ankle) * 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(pillow);
    painter.drawPath(outline({Solid::ball(knees + (knees - ankles) * 0.12, 0.032),
                              Solid::ball(knees + (ankles - knees) * 0.55, 0.034)},
                             camera));
}

} // namespace

bool betweenKnees(const Prop &prop)
{
    return prop.kind == Prop::Kind::Cushion && prop.held != Prop::Held::Nothing;
}

void drawRoundProp(QPainter &painter, const Prop &prop, const Frame &frame, Theme theme)
{
    const QRectF box = prop.extentSeen(frame.view);
    const bool above = frame.view == View::Above;
    if (betweenKnees(prop))
        return drawPillowBetweenKnees(painter, frame);
    switch (prop.kind) {
    case Prop::Kind::Mat:
        if (above)
            return drawMatAbove(painter, box, theme);
        return drawProp(painter, prop, frame, theme);
    case Prop::Kind::Chair:
        if (above)
            return drawChairAbove(painter, box, theme);
        return drawChairFront(painter, box, theme);
    case Prop::Kind::Cushion:
        bar(painter, box, above ? 0.04 : box.height() * 0.45, pillow);
        if (above)
            bar(painter, box.adjusted(0.02, 0.02, -0.02, -0.02), 0.03,
                mixed(pillow, QColor(0xFFFFFFu), 0.4));
        return;
    default:
        return drawProp(painter, prop, frame, theme);
    }
}

} // namespace backwell::content
