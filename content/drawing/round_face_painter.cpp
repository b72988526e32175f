// SPDX-License-Identifier: Apache-2.0
// The face on a round head; calm and a little pleased.
#include "content/drawing/round_head.h"

namespace backwell::content
{

namespace
{

const QColor eyeColour(0x2A2224u);

QColor beardColour(const Look &look)
{
    return look.hair == Hair::Bald ? look.hairColour : mixed(look.hairColour, look.skin, 0.18);
}

} // namespace

void drawJaw(const RoundHead &h)
{
    h.fill(outline({h.part(0.020, -0.040, 0.040, 0.040, 0.041)}, h.camera), h.look.skin);
    if (!facesUs(h.skull, 0, -12, h.camera))
        h.fill(outline({Solid::of(onSurface(h.skull, 0, -13, 1.07), h.axes, 0.0115, 0.010, 0.0095)},
                       h.camera),
               mixed(h.look.skin, QColor(0x7A2E2Au), 0.13));
}

void drawFeatures(const RoundHead &h)
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
        h.line(
            side * 14, side * 34,
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
    h.line(
        -15, 15, [](double l) { return -34 + 0.022 * l * l; }, 0.0045,
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

} // namespace backwell::content
