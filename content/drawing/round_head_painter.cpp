// SPDX-License-Identifier: Apache-2.0
// A head as ellipsoids with patches: hair is what the face leaves over.
#include "content/drawing/round_head_painter.h"

#include <QPainter>
#include <QPen>

#include <cmath>

namespace backwell::content
{

namespace
{

constexpr double wide = 0.060, deep = 0.069, high = 0.077;
const QColor eyeColour(0x2A2224u);

struct Head {
    QPainter &painter;
    const Frame &frame;
    const Look &look;
    const Camera &camera;
    Axes axes;
    Point3 middle;
    Solid skull;

    Solid part(double front, double up, double across, double long_, double tall) const
    {
        return Solid::of(middle + axes.front * front + axes.up * up, axes, across, long_, tall);
    }
    void fill(const QPainterPath &path, const QColor &colour) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(path);
    }
    void disc(const Point3 &at, double radius, const QColor &colour) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(camera.at(at), radius, radius);
    }
    void spot(double longitude, double latitude, double degrees, const QColor &colour) const
    {
        if (facesUs(skull, longitude, latitude, camera))
            fill(patch(skull, directionOf(longitude, latitude), degrees, camera), colour);
    }
    /// A line on the face, as far as it faces us.
    template <typename Latitude>
    void line(double from, double to, Latitude latitude, double width, const QColor &colour) const
    {
        QPainterPath path;
        constexpr int steps = 10;
        for (int i = 0; i <= steps; ++i) {
            const double longitude = from + (to - from) * i / steps;
            if (!facesUs(skull, longitude, latitude(longitude), camera))
                continue;
            const QPointF at = camera.at(onSurface(skull, longitude, latitude(longitude)));
            path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
};

QColor beardColour(const Look &look)
{
    return look.hair == Hair::Bald ? look.hairColour : mixed(look.hairColour, look.skin, 0.18);
}

/// Chin and nose: over the hair of whoever faces us, under it when we look on the crown.
void drawJaw(const Head &h)
{
    h.fill(outline({h.part(0.020, -0.040, 0.040, 0.040, 0.041)}, h.camera), h.look.skin);
    if (!facesUs(h.skull, 0, -12, h.camera))
        h.fill(outline({Solid::of(onSurface(h.skull, 0, -13, 1.07), h.axes, 0.0115, 0.010, 0.0095)},
                       h.camera),
               mixed(h.look.skin, QColor(0x7A2E2Au), 0.13));
}

void drawFeatures(const Head &h)
{
    const Look &look = h.look;
    QColor warm = mixed(look.skin, QColor(0xD8503Cu), 0.34);
    warm.setAlphaF(0.55f);
    const QColor dark = mixed(look.skin, eyeColour, 0.92);
    const QColor brow =
        look.hair == Hair::Scarf ? QColor(0x3A2A24u) : mixed(look.hairColour, eyeColour, 0.25);
    for (const double side : {-1.0, 1.0}) {
        h.spot(side * 38, -18, 9.5, warm);
        if (h.frame.blink) {
            h.line(side * 17, side * 31, [](double) { return -1.0; }, 0.0045, dark);
        } else {
            h.spot(side * 24, 1, 5.6, dark);
            h.spot(side * 24 + 2.0, 3.4, 1.7, QColor(255, 255, 255, 210));
        }
        h.line(side * 14, side * 34,
               [side](double l) { return 20 - 0.022 * (l * side - 22) * (l * side - 22); }, 0.0052,
               brow);
    }
    if (look.beard) {
        const bool full = look.hair == Hair::Bald;
        h.fill(outline({h.part(0.026, full ? -0.050 : -0.044, 0.042, 0.042, full ? 0.044 : 0.038)},
                       h.camera),
               beardColour(look));
        h.fill(patch(h.skull, directionOf(0, -52), 38, h.camera), beardColour(look));
        h.spot(0, -31, 10, look.skin);
    }
    h.line(-15, 15, [](double l) { return -34 + 0.022 * l * l; }, 0.0045,
           mixed(look.skin, QColor(0x5A1E1Eu), 0.66));
    // The nose stands out, so that a turned head reads.
    if (facesUs(h.skull, 0, -12, h.camera)) {
        const Point3 tip = onSurface(h.skull, 0, -13, 1.07);
        h.fill(outline({Solid::ball(onSurface(h.skull, 0, 2, 0.99), 0.006),
                        Solid::of(tip, h.axes, 0.0115, 0.010, 0.0095)},
                       h.camera),
               mixed(look.skin, QColor(0x7A2E2Au), 0.13));
    }
    if (look.glasses) {
        h.painter.setBrush(QColor(255, 255, 255, 70));
        h.painter.setPen(QPen(QColor(0x4A3A3Fu), 0.0042));
        for (const double side : {-24.0, 24.0}) {
            if (facesUs(h.skull, side, 1, h.camera))
                h.painter.drawPath(patch(h.skull, directionOf(side, 0), 13, h.camera));
        }
        h.line(-11, 11, [](double) { return 3.0; }, 0.0042, QColor(0x4A3A3Fu));
        for (const double side : {-1.0, 1.0})
            h.line(side * 37, side * 80, [](double) { return 3.0; }, 0.0042, QColor(0x4A3A3Fu));
    }
}

void drawDrape(const Head &h)
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
    fold.quadTo(h.camera.at(body.shoulder + h.axes.front * 0.07),
                h.camera.at(body.shoulder - h.axes.right * 0.055 - h.axes.up * 0.02 +
                            h.axes.front * 0.04));
    h.painter.drawPath(fold);
}

void drawHairBehind(const Head &h)
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

void drawHairInFront(const Head &h)
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
            h.fill(patch(h.skull, directionOf(longitude, 58), longitude > 0 ? 22 : 24, h.camera), hair);
}

void drawBun(const Head &h, bool before)
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
    const Head h{painter, frame, look, camera, axes, middle, Solid::of(middle, axes, wide, deep, high)};
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
