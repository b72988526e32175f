// SPDX-License-Identifier: Apache-2.0
// Forward kinematics in space; the same lengths and signs as from the side.
#include "content/figure/spatial.h"

#include "content/figure/skeleton.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double degree = std::numbers::pi / 180;
constexpr double hipHalf = 0.052, shoulderHalf = 0.098; // from the centre line to the joints

Axes spun(const Axes &from, const Point3 &axis, double degrees)
{
    return {from.up.about(axis, degrees), from.front.about(axis, degrees),
            from.right.about(axis, degrees)};
}

void buildLeg(Body &body, const Pose &pose, Side side)
{
    using C = Channel;
    const double out = side == Side::Near ? 1 : -1;
    Limb3 &leg = body.limb(side);
    leg.hip = body.hip + body.pelvis.right * (hipHalf * out);
    const Axes thigh = body.pelvis.leaned(-pose[onSide(C::OpenR, side)] * out)
                           .flexed(-pose[onSide(C::HipR, side)]);
    leg.knee = leg.hip - thigh.up * segment::thigh;
    const Axes shank = thigh.flexed(pose[onSide(C::KneeR, side)]);
    leg.ankle = leg.knee - shank.up * segment::shank;
    const Axes foot = shank.flexed(-pose[onSide(C::AnkleR, side)]);
    const Point3 sole = leg.ankle - foot.up * segment::ankleHeight;
    leg.heel = sole - foot.front * segment::heelBehindAnkle;
    leg.toe = sole + foot.front * (segment::foot - segment::heelBehindAnkle);
    const Point3 line = (leg.ankle - leg.hip).unit();
    leg.knee = leg.hip + (leg.knee - leg.hip).about(line, pose[onSide(C::SwingR, side)]);
}

void buildArm(Body &body, const Pose &pose, Side side)
{
    using C = Channel;
    const double out = side == Side::Near ? 1 : -1;
    Limb3 &arm = body.limb(side);
    const double lift = std::clamp(pose[onSide(C::ShoulderR, side)] / 120, 0.0, 1.3);
    arm.shoulder = body.shoulder + body.thorax.right * (shoulderHalf * out) -
                   body.thorax.up * (0.022 - 0.022 * lift);
    const Axes plane = body.thorax.turned(pose[onSide(C::SweepR, side)] * out)
                           .flexed(-pose[onSide(C::ShoulderR, side)]);
    arm.elbow = arm.shoulder - plane.up * segment::upperArm;
    const Axes twisted = spun(plane, plane.up, pose[onSide(C::TwistR, side)] * out);
    const Axes forearm = twisted.flexed(-pose[onSide(C::ElbowR, side)]);
    arm.wrist = arm.elbow - forearm.up * segment::forearm;
    arm.fingertip = arm.wrist - forearm.flexed(-pose[onSide(C::WristR, side)]).up * segment::hand;
}

} // namespace

std::optional<View> viewFromName(const QString &name)
{
    if (name == QLatin1String("side"))
        return View::Side;
    if (name == QLatin1String("front"))
        return View::Front;
    if (name == QLatin1String("above"))
        return View::Above;
    if (name == QLatin1String("beside"))
        return View::Beside;
    return std::nullopt;
}

Point3 Point3::cross(const Point3 &o) const
{
    return {y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x};
}

double Point3::length() const
{
    return std::sqrt(dot(*this));
}

Point3 Point3::unit() const
{
    const double size = length();
    return size > 1e-9 ? *this * (1 / size) : Point3{0, 1, 0};
}

Point3 Point3::about(const Point3 &axis, double degrees) const
{
    const double c = std::cos(degrees * degree), s = std::sin(degrees * degree);
    return *this * c + axis.cross(*this) * s + axis * (axis.dot(*this) * (1 - c));
}

Axes Axes::flexed(double degrees) const
{
    return spun(*this, right, -degrees);
}

Axes Axes::leaned(double degrees) const
{
    return spun(*this, front, degrees);
}

Axes Axes::turned(double degrees) const
{
    return spun(*this, up, -degrees);
}

void Body::translate(const Point3 &by)
{
    for (Point3 *point : {&hip, &waist, &chest, &shoulder, &neck, &crown})
        *point = *point + by;
    for (Limb3 &limb : limbs) {
        for (Point3 *point : {&limb.hip, &limb.knee, &limb.ankle, &limb.heel, &limb.toe,
                              &limb.shoulder, &limb.elbow, &limb.wrist, &limb.fingertip})
            *point = *point + by;
    }
}

double Body::lowest() const
{
    // Lying on one side the hips and shoulders are wide, on the back they are flat.
    const auto thick = [](const Axes &axes, double across, double deep) {
        return std::hypot(axes.right.y * across, axes.front.y * deep);
    };
    double low =
        std::min({hip.y - thick(pelvis, 0.09, 0.07), shoulder.y - thick(thorax, 0.12, 0.055),
                  chest.y - thick(thorax, 0.085, 0.055),
                  (neck.y + crown.y) / 2 - thick(head, 0.062, 0.066)});
    for (const Limb3 &limb : limbs)
        low = std::min({low, limb.knee.y - 0.042, limb.ankle.y - 0.028, limb.heel.y, limb.toe.y,
                        limb.elbow.y - 0.03, limb.wrist.y - 0.014, limb.fingertip.y - 0.007});
    return low;
}

Body embody(const Pose &pose)
{
    using C = Channel;
    Body b;
    b.pelvis = Axes().flexed(pose[C::Pelvis]).turned(pose[C::Roll] + pose[C::TurnPelvis]);
    b.lumbar = b.pelvis.turned(-pose[C::TurnPelvis])
                   .flexed(pose[C::Lumbar])
                   .leaned(pose[C::LeanLumbar])
                   .turned(pose[C::TurnThorax] * 0.4 + pose[C::TurnPelvis] * 0.4);
    b.thorax = b.pelvis.turned(-pose[C::TurnPelvis])
                   .flexed(pose[C::Lumbar] + pose[C::Thorax])
                   .leaned(pose[C::LeanLumbar] + pose[C::LeanThorax])
                   .turned(pose[C::TurnThorax]);
    const Axes neckAxes = b.thorax.flexed(pose[C::Neck] / 2).leaned(pose[C::LeanHead] / 2);
    b.head = b.thorax.turned(pose[C::TurnHead]).flexed(pose[C::Neck]).leaned(pose[C::LeanHead]);
    b.waist = b.hip + b.pelvis.up * segment::pelvis;
    b.chest = b.waist + b.lumbar.up * segment::lumbar;
    b.shoulder = b.chest + b.thorax.up * segment::thorax;
    b.neck = b.shoulder + neckAxes.up * segment::neck;
    b.crown = b.neck + b.head.up * segment::head;
    for (const Side side : {Side::Near, Side::Far}) {
        buildLeg(b, pose, side);
        buildArm(b, pose, side);
    }
    b.translate({0, pose.ground - b.lowest(), 0});
    return b;
}

void holdFoot(Body &body, Side side, const Limb3 &place, double turn)
{
    Limb3 &leg = body.limb(side);
    const Point3 to = place.ankle - leg.hip;
    const double far = std::clamp(to.length(), 0.02, (segment::thigh + segment::shank) * 0.9995);
    const Point3 line = to.unit();
    // The knee lies above the line, then turns about it.
    Point3 pole = Point3{0, 1, 0};
    pole = (pole - line * pole.dot(line)).unit().about(line, turn);
    const double along =
        (segment::thigh * segment::thigh + far * far - segment::shank * segment::shank) / (2 * far);
    const double out = std::sqrt(std::max(0.0, segment::thigh * segment::thigh - along * along));
    leg.knee = leg.hip + line * along + pole * out;
    leg.ankle = place.ankle;
    leg.heel = place.heel;
    leg.toe = place.toe;
}

Seen seen(const Point3 &p, View view)
{
    // A little from above, so that what is on the floor has a place there.
    constexpr double tilt = 0.20; // sine of about 12 degrees
    const double level = std::sqrt(1 - tilt * tilt);
    switch (view) {
    case View::Front:
        return {{-p.z, p.y * level - p.x * tilt}, p.x * level + p.y * tilt};
    case View::Above:
        return {{-p.z, -p.x}, p.y};
    case View::Beside:
        return {{p.x, p.y * level - p.z * tilt}, p.z * level + p.y * tilt};
    case View::Side:
        break;
    }
    return {{p.x, p.y}, p.z};
}

} // namespace backwell::content
