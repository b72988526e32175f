// SPDX-License-Identifier: Apache-2.0
// One position of the drawn person, as joint angles seen from the side.
#pragma once

#include "platform/base/error.h"

#include <QJsonObject>
#include <QString>

#include <array>

namespace backwell::content
{

/// The sixteen angles of a pose. R is the limb near to the viewer, L the far one.
enum class Channel {
    Pelvis,
    Lumbar,
    Thorax,
    Neck,
    HipR,
    KneeR,
    AnkleR,
    ShoulderR,
    ElbowR,
    WristR,
    HipL,
    KneeL,
    AnkleL,
    ShoulderL,
    ElbowL,
    WristL
};
inline constexpr int channelCount = 16;

enum class Side { Near, Far };

/// The joint that stays on its spot of the floor while the rest moves.
enum class Anchor { HeelNear, HeelFar, ToeNear, ToeFar, KneeNear, KneeFar, Shoulder };

/// Angles in degrees, side view, the person faces +x and y points up. Pelvis is the pitch from
/// upright (+90 face down, -90 on the back); lumbar, thorax and neck bend relative to the part
/// below (+ forward); hip, knee, elbow and shoulder are flexion; ankle + lifts the toes.
/// Source of the convention: the key-pose catalogue of this project; a missing angle is 0.
struct Pose {
    std::array<double, channelCount> angles{};
    Anchor anchor = Anchor::HeelNear;
    double ground = 0; ///< statures the anchor is above the floor: a foot on a step

    double operator[](Channel channel) const { return angles[static_cast<size_t>(channel)]; }
    double &operator[](Channel channel) { return angles[static_cast<size_t>(channel)]; }
    bool operator==(const Pose &) const = default;

    /// The same pose with near and far limbs swapped, the anchor too.
    Pose mirrored() const;
};

/// The channel of the given side: `onSide(Channel::KneeR, Side::Far)` is KneeL.
Channel onSide(Channel nearChannel, Side side);

/// A pose with its name in the file ("sit", "lift-off").
struct KeyPose {
    QString name;
    Pose pose;
};

/// Reads `{"key":"sit","anchor":"heelR","P":0,"h":90,"kR":18,…}`. A bare letter (h k a s e w) sets
/// both sides, a suffix R or L one; the suffixed one wins.
/// "ground" is how high the anchor stands, 0…1. Errors: Invalid for an unknown member, anchor, a
/// value that is no number or beyond ±200°.
Result<KeyPose> readKeyPose(const QJsonObject &object);

/// `first` for u = 0, `second` for u = 1, straight between; anchor and ground of `first`.
Pose blend(const Pose &first, const Pose &second, double u);

} // namespace backwell::content
