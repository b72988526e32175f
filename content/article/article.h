// SPDX-License-Identifier: Apache-2.0
// An article: the longest kind of item.
#pragma once

#include "content/article/learn_item.h"

namespace backwell::content
{

using Article = LearnItem;

/// As readLearnItem(LearnKind::Article, …).
inline Result<Article> readArticle(const QByteArray &markdown)
{
    return readLearnItem(LearnKind::Article, markdown);
}

} // namespace backwell::content
