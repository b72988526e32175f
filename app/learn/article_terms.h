// SPDX-License-Identifier: Apache-2.0
// Marks the words of the glossary in the rows of a page.
#pragma once

#include "app/learn/article_block.h"
#include "content/article/library.h"

namespace backwell::app
{

/// Each term once, where it first stands in a paragraph, list entry or aside, but in no link. A
/// link to a term is a mark on its words and no longer a link; one whose words are `page`, the name
/// of the page of all words, stays a link to that.
void markTerms(QList<ArticleBlock> &blocks, const std::vector<content::Term> &terms,
               const QString &page);

} // namespace backwell::app
