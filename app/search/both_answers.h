// SPDX-License-Identifier: Apache-2.0
// One answer from two packs: the translation's, and that of the pack it translates.
#pragma once

#include "content/search/search_index.h"

namespace backwell::app
{

/// What `translation` answered comes first; behind it what only `own` has: the lists of Get help
/// now, and texts that are not translated. Whoever typed words of the pack's own language gets its
/// answer: words that are known beat words that were guessed. At most `most`.
content::SearchAnswer bothAnswers(content::SearchAnswer translated, content::SearchAnswer own,
                                  const content::Pack &translation, int most);

} // namespace backwell::app
