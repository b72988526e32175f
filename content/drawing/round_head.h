// SPDX-License-Identifier: Apache-2.0
// A head in space that is being painted.
#pragma once

#include "content/drawing/cast.h"
#include "content/drawing/solid.h"
#include "content/figure/choreography.h"

#include <QPainter>
#include <QPen>

namespace backwell::content
{

struct RoundHead {
    QPainter &painter;
    const Frame &frame;
    const Look &look;
    const Camera &camera;
    Axes axes;
    Point3 middle;
    Solid skull;

    Solid part(double front, double up, double across, double long_, double tall) const
    {
        return Solid::of(middle + axes.front * front + axes.up * up, axes, across, long_, tall);
    }
    void fill(const QPainterPath &path, const QColor &colour) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(path);
    }
    void disc(const Point3 &at, double radius, const QColor &colour) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(camera.at(at), radius, radius);
    }
    void spot(double longitude, double latitude, double degrees, const QColor &colour) const
    {
        if (facesUs(skull, longitude, latitude, camera))
            fill(patch(skull, directionOf(longitude, latitude), degrees, camera), colour);
    }
    /// A line on the face, as far as it faces us.
    template <typename Latitude>
    void line(double from, double to, Latitude latitude, double width, const QColor &colour) const
    {
        QPainterPath path;
        constexpr int steps = 10;
        for (int i = 0; i <= steps; ++i) {
            const double longitude = from + (to - from) * i / steps;
            if (!facesUs(skull, longitude, latitude(longitude), camera))
                continue;
            const QPointF at = camera.at(onSurface(skull, longitude, latitude(longitude)));
            path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
};

/// Chin and nose: over the hair of whoever faces us, under it when we look on the crown.
void drawJaw(const RoundHead &head);
/// Eyes, brows, beard, mouth, glasses, as far as they face us.
void drawFeatures(const RoundHead &head);

} // namespace backwell::content
