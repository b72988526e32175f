// SPDX-License-Identifier: Apache-2.0
// The things people use in a movement, and the shadow they throw. Unit: statures, y up.
#pragma once

#include "content/drawing/theme.h"
#include "content/figure/choreography.h"

class QPainter;

namespace backwell::content
{

/// Where a prop lies between the layers of a person.
enum class PropLayer {
    Behind, ///< behind the person
    Within, ///< in the hands: before the body, behind the near arm
    Front   ///< before everything
};
PropLayer layerOf(const Prop &prop);

/// The prop where it is in this frame: carried ones are in the hands. As seen from the side.
void drawProp(QPainter &painter, const Prop &prop, const Frame &frame, Theme theme);

/// Things that move with the person: box, bag, towel, band.
void drawCarried(QPainter &painter, const Prop &prop, const Frame &frame, Theme theme);
/// Furniture that stands on its own: worktop, stairs, bicycle, water.
void drawGear(QPainter &painter, const Prop &prop, const Frame &frame, Theme theme);

/// Where a carried box or bag is: its middle at the bottom.
QPointF placeOf(const Prop &prop, const Frame &frame);

/// What wood looks like in a theme.
struct Wood {
    QColor light, mid, dark;
};
Wood wood(Theme theme);
/// A rounded rectangle of one colour.
void bar(QPainter &painter, const QRectF &rect, double radius, const QColor &colour);
/// A round-ended stroke.
void post(QPainter &painter, QPointF from, QPointF to, double width, const QColor &colour);

void drawShadow(QPainter &painter, const Frame &frame, Theme theme);

} // namespace backwell::content
