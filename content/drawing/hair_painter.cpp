// SPDX-License-Identifier: Apache-2.0
// Hair, beard and scarf in the head's own frame (see head_painter.cpp).
#include "content/drawing/hair_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <cmath>

namespace backwell::content
{

namespace
{

QPainterPath cap(double forehead, double temple, double nape, double lift)
{
    // From the forehead over the crown to the nape and back along the hairline round the ear.
    QPainterPath p(QPointF(0.057, forehead));
    p.cubicTo(0.056, 0.136 + lift, 0.030, 0.157 + lift, -0.002, 0.157 + lift);
    p.cubicTo(-0.046, 0.157 + lift, -0.075, 0.126, -0.0745, 0.082);
    p.cubicTo(-0.074, 0.048, -0.056, 0.030, -0.043, nape);
    p.cubicTo(-0.034, nape + 0.004, -0.026, nape + 0.012, -0.023, 0.042);
    p.cubicTo(-0.020, 0.060, -0.018, 0.082, -0.002, 0.086);
    p.cubicTo(0.006, 0.088, 0.012, 0.072, 0.014, 0.070);
    p.cubicTo(0.016, 0.090, 0.014, temple, 0.026, temple + 0.006);
    p.cubicTo(0.040, temple + 0.010, 0.052, forehead - 0.008, 0.057, forehead);
    p.closeSubpath();
    return p;
}

/// Where a bun sits: behind the crown, and further up when there is a floor behind the head.
QPointF bunPlace(const Frame &frame, const QTransform &toFigure, double radius)
{
    constexpr double distance = 0.090;
    const double behind = 152 - frame.headLag * 0.5;
    for (int up = 0; behind - up > 60; up += 3) {
        const double a = (behind - up) * 3.14159265 / 180;
        const QPointF place = QPointF(-0.004, 0.082) + QPointF(std::cos(a), std::sin(a)) * distance;
        if (toFigure.map(place).y() > radius + 0.002)
            return place;
    }
    return {0.0, 0.172};
}

void drawBun(QPainter &painter, const Frame &frame, const Look &look, const QTransform &toFigure)
{
    const QPointF bun = bunPlace(frame, toFigure, 0.034);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.hairColour);
    painter.drawEllipse(bun, 0.036, 0.034);
    painter.setBrush(mixed(look.top, QColor(0xFFFFFFu), 0.45)); // the band
    const QPointF in = (QPointF(-0.004, 0.082) - bun) / 0.09;
    painter.drawEllipse(bun + in * 0.030, 0.012, 0.012);
    painter.fillPath(cap(0.112, 0.100, 0.012, 0.0), look.hairColour);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(mixed(look.hairColour, QColor(0xFFFFFFu), 0.16), 0.004, Qt::SolidLine, Qt::RoundCap));
    QPainterPath strand(QPointF(0.030, 0.128));
    strand.cubicTo(0.005, 0.146, -0.030, 0.140, -0.052, 0.118);
    painter.drawPath(strand);
}

void drawBald(QPainter &painter, const Look &look)
{
    QPainterPath p(QPointF(-0.012, 0.090));
    p.cubicTo(-0.030, 0.112, -0.052, 0.118, -0.066, 0.108);
    p.cubicTo(-0.076, 0.084, -0.070, 0.036, -0.044, 0.010);
    p.cubicTo(-0.034, 0.012, -0.026, 0.024, -0.022, 0.044);
    p.cubicTo(-0.020, 0.060, -0.018, 0.076, -0.012, 0.090);
    p.closeSubpath();
    painter.fillPath(p, look.hairColour);
}

void drawCurls(QPainter &painter, const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.hairColour);
    painter.fillPath(cap(0.116, 0.104, 0.014, 0.0), look.hairColour);
    const QPointF curls[] = {{0.044, 0.128},  {0.024, 0.148},  {-0.002, 0.156}, {-0.030, 0.150},
                             {-0.054, 0.132}, {-0.070, 0.106}, {-0.073, 0.078}, {-0.066, 0.050},
                             {-0.050, 0.028}, {0.050, 0.116}};
    for (const QPointF &curl : curls)
        painter.drawEllipse(curl, 0.021, 0.021);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(mixed(look.hairColour, QColor(0x6A6478u), 0.22), 0.0035, Qt::SolidLine, Qt::RoundCap));
    for (const QPointF &curl :
         {QPointF(0.014, 0.134), QPointF(-0.020, 0.132), QPointF(-0.046, 0.104)})
        painter.drawArc(QRectF(curl.x() - 0.012, curl.y() - 0.012, 0.024, 0.024), 30 * 16,
                        170 * 16);
}

void drawBob(QPainter &painter, const Frame &frame, const Look &look)
{
    QPainterPath p = cap(0.116, 0.104, 0.010, 0.002);
    const double trail = frame.headLag * 0.0006;
    QPainterPath back(QPointF(0.006, 0.100));
    back.cubicTo(0.014, 0.070, 0.010, 0.040, 0.004 - trail, 0.010);
    back.cubicTo(-0.010 - trail, -0.008, -0.052 - trail, -0.010, -0.068 - trail, 0.010);
    back.cubicTo(-0.082, 0.036, -0.080, 0.080, -0.070, 0.100);
    back.closeSubpath();
    p.setFillRule(Qt::WindingFill);
    painter.fillPath(back, look.hairColour);
    painter.fillPath(p, look.hairColour);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(mixed(look.hairColour, QColor(0x10101Au), 0.18), 0.0035, Qt::SolidLine, Qt::RoundCap));
    QPainterPath strand(QPointF(-0.028, 0.118));
    strand.cubicTo(-0.038, 0.080, -0.034, 0.044, -0.036 - trail, 0.012);
    painter.drawPath(strand);
}

} // namespace

void drawHair(QPainter &painter, const Frame &frame, const Look &look, const QTransform &toFigure)
{
    switch (look.hair) {
    case Hair::Bun:
        return drawBun(painter, frame, look, toFigure);
    case Hair::Short:
        return painter.fillPath(cap(0.114, 0.102, 0.022, -0.001), look.hairColour);
    case Hair::Bald:
        return drawBald(painter, look);
    case Hair::Curly:
        return drawCurls(painter, look);
    case Hair::Bob:
        return drawBob(painter, frame, look);
    case Hair::Scarf:
        return;
    }
}

void drawBeard(QPainter &painter, const Look &look)
{
    const bool full = look.hair == Hair::Bald;
    QPainterPath p(QPointF(0.000, 0.056));
    p.cubicTo(0.004, 0.034, 0.012, 0.030, 0.024, 0.030);
    p.cubicTo(0.036, 0.031, 0.040, 0.042, 0.052, 0.0435);
    p.lineTo(0.0635, 0.0425);
    p.cubicTo(0.0655, 0.039, 0.064, 0.036, 0.060, 0.0345);
    p.cubicTo(0.050, 0.032, 0.044, 0.034, 0.046, 0.026);
    p.cubicTo(0.052, 0.019, 0.060, 0.024, 0.062, 0.020);
    const double length = full ? 0.020 : 0.006;
    p.cubicTo(0.066, 0.004, 0.060, -0.010 - length, 0.042, -0.011 - length);
    p.cubicTo(0.018, -0.010 - length * 0.5, 0.000, 0.006, -0.006, 0.030);
    p.cubicTo(-0.006, 0.040, -0.003, 0.050, 0.000, 0.056);
    p.closeSubpath();
    painter.fillPath(p, full ? look.hairColour : mixed(look.hairColour, look.skin, 0.18));
}

void drawScarf(QPainter &painter, const Frame &frame, const Look &look, const QTransform &toFigure)
{
    const QTransform fromFigure = toFigure.inverted();
    const Skeleton &s = frame.joints;
    const QPointF up = upward(s.thoraxAngle), front(up.y(), -up.x());
    const QPointF trail = front * (-frame.headLag * 0.0009);
    const auto in = [&](QPointF p) { return fromFigure.map(p); };
    // Over the shoulders: between head and chest, so it follows both.
    const QPointF backHem = in(s.shoulder - up * 0.034 - front * 0.066 + trail);
    const QPointF frontHem = in(s.shoulder - up * 0.040 + front * 0.062 + trail);
    const QPointF middleHem = in(s.shoulder - up * 0.070 + front * 0.006 + trail);
    QPainterPath drape(QPointF(-0.066, 0.070));
    drape.cubicTo(QPointF(-0.068, 0.020), backHem + QPointF(-0.004, 0.040), backHem);
    drape.cubicTo(backHem + (middleHem - backHem) * 0.5, middleHem - (frontHem - backHem) * 0.2,
                  middleHem);
    drape.cubicTo(middleHem + (frontHem - backHem) * 0.2, frontHem + (middleHem - frontHem) * 0.4,
                  frontHem);
    drape.cubicTo(frontHem + QPointF(0.002, 0.030), QPointF(0.052, -0.030), QPointF(0.050, 0.006));
    drape.lineTo(QPointF(0.0, 0.090));
    drape.closeSubpath();
    painter.fillPath(drape, look.hairColour);
    // Around the face.
    QPainterPath hood(QPointF(0.056, 0.124));
    hood.cubicTo(0.046, 0.150, 0.026, 0.160, -0.002, 0.160);
    hood.cubicTo(-0.048, 0.160, -0.078, 0.126, -0.0765, 0.078);
    hood.cubicTo(-0.075, 0.036, -0.056, 0.006, -0.034, -0.012);
    hood.cubicTo(0.000, -0.028, 0.040, -0.026, 0.056, -0.004);
    hood.cubicTo(0.046, 0.006, 0.026, 0.006, 0.018, 0.028);
    hood.cubicTo(0.008, 0.056, 0.012, 0.096, 0.032, 0.112);
    hood.cubicTo(0.044, 0.120, 0.052, 0.122, 0.056, 0.124);
    hood.closeSubpath();
    painter.fillPath(hood, look.hairColour);
    const QColor fold = mixed(look.hairColour, QColor(0x201838u), 0.20);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fold, 0.0045, Qt::SolidLine, Qt::RoundCap));
    QPainterPath lines(QPointF(0.020, 0.018));
    lines.cubicTo(0.000, 0.004, -0.030, 0.010, -0.050, 0.036);
    lines.moveTo(QPointF(0.030, -0.004));
    lines.cubicTo(QPointF(0.010, -0.020), (backHem + middleHem) / 2 + QPointF(0.02, 0.03),
                  (backHem + middleHem * 2) / 3 + QPointF(-0.004, 0.02));
    painter.drawPath(lines);
}

} // namespace backwell::content
