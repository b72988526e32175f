// SPDX-License-Identifier: Apache-2.0
// A worktop, a flight of stairs that goes on, a standing bicycle, water.
#include "content/drawing/prop_painter.h"
#include "content/figure/round_cycle.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

QColor steel(Theme theme)
{
    return theme == Theme::Dark ? QColor(0x9AABA8u) : QColor(0x7C8F8Bu);
}

void drawWorktop(QPainter &painter, const Prop &p, Theme theme)
{
    const double left = p.x - p.width / 2;
    const QColor front = theme == Theme::Dark ? QColor(0x7E978Fu) : QColor(0xC8D8CFu);
    bar(painter, {left + 0.030, 0, p.width - 0.03, p.height - 0.02}, 0.006, front);
    bar(painter, {left + 0.040, 0, p.width - 0.04, 0.045}, 0.0,
        mixed(front, QColor(0x26403Au), 0.35));
    const double door = (p.width - 0.05) / 2;
    for (const double x : {left + 0.040, left + 0.045 + door}) {
        bar(painter, {x, 0.060, door - 0.012, p.height - 0.115}, 0.008,
            mixed(front, QColor(0xFFFFFFu), 0.28));
        bar(painter, {x + door * 0.30, p.height - 0.090, door * 0.34, 0.011}, 0.005,
            wood(theme).mid);
    }
    bar(painter, {left, p.height - 0.034, p.width + 0.01, 0.034}, 0.010, wood(theme).light);
    // A kettle, so that it is a kitchen.
    const QPointF k(p.x + p.width * 0.22, p.height);
    QPainterPath handle(k + QPointF(0.030, 0.065));
    handle.cubicTo(k + QPointF(0.075, 0.075), k + QPointF(0.07, 0.02), k + QPointF(0.036, 0.014));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x3A4750u), 0.010, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(handle);
    QPainterPath pot(k + QPointF(-0.045, 0));
    pot.lineTo(k + QPointF(0.045, 0));
    pot.lineTo(k + QPointF(0.032, 0.075));
    pot.quadTo(k + QPointF(0, 0.09), k + QPointF(-0.032, 0.075));
    pot.lineTo(k + QPointF(-0.062, 0.062));
    pot.lineTo(k + QPointF(-0.042, 0.045));
    pot.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xE0694Au));
    painter.drawPath(pot);
    painter.setBrush(QColor(0x3A4750u));
    painter.drawEllipse(k + QPointF(0, 0.088), 0.009, 0.009);
}

void drawStairs(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    const Wood w = wood(theme);
    const double phase = frame.travelled;
    const int first = static_cast<int>(std::floor(2 * phase)) - 5;
    // The rail behind, with one post to a tread, rises with the stairs.
    const double rise = 0.40;
    for (int i = first; i < first + 12; ++i) {
        const QPointF at = stairAt(p, i, phase) + QPointF(p.width * 0.5, 0);
        post(painter, at, at + QPointF(0, rise), 0.011, mixed(w.mid, QColor(0xFFFFFFu), 0.25));
    }
    post(painter, stairAt(p, first, phase) + QPointF(p.width * 0.5, rise),
         stairAt(p, first + 11, phase) + QPointF(p.width * 0.5, rise), 0.022, w.mid);
    for (int i = first; i < first + 12; ++i) {
        const QPointF at = stairAt(p, i, phase);
        bar(painter, {at.x(), -0.6, p.width + 0.004, at.y() + 0.6}, 0.0,
            i % 2 ? mixed(w.light, QColor(0xFFF4E0u), 0.35)
                  : mixed(w.light, QColor(0xFFF4E0u), 0.25));
        bar(painter, {at.x() - 0.014, at.y() - 0.022, p.width + 0.014, 0.022}, 0.008, w.mid);
    }
}

void drawBicycle(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    const QColor frameColour = QColor(0x2B6285u), dark = QColor(0x3A4750u);
    const QPointF crank(p.x, p.height), seat = saddle(p), wheel(p.x + 0.235, p.height + 0.015);
    const QPointF bars(p.x + 0.225, p.height + 0.475);
    const double turned = frame.travelled;
    for (const double foot : {p.x - 0.24, p.x + 0.30}) {
        post(painter, {foot - 0.045, 0.012}, {foot + 0.045, 0.012}, 0.024, dark);
        post(painter, {foot, 0.012}, {foot + (foot < p.x ? 0.06 : -0.06), 0.055}, 0.022,
             frameColour);
    }
    post(painter, {p.x - 0.18, 0.055}, {p.x + 0.24, 0.055}, 0.026, frameColour);
    // The far pedal.
    const QPointF farPedal = pedal(p, turned, Side::Far);
    post(painter, crank, farPedal, 0.016, mixed(dark, QColor(0xFFFFFFu), 0.25));
    bar(painter, {farPedal.x() - 0.03, farPedal.y() - 0.007, 0.06, 0.013}, 0.006, dark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(steel(theme), QColor(0xFFFFFFu), 0.55));
    painter.drawEllipse(wheel, 0.125, 0.125);
    painter.setBrush(mixed(steel(theme), QColor(0xFFFFFFu), 0.82));
    painter.drawEllipse(wheel, 0.098, 0.098);
    painter.setPen(QPen(steel(theme), 0.009));
    for (int i = 0; i < 3; ++i) {
        const double a = -turned * 2.2 * 6.2832 + i * 2.0944;
        painter.drawLine(wheel, wheel + QPointF(std::cos(a), std::sin(a)) * 0.10);
    }
    post(painter, {seat.x() + 0.01, seat.y() - 0.02}, {p.x - 0.06, 0.06}, 0.028, frameColour);
    post(painter, crank, {p.x - 0.075, p.height - 0.09}, 0.024, frameColour);
    post(painter, crank, {p.x + 0.20, p.height + 0.22}, 0.028, frameColour);
    post(painter, {p.x + 0.245, 0.06}, {bars.x() - 0.025, bars.y() - 0.03}, 0.028, frameColour);
    post(painter, bars + QPointF(-0.045, 0.0), bars + QPointF(0.035, 0.028), 0.022, dark);
    QPainterPath saddlePath(seat + QPointF(-0.085, -0.004));
    saddlePath.quadTo(seat + QPointF(-0.09, -0.034), seat + QPointF(-0.05, -0.036));
    saddlePath.lineTo(seat + QPointF(0.06, -0.024));
    saddlePath.quadTo(seat + QPointF(0.11, -0.014), seat + QPointF(0.10, -0.004));
    saddlePath.quadTo(seat + QPointF(0.0, 0.006), seat + QPointF(-0.085, -0.004));
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark);
    painter.drawPath(saddlePath);
    painter.setBrush(mixed(frameColour, QColor(0xFFFFFFu), 0.18));
    painter.drawEllipse(crank, 0.040, 0.040);
    const QPointF nearPedal = pedal(p, turned, Side::Near);
    post(painter, crank, nearPedal, 0.018, dark);
    bar(painter, {nearPedal.x() - 0.032, nearPedal.y() - 0.008, 0.064, 0.014}, 0.006, dark);
}

void drawWater(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    QColor water = theme == Theme::Dark ? QColor(0x3E7FA6u) : QColor(0x7FBBDDu);
    const double left = p.x - p.width / 2, right = p.x + p.width / 2, round = 0.05;
    for (const double depth : {0.0, 0.030}) {
        QPainterPath sea(QPointF(left, p.height - depth));
        for (int i = 0; i <= 60; ++i) {
            const double x = left + p.width * i / 60;
            const double calm = std::min({1.0, (x - left) * 8, (right - x) * 8});
            sea.lineTo(x, p.height - depth +
                              0.009 * calm * std::sin(x * 14 + frame.key * 2.4 + depth * 60));
        }
        sea.lineTo(right, 0.01 + round);
        sea.quadTo(right, 0.01, right - round, 0.01);
        sea.lineTo(left + round, 0.01);
        sea.quadTo(left, 0.01, left, 0.01 + round);
        sea.closeSubpath();
        water.setAlphaF(depth == 0.0 ? 0.35f : 0.45f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(water);
        painter.drawPath(sea);
    }
}

} // namespace

void drawGear(QPainter &painter, const Prop &p, const Frame &frame, Theme theme)
{
    switch (p.kind) {
    case Prop::Kind::Worktop:
        return drawWorktop(painter, p, theme);
    case Prop::Kind::Stairs:
        return drawStairs(painter, p, frame, theme);
    case Prop::Kind::Bicycle:
        return drawBicycle(painter, p, frame, theme);
    case Prop::Kind::Water:
        return drawWater(painter, p, frame, theme);
    default:
        return;
    }
}

} // namespace backwell::content
