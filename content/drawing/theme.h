// SPDX-License-Identifier: Apache-2.0
// Colours of the drawings in light, dark and high contrast; the palette of the whole product.
#pragma once

#include <QColor>
#include <QString>

namespace backwell::content
{

enum class Theme { Light, Dark, Contrast };

/// Soft fill behind a drawing. One per place of the app or movement.
enum class Tile { Leaf, Clay, Sun, Sky, Plum, Rose, Paper };

/// "leaf" … ; Leaf for an unknown word.
Tile tileFromName(const QString &name);

/// The named colours of the product for one theme.
struct Palette {
    QColor paper, card, ink, quiet, leaf, sky, sun, clay, help, line;
};
const Palette &palette(Theme theme);

/// Background of a tile, the light behind the person, the floor, and the soft shadow on it.
QColor tileColour(Tile tile, Theme theme);
QColor tileGlow(Tile tile, Theme theme);
QColor tileFloor(Tile tile, Theme theme);
QColor shadowColour(Theme theme);

/// `a` with a share of `b` mixed in, share 0…1.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace backwell::content
