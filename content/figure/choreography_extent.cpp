// SPDX-License-Identifier: Apache-2.0
// How much space a movement takes, so that its picture does not jump.
#include "content/figure/choreography.h"

namespace backwell::content
{

void Choreography::measure()
{
    constexpr int moments = 48;
    QRectF space;
    const auto include = [&space](QPointF point, double flesh) {
        space |= QRectF(point.x() - flesh, point.y() - flesh, 2 * flesh, 2 * flesh);
    };
    const auto includeAt = [&](const Point3 &point, double flesh) {
        include(seen(point, view()).at, flesh);
    };
    for (int i = 0; i < moments; ++i) {
        const Frame frame = at(loopSeconds() * i / moments);
        if (view() != View::Side) {
            const Body &b = frame.body;
            includeAt(b.hip, 0.1);
            includeAt((b.neck + b.crown) * 0.5, 0.105);
            for (const Limb3 &limb : b.limbs) {
                includeAt(limb.knee, 0.05);
                includeAt(limb.ankle, 0.04);
                includeAt(limb.toe, 0.03);
                includeAt(limb.shoulder, 0.05);
                includeAt(limb.elbow, 0.04);
                includeAt(limb.fingertip, 0.025);
            }
            continue;
        }
        const Skeleton &s = frame.joints;
        include(s.hip, 0.08);
        include(s.shoulder, 0.07);
        include((s.neck + s.crown) / 2, 0.1);
        for (const Limb *limb : {&s.nearSide, &s.farSide}) {
            include(limb->knee, 0.05);
            include(limb->heel, 0.02);
            include(limb->toe, 0.02);
            include(limb->elbow, 0.04);
            include(limb->fingertip, 0.02);
        }
    }
    for (const Prop &prop : props()) {
        if (prop.held == Prop::Held::Nothing || !prop.from.isEmpty())
            space |= prop.extentSeen(view());
    }
    if (view() != View::Above)
        space.setTop(0); // the floor; y grows upwards, so this is the lower edge
    m_extent = space;
}

} // namespace backwell::content
