// SPDX-License-Identifier: Apache-2.0
// The regions of a pack: what their reader cannot see, and what people will read.
#pragma once

#include "content/tool/file_check.h"

namespace backwell::content::tool
{

/// `told`: files whose schema does not hold; their reader need not speak again. `today` decides
/// what is overdue.
void checkRegions(const PackSource &pack, const std::optional<WordList> &words, const Gathered &all,
                  const QSet<QString> &told, QDate today, Findings &findings);

} // namespace backwell::content::tool
