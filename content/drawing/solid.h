// SPDX-License-Identifier: Apache-2.0
// Soft bodies in space and what they look like from a view: the outline of a row of ellipsoids.
#pragma once

#include "content/figure/spatial.h"

#include <QPainterPath>

#include <vector>

namespace backwell::content
{

/// The picture plane of a view.
struct Camera {
    Point3 across, upward, toward; ///< unit vectors of the picture: to the right, up, to the viewer
    explicit Camera(View view);
    QPointF at(const Point3 &point) const { return {point.dot(across), point.dot(upward)}; }
    double depth(const Point3 &point) const { return point.dot(toward); }
};

/// An ellipsoid: its middle and three half axes.
struct Solid {
    Point3 middle;
    Point3 a, b, c;
    static Solid ball(const Point3 &middle, double radius);
    /// A flat disc across the direction `along`: where a sleeve ends.
    static Solid ring(const Point3 &middle, const Point3 &along, double radius);
    /// Half as wide as `across` to the right, `deep` to the front, `high` along the spine.
    static Solid of(const Point3 &middle, const Axes &axes, double across, double deep,
                    double high);
};

/// The outline of the soft body that runs through `row`: each piece is the hull of two neighbours.
QPainterPath outline(const std::vector<Solid> &row, const Camera &camera);

/// The visible part of a round patch on an ellipsoid: all within `degrees` of `towards`, a
/// direction in the solid's own axes (front = b, right = a, up = c). Empty when it is on the far
/// side.
QPainterPath patch(const Solid &solid, const Point3 &towards, double degrees, const Camera &camera);

/// A point on an ellipsoid: longitude to the right from the front, latitude up, in degrees.
Point3 onSurface(const Solid &solid, double longitude, double latitude, double lift = 1);
bool facesUs(const Solid &solid, double longitude, double latitude, const Camera &camera);
/// The direction of such a point in the solid's own axes.
Point3 directionOf(double longitude, double latitude);

} // namespace backwell::content
