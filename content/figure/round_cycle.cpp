// SPDX-License-Identifier: Apache-2.0
// Pedals and stairs by two-bone reach.
#include "content/figure/round_cycle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double turn = 2 * std::numbers::pi;
constexpr double crank = 0.085;     // length of the crank
constexpr double stairFloor = 0.10; // how high the lower foot stands in the picture
constexpr double stanceShare = 0.60;
constexpr double hipAbove = 0.424; // of the upper foot when it is set down

double eased(double u)
{
    u = std::clamp(u, 0.0, 1.0);
    return u * u * u * (10 + u * (6 * u - 15));
}

void place(RoundStep &step, Skeleton body, Side side, QPointF ankle, double pitch)
{
    body.limb(side).footAngle = 90 + pitch;
    reachFoot(step.pose, body, side, ankle);
}

void finish(RoundStep &step, QPointF hip)
{
    step.joints = solve(step.pose);
    step.joints.translate(hip);
}

} // namespace

QPointF saddle(const Prop &bicycle)
{
    return {bicycle.x - 0.13, bicycle.height + 0.345};
}

QPointF pedal(const Prop &bicycle, double phase, Side side)
{
    const double a = turn * (phase + (side == Side::Near ? 0 : 0.5));
    return QPointF(bicycle.x, bicycle.height) + QPointF(std::sin(a), std::cos(a)) * crank;
}

RoundStep pedalling(const Pose &base, const Prop &bicycle, double phase)
{
    RoundStep step{base, {}};
    const QPointF hip = saddle(bicycle) + QPointF(0, 0.07);
    Skeleton body = solve(base);
    body.translate(hip);
    for (const Side side : {Side::Near, Side::Far}) {
        const double own = phase + (side == Side::Near ? 0 : 0.5);
        const double pitch = -24 - 9 * std::cos(turn * (own - 0.42));
        const double a = pitch * turn / 360;
        // The ball of the foot is on the pedal.
        const double ahead = segment::ballAhead, up = segment::ankleHeight + 0.006;
        const QPointF back(ahead * std::cos(a) + up * std::sin(a),
                           ahead * std::sin(a) - up * std::cos(a));
        place(step, body, side, pedal(bicycle, phase, side) - back, pitch);
    }
    finish(step, hip);
    return step;
}

QPointF stairAt(const Prop &stairs, int index, double phase)
{
    return {stairs.width * (index - 2 * phase) - 0.02,
            stairFloor + stairs.height * (index + 1 - 2 * phase)};
}

RoundStep climbing(const Pose &base, const Prop &stairs, double phase)
{
    RoundStep step{base, {}};
    const double sway = std::cos(2 * turn * (phase - 0.12));
    step.pose[Channel::Pelvis] = base[Channel::Pelvis] + 2.5 * sway;
    const QPointF hip(stairs.width * -0.30 + 0.035 + 0.012 * std::sin(2 * turn * phase),
                      stairFloor + stairs.height + hipAbove +
                          0.008 * std::cos(2 * turn * (phase - 0.45)));
    for (const Side side : {Side::Near, Side::Far}) {
        const double own = phase + (side == Side::Near ? 0 : 0.5);
        const double swing = std::cos(turn * (own - 0.05));
        step.pose[onSide(Channel::ShoulderR, side)] = base[Channel::ShoulderR] - 17 * swing;
        step.pose[onSide(Channel::ElbowR, side)] = base[Channel::ElbowR] - 12 * swing;
    }
    Skeleton body = solve(step.pose);
    body.translate(hip);
    for (const Side side : {Side::Near, Side::Far}) {
        const double shift = side == Side::Near ? 0 : 0.5;
        const double own = phase + shift - std::floor(phase + shift);
        // Set down at own = 0 on the tread in front, lifted at stanceShare, two treads further on.
        const auto tread = [&](double index) {
            return QPointF(stairs.width * (index - 2 * own) - 0.02,
                           stairFloor + stairs.height * (index + 1 - 2 * own)) +
                   QPointF(segment::heelBehindAnkle, segment::ankleHeight);
        };
        const double u = (own - stanceShare) / (1 - stanceShare);
        const double push = std::clamp((own - 0.46) / (stanceShare - 0.46), 0.0, 1.0);
        double roll = -34 * push * push, drop = 0;
        QPointF ankle = tread(0);
        if (u > 0) {
            const double go = eased(u);
            roll *= 1 - eased(u / 0.6);
            drop = -22 * std::pow(std::sin(std::numbers::pi * u), 2);
            ankle = tread(0) + (tread(2) - tread(0)) * go;
            // First up, then forward over the edge.
            const double lift = std::sin(std::numbers::pi * std::min(1.0, std::pow(u, 0.75)));
            ankle += QPointF(-0.05 * lift * (1 - u), 0.075 * lift);
        }
        const double a = roll * turn / 360;
        const double ahead = segment::ballAhead; // the heel rolls up about the ball
        ankle += QPointF(ahead - ahead * std::cos(a), -ahead * std::sin(a));
        place(step, body, side, ankle, roll + drop);
    }
    finish(step, hip);
    for (Limb *foot : {&step.joints.nearSide, &step.joints.farSide}) {
        if (foot->footAngle < 88) {
            const QPointF along = downward(foot->footAngle), sole(along.y(), -along.x());
            foot->toeBend = 90 - foot->footAngle;
            foot->toe = foot->ankle + along * segment::ballAhead + sole * segment::ankleHeight +
                        QPointF(segment::foot - segment::heelBehindAnkle - segment::ballAhead, 0);
        }
    }
    return step;
}

} // namespace backwell::content
