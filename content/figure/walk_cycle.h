// SPDX-License-Identifier: Apache-2.0
// One stride after another: feet that stay on the ground they meet, a heel that rolls, a small
// bounce.
#pragma once

#include "content/figure/pose.h"
#include "content/figure/skeleton.h"

namespace backwell::content
{

/// A walk made from the key poses of a stride. The hips stay near x = 0 and the floor passes
/// underneath, so a standing foot moves back at exactly the speed of the floor.
class WalkCycle
{
public:
    struct Step {
        Pose pose;
        Skeleton joints;
        double nearToeBend = 0, farToeBend = 0; ///< degrees
    };

    /// `contact` is the key where the near heel meets the floor; it gives step length, lean and arm
    /// swing. `seconds` is one stride (two steps), > 0.
    WalkCycle(const Pose &contact, double seconds);

    /// The moment at phase 0…1 of the stride (any number; wraps). Near and far are half apart.
    Step at(double phase) const;
    /// Statures per second.
    double speed() const { return m_stride / m_seconds; }

private:
    struct Foot {
        QPointF ankle;
        double pitch;   ///< degrees, + toes up
        double toeBend; ///< degrees
    };
    Foot footAt(double phase) const;
    Foot stanceAt(double phase) const;

    Pose m_base;
    double m_seconds;
    double m_stride;
    double m_armSwing;
    double m_hipHeight;
};

} // namespace backwell::content
