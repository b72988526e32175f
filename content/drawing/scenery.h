// SPDX-License-Identifier: Apache-2.0
// Places of everyday life behind the people: a park, a room, a garden.
#pragma once

#include "content/drawing/theme.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace backwell::content
{

enum class Scenery { Park, Room, Garden };

/// "park", "room", "garden"; nothing for an unknown word.
std::optional<Scenery> sceneryFromName(const QString &name);

/// Fills `rect` with the place at `seconds` (leaves sway, clouds drift). The ground people stand on
/// starts at about 70 % of the height. `shift` moves the view to the right, in heights of `rect`:
/// far things move less.
void drawScenery(QPainter &painter, const QRectF &rect, Scenery scenery, double seconds,
                 Theme theme, double shift = 0);

} // namespace backwell::content
