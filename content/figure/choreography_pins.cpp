// SPDX-License-Identifier: Apache-2.0
// Hands and feet that stay, by two-bone reach.
#include "content/figure/choreography.h"

#include <array>
#include <utility>

namespace backwell::content
{

void Choreography::pin(Frame &frame, bool otherSide) const
{
    for (size_t i = 0; i < pins().size(); ++i) {
        const Pin &pin = pins()[i];
        const Side side = otherSide ? other(pin.side) : pin.side;
        if (pin.on != Pin::On::Place)
            continue; // when the legs are where they will be
        if (pin.part == Pin::Part::Hand) {
            reachHand(frame.pose, frame.joints, side, m_pinSpots[i]);
        } else {
            if (!pin.spot)
                frame.joints.limb(side).footAngle = 90;
            reachFoot(frame.pose, frame.joints, side, m_pinSpots[i]);
        }
    }
    if (pins().empty())
        return;
    const QPointF hip = frame.joints.hip;
    frame.joints = solve(frame.pose);
    frame.joints.translate(hip);
    flattenToes(frame.joints, frame.pose);
    for (const Pin &pin : pins()) {
        if (pin.on == Pin::On::Place)
            continue;
        const Side side = otherSide ? other(pin.side) : pin.side;
        const auto [spot, angle] = onLeg(frame.joints, pin, otherSide ? other(pin.leg) : pin.leg);
        Limb &arm = frame.joints.limb(side);
        double share = 1; // the hand arrives with the key
        if (!pin.from.isEmpty())
            share = arriving(frame.key - static_cast<double>(indexOf(pin.from)));
        const QPointF wrist = arm.wrist + (spot - arm.wrist) * share;
        arm.handAngle += (angle - arm.handAngle) * share;
        reachHand(frame.pose, frame.joints, side, wrist);
        const Skeleton reached = solve(frame.pose);
        Limb moved = reached.limb(side);
        for (const auto &[to, from] :
             {std::pair{&arm.elbow, moved.elbow}, std::pair{&arm.wrist, moved.wrist},
              std::pair{&arm.fingertip, moved.fingertip}})
            *to = from + hip;
        arm.armAngle = moved.armAngle;
        arm.forearmAngle = moved.forearmAngle;
        arm.handAngle = moved.handAngle;
    }
    splayElbows(frame.joints);
}

} // namespace backwell::content
