// SPDX-License-Identifier: Apache-2.0
// The colour tables of the drawings.
#include "content/drawing/theme.h"

#include <QHash>

namespace backwell::content
{

namespace
{

struct TileColours {
    QRgb light, lightFloor, dark, darkFloor, darkGlow;
};

const TileColours &coloursOf(Tile tile)
{
    static const TileColours all[] = {
        {0xFFE0EEE7, 0xFFCFE3DA, 0xFF1E4C42, 0xFF1A4239, 0xFF48907D}, // leaf
        {0xFFF7E5D6, 0xFFF0D5BF, 0xFF5E3726, 0xFF512F20, 0xFFAA7350}, // clay
        {0xFFFDEFCB, 0xFFF8E2A9, 0xFF6A4A17, 0xFF5C4013, 0xFFB88B3A}, // sun
        {0xFFDFECF5, 0xFFCCE0EE, 0xFF1F4763, 0xFF1A3D56, 0xFF4A86AC}, // sky
        {0xFFEBE4F3, 0xFFDDD2EA, 0xFF413666, 0xFF382F59, 0xFF7C6CB2}, // plum
        {0xFFF9E3E8, 0xFFF2D0D8, 0xFF5C2C3D, 0xFF502635, 0xFFA5657A}, // rose
        {0xFFF5EFE3, 0xFFEBE2D0, 0xFF293733, 0xFF232F2C, 0xFF5D716A}, // paper
    };
    return all[static_cast<int>(tile)];
}

} // namespace

Tile tileFromName(const QString &name)
{
    static const QHash<QString, Tile> all{
        {QStringLiteral("leaf"), Tile::Leaf},  {QStringLiteral("clay"), Tile::Clay},
        {QStringLiteral("sun"), Tile::Sun},    {QStringLiteral("sky"), Tile::Sky},
        {QStringLiteral("plum"), Tile::Plum},  {QStringLiteral("rose"), Tile::Rose},
        {QStringLiteral("paper"), Tile::Paper}};
    return all.value(name, Tile::Leaf);
}

const Palette &palette(Theme theme)
{
    static const Palette light{QColor(0xFBF8F2u), QColor(0xFFFFFFu), QColor(0x1D2B2Au),
                               QColor(0x53635Fu), QColor(0x1F6F5Cu), QColor(0x2B6285u),
                               QColor(0xF4B942u), QColor(0x9A4B1Fu), QColor(0x8A2846u),
                               QColor(0xE4DCCDu)};
    static const Palette dark{QColor(0x14201Eu), QColor(0x1E2D2Au), QColor(0xEEF3EFu),
                              QColor(0xA9B8B2u), QColor(0x7FD1B9u), QColor(0x8FC7E8u),
                              QColor(0xF4B942u), QColor(0xE9A06Fu), QColor(0xF2A3B8u),
                              QColor(0x3A4D48u)};
    static const Palette contrast{QColor(0xFFFFFFu), QColor(0xFFFFFFu), QColor(0x000000u),
                                  QColor(0x1A1A1Au), QColor(0x004D3Bu), QColor(0x003E66u),
                                  QColor(0xFFC83Du), QColor(0x6B2C00u), QColor(0x6E0028u),
                                  QColor(0x000000u)};
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::Contrast:
        return contrast;
    case Theme::Light:
        break;
    }
    return light;
}

QColor tileColour(Tile tile, Theme theme)
{
    if (theme == Theme::Contrast)
        return QColor(0xFFFFFFu);
    return QColor::fromRgba(theme == Theme::Dark ? coloursOf(tile).dark : coloursOf(tile).light);
}

QColor tileFloor(Tile tile, Theme theme)
{
    if (theme == Theme::Contrast)
        return QColor(0xE6E6E6u);
    return QColor::fromRgba(theme == Theme::Dark ? coloursOf(tile).darkFloor
                                                 : coloursOf(tile).lightFloor);
}

QColor tileGlow(Tile tile, Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return QColor::fromRgba(coloursOf(tile).darkGlow);
    case Theme::Contrast:
        return tileColour(tile, theme);
    case Theme::Light:
        break;
    }
    return mixed(tileColour(tile, theme), QColor(0xFFFFFFu), 0.4);
}

QColor shadowColour(Theme theme)
{
    return theme == Theme::Dark ? QColor(0, 0, 0, 70) : QColor(38, 46, 60, 34);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return x + (y - x) * static_cast<float>(share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()), part(a.alphaF(), b.alphaF()));
}

} // namespace backwell::content
