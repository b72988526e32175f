// SPDX-License-Identifier: Apache-2.0
// Words of a letter that the glossary knows.
#pragma once

#include "content/article/library.h"

namespace backwell::app
{

/// The terms whose words stand in `letter`, each once: serious ones first, then in the order of the
/// letter. Whole words, whatever their case; the longest phrase wins, but a serious word counts
/// also inside a longer plain phrase. Nothing of the letter is kept. At most 100,000 characters are
/// looked at.
std::vector<content::Term> wordsInLetter(const std::vector<content::Term> &terms,
                                         const QString &letter);

} // namespace backwell::app
