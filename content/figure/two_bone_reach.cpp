// SPDX-License-Identifier: Apache-2.0
// Two bones bent so that their end is where it is wanted.
#include "content/figure/skeleton.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double degree = std::numbers::pi / 180;

double angleTo(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    return std::atan2(way.x(), -way.y()) / degree;
}

struct Bend {
    double root, joint; // direction of the first bone, flexion between the bones
};

/// `forward` is true for elbows (the second bone turns anticlockwise), false for knees.
Bend bend(QPointF root, QPointF target, double first, double second, bool forward)
{
    const double far = QLineF(root, target).length();
    const double reach =
        std::clamp(far, std::abs(first - second) + 1e-4, (first + second) * 0.9995);
    const double atRoot =
        std::acos((first * first + reach * reach - second * second) / (2 * first * reach)) / degree;
    const double inner =
        std::acos((first * first + second * second - reach * reach) / (2 * first * second)) /
        degree;
    const double straight = angleTo(root, target);
    return {forward ? straight - atRoot : straight + atRoot, 180 - inner};
}

double wrapped(double degrees)
{
    return std::remainder(degrees, 360.0);
}

} // namespace

void reachFoot(Pose &pose, const Skeleton &skeleton, Side side, QPointF ankle)
{
    const Limb &part = skeleton.limb(side);
    const Bend way = bend(part.hip, ankle, segment::thigh, segment::shank, false);
    pose[onSide(Channel::HipR, side)] = wrapped(way.root + skeleton.pelvisAngle);
    pose[onSide(Channel::KneeR, side)] = way.joint;
    pose[onSide(Channel::AnkleR, side)] = wrapped(part.footAngle - 90 - (way.root - way.joint));
}

void reachHand(Pose &pose, const Skeleton &skeleton, Side side, QPointF wrist)
{
    const Limb &part = skeleton.limb(side);
    const Bend way = bend(part.shoulder, wrist, segment::upperArm, segment::forearm, true);
    pose[onSide(Channel::ShoulderR, side)] = wrapped(way.root + skeleton.thoraxAngle);
    pose[onSide(Channel::ElbowR, side)] = way.joint;
    pose[onSide(Channel::WristR, side)] = wrapped(part.handAngle - (way.root + way.joint));
}

} // namespace backwell::content
