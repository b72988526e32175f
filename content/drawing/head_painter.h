// SPDX-License-Identifier: Apache-2.0
// Neck, face, hair and scarf in profile; calm and a little pleased, also when it is hard work.
#pragma once

#include "content/drawing/cast.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

/// The neck goes under the shirt, the head over it. Unit: statures, y up.
void drawNeck(QPainter &painter, const Frame &frame, const Look &look);
void drawHead(QPainter &painter, const Frame &frame, const Look &look);

} // namespace backwell::content
