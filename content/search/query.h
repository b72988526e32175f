// SPDX-License-Identifier: Apache-2.0
// What was typed, as what to look for. Internal to search.
#pragma once

#include "content/search/stemmer.h"
#include "content/search/vocabulary.h"

#include <vector>

namespace backwell::content
{

/// Stems that must follow one another; one for a single word.
using Phrase = QStringList;

/// One word or phrase that was typed; any of these answers it.
struct Wanted {
    std::vector<Phrase> exact; ///< as typed or as it was meant; may be empty
    std::vector<Phrase> wider; ///< other words for it
    std::vector<Phrase> begun; ///< words that begin so, when it is a word of its own as well
    std::vector<Phrase> loose; ///< the single words of a phrase
};

struct Query {
    std::vector<Wanted> words; ///< at most 12; empty: nothing to look for
    QString readAs;            ///< what it was read as when a word was not known; else empty
};

/// Never fails: whatever was typed becomes words or nothing. Only its first 200 characters count.
Query understand(const QString &typed, const Vocabulary &vocabulary, const Stemmer &stemmer,
                 bool clinicians);

} // namespace backwell::content
