// SPDX-License-Identifier: Apache-2.0
// A small line chart as SVG text: dates below, a scale at the side, marks for flare-ups.
#pragma once

#include "platform/base/clock.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace backwell::sync::endpoint
{

struct ChartPoint {
    Instant at;
    double value = 0;
};

struct ChartSpec {
    QString title;     ///< read aloud; the visible heading is the page's
    QString summary;   ///< one sentence that says what the picture shows
    QByteArray colour; ///< class of the line: "leaf" or "sky"
    double least = 0;
    double most = 10;
    std::vector<ChartPoint> points; ///< in order of time; may be empty
    std::vector<Instant> flareUps;
    Instant from; ///< left edge
    Instant to;   ///< right edge, later than `from`
};

/// One <svg> element, without script, style attributes or outside references. Up to 16 points are
/// joined; more become dots with a running median and a band of the middle half. A gap of more than
/// three weeks breaks the line.
QByteArray svgChart(const ChartSpec &spec);

} // namespace backwell::sync::endpoint
