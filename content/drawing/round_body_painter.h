// SPDX-License-Identifier: Apache-2.0
// The same people from the front, from above and lying on one side.
#pragma once

#include "content/drawing/cast.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

/// A frame whose view is not from the side, props included. Unit: statures, y up.
void drawRoundBody(QPainter &painter, const Frame &frame, const std::vector<Prop> &props,
                   const Look &look, Theme theme);

} // namespace backwell::content
