// SPDX-License-Identifier: Apache-2.0
// Line icons of the product as vector paths on a 24 grid.
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace backwell::content
{

enum class IconName {
    Home,
    Walk,
    Book,
    Person,
    Check,
    Play,
    Pause,
    Back,
    Close,
    Speaker,
    Settings,
    Phone,
    Help,
    Clock,
    Moon,
    Sun,
    Chevron,
    ChevronDown,
    Plus,
    Minus,
    Swap,
    Mirror,
    Fullscreen,
    Search,
    Pencil,
    Cloud,
    Lock,
    Share,
    Print,
    Trash,
    Language,
    TextSize,
    Contrast,
    Headphones,
    Lower,
    Calendar,
    Chart,
    Info,
    Heart
};

/// Draws the icon centred in `rect`, as large as fits a square, in one colour.
/// `mirrored` flips those that point (back, chevron, walk …) for right-to-left; others stay.
void drawIcon(QPainter &painter, const QRectF &rect, IconName name, const QColor &colour,
              bool mirrored = false);

/// "home", "chevron-down", … ; nothing for an unknown word.
std::optional<IconName> iconFromName(const QString &name);
QString iconName(IconName name);

/// One of five calm faces, 0 "very bad" … 4 "very good"; other numbers are brought into range.
/// A circle in `fill` with features in `ink`; no red, no tears.
void drawFace(QPainter &painter, const QRectF &rect, int mood, const QColor &ink,
              const QColor &fill);

} // namespace backwell::content
