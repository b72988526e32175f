// SPDX-License-Identifier: Apache-2.0
// Draws the person: one call for a whole picture, and one for a person on a stage of your own.
#pragma once

#include "content/drawing/cast.h"
#include "content/drawing/theme.h"
#include "content/figure/choreography.h"
#include "content/movement/movement.h"

#include <QRectF>

class QPainter;

namespace backwell::content
{

/// What a picture shows besides the person.
struct FigureOptions {
    enum class Stage {
        None, ///< transparent, shadow only
        Tile, ///< rounded soft fill: thumbnails and cards
        Scene ///< wall and floor: the player
    };
    Stage stage = Stage::None;
    Tile tile = Tile::Leaf;
    double radius = 14;    ///< corner of a Tile in painter units
    bool mirrored = false; ///< the person faces left
    QString pose;          ///< a key's name ("lift-off"): draws that pose, whatever the second
    bool still = false;    ///< the most telling pose instead of the moment
    bool pair = false;     ///< start, an arrow and end instead of the moment (reduced motion)
};

/// Draws `movement` at `seconds` inside `rect`, never outside it, feet on a floor near the bottom.
/// The frame is the same for a whole repetition: the person does not jump in size or place.
/// Restores the painter. Costs well under 2 ms at phone size.
void drawFigure(QPainter &painter, const QRectF &rect, const Movement &movement, double seconds,
                Person person, Theme theme, const FigureOptions &options = {});

/// The same for a choreography without words (everyday scenes).
void drawFigure(QPainter &painter, const QRectF &rect, const Choreography &figure, double seconds,
                Person person, Theme theme, const FigureOptions &options = {});

/// One frame with the floor at `floor` (painter units, x of the anchor and y of the floor) and the
/// person `stature` high. Used by the film; draws no stage and does not clip.
void drawPerson(QPainter &painter, const Frame &frame, const std::vector<Prop> &props,
                QPointF floor, double stature, Person person, Theme theme, bool mirrored = false);

} // namespace backwell::content
