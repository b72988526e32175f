// SPDX-License-Identifier: Apache-2.0
#include "app/learn/topic_face.h"

#include "app/language/text_note.h"
#include "app/learn/article_blocks.h"
#include "app/speech/spoken_words.h"

#include <algorithm>

namespace backwell::app
{

using content::LearnItem;
using content::LearnKind;
using content::Verdict;

namespace
{

constexpr int isTrue = 0;
constexpr int isNotTrue = 1;
constexpr int depends = 2;

int answerFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return isTrue;
    case Verdict::UsuallyNot:
    case Verdict::NotTrue:
        return isNotTrue;
    case Verdict::ItDepends:
        break;
    }
    return depends;
}

QString wordsFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return TopicFace::tr("True.");
    case Verdict::UsuallyNot:
        return TopicFace::tr("Usually not.");
    case Verdict::NotTrue:
        return TopicFace::tr("Not true.");
    case Verdict::ItDepends:
        break;
    }
    return TopicFace::tr("It depends.");
}

LearnCard cardOf(const PackShelf &library, const LearnItem &item)
{
    LearnCard card{
        item.id, item.title, ArticleBlocks::of(item), TextNote::elsewhere(library, item.language),
        {},      -1};
    if (item.verdict) {
        card.verdict = wordsFor(*item.verdict);
        card.answer = answerFor(*item.verdict);
    }
    return card;
}

} // namespace

TopicFace::TopicFace(const PackShelf &library, const QString &topic, QObject *parent)
    : QObject(parent), m_language(library.language())
{
    if (topic.isEmpty()) {
        for (const LearnItem &belief : library.items(LearnKind::Belief))
            m_beliefs.append(cardOf(library, belief));
        return;
    }
    const std::vector<content::Topic> &topics = library.topics();
    const auto found = std::ranges::find(topics, topic, &content::Topic::id);
    if (found != topics.end())
        fill(library, *found);
}

TopicFace::TopicFace(const PackShelf &library, LearnKind kind, const QString &id, QObject *parent)
    : QObject(parent), m_language(library.language())
{
    const std::vector<LearnItem> &items = library.items(kind);
    const auto item = std::ranges::find(items, id, &LearnItem::id);
    if (item == items.end())
        return;
    (kind == LearnKind::Belief ? m_beliefs : m_cards).append(cardOf(library, *item));
    const std::vector<content::Topic> &topics = library.topics();
    const auto topic = std::ranges::find(topics, item->topic, &content::Topic::id);
    if (topic == topics.end())
        return;
    m_id = topic->id;
    m_title = topic->title;
    m_line = topic->line;
}

QStringList TopicFace::words() const
{
    QStringList words;
    for (const LearnCard &card : m_cards)
        words += QStringList(card.title) + SpokenWords::of(card.blocks);
    return words;
}

QStringList TopicFace::answers()
{
    return {tr("True"), tr("Not true"), tr("It depends")};
}

void TopicFace::fill(const PackShelf &library, const content::Topic &topic)
{
    m_id = topic.id;
    m_title = topic.title;
    m_line = topic.line;
    for (const QString &id : topic.articles)
        if (const Result<content::Article> article = library.article(id))
            m_articles.append(LearnRow::of(*article));
    for (const LearnItem &card : library.items(LearnKind::Card))
        if (card.topic == topic.id)
            m_cards.append(cardOf(library, card));
    for (const LearnItem &belief : library.items(LearnKind::Belief))
        if (belief.topic == topic.id)
            m_beliefs.append(cardOf(library, belief));
}

} // namespace backwell::app
