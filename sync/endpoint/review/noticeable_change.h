// SPDX-License-Identifier: Apache-2.0
// Start, now, and whether the difference is one that people usually notice.
#pragma once

#include <QString>

#include <optional>

namespace backwell::sync::endpoint
{

enum class Better { Lower, Higher };

/// What it takes. `share` of the start counts as well when given.
struct Noticeable {
    Better better = Better::Lower;
    double points = 2;
    std::optional<double> share;
    QString words; ///< as printed: "2 points or 30 %"
};

/// Back or leg 0–10: 2 points or 30 % (Ostelo and others, Spine 2008;33:90–94).
Noticeable painChange();
/// Own activities 0–10: 3 points for one, 2 for the mean of several. From the literature of the
/// Patient-Specific Functional Scale as remembered; to be confirmed by the clinical approver.
Noticeable activityChange(int activities);

enum class Change { OnlyOne, NotYet, Reached, Worse };
/// Worse by as much as would be noticed counts as Worse; in between is NotYet.
Change changeBetween(double start, double now, const Noticeable &wanted);

} // namespace backwell::sync::endpoint
