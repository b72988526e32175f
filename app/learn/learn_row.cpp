// SPDX-License-Identifier: Apache-2.0
#include "app/learn/learn_row.h"

#include "app/words/plain_words.h"

namespace backwell::app
{

LearnRow LearnRow::of(const content::Article &article)
{
    return {.id = article.id,
            .title = article.title,
            .line = article.summary,
            .minutes = PlainWords::minutes(article.minutes),
            .picture = article.picture.section(u'/', 0, 0)};
}

LearnRow LearnRow::of(const content::Term &term)
{
    return {.id = term.id, .title = term.term, .line = term.means, .serious = term.serious};
}

} // namespace backwell::app
