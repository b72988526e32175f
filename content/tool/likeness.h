// SPDX-License-Identifier: Apache-2.0
// Texts that say the same in the same words.
#pragma once

#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

inline constexpr int runLength = 5;     ///< words
inline constexpr int likenessWarns = 3; ///< shared runs between two items
inline constexpr int likenessFails = 6;
/// A run in more items than this is told once for all of them, and not counted pair by pair: so
/// the work stays linear in the words of the pack.
inline constexpr int tooMany = 12;

/// Runs of five words that two items share; case and marks do not count, and no run reaches into or
/// across a set phrase, a paragraph's end or a heading.
/// `worst`: of a translation nothing is worse than a warning.
void checkLikeness(const std::vector<SourceItem> &items, const QStringList &setPhrases,
                   Findings &findings, Level worst = Level::Error);

} // namespace backwell::content::tool
