// SPDX-License-Identifier: Apache-2.0
// Legs, arms, hands and feet of one person in one frame. Unit: statures, y up.
#pragma once

#include "content/drawing/cast.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

void drawLeg(QPainter &painter, const Frame &frame, Side side, const Look &look, bool barefoot);
void drawArm(QPainter &painter, const Frame &frame, Side side, const Look &look);

/// The colour of something on the far side: a little towards a cool dark, so that it reads
/// without an outline.
QColor receded(const QColor &colour);

} // namespace backwell::content
