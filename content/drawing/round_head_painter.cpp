// SPDX-License-Identifier: Apache-2.0
// A head as ellipsoids with patches: hair is what the face leaves over.
#include "content/drawing/round_head_painter.h"

#include "content/drawing/round_head.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace backwell::content
{

namespace
{

constexpr double wide = 0.060, deep = 0.069, high = 0.077;

void drawDrape(const RoundHead &h)
{
    const Body &body = h.frame.body;
    const Point3 trail = body.thorax.right * (-h.frame.headLag * 0.0009);
    const Solid collar = Solid::of(body.shoulder + body.thorax.up * -0.020 + trail, body.thorax,
                                   0.088, 0.064, 0.038);
    const Solid neck = Solid::of(body.neck, h.axes, 0.052, 0.052, 0.045);
    h.fill(outline({h.part(-0.006, 0.0, 0.064, 0.070, 0.080), neck, collar}, h.camera),
           h.look.hairColour);
    h.painter.setBrush(Qt::NoBrush);
    h.painter.setPen(QPen(mixed(h.look.hairColour, QColor(0x201838u), 0.20), 0.0045, Qt::SolidLine,
                          Qt::RoundCap));
    QPainterPath fold(h.camera.at(body.neck + h.axes.right * 0.045 + h.axes.front * 0.03));
    fold.quadTo(
        h.camera.at(body.shoulder + h.axes.front * 0.07),
        h.camera.at(body.shoulder - h.axes.right * 0.055 - h.axes.up * 0.02 + h.axes.front * 0.04));
    h.painter.drawPath(fold);
}

void drawHairBehind(const RoundHead &h)
{
    const QColor hair = h.look.hairColour;
    const double trail = h.frame.headLag * 0.0006;
    switch (h.look.hair) {
    case Hair::Scarf:
        return drawDrape(h);
    case Hair::Bald:
        h.fill(outline({h.part(-0.012, -0.016, 0.0635, 0.062, 0.050)}, h.camera), hair);
        return;
    case Hair::Bob:
        h.fill(outline({h.part(-0.012, 0.012, 0.071, 0.070, 0.072),
                        Solid::of(h.middle - h.axes.front * 0.016 - h.axes.up * 0.046 -
                                      h.axes.right * trail,
                                  h.axes, 0.070, 0.056, 0.036)},
                       h.camera),
               hair);
        return;
    case Hair::Curly:
        for (int i = 0; i < 9; ++i) {
            const double longitude = 90 + 22.5 * i;
            for (const double latitude : {-20.0, 12.0, 42.0})
                h.disc(onSurface(h.skull, longitude, latitude, 1.04), 0.023, hair);
        }
        [[fallthrough]];
    default:
        h.fill(outline({h.part(-0.007, 0.006, 0.0655, 0.070, 0.080)}, h.camera), hair);
    }
}

void drawHairInFront(const RoundHead &h)
{
    const QColor hair = h.look.hairColour;
    if (h.look.hair == Hair::Curly) {
        for (const double longitude : {-66.0, -40.0, -14.0, 14.0, 40.0, 66.0}) {
            const double latitude = 56 - 0.002 * longitude * longitude;
            if (facesUs(h.skull, longitude, latitude, h.camera))
                h.disc(onSurface(h.skull, longitude, latitude, 1.0), 0.021, hair);
        }
    }
    if (h.look.hair == Hair::Bob) // a parting with a fringe to one side
        for (const double longitude : {-34.0, -12.0, 30.0})
            h.fill(patch(h.skull, directionOf(longitude, 58), longitude > 0 ? 22 : 24, h.camera),
                   hair);
}

void drawBun(const RoundHead &h, bool before)
{
    if (h.look.hair != Hair::Bun)
        return;
    const Solid bun = h.part(-0.052 - 0.0004 * h.frame.headLag, 0.078, 0.035, 0.035, 0.033);
    const bool nearer = h.camera.depth(bun.middle) > h.camera.depth(h.middle);
    if (nearer == before)
        return;
    h.fill(outline({bun}, h.camera),
           nearer ? mixed(h.look.hairColour, QColor(0xFFFFFFu), 0.08) : h.look.hairColour);
}

} // namespace

void drawRoundHead(QPainter &painter, const Frame &frame, const Look &look, const Camera &camera)
{
    const Axes axes = frame.body.head;
    const Point3 middle = frame.body.neck + axes.up * 0.070 + axes.front * 0.004;
    const RoundHead h{
        painter, frame, look, camera, axes, middle, Solid::of(middle, axes, wide, deep, high)};
    drawBun(h, true);
    const bool crown = axes.up.dot(camera.toward) > 0.5;
    if (crown)
        drawJaw(h);
    if (look.hair != Hair::Bald)
        drawHairBehind(h);
    const double facing = axes.front.dot(camera.toward);
    if (facing > -0.35 && look.hair != Hair::Scarf && look.hair != Hair::Bob)
        for (const double side : {-1.0, 1.0})
            h.fill(outline({Solid::of(middle + axes.right * (0.061 * side) - axes.up * 0.006 -
                                          axes.front * 0.004,
                                      axes, 0.008, 0.012, 0.018)},
                           camera),
                   mixed(look.skin, QColor(0x7A2E2Au), 0.10));
    if (!crown && facing > -0.2)
        drawJaw(h);
    if (look.hair == Hair::Bald) {
        h.fill(outline({h.skull}, camera), look.skin);
        h.fill(patch(h.skull, {-0.94, -0.30, 0}, 66, camera), look.hairColour);
    } else {
        h.fill(patch(h.skull, directionOf(0, look.hair == Hair::Scarf ? -16 : -25),
                     look.hair == Hair::Scarf ? 58 : 68, camera),
               look.skin);
    }
    drawFeatures(h);
    if (crown && look.hair != Hair::Bald) // from above the hair hides the brow
        h.fill(patch(h.part(-0.007, 0.006, 0.068, 0.074, 0.082), directionOf(0, 80), 66, camera),
               look.hairColour);
    if (!crown)
        drawHairInFront(h);
    drawBun(h, false);
}

} // namespace backwell::content
