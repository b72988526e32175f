// SPDX-License-Identifier: Apache-2.0
// The whole person in layers from back to front.
#pragma once

#include "content/drawing/cast.h"
#include "content/figure/choreography.h"

#include <functional>

class QPainter;

namespace backwell::content
{

/// Far arm, far leg, near leg, neck, shirt, head, near arm. Unit: statures, y up, floor at 0.
/// `barefoot` draws socks: nobody wears shoes on a mat. `within` draws what the hands hold.
void drawBody(QPainter &painter, const Frame &frame, const Look &look, bool barefoot,
              const std::function<void()> &within = {});

} // namespace backwell::content
