// SPDX-License-Identifier: Apache-2.0
// The same people's heads from any side.
#pragma once

#include "content/drawing/cast.h"
#include "content/drawing/solid.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

/// Hair, face, scarf of a frame in space. Unit: statures, y up.
void drawRoundHead(QPainter &painter, const Frame &frame, const Look &look, const Camera &camera);

} // namespace backwell::content
