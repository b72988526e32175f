// SPDX-License-Identifier: Apache-2.0
// The stride: stance rolls over heel and ball, swing is a smooth arc, arms swing against the legs.
#include "content/figure/walk_cycle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double turn = 2 * std::numbers::pi;
constexpr double toeOff = 0.62;   // share of the stride that a foot stands
constexpr double heelPitch = 17;  // degrees the toes are up when the heel lands
constexpr double pushPitch = -58; // degrees the heel is up when the toes leave
constexpr double ballAhead = segment::ballAhead;
constexpr double bounce = 0.010;     // half of the rise and fall of the hips
constexpr double pelvisTurn = 0.012; // how far a hip comes forward with its leg
constexpr double stepShare = 0.86; // of the key pose's step; the rest comes from the pelvis turning

double eased(double u)
{
    u = std::clamp(u, 0.0, 1.0);
    return u * u * (3 - 2 * u);
}

double hermite(double u, double p0, double v0, double p1, double v1)
{
    const double u2 = u * u, u3 = u2 * u;
    return (2 * u3 - 3 * u2 + 1) * p0 + (u3 - 2 * u2 + u) * v0 + (-2 * u3 + 3 * u2) * p1 +
           (u3 - u2) * v1;
}

QPointF rolled(double ahead, double up, double pitch)
{
    const double a = pitch * turn / 360;
    return {ahead * std::cos(a) - up * std::sin(a), ahead * std::sin(a) + up * std::cos(a)};
}

} // namespace

WalkCycle::WalkCycle(const Pose &contact, double seconds) : m_base(contact), m_seconds(seconds)
{
    const Skeleton key = solve(contact);
    m_stride = 2 * stepShare * std::abs(key.nearSide.heel.x() - key.farSide.heel.x());
    m_armSwing = std::abs(contact[Channel::ShoulderR] - contact[Channel::ShoulderL]) / 2;
    // As tall as the leading leg allows when its heel lands.
    const Foot landing = stanceAt(0);
    const double ahead = landing.ankle.x() - pelvisTurn;
    const double leg = (segment::thigh + segment::shank) * 0.992;
    m_hipHeight = landing.ankle.y() + std::sqrt(leg * leg - ahead * ahead) + bounce;
}

WalkCycle::Foot WalkCycle::stanceAt(double phase) const
{
    // The heel meets the floor this far ahead of the hips and is carried back by the floor.
    const double heel = m_stride * 0.27 - segment::heelBehindAnkle - m_stride * phase;
    const double landing = 1 - eased(phase / 0.13);
    if (landing > 0) {
        const double pitch = heelPitch * landing;
        return {QPointF(heel, 0) + rolled(segment::heelBehindAnkle, segment::ankleHeight, pitch),
                pitch, 0};
    }
    const double rise = std::clamp((phase - 0.34) / (toeOff - 0.34), 0.0, 1.0);
    const double pitch = pushPitch * rise * rise * (1.35 - 0.35 * rise);
    const QPointF ball(heel + segment::heelBehindAnkle + ballAhead, 0);
    return {ball + rolled(-ballAhead, segment::ankleHeight, pitch), pitch, -pitch};
}

WalkCycle::Foot WalkCycle::footAt(double phase) const
{
    phase -= std::floor(phase);
    if (phase <= toeOff)
        return stanceAt(phase);
    constexpr double step = 1e-4;
    const Foot leave = stanceAt(toeOff), before = stanceAt(toeOff - step);
    const Foot land = stanceAt(0), after = stanceAt(step);
    const double span = 1 - toeOff;
    const double u = (phase - toeOff) / span;
    const QPointF out = (leave.ankle - before.ankle) / step * span;
    const QPointF in = (after.ankle - land.ankle) / step * span;
    const double outTurn = (leave.pitch - before.pitch) / step * span;
    const double inTurn = (after.pitch - land.pitch) / step * span;
    Foot foot;
    foot.ankle.setX(hermite(u, leave.ankle.x(), out.x(), land.ankle.x(), in.x() * 0.4));
    // One early lift clears the floor, then the foot glides in low.
    const double lift = 0.040 * std::pow(std::sin(std::numbers::pi * std::pow(u, 0.72)), 2);
    foot.ankle.setY(hermite(u, leave.ankle.y(), out.y() * 0.5, land.ankle.y(), in.y()) + lift);
    foot.pitch = hermite(u, leave.pitch, outTurn * 0.35, land.pitch, inTurn);
    foot.toeBend = leave.toeBend * (1 - eased(u / 0.4));
    return foot;
}

WalkCycle::Step WalkCycle::at(double phase) const
{
    Step step;
    Pose pose = m_base;
    pose[Channel::Pelvis] = m_base[Channel::Pelvis] + 1.0 * std::cos(2 * turn * (phase - 0.06));
    pose[Channel::Neck] = -0.6 * pose[Channel::Pelvis];
    for (const Side side : {Side::Near, Side::Far}) {
        const double own = phase + (side == Side::Near ? 0 : 0.5);
        const double swing = std::cos(turn * (own - 0.03));
        const double late = std::cos(turn * (own - 0.09)); // forearm and hand follow
        pose[onSide(Channel::ShoulderR, side)] = 1 - m_armSwing * swing;
        pose[onSide(Channel::ElbowR, side)] = 19 - 11 * late;
        pose[onSide(Channel::WristR, side)] = 7 - 6 * late;
    }
    Skeleton body = solve(pose);
    body.translate({0, m_hipHeight - bounce * std::cos(2 * turn * (phase - 0.04))});
    for (const Side side : {Side::Near, Side::Far}) {
        const double own = phase + (side == Side::Near ? 0 : 0.5);
        const Foot foot = footAt(own);
        Skeleton turned = body;
        const double forward = pelvisTurn * std::cos(turn * own);
        turned.limb(side).hip += QPointF(forward, 0);
        turned.limb(side).footAngle = 90 + foot.pitch;
        reachFoot(pose, turned, side, foot.ankle);
        (side == Side::Near ? step.nearToeBend : step.farToeBend) = foot.toeBend;
    }
    step.pose = pose;
    step.joints = solve(pose);
    step.joints.translate(body.hip - step.joints.hip);
    for (const Side side : {Side::Near, Side::Far}) {
        const double own = phase + (side == Side::Near ? 0 : 0.5);
        Limb &leg = step.joints.limb(side);
        const QPointF by(pelvisTurn * std::cos(turn * own), 0);
        for (QPointF *point : {&leg.hip, &leg.knee, &leg.ankle, &leg.heel, &leg.toe})
            *point += by;
        // Toes stay flat while the heel lifts.
        const QPointF along = downward(leg.footAngle), sole(along.y(), -along.x());
        const QPointF ball = leg.ankle + along * ballAhead + sole * segment::ankleHeight;
        const double bent =
            leg.footAngle + (side == Side::Near ? step.nearToeBend : step.farToeBend);
        leg.toe = ball + downward(bent) * (segment::foot - segment::heelBehindAnkle - ballAhead);
        // The other shoulder comes forward, so that arms swing against the legs.
        for (QPointF *point : {&leg.shoulder, &leg.elbow, &leg.wrist, &leg.fingertip})
            *point -= by * 0.8;
    }
    return step;
}

} // namespace backwell::content
