// SPDX-License-Identifier: Apache-2.0
// What was wanted, as FTS5 expressions from strict to loose. Internal to search.
#pragma once

#include "content/search/query.h"

#include <QByteArray>

namespace backwell::content
{

/// How strictly a page must answer: its title begins with what was typed; all words stand in its
/// title; all anywhere; both of these also with other words; any of the words.
enum class Reach { Begins, Title, TitleWider, All, AllWider, Any };

/// From strict to loose. Of a single word, another word for it in a title comes before the word
/// itself in a text (painkillers: Medicines for back pain); several words that meet in one text
/// come before other words in a title.
std::vector<Reach> reachesOf(const Query &query);

/// An FTS5 expression; empty when nothing could match.
QByteArray expressionOf(const Query &query, Reach reach);

/// Whether it is asked of the table of titles and not of the pages.
bool isOfTitles(Reach reach);

} // namespace backwell::content
