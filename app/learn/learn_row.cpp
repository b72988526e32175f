// SPDX-License-Identifier: Apache-2.0
#include "app/learn/learn_row.h"

#include "app/learn/topic_face.h"
#include "app/words/plain_words.h"

namespace backwell::app
{

using content::LearnKind;

LearnRow LearnRow::of(const content::LearnItem &item)
{
    LearnRow row{.id = item.id, .title = item.title, .picture = item.picture.section(u'/', 0, 0)};
    switch (item.kind) {
    case LearnKind::Article:
        row.kind = QStringLiteral("article");
        row.line = item.summary;
        row.minutes = PlainWords::minutes(item.minutes);
        break;
    case LearnKind::Card:
        row.kind = QStringLiteral("card");
        row.line = TopicFace::tr("A card: one idea in a few lines.");
        break;
    case LearnKind::Belief:
        row.kind = QStringLiteral("belief");
        row.line = TopicFace::tr("True or not? Guess first, then read.");
        break;
    }
    return row;
}

LearnRow LearnRow::of(const content::Term &term)
{
    return {.id = term.id, .title = term.term, .line = term.means, .serious = term.serious};
}

} // namespace backwell::app
