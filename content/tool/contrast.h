// SPDX-License-Identifier: Apache-2.0
// Whether a region's colours can be told apart.
#pragma once

#include "platform/base/error.h"

namespace backwell::content::tool
{

inline constexpr double textContrast = 4.5;  ///< WCAG 2.2, 1.4.3: text
inline constexpr double shapeContrast = 3.0; ///< WCAG 2.2, 1.4.11: edges, icons, large text

/// The contrast ratio of two colours "#rrggbb", 1 to 21, in either order (WCAG 2.2, relative
/// luminance). Errors: Invalid (not such a colour).
Result<double> contrastOf(const QString &one, const QString &other);

} // namespace backwell::content::tool
