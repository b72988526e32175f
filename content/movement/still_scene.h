// SPDX-License-Identifier: Apache-2.0
// What stands in the place of a figure that cannot be drawn from the side: a still everyday scene,
// its tempo, and what moves as seen from elsewhere.
#pragma once

#include "content/figure/everyday.h"
#include "content/figure/tempo.h"

#include <QJsonObject>

#include <map>

namespace backwell::content
{

/// From where a movement is best seen when that is not the side.
enum class ViewFrom { Front, Top, Feet, Head };

/// Angles in the plane of that view, degrees from where the part is at rest, each part for itself:
/// pelvis, lumbar, thorax, head, thighs (both as one), topThigh, topArm. `handSlide` is statures.
struct StillScene {
    Everyday show = Everyday::Stand;
    std::optional<Tempo> tempo; ///< there whenever the movement counts repetitions
    std::optional<ViewFrom> view;
    std::map<QString, std::pair<double, double>> motion; ///< start and end; empty without a view
};

/// Reads `{"show":"relax","tempo"?:"2/1/2/0","view"?:"feet","motion"?:{"thighs":[0,40]}}`; motion
/// goes with a view and a tempo. Errors: Invalid with the member.
Result<StillScene> readStillScene(const QJsonObject &object);

} // namespace backwell::content
