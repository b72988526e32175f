// SPDX-License-Identifier: Apache-2.0
// The set of line pictures: our own drawings on a grid of 24.
#pragma once

#include <QPainterPath>
#include <QString>

namespace backwell::controls
{

inline constexpr qreal iconGrid = 24;

/// What is stroked and what is filled of one picture, in grid units 0 to 24.
struct IconShape {
    QPainterPath lines;
    QPainterPath fills;
};

/// The picture called `name`, or null when there is none. Owned by the set, lives for ever.
const IconShape *iconShape(const QString &name);

} // namespace backwell::controls
