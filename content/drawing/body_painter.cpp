// SPDX-License-Identifier: Apache-2.0
// The shirt follows the spine: when the person curves, the back curves.
#include "content/drawing/body_painter.h"

#include "content/drawing/head_painter.h"
#include "content/drawing/limb_painter.h"
#include "content/drawing/ribbon.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace backwell::content
{

namespace
{

void drawShirt(QPainter &painter, const Frame &frame, const Look &look)
{
    const Skeleton &s = frame.joints;
    const double b = look.build;
    const double breath = frame.breath;
    const QPointF pelvisUp = upward(s.pelvisAngle), thoraxUp = upward(s.thoraxAngle);
    const QPointF front(thoraxUp.y(), -thoraxUp.x());
    const QPointF hem = s.hip + pelvisUp * 0.020 + QPointF(frame.hemLag, 0);
    const QPointF collar = s.shoulder + (s.neck - s.shoulder) * 0.20;
    // Left is the back, right the front: the line runs upwards.
    const Ribbon shirt(
        {hem, s.waist, s.chest, s.shoulder - thoraxUp * 0.012, collar}, {0.055, 0.06, 0.02},
        {{0.0, 0.076 * b, 0.070 * b + look.belly},
         {0.55, 0.066 * b, 0.068 * b + look.belly + 0.014 * frame.belly},
         {1.0, 0.057 * b, 0.066 * b + look.belly + 0.004 * breath + 0.020 * frame.belly},
         {1.5, 0.060 * b, 0.069 * b + look.belly * 0.6 + 0.006 * breath + 0.010 * frame.belly},
         {2.0, 0.066 * b, 0.074 * b + 0.005 * breath},
         {2.5, 0.064 * b, 0.070 * b + 0.004 * breath},
         {2.85, 0.053 * b, 0.054 * b},
         {3.2, 0.044, 0.043},
         {4.0, 0.036, 0.034}});
    painter.setPen(Qt::NoPen);
    if (look.hood) {
        painter.setBrush(mixed(look.top, QColor(0x1A2030u), 0.16));
        const QPointF hood = s.shoulder - front * 0.040 + thoraxUp * 0.014;
        painter.drawPath(smoothClosed(
            {hood + thoraxUp * 0.030 + front * 0.030, hood + thoraxUp * 0.012 - front * 0.020,
             hood - thoraxUp * 0.030 - front * 0.034, hood - thoraxUp * 0.050,
             hood - thoraxUp * 0.020 + front * 0.040}));
    }
    painter.setBrush(look.top);
    painter.drawPath(shirt.outline(0.0, 3.9, 0.20, 0.15));
    const QColor shade = mixed(look.top, QColor(0x1A2030u), 0.17);
    painter.setBrush(shade);
    painter.drawPath(shirt.band(0.0, 0.14, 0.001)); // hem
    painter.drawPath(shirt.band(3.72, 0.2, 0.003)); // collar
    // A fold where the waist bends.
    const double bend = (s.thoraxAngle - s.pelvisAngle) / 45;
    if (std::abs(bend) > 0.15) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shade, 0.0055, Qt::SolidLine, Qt::RoundCap));
        const bool forward = bend > 0;
        for (const double u : {0.95, 1.35}) {
            const QPointF edge = forward ? shirt.rightEdge(u, -0.006) : shirt.leftEdge(u, -0.006);
            const QPointF into = shirt.centre(u + 0.08);
            painter.drawLine(edge,
                             edge + (into - edge) * std::min(0.7, 0.35 + 0.35 * std::abs(bend)));
        }
    }
    if (look.hair == Hair::Curly) { // an open cardigan: its edge and two buttons
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shade, 0.005, Qt::SolidLine, Qt::RoundCap));
        QPainterPath edge(shirt.rightEdge(0.05, -0.030));
        for (int i = 1; i <= 16; ++i) {
            const double u = 0.2 * i;
            edge.lineTo(shirt.rightEdge(u, -0.030 + 0.004 * u));
        }
        painter.drawPath(edge);
    }
}

} // namespace

void drawBody(QPainter &painter, const Frame &frame, const Look &look, bool barefoot,
              const std::function<void()> &within)
{
    drawArm(painter, frame, Side::Far, look);
    drawLeg(painter, frame, Side::Far, look, barefoot);
    drawLeg(painter, frame, Side::Near, look, barefoot);
    drawNeck(painter, frame, look);
    drawShirt(painter, frame, look);
    drawHead(painter, frame, look);
    if (within)
        within();
    drawArm(painter, frame, Side::Near, look);
}

} // namespace backwell::content
