// SPDX-License-Identifier: Apache-2.0
// Where every joint of a pose is: forward kinematics from angles to points.
#pragma once

#include "content/figure/pose.h"

#include <QPointF>

#include <array>

namespace backwell::content
{

/// Segment lengths as fractions of stature. Source: Drillis and Contini as tabled by Winter,
/// rounded; the trunk is split so that the back can curve.
namespace segment
{
inline constexpr double pelvis = 0.08, lumbar = 0.10, thorax = 0.108, neck = 0.06, head = 0.12;
inline constexpr double thigh = 0.245, shank = 0.246, foot = 0.152, heelBehindAnkle = 0.04;
inline constexpr double ankleHeight = 0.039, ballAhead = 0.074, upperArm = 0.186, forearm = 0.146,
                        hand = 0.06;
} // namespace segment

/// Joints of one leg and one arm. Points in statures, y up.
struct Limb {
    QPointF hip, knee, ankle, heel, toe;
    QPointF shoulder, elbow, wrist, fingertip;
    double thighAngle = 0, shankAngle = 0,
           footAngle = 0; ///< degrees from straight down; foot: 90 is flat
    double armAngle = 0, forearmAngle = 0, handAngle = 0; ///< degrees from straight down
    double toeBend = 0; ///< degrees the toes are bent up against the foot, >= 0
};

/// Some of the four limbs.
struct Limbs {
    std::array<bool, 2> arms{}, legs{}; ///< near, far
};

/// All joints. The floor is y = 0; the anchor joint stands at x = 0.
struct Skeleton {
    QPointF hip, waist, chest, shoulder, neck, crown; ///< centre line from hip joint to top of head
    double pelvisAngle = 0, lumbarAngle = 0, thoraxAngle = 0, neckAngle = 0,
           headAngle = 0; ///< from upright
    Limb nearSide, farSide;

    const Limb &limb(Side side) const { return side == Side::Near ? nearSide : farSide; }
    Limb &limb(Side side) { return side == Side::Near ? nearSide : farSide; }
    /// Moves every point.
    void translate(QPointF by);
    /// Height of the lowest part, flesh included; negative when something is below the floor.
    /// Limbs in `apart` do not count.
    double lowest(Limbs apart = {}) const;
};

/// The middle of the hand.
QPointF palm(const Limb &limb);

/// up(θ) and dn(α) of the conventions: unit vectors, degrees.
QPointF upward(double degrees);
QPointF downward(double degrees);

/// Angles to points, hip joint at the origin, nothing lifted.
Skeleton solve(const Pose &pose);

/// Angles to points with the pose's anchor at x = 0 and its ground height, then lifted so that
/// nothing but the limbs in `apart` is below the floor.
Skeleton stand(const Pose &pose, Limbs apart = {});

/// Whoever is anchored on the toes stands on the ball with the toes flat: bends them.
void flattenToes(Skeleton &skeleton, const Pose &pose);

/// An elbow that would be in the floor goes out to the side, as elbows do: it stays on the floor
/// and its bones look shorter.
void splayElbows(Skeleton &skeleton);

/// The point of `skeleton` that an anchor names, and the height it has when it rests on the floor.
QPointF anchorPoint(const Skeleton &skeleton, Anchor anchor);
double anchorHeight(Anchor anchor);

/// Bends hip and knee (or shoulder and elbow) of `pose` so that ankle (wrist) reaches `target`,
/// a point in the space of `skeleton`. Too far away: stretches towards it. Foot and hand keep
/// their direction in space.
void reachFoot(Pose &pose, const Skeleton &skeleton, Side side, QPointF ankle);
void reachHand(Pose &pose, const Skeleton &skeleton, Side side, QPointF wrist);

} // namespace backwell::content
