// SPDX-License-Identifier: Apache-2.0
// Pictures of numbers: ten people, and a trend of dots with dates.
#pragma once

#include "content/drawing/theme.h"

#include <QDate>
#include <QFont>
#include <QLocale>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace backwell::content
{

/// Ten standing people in one row, or two of five when `rect` is narrow; the first `k` (0…10)
/// filled with `colour`, the others pale but outlined, so that the count does not rest on colour.
void drawTenPeople(QPainter &painter, const QRectF &rect, int k, Theme theme,
                   std::optional<QColor> colour = std::nullopt, bool mirrored = false);

struct TrendPoint {
    QDate day;
    double value = 0;
    bool flareUp = false; ///< marked with a small flag under the dot
};

struct Trend {
    std::vector<TrendPoint> points;                ///< any number, in order of day; may be empty
    double least = 0, most = 10;                   ///< the scale
    std::vector<std::pair<double, QString>> marks; ///< worded heights of the scale, "quite sure"
    std::optional<double> wanted; ///< a soft line, for example the person's own goal
    QColor colour;                ///< invalid: leaf
    QFont font;                   ///< for dates and marks
    QLocale locale;
    bool mirrored = false;
};

/// Dots joined by a line, dates below (first, last and as many between as fit), the last value
/// written at its dot. Gaps of more than `gapDays` are not bridged.
void drawTrend(QPainter &painter, const QRectF &rect, const Trend &trend, Theme theme,
               int gapDays = 21);

} // namespace backwell::content
