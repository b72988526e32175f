// SPDX-License-Identifier: Apache-2.0
// Legs and arms as rows of solids, cut shorter for the clothes.
#include "content/drawing/round_canvas.h"

#include "content/figure/skeleton.h"

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

const QColor cool(0x26303Fu), line(0x1A2030u);

std::vector<Solid> tube(const Point3 &a, const Point3 &b,
                        const std::vector<std::pair<double, double>> &girths)
{
    std::vector<Solid> row;
    for (const auto &[u, radius] : girths)
        row.push_back(Solid::ball(between(a, b, u), radius));
    return row;
}

std::vector<Solid> joined(std::vector<Solid> a, const std::vector<Solid> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

double thickness(double u, double b)
{
    return (u < 1 ? 0.040 - 0.007 * u : 0.033 - 0.0135 * (u - 1)) * (u < 1.5 ? b : 1);
}

/// The arm's cross-section there: 0 shoulder, 1 elbow, 2 wrist.
Solid ringOf(const Limb3 &limb, double u, double b, double more)
{
    const bool upper = u < 1;
    const Point3 &from = upper ? limb.shoulder : limb.elbow, &to = upper ? limb.elbow : limb.wrist;
    return Solid::ring(between(from, to, upper ? u : u - 1), to - from, thickness(u, b) + more);
}

} // namespace

Point3 between(const Point3 &a, const Point3 &b, double u)
{
    return a + (b - a) * u;
}

std::vector<Solid> trouserLeg(const Limb3 &leg, double b)
{
    return joined(
        tube(leg.hip, leg.knee,
             {{0.0, 0.063 * b}, {0.25, 0.062 * b}, {0.6, 0.053 * b}, {1.0, 0.045 * b}}),
        joined(tube(leg.knee, leg.ankle, {{0.28, 0.046 * b}}),
               {Solid::ring(between(leg.knee, leg.ankle, 0.90), leg.ankle - leg.knee, 0.038)}));
}

/// From `from` to `to` of the same count; thinner all the way, so that its ends and the elbow do.
std::vector<Solid> arm(const Limb3 &limb, double b, double from, double to)
{
    std::vector<Solid> row;
    for (const double u : {from, std::clamp(1.0, from, to), to}) {
        const Point3 at =
            u < 1 ? between(limb.shoulder, limb.elbow, u) : between(limb.elbow, limb.wrist, u - 1);
        row.push_back(Solid::ball(at, thickness(u, b)));
    }
    return row;
}

namespace
{

void drawFoot(const RoundCanvas &c, const Limb3 &leg, double shade)
{
    const QColor shoe = mixed(c.barefoot ? c.look.sock : c.look.shoe, cool, shade);
    const Point3 along = leg.toe - leg.heel;
    const Point3 up = (leg.ankle - between(leg.heel, leg.toe, 0.26)).unit();
    const auto last = [&](double lift) {
        return std::vector<Solid>{
            Solid::ball(leg.heel + along * 0.16 + up * (0.020 + lift), 0.022),
            Solid::ball(leg.heel + along * 0.55 + up * (0.018 + lift), 0.024),
            Solid::ball(leg.heel + along * 0.86 + up * (0.013 + lift), 0.019)};
    };
    c.row(tube(between(leg.knee, leg.ankle, 0.8), leg.ankle, {{0.0, 0.025}, {1.0, 0.024}}),
          c.barefoot ? shoe : mixed(c.look.skin, cool, shade));
    if (!c.barefoot)
        c.row(last(-0.004), mixed(c.look.sole, cool, shade));
    c.row(last(c.barefoot ? 0 : 0.004), shoe);
    c.row({Solid::ball(leg.ankle + up * -0.008, 0.026),
           Solid::ball(leg.heel + along * 0.5 + up * 0.026, 0.020)},
          shoe);
}

} // namespace

void drawRoundLeg(const RoundCanvas &c, Side side, double shade)
{
    const Limb3 &leg = c.body().limb(side);
    drawFoot(c, leg, shade);
    const QColor cloth = mixed(c.look.bottom, cool, shade);
    const auto row = trouserLeg(leg, c.look.build);
    c.row(row, cloth);
    const Point3 shank = leg.ankle - leg.knee;
    if (std::abs(shank.unit().dot(c.camera.toward)) < 0.75)
        c.row({Solid::ring(leg.knee + shank * 0.83, shank, 0.0405),
               Solid::ring(leg.knee + shank * 0.90, shank, 0.0400)},
              mixed(cloth, QColor(0xFFFFFFu), 0.10));
}

void drawRoundArm(const RoundCanvas &c, Side side, double shade)
{
    const Limb3 &limb = c.body().limb(side);
    const double b = c.look.build;
    const QColor skin = mixed(c.look.skin, cool, shade), cloth = mixed(c.look.top, cool, shade);
    const Point3 hand = limb.fingertip - limb.wrist;
    c.row({Solid::ball(limb.wrist, 0.0165), Solid::ball(limb.wrist + hand * 0.5, 0.0185),
           Solid::ball(limb.wrist + hand * 0.95, 0.0125)},
          skin);
    const Point3 out = c.body().thorax.front * 0.016;
    c.row({Solid::ball(limb.wrist + hand * 0.20, 0.010),
           Solid::ball(limb.wrist + hand * 0.55 + out, 0.0085)},
          mixed(skin, QColor(0x3A2030u), 0.06)); // the thumb
    const bool sleeves = c.look.sleeve == Sleeve::Long;
    c.row(arm(limb, b, sleeves ? 1.5 : 0.3, 2.0), skin);
    const double end = sleeves ? 1.84 : 0.60;
    const QColor cuff = mixed(cloth, line, 0.20);
    auto sleeve = arm(limb, b, 0.0, end - 0.20); // the last ball reaches no further than the ring
    sleeve.push_back(ringOf(limb, end, b, 0.002));
    c.row(sleeve, cloth);
    c.row({ringOf(limb, end - 0.05, b, 0.0035), ringOf(limb, end + 0.03, b, 0.0035)}, cuff);
}

} // namespace backwell::content
