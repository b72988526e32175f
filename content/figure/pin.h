// SPDX-License-Identifier: Apache-2.0
// Hands and feet that are held: on the floor, on furniture, on the own leg.
#pragma once

#include "content/figure/skeleton.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <utility>

namespace backwell::content
{

/// Hands or feet that stay where they are while the body moves over them, or on the own leg.
struct Pin {
    enum class Part { Hand, Foot };
    enum class On { Place, Thigh, Shin };
    Part part = Part::Hand;
    Side side = Side::Near;
    std::optional<QPointF> spot; ///< wrist or ankle; without one it is where the first key puts it
    On on = On::Place;
    Side leg = Side::Near; ///< whose thigh or shin
    double share = 0.7;    ///< how far down it
    bool behind = false;   ///< at its back
    QString from;          ///< the key at which the hand gets there; empty: always
    bool operator==(const Pin &) const = default;
};

/// Reads `"handR"`, `{"pin":"handL","x":0.3,"y":0.5}` or
/// `{"pin":"handR","on":"thighR","share":0.7,"behind":true,"from":"end"}`.
/// Errors: Invalid for an unknown part, leg or place.
Result<Pin> readPin(const QJsonValue &value);

/// The wrist or ankle the pin is about.
QPointF pinned(const Skeleton &joints, const Pin &pin);
/// Where a hand lies on that leg, and which way it points (degrees from straight down).
std::pair<QPointF, double> onLeg(const Skeleton &joints, const Pin &pin, Side leg);
/// 0 half a key before, 1 when it is reached; `keysLeft` is negative before.
double arriving(double keysLeft);
Side other(Side side);

} // namespace backwell::content
