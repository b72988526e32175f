// SPDX-License-Identifier: Apache-2.0
// Going round besides walking: pedals of a standing bicycle, and a flight of stairs that goes on.
#pragma once

#include "content/figure/pose.h"
#include "content/figure/prop.h"
#include "content/figure/skeleton.h"

namespace backwell::content
{

struct RoundStep {
    Pose pose;
    Skeleton joints;
};

/// Where the saddle is and where a pedal is at `phase` 0…1 of the near crank from the top, forward.
QPointF saddle(const Prop &bicycle);
QPointF pedal(const Prop &bicycle, double phase, Side side);

/// Feet on the pedals at `phase` of a turn; trunk and arms as in `base`.
RoundStep pedalling(const Pose &base, const Prop &bicycle, double phase);

/// Climbing: two steps per turn. The stairs pass under the person; see stairAt.
RoundStep climbing(const Pose &base, const Prop &stairs, double phase);
/// Heel end of the tread number `index` at that phase, as the person sees it.
QPointF stairAt(const Prop &stairs, int index, double phase);

} // namespace backwell::content
