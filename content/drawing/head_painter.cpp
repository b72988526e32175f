// SPDX-License-Identifier: Apache-2.0
// Head shapes in their own frame: origin where the skull sits on the neck, y to the crown, x
// forward.
#include "content/drawing/head_painter.h"

#include "content/drawing/hair_painter.h"
#include "content/drawing/ribbon.h"

#include <QPainter>
#include <QPen>
#include <QTransform>

namespace backwell::content
{

namespace
{

const QColor eyeColour(0x2A2224u);

const QPainterPath &profile()
{
    static const QPainterPath path = [] {
        QPainterPath p(QPointF(-0.034, 0.004));
        p.cubicTo(-0.046, 0.020, -0.066, 0.046, -0.066, 0.080);
        p.cubicTo(-0.066, 0.122, -0.036, 0.148, 0.000, 0.148);
        p.cubicTo(0.034, 0.148, 0.056, 0.126, 0.059, 0.096);
        p.cubicTo(0.060, 0.088, 0.058, 0.083, 0.059, 0.076);   // brow
        p.cubicTo(0.064, 0.066, 0.072, 0.060, 0.0735, 0.0535); // nose
        p.cubicTo(0.074, 0.048, 0.067, 0.046, 0.0605, 0.0455);
        p.cubicTo(0.0615, 0.041, 0.064, 0.040, 0.063, 0.036); // upper lip
        p.cubicTo(0.062, 0.0335, 0.059, 0.033, 0.0585, 0.032);
        p.cubicTo(0.062, 0.0305, 0.063, 0.026, 0.060, 0.0225);  // lower lip
        p.cubicTo(0.0575, 0.019, 0.0595, 0.014, 0.0585, 0.008); // chin
        p.cubicTo(0.057, -0.004, 0.046, -0.010, 0.034, -0.008);
        p.cubicTo(0.018, -0.006, 0.006, 0.001, -0.006, 0.010); // jaw
        p.cubicTo(-0.014, 0.006, -0.026, 0.002, -0.034, 0.004);
        p.closeSubpath();
        return p;
    }();
    return path;
}

void drawFace(QPainter &painter, const Frame &frame, const Look &look)
{
    painter.setPen(Qt::NoPen);
    const QColor warm = mixed(look.skin, QColor(0xD8503Cu), 0.34);
    painter.setBrush(warm);
    painter.setOpacity(painter.opacity() * 0.55);
    painter.drawEllipse(QPointF(0.030, 0.046), 0.0125, 0.0105);
    painter.setOpacity(painter.opacity() / 0.55);

    const QColor dark = mixed(look.skin, eyeColour, 0.92);
    if (frame.blink) {
        QPainterPath lid(QPointF(0.033, 0.0745));
        lid.quadTo(0.040, 0.0705, 0.0465, 0.0745);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(dark, 0.0045, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(lid);
    } else {
        painter.setBrush(dark);
        painter.drawEllipse(QPointF(0.0400, 0.0755), 0.0058, 0.0082);
        painter.setBrush(QColor(255, 255, 255, 210));
        painter.drawEllipse(QPointF(0.0418, 0.0785), 0.0018, 0.0021);
    }
    painter.setBrush(Qt::NoBrush);
    const QColor browColour =
        look.hair == Hair::Scarf ? QColor(0x3A2A24u) : mixed(look.hairColour, eyeColour, 0.25);
    QPainterPath brow(QPointF(0.029, 0.0935));
    brow.quadTo(0.040, 0.1005, 0.0515, 0.0945);
    painter.setPen(QPen(browColour, 0.0055, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(brow);
    QPainterPath smile(QPointF(0.0585, 0.0315));
    smile.cubicTo(0.051, 0.0265, 0.045, 0.0275, 0.0405, 0.0335);
    painter.setPen(
        QPen(mixed(look.skin, QColor(0x5A1E1Eu), 0.62), 0.0042, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(smile);
}

void drawEar(QPainter &painter, const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(look.skin, QColor(0x7A2E2Au), 0.10));
    painter.drawEllipse(QPointF(-0.006, 0.062), 0.0125, 0.0180);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(mixed(look.skin, QColor(0x5A1E1Eu), 0.32), 0.0035, Qt::SolidLine, Qt::RoundCap));
    QPainterPath fold(QPointF(-0.0105, 0.066));
    fold.cubicTo(-0.008, 0.0745, 0.001, 0.072, 0.0005, 0.064);
    painter.drawPath(fold);
}

void drawGlasses(QPainter &painter)
{
    painter.setBrush(QColor(255, 255, 255, 70));
    painter.setPen(QPen(QColor(0x4A3A3Fu), 0.0045));
    painter.drawEllipse(QPointF(0.044, 0.075), 0.0145, 0.0155);
    painter.drawLine(QPointF(0.030, 0.078), QPointF(-0.006, 0.074));
}

/// The head's own frame in the space of the figure.
QTransform headFrame(const Frame &frame)
{
    QTransform t;
    t.translate(frame.joints.neck.x(), frame.joints.neck.y());
    t.rotate(-frame.joints.headAngle);
    return t;
}

} // namespace

void drawNeck(QPainter &painter, const Frame &frame, const Look &look)
{
    const Skeleton &s = frame.joints;
    const QPointF up = upward(s.headAngle), front(up.y(), -up.x());
    const QPointF top = s.neck + up * 0.030 + front * -0.006;
    const Ribbon neck({s.shoulder - upward(s.thoraxAngle) * 0.03, s.neck, top}, {0.03},
                      {{0, 0.046, 0.046}, {0.8, 0.034, 0.034}, {2, 0.032, 0.036}});
    painter.fillPath(neck.outline(0, 2, 0.5, 0.5), mixed(look.skin, QColor(0x5A1E1Eu), 0.13));
}

void drawHead(QPainter &painter, const Frame &frame, const Look &look)
{
    const QTransform toFigure = headFrame(frame);
    painter.save();
    painter.setTransform(toFigure, true);
    painter.fillPath(profile(), look.skin);
    drawFace(painter, frame, look);
    if (look.hair == Hair::Scarf) {
        drawScarf(painter, frame, look, toFigure);
    } else {
        if (look.beard)
            drawBeard(painter, look);
        drawHair(painter, frame, look, toFigure);
        if (look.hair != Hair::Bob)
            drawEar(painter, look);
        if (look.glasses)
            drawGlasses(painter);
    }
    painter.restore();
}

} // namespace backwell::content
