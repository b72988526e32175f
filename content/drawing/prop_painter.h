// SPDX-License-Identifier: Apache-2.0
// Chairs, mats, plants: the few things people use, and the shadow they stand on.
#pragma once

#include "content/drawing/theme.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

/// Draws one prop. Unit: statures, y up, floor at 0.
void drawProp(QPainter &painter, const Prop &prop, Theme theme);
/// A soft shadow under whatever is near the floor.
void drawShadow(QPainter &painter, const Frame &frame, Theme theme);

} // namespace backwell::content
