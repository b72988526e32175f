// SPDX-License-Identifier: Apache-2.0
// What the painters of the round body share: where they paint, and the rows of solids of its limbs.
#pragma once

#include "content/drawing/cast.h"
#include "content/drawing/solid.h"
#include "content/figure/choreography.h"

#include <QPainter>

#include <vector>

namespace backwell::content
{

struct RoundCanvas {
    QPainter &painter;
    const Frame &frame;
    const Look &look;
    Camera camera;
    bool barefoot;

    const Body &body() const { return frame.body; }
    void fill(const QPainterPath &path, const QColor &colour) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(path);
    }
    void row(const std::vector<Solid> &solids, const QColor &colour) const
    {
        fill(outline(solids, camera), colour);
    }
};

/// Hip to hem, and the arm from `from` to `to` (0 shoulder, 1 elbow, 2 wrist).
std::vector<Solid> trouserLeg(const Limb3 &leg, double build);
std::vector<Solid> arm(const Limb3 &limb, double build, double from, double to);
Point3 between(const Point3 &a, const Point3 &b, double share);

/// `shade` is a share of cool dark, so that one limb reads before the other.
void drawRoundLeg(const RoundCanvas &canvas, Side side, double shade);
void drawRoundArm(const RoundCanvas &canvas, Side side, double shade);

} // namespace backwell::content
