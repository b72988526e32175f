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

/// How strictly a page must answer: its title begins with what was typed; all words stand in its
/// title; all anywhere; both of these also with other words; any of the words.
enum class Reach { Begins, Title, TitleWider, All, AllWider, Any };

/// From strict to loose. Of a single word, another word for it in a title comes before the word
/// itself in a text (painkillers: Medicines for back pain); several words that meet in one text
/// come before other words in a title.
std::vector<Reach> reachesOf(const Query &query);

/// An FTS5 expression; empty when nothing could match.
QByteArray expressionOf(const Query &query, Reach reach);

} // namespace backwell::content
