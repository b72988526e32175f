// SPDX-License-Identifier: Apache-2.0
// Mats, chairs and pillows from the front and from above.
#pragma once

#include "content/drawing/theme.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

/// A pillow without a place of its own lies between the knees.
bool betweenKnees(const Prop &prop);

void drawRoundProp(QPainter &painter, const Prop &prop, const Frame &frame, Theme theme);

} // namespace backwell::content
