// SPDX-License-Identifier: Apache-2.0
// Pictures to judge a movement by: its key poses and what is between them.
#pragma once

#include "content/drawing/cast.h"
#include "content/movement/movement.h"

#include <QImage>

namespace backwell::content
{

inline constexpr int inBetweens = 8;

/// First row: every key pose by name. Below: eight moments of one repetition with their seconds.
QImage movementSheet(const Movement &movement, Person person, Theme theme);

/// One row per movement: `inBetweens` moments of it, each with its own person.
QImage momentsSheet(const std::vector<Movement> &movements, Theme theme);

/// Every movement at `seconds`, side by side: one picture of a film of all of them.
QImage wallAt(const std::vector<Movement> &movements, double seconds, Theme theme);

/// Into `folder`: `<id>-<person>.png` of every movement for its own person and another one, a page
/// of index.html, and all.mp4, the moving picture of all of them (without ffmpeg: all.png).
/// Errors: Full when something cannot be written.
Result<void> writeAll(const std::vector<Movement> &movements, const QString &folder, Theme theme);

} // namespace backwell::content
