// SPDX-License-Identifier: Apache-2.0
// The picture around a person: stage, floor, fit, mirror.
#include "content/drawing/figure_painter.h"

#include <QPainter>
#include <QPen>

namespace backwell::content
{

void drawPerson(QPainter &painter, const Frame &frame, const std::vector<Prop> &, QPointF floor,
                double stature, Person person, Theme theme, bool mirrored)
{
    const Look who = look(person, theme);
    painter.save();
    painter.translate(floor);
    painter.scale(mirrored ? -stature : stature, -stature);
    painter.setPen(QPen(who.bottom, 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const Skeleton &s = frame.joints;
    for (const Limb *limb : {&s.farSide, &s.nearSide}) {
        painter.drawPolyline(QPolygonF{limb->hip, limb->knee, limb->ankle, limb->toe});
        painter.drawPolyline(QPolygonF{limb->shoulder, limb->elbow, limb->wrist, limb->fingertip});
    }
    painter.drawPolyline(QPolygonF{s.hip, s.waist, s.chest, s.shoulder, s.neck});
    painter.drawEllipse((s.neck + s.crown) / 2, 0.05, 0.05);
    painter.restore();
}

void drawFigure(QPainter &painter, const QRectF &rect, const Choreography &figure, double seconds,
                Person person, Theme theme, const FigureOptions &options)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (options.stage != FigureOptions::Stage::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tileColour(options.tile, theme));
        painter.drawRoundedRect(rect, options.radius, options.radius);
    }
    const QRectF space = figure.extent();
    const double stature =
        0.84 * std::min(rect.width() / space.width(), rect.height() / space.height());
    const double centre = space.center().x() * (options.mirrored ? -1 : 1);
    const QPointF floor(rect.center().x() - centre * stature, rect.bottom() - rect.height() * 0.1);
    drawPerson(painter, options.still ? figure.stillFrame() : figure.at(seconds), figure.props(),
               floor, stature, person, theme, options.mirrored);
    painter.restore();
}

void drawFigure(QPainter &painter, const QRectF &rect, const Movement &movement, double seconds,
                Person person, Theme theme, const FigureOptions &options)
{
    drawFigure(painter, rect, movement.figure, seconds, person, theme, options);
}

} // namespace backwell::content
