// SPDX-License-Identifier: Apache-2.0
// Hair, beard and headscarf in profile.
#pragma once

#include "content/drawing/cast.h"
#include "content/figure/choreography.h"

class QPainter;
class QTransform;

namespace backwell::content
{

/// The painter is in the head's own frame; `toFigure` leads from there to the space of the figure,
/// where floor and shoulders are. A scarf is no hair: drawHair draws nothing for it.
void drawHair(QPainter &painter, const Frame &frame, const Look &look, const QTransform &toFigure);
void drawBeard(QPainter &painter, const Look &look); ///< full under a bald head, short under hair
void drawScarf(QPainter &painter, const Frame &frame, const Look &look, const QTransform &toFigure);

} // namespace backwell::content
