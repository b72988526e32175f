// SPDX-License-Identifier: Apache-2.0
// Forward kinematics, the floor, and two-bone reach.
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
// How thick the body is where it touches the floor.
constexpr double hipFlesh = 0.07, backFlesh = 0.055, headFlesh = 0.066, kneeFlesh = 0.045;
constexpr double ankleFlesh = 0.028, elbowFlesh = 0.03, handFlesh = 0.014;

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

QPointF upward(double degrees)
{
    return {std::sin(degrees * degree), std::cos(degrees * degree)};
}

QPointF downward(double degrees)
{
    return {std::sin(degrees * degree), -std::cos(degrees * degree)};
}

void Skeleton::translate(QPointF by)
{
    for (QPointF *point : {&hip, &waist, &chest, &shoulder, &neck, &crown})
        *point += by;
    for (Limb *part : {&nearSide, &farSide}) {
        for (QPointF *point : {&part->hip, &part->knee, &part->ankle, &part->heel, &part->toe,
                               &part->shoulder, &part->elbow, &part->wrist, &part->fingertip})
            *point += by;
    }
}

double Skeleton::lowest() const
{
    const QPointF head = (neck + crown) / 2;
    double low = std::min({hip.y() - hipFlesh, waist.y() - backFlesh, chest.y() - backFlesh,
                           shoulder.y() - backFlesh, head.y() - headFlesh});
    for (const Limb *part : {&nearSide, &farSide}) {
        low = std::min({low, part->knee.y() - kneeFlesh, part->ankle.y() - ankleFlesh,
                        part->heel.y(), part->toe.y(), part->elbow.y() - elbowFlesh,
                        part->wrist.y() - handFlesh, part->fingertip.y() - handFlesh / 2});
    }
    return low;
}

Skeleton solve(const Pose &pose)
{
    using C = Channel;
    Skeleton s;
    s.pelvisAngle = pose[C::Pelvis];
    s.lumbarAngle = s.pelvisAngle + pose[C::Lumbar];
    s.thoraxAngle = s.lumbarAngle + pose[C::Thorax];
    s.neckAngle = s.thoraxAngle + pose[C::Neck] / 2;
    s.headAngle = s.thoraxAngle + pose[C::Neck];
    s.hip = {0, 0};
    s.waist = s.hip + upward(s.pelvisAngle) * segment::pelvis;
    s.chest = s.waist + upward(s.lumbarAngle) * segment::lumbar;
    s.shoulder = s.chest + upward(s.thoraxAngle) * segment::thorax;
    s.neck = s.shoulder + upward(s.neckAngle) * segment::neck;
    s.crown = s.neck + upward(s.headAngle) * segment::head;
    for (const Side side : {Side::Near, Side::Far}) {
        Limb &part = s.limb(side);
        part.thighAngle = -s.pelvisAngle + pose[onSide(C::HipR, side)];
        part.shankAngle = part.thighAngle - pose[onSide(C::KneeR, side)];
        part.footAngle = part.shankAngle + 90 + pose[onSide(C::AnkleR, side)];
        part.hip = s.hip;
        part.knee = part.hip + downward(part.thighAngle) * segment::thigh;
        part.ankle = part.knee + downward(part.shankAngle) * segment::shank;
        const QPointF along = downward(part.footAngle);
        const QPointF sole = part.ankle + QPointF(along.y(), -along.x()) * segment::ankleHeight;
        part.heel = sole - along * segment::heelBehindAnkle;
        part.toe = sole + along * (segment::foot - segment::heelBehindAnkle);
        part.armAngle = -s.thoraxAngle + pose[onSide(C::ShoulderR, side)];
        part.forearmAngle = part.armAngle + pose[onSide(C::ElbowR, side)];
        part.handAngle = part.forearmAngle + pose[onSide(C::WristR, side)];
        part.shoulder = s.shoulder;
        part.elbow = part.shoulder + downward(part.armAngle) * segment::upperArm;
        part.wrist = part.elbow + downward(part.forearmAngle) * segment::forearm;
        part.fingertip = part.wrist + downward(part.handAngle) * segment::hand;
    }
    return s;
}

QPointF anchorPoint(const Skeleton &skeleton, Anchor anchor)
{
    switch (anchor) {
    case Anchor::HeelNear:
        return skeleton.nearSide.heel;
    case Anchor::HeelFar:
        return skeleton.farSide.heel;
    case Anchor::ToeNear:
        return skeleton.nearSide.toe;
    case Anchor::ToeFar:
        return skeleton.farSide.toe;
    case Anchor::KneeNear:
        return skeleton.nearSide.knee;
    case Anchor::KneeFar:
        return skeleton.farSide.knee;
    case Anchor::Shoulder:
        return skeleton.shoulder;
    }
    return skeleton.hip;
}

double anchorHeight(Anchor anchor)
{
    switch (anchor) {
    case Anchor::KneeNear:
    case Anchor::KneeFar:
        return kneeFlesh;
    case Anchor::Shoulder:
        return backFlesh;
    default:
        return 0;
    }
}

Skeleton stand(const Pose &pose)
{
    Skeleton skeleton = solve(pose);
    const QPointF root = anchorPoint(skeleton, pose.anchor);
    skeleton.translate({-root.x(), anchorHeight(pose.anchor) + pose.ground - root.y()});
    skeleton.translate({0, std::max(0.0, -skeleton.lowest())});
    return skeleton;
}

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
