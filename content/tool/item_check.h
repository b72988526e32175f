// SPDX-License-Identifier: Apache-2.0
// The rules of articles, cards and beliefs, one at a time.
#pragma once

#include "content/tool/pack_source.h"
#include "content/tool/words.h"

#include <QDate>

namespace backwell::content::tool
{

inline constexpr int cardWords = 60;
inline constexpr int beliefWords = 100;
inline constexpr int articleWords[] = {250, 700};
inline constexpr int wordsAMinute[] = {160, 200}; ///< `minutes` must fit a reader between these

/// Id, topic, length, sentences, words to avoid, reading grade (English only), review date, slots.
/// `words` may be absent.
void checkItems(const PackSource &pack, const std::optional<WordList> &words, QDate today,
                Findings &findings);

} // namespace backwell::content::tool
