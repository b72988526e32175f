// SPDX-License-Identifier: Apache-2.0
// Soft rows of ellipsoids, sorted by how near they are.
#include "content/drawing/round_body_painter.h"

#include "content/drawing/prop_painter.h"
#include "content/drawing/round_canvas.h"
#include "content/drawing/round_head_painter.h"
#include "content/drawing/round_prop_painter.h"
#include "content/drawing/solid.h"
#include "content/figure/skeleton.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <functional>

namespace backwell::content
{

namespace
{

const QColor cool(0x26303Fu), line(0x1A2030u);

std::vector<Solid> trunk(const RoundCanvas &c, double more)
{
    const Body &s = c.body();
    const double b = c.look.build, belly = c.look.belly + 0.012 * c.frame.belly;
    const double breath = 0.004 * c.frame.breath;
    const auto at = [&](const Point3 &middle, const Axes &axes, double across, double deep) {
        return Solid::of(middle + axes.front * (belly * 0.5), axes, across * b + more,
                         deep * b + belly * 0.5 + more, 0.02);
    };
    return {at(between(s.hip, s.waist, 0.05), s.pelvis, 0.105, 0.080),
            at(between(s.hip, s.waist, 0.70), s.pelvis, 0.095, 0.070),
            at(between(s.waist, s.chest, 0.35), s.lumbar, 0.087, 0.064),
            Solid::of(s.chest, s.thorax, 0.096 * b + breath, 0.068 * b + breath, 0.02),
            Solid::of(between(s.chest, s.shoulder, 0.55), s.thorax, 0.104 * b + breath,
                      0.067 * b + breath, 0.02),
            Solid::of(s.shoulder - s.thorax.up * 0.020, s.thorax, 0.103 * b, 0.052 * b, 0.020),
            Solid::of(s.shoulder + s.thorax.up * 0.010, s.thorax, 0.050, 0.040, 0.012)};
}

void drawTrunk(const RoundCanvas &c)
{
    const Body &s = c.body();
    const double b = c.look.build;
    // The seat of the trousers.
    c.row({Solid::of(between(s.hip, s.waist, 0.15), s.pelvis, 0.090 * b, 0.070 * b, 0.015),
           Solid::of(s.hip - s.pelvis.up * 0.012, s.pelvis, 0.096 * b, 0.074 * b, 0.035)},
          mixed(c.look.bottom, cool, 0.04));
    c.row({Solid::ball(s.shoulder - s.thorax.up * 0.02, 0.036), Solid::ball(s.neck, 0.033),
           Solid::ball(s.neck + s.head.up * 0.03, 0.033)},
          mixed(c.look.skin, QColor(0x5A1E1Eu), 0.13));
    if (c.look.hood)
        c.row({Solid::of(s.shoulder - s.thorax.front * 0.045 + s.thorax.up * 0.012, s.thorax, 0.062,
                         0.03, 0.034)},
              mixed(c.look.top, line, 0.16));
    const auto shirt = trunk(c, 0);
    c.row(shirt, c.look.top);
    for (const Limb3 &limb : s.limbs) // the shirt slopes from the neck to the shoulders
        c.row({Solid::ball(limb.shoulder - s.thorax.up * 0.004, 0.038 * b),
               Solid::of(s.shoulder + s.thorax.up * 0.004, s.thorax, 0.046, 0.040, 0.016)},
              c.look.top);
    const QColor shade = mixed(c.look.top, line, 0.17);
    Solid hem = shirt[0], above = shirt[0];
    above.middle = above.middle + s.pelvis.up * 0.010;
    hem.c = hem.c * 0.3;
    above.c = above.c * 0.3;
    if (std::abs(s.pelvis.up.dot(c.camera.toward)) < 0.6)
        c.row({hem, above}, shade);
    if (c.look.hair == Hair::Curly && s.thorax.front.dot(c.camera.toward) > 0.15) {
        QPainterPath edge;
        for (size_t i = 0; i + 1 < shirt.size(); ++i) {
            const QPointF at = c.camera.at(shirt[i].middle + shirt[i].b);
            i == 0 ? edge.moveTo(at) : edge.lineTo(at);
        }
        c.painter.setBrush(Qt::NoBrush);
        c.painter.setPen(QPen(shade, 0.005, Qt::SolidLine, Qt::RoundCap));
        c.painter.drawPath(edge);
    }
}

void drawShadow(const RoundCanvas &c, View view, Theme theme)
{
    if (view != View::Above) {
        QRectF under;
        for (const Limb3 &limb : c.body().limbs) {
            for (const Point3 &p :
                 {limb.heel, limb.toe, limb.knee, c.body().hip, c.body().shoulder, limb.wrist})
                if (p.y < 0.2)
                    under |= QRectF(c.camera.at({p.x, 0, p.z}) - QPointF(0.03, 0.006),
                                    QSizeF(0.06, 0.012));
        }
        c.painter.setPen(Qt::NoPen);
        c.painter.setBrush(shadowColour(theme));
        c.painter.drawEllipse(under.adjusted(-0.05, -0.012, 0.05, 0.012));
        return;
    }
    QPainterPath all;
    all.setFillRule(Qt::WindingFill);
    // Soft enough to be told with few solids.
    const auto whole = trunk(c, 0.004);
    all.addPath(outline({whole[0], whole[3], whole[5]}, c.camera));
    for (const Limb3 &limb : c.body().limbs)
        all.addPath(outline({Solid::ball(limb.hip, 0.06), Solid::ball(limb.knee, 0.046),
                             Solid::ball(limb.ankle, 0.034)},
                            c.camera));
    c.fill(all.translated(0.020, -0.018), shadowColour(theme));
}

} // namespace

void drawRoundBody(QPainter &painter, const Frame &frame, const std::vector<Prop> &props,
                   const Look &look, Theme theme)
{
    const bool mat = std::ranges::find(props, Prop::Kind::Mat, &Prop::kind) != props.end();
    const RoundCanvas c{painter, frame, look, Camera(frame.view), mat};
    const Body &s = frame.body;
    for (const Prop &prop : props) {
        if (!betweenKnees(prop))
            drawRoundProp(painter, prop, frame, theme);
    }
    drawShadow(c, frame.view, theme);

    struct Part {
        double depth;
        std::function<void()> draw;
    };
    const double middle = c.camera.depth(between(s.hip, s.shoulder, 0.5));
    std::vector<Part> parts{{middle, [&] { drawTrunk(c); }}};
    const double headDepth = c.camera.depth(between(s.neck, s.crown, 0.5));
    parts.push_back({std::max(headDepth, middle + (headDepth < middle - 0.2 ? -0.3 : 0.03)),
                     [&] { drawRoundHead(painter, frame, look, c.camera); }});
    for (const Side side : {Side::Near, Side::Far}) {
        const Limb3 &limb = s.limb(side);
        const double knee = c.camera.depth(limb.knee);
        const double legDepth = knee > middle + 0.10 ? knee : middle - 0.2 + 0.1 * knee;
        const double legShade = side == Side::Far ? 0.09 : 0.0;
        parts.push_back({legDepth, [&c, side, legShade] { drawRoundLeg(c, side, legShade); }});
        const double hand = (c.camera.depth(limb.wrist) + c.camera.depth(limb.elbow)) / 2;
        const double armDepth = hand > middle - 0.045 ? std::max(hand, middle + 0.012) : hand;
        parts.push_back({armDepth, [&c, side] { drawRoundArm(c, side, 0.045); }});
    }
    for (const Prop &prop : props) {
        if (!betweenKnees(prop))
            continue;
        const double depth =
            c.camera.depth(between(s.limb(Side::Near).knee, s.limb(Side::Far).knee, 0.5));
        parts.push_back({depth + 0.05, [&painter, &prop, &frame, theme] {
                             drawRoundProp(painter, prop, frame, theme);
                         }});
    }
    std::ranges::stable_sort(parts, {}, &Part::depth);
    for (const Part &part : parts)
        part.draw();
}

} // namespace backwell::content
