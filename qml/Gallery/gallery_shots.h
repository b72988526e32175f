// SPDX-License-Identifier: Apache-2.0
// Pictures of every Gallery page in every look, without a screen.
#pragma once

#include <QString>

class QQmlEngine;

namespace backwell::gallery
{

/// Writes `page-look.png` for each page and look into `folder` (made when absent).
/// Returns the number of pictures, or -1 when a page did not load or a picture could not be
/// written.
int writeShots(QQmlEngine &engine, const QString &folder);

} // namespace backwell::gallery
