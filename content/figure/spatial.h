// SPDX-License-Identifier: Apache-2.0
// The person in space, for movements that the side does not show: turning, leaning sideways, lying
// on one side.
#pragma once

#include "content/figure/pose.h"

#include <QPointF>

#include <array>
#include <optional>

namespace backwell::content
{

/// From where the person is seen.
enum class View {
    Side,  ///< the flat figure, facing +x
    Front, ///< standing or sitting, facing us
    Above, ///< from the ceiling; whoever lies has the head at the top
    Beside ///< from the side in space: whoever lies on one side faces us
};
/// "side", "front", "above", "beside".
std::optional<View> viewFromName(const QString &name);

/// A point or direction in statures: x forward of a standing person, y up, z to the right hand.
struct Point3 {
    double x = 0, y = 0, z = 0;

    Point3 operator+(const Point3 &o) const { return {x + o.x, y + o.y, z + o.z}; }
    Point3 operator-(const Point3 &o) const { return {x - o.x, y - o.y, z - o.z}; }
    Point3 operator*(double k) const { return {x * k, y * k, z * k}; }
    double dot(const Point3 &o) const { return x * o.x + y * o.y + z * o.z; }
    Point3 cross(const Point3 &o) const;
    double length() const;
    Point3 unit() const;
    /// Turned about the unit vector `axis` by `degrees`.
    Point3 about(const Point3 &axis, double degrees) const;
};

/// Three unit vectors of a part of the body: along the spine, to its front, to its right.
struct Axes {
    Point3 up{0, 1, 0}, front{1, 0, 0}, right{0, 0, 1};

    Axes flexed(double degrees) const; ///< bends forward
    Axes leaned(double degrees) const; ///< bends to the right
    Axes turned(double degrees) const; ///< turns to the right
};

struct Limb3 {
    Point3 hip, knee, ankle, heel, toe;
    Point3 shoulder, elbow, wrist, fingertip;
};

/// All joints in space. The floor is y = 0; the hip is at x = z = 0.
struct Body {
    Point3 hip, waist, chest, shoulder, neck, crown; ///< centre line
    Axes pelvis, lumbar, thorax, head;
    std::array<Limb3, 2> limbs; ///< near (right), far (left)

    const Limb3 &limb(Side side) const { return limbs[static_cast<size_t>(side)]; }
    Limb3 &limb(Side side) { return limbs[static_cast<size_t>(side)]; }
    void translate(const Point3 &by);
    /// Height of the lowest part, flesh included.
    double lowest() const;
};

/// Angles to joints, lying or standing on the floor.
Body embody(const Pose &pose);

/// Bends hip and knee so that the ankle is at `ankle`; the knee points as it did, turned about the
/// line from hip to ankle by the pose's own channel for it.
void holdFoot(Body &body, Side side, const Limb3 &place, double turn);

/// A point on the picture, and how near to the viewer it is.
struct Seen {
    QPointF at;
    double depth;
};
Seen seen(const Point3 &point, View view);

} // namespace backwell::content
