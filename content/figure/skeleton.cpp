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

} // namespace

QPointF upward(double degrees)
{
    return {std::sin(degrees * degree), std::cos(degrees * degree)};
}

QPointF downward(double degrees)
{
    return {std::sin(degrees * degree), -std::cos(degrees * degree)};
}

QPointF palm(const Limb &limb)
{
    return limb.wrist + (limb.fingertip - limb.wrist) * 0.55;
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

double Skeleton::lowest(Limbs apart) const
{
    const QPointF head = (neck + crown) / 2;
    double low = std::min({hip.y() - hipFlesh, waist.y() - backFlesh, chest.y() - backFlesh,
                           shoulder.y() - backFlesh, head.y() - headFlesh});
    for (const Side side : {Side::Near, Side::Far}) {
        const Limb &part = limb(side);
        const auto i = static_cast<size_t>(side);
        if (!apart.legs[i])
            low = std::min({low, part.knee.y() - kneeFlesh, part.ankle.y() - ankleFlesh,
                            part.heel.y(), part.toe.y()});
        if (!apart.arms[i])
            low = std::min({low, part.elbow.y() - elbowFlesh, part.wrist.y() - handFlesh,
                            part.fingertip.y() - handFlesh / 2});
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
    case Anchor::Hip:
        return skeleton.hip;
    case Anchor::ElbowNear:
        return skeleton.nearSide.elbow;
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
    case Anchor::Hip:
        return hipFlesh;
    case Anchor::ElbowNear:
        return elbowFlesh;
    default:
        return 0;
    }
}

void flattenToes(Skeleton &skeleton, const Pose &pose)
{
    if (pose.anchor != Anchor::ToeNear && pose.anchor != Anchor::ToeFar)
        return;
    const Limb &held = pose.anchor == Anchor::ToeNear ? skeleton.nearSide : skeleton.farSide;
    for (Limb *foot : {&skeleton.nearSide, &skeleton.farSide}) {
        const bool both = std::abs(foot->footAngle - held.footAngle) < 12;
        if ((foot != &held && !both) || foot->footAngle < 20 || foot->footAngle > 88)
            continue;
        const QPointF along = downward(foot->footAngle), sole(along.y(), -along.x());
        const QPointF ball = foot->ankle + along * segment::ballAhead + sole * segment::ankleHeight;
        foot->toeBend = 90 - foot->footAngle;
        foot->toe =
            ball + QPointF(segment::foot - segment::heelBehindAnkle - segment::ballAhead, 0);
    }
}

void splayElbows(Skeleton &skeleton)
{
    for (Limb *arm : {&skeleton.nearSide, &skeleton.farSide}) {
        if (arm->elbow.y() >= elbowFlesh)
            continue;
        arm->elbow.setY(elbowFlesh);
        // Out of the plane of the picture: both bones look shorter, never longer.
        for (int i = 0; i < 4; ++i) {
            for (const auto &[end, length] : {std::pair{arm->shoulder, segment::upperArm},
                                              std::pair{arm->wrist, segment::forearm}}) {
                const double rise = end.y() - arm->elbow.y();
                const double most = std::sqrt(std::max(0.0, length * length - rise * rise));
                arm->elbow.setX(std::clamp(arm->elbow.x(), end.x() - most, end.x() + most));
            }
        }
        arm->armAngle = angleTo(arm->shoulder, arm->elbow);
        arm->forearmAngle = angleTo(arm->elbow, arm->wrist);
    }
}

Skeleton stand(const Pose &pose, Limbs apart)
{
    Skeleton skeleton = solve(pose);
    flattenToes(skeleton, pose);
    const QPointF root = anchorPoint(skeleton, pose.anchor);
    skeleton.translate({-root.x(), anchorHeight(pose.anchor) + pose.ground - root.y()});
    splayElbows(skeleton);
    skeleton.translate({0, std::max(0.0, -skeleton.lowest(apart))});
    return skeleton;
}

} // namespace backwell::content
