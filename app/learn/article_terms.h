// SPDX-License-Identifier: Apache-2.0
// Marks the words of the glossary in the rows of a page.
#pragma once

#include "app/learn/article_block.h"
#include "content/article/library.h"

namespace backwell::app
{

/// Each term once, where it first stands in a paragraph, list entry or aside; no link's words but
/// those of a link to the term itself, which then is a mark and no longer a link.
void markTerms(QList<ArticleBlock> &blocks, const std::vector<content::Term> &terms);

} // namespace backwell::app
