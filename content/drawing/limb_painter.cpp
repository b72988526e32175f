// SPDX-License-Identifier: Apache-2.0
// One ribbon per limb, cut shorter for the clothes.
#include "content/drawing/limb_painter.h"

#include "content/drawing/ribbon.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double degree = std::numbers::pi / 180;

double bendOf(double degrees)
{
    return std::clamp(degrees / 90, 0.0, 1.5);
}

void fill(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

void drawFoot(QPainter &painter, const Limb &limb, double toeBend, const Look &look, bool barefoot,
              bool far)
{
    const QPointF along = downward(limb.footAngle), up(-along.y(), along.x());
    const QPointF pivot(0.072, -0.030);
    const auto place = [&](QPointF p) {
        // Toes stay flat while the heel lifts.
        const double share = std::clamp((p.x() - pivot.x() + 0.012) / 0.024, 0.0, 1.0);
        const double a = toeBend * share * degree;
        const QPointF d = p - pivot;
        if (share > 0)
            p = pivot + QPointF(d.x() * std::cos(a) - d.y() * std::sin(a),
                                d.x() * std::sin(a) + d.y() * std::cos(a));
        return limb.ankle + along * p.x() + up * p.y();
    };
    const auto shape = [&](std::vector<QPointF> points) {
        for (QPointF &point : points)
            point = place(point);
        return smoothClosed(points);
    };
    const auto tone = [far](const QColor &colour) { return far ? receded(colour) : colour; };
    if (barefoot) {
        fill(painter,
             shape({{-0.036, -0.024},
                    {-0.038, -0.004},
                    {-0.027, 0.022},
                    {0.0, 0.028},
                    {0.024, 0.018},
                    {0.052, -0.006},
                    {0.084, -0.016},
                    {0.104, -0.025},
                    {0.102, -0.037},
                    {0.06, -0.039},
                    {0.02, -0.0375},
                    {-0.022, -0.038}}),
             tone(look.sock));
        return;
    }
    fill(painter,
         shape({{-0.042, -0.026},
                {-0.043, -0.006},
                {-0.034, 0.013},
                {-0.006, 0.008},
                {0.026, 0.012},
                {0.050, -0.002},
                {0.082, -0.012},
                {0.108, -0.020},
                {0.115, -0.031},
                {0.07, -0.034},
                {0.02, -0.034},
                {-0.03, -0.034}}),
         tone(look.shoe));
    fill(painter,
         shape({{-0.045, -0.029},
                {-0.02, -0.0275},
                {0.03, -0.0275},
                {0.08, -0.0275},
                {0.108, -0.0265},
                {0.117, -0.031},
                {0.112, -0.0385},
                {0.07, -0.0395},
                {0.02, -0.0395},
                {-0.03, -0.0395},
                {-0.0445, -0.037}}),
         tone(look.sole));
    // Laces: two short strokes on the instep.
    painter.setPen(
        QPen(mixed(tone(look.shoe), tone(look.sole), 0.7), 0.005, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(place({0.036, 0.001}), place({0.043, -0.010}));
    painter.drawLine(place({0.050, -0.006}), place({0.056, -0.015}));
}

void drawHand(QPainter &painter, const Limb &limb, const QColor &skin)
{
    const QPointF along = downward(limb.handAngle), front(-along.y(), along.x());
    const auto place = [&](double x, double y) { return limb.wrist + along * x + front * y; };
    // Thumb first, so that the mitten lies over its root.
    fill(painter,
         smoothClosed({place(0.0, 0.010), place(0.016, 0.022), place(0.036, 0.028),
                       place(0.044, 0.022), place(0.034, 0.010), place(0.014, 0.0)}),
         mixed(skin, QColor(0x3A2030u), 0.06));
    fill(painter,
         smoothClosed({place(-0.012, -0.016), place(0.018, -0.020), place(0.046, -0.018),
                       place(0.064, -0.009), place(0.067, 0.002), place(0.056, 0.011),
                       place(0.030, 0.015), place(0.004, 0.016), place(-0.012, 0.014)}),
         skin);
}

} // namespace

QColor receded(const QColor &colour)
{
    return mixed(colour, QColor(0x26303Fu), 0.22);
}

void drawLeg(QPainter &painter, const Frame &frame, Side side, const Look &look, bool barefoot)
{
    const Limb &limb = frame.joints.limb(side);
    const bool far = side == Side::Far;
    const double b = look.build;
    const double hipBend = bendOf(limb.thighAngle + frame.joints.pelvisAngle);
    const double kneeBend = bendOf(limb.thighAngle - limb.shankAngle);
    // Whoever lies on the back is a little flatter there.
    const double seat = 0.080 + 0.020 * hipBend;
    const double lying = std::clamp((-frame.joints.pelvisAngle - 55) / 30, 0.0, 1.0);
    const double back = seat * b + (0.071 - seat * b) * lying;
    const QPointF top = limb.hip + upward(frame.joints.pelvisAngle) * (segment::pelvis * 0.9);
    const Ribbon leg({top, limb.hip, limb.knee, limb.ankle}, {0.07, 0.075},
                     {{0.0, 0.060 * b + look.belly, 0.058 * b},
                      {0.5, 0.063 * b + look.belly * 0.7, 0.074 * b},
                      {1.0, 0.064 * b, back},
                      {1.2, 0.066 * b, std::min(back, (0.070 + 0.006 * hipBend) * b)},
                      {1.45, 0.062 * b, 0.056 * b},
                      {1.8, (0.050 + 0.008 * kneeBend) * b, 0.044 * b},
                      {2.0, (0.046 + 0.022 * kneeBend) * b, 0.042 * b},
                      {2.15, (0.044 + 0.008 * kneeBend) * b, 0.046 * b},
                      {2.35, 0.041 * b, 0.052 * b},
                      {2.65, 0.038 * b, 0.043 * b},
                      {2.95, 0.038, 0.037}});
    const Ribbon ankle({limb.knee, limb.ankle}, {},
                       {{0, 0.03, 0.03}, {0.8, 0.024, 0.025}, {1, 0.022, 0.026}});
    const QColor cloth = far ? receded(look.bottom) : look.bottom;
    const QColor skin = far ? receded(look.skin) : look.skin;
    const QColor shade = mixed(cloth, QColor(0x1A2030u), 0.22);

    fill(painter, ankle.outline(0.75, 1.0, 0, 1, 0),
         barefoot ? (far ? receded(look.sock) : look.sock) : skin);
    drawFoot(painter, limb, far ? frame.farToeBend : frame.toeBend, look, barefoot, far);
    fill(painter, leg.outline(0.0, 2.9, 0.5, 0.12), cloth);
    // A turned-up hem, and folds where the cloth really bends.
    fill(painter, leg.band(2.835, 0.065, 0.0022), mixed(cloth, QColor(0xFFFFFFu), 0.10));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(shade, 0.006, Qt::SolidLine, Qt::RoundCap));
    if (kneeBend > 0.45) {
        const QPointF inner = leg.rightEdge(1.97, -0.004), into = leg.centre(1.97);
        painter.drawLine(inner, inner + (into - inner) * std::min(0.75, 0.55 * kneeBend));
    }
    if (hipBend > 0.45 && !far) {
        const QPointF inner = leg.leftEdge(1.03, -0.006), into = leg.centre(1.0);
        painter.drawLine(inner, inner + (into - inner) * std::min(0.8, 0.55 * hipBend));
    }
}

void drawArm(QPainter &painter, const Frame &frame, Side side, const Look &look)
{
    const Limb &limb = frame.joints.limb(side);
    const bool far = side == Side::Far;
    const double b = look.build;
    // The shoulder rolls forward and up with the arm.
    const double lift = std::clamp((limb.armAngle + frame.joints.thoraxAngle) / 120, -0.3, 1.3);
    const QPointF up = upward(frame.joints.thoraxAngle), front(up.y(), -up.x());
    const QPointF root = limb.shoulder - up * 0.030 + front * 0.004 +
                         (front + up) * (0.016 * lift) * 0.9 + front * (frame.breath * 0.002);
    const double bent = bendOf(limb.forearmAngle - limb.armAngle);
    const Ribbon arm({root, limb.elbow, limb.wrist}, {0.058},
                     {{0.0, 0.045 * b, 0.045 * b},
                      {0.4, 0.039 * b, 0.040 * b},
                      {0.85, 0.033 * b, (0.033 + 0.006 * bent) * b},
                      {1.0, 0.033 * b, (0.033 + 0.014 * bent) * b},
                      {1.25, 0.034 * b, (0.034 + 0.005 * bent) * b},
                      {1.7, 0.025 * b, 0.025 * b},
                      {2.0, 0.0185, 0.0185}});
    const QColor skin = far ? receded(look.skin) : look.skin;
    const QColor cloth = far ? receded(look.top) : mixed(look.top, QColor(0x26303Fu), 0.055);
    drawHand(painter, limb, skin);
    fill(painter, arm.outline(look.sleeve == Sleeve::Long ? 1.5 : 0.1, 2.0, 0.6, 0.4), skin);
    const double end = look.sleeve == Sleeve::Long ? 1.86 : 0.62;
    fill(painter, arm.outline(0.0, end, 1.0, 0.10, 0.005), cloth);
    const QColor cuff = mixed(cloth, QColor(0x1A2030u), 0.20);
    if (look.sleeve == Sleeve::Long)
        fill(painter, arm.band(end - 0.085, 0.09, 0.0065), cuff);
    else
        fill(painter, arm.band(end - 0.035, 0.035, 0.0062), cuff);
    if (bent > 0.35 && look.sleeve == Sleeve::Long) {
        painter.setPen(QPen(cuff, 0.005, Qt::SolidLine, Qt::RoundCap));
        const QPointF inner = arm.leftEdge(1.0, 0.003), into = arm.centre(1.0);
        painter.drawLine(inner, inner + (into - inner) * 0.6);
    }
}

} // namespace backwell::content
