// SPDX-License-Identifier: Apache-2.0
// From an article of the pack to the rows of its page.
#pragma once

#include "app/learn/article_block.h"
#include "content/article/article.h"

#include <QCoreApplication>

namespace backwell::app
{

class ArticleBlocks
{
    Q_DECLARE_TR_FUNCTIONS(ArticleBlocks)
public:
    /// In reading order; never empty for an article that could be read.
    static QList<ArticleBlock> of(const content::Article &article);

private:
    static ArticleBlock textBlock(int kind, const content::Spans &spans);
    static ArticleBlock tenBlock(const content::TenPeople &people);
    static QList<ArticleLink> linksOf(const content::Spans &spans);
};

} // namespace backwell::app
