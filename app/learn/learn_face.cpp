// SPDX-License-Identifier: Apache-2.0
// The shelves, and one open article.
#include "app/learn/learn_face.h"

#include "app/language/text_note.h"
#include "app/learn/article_blocks.h"
#include "app/learn/article_terms.h"
#include "app/learn/letter_words.h"
#include "app/speech/spoken_words.h"
#include "app/words/plain_words.h"

#include <algorithm>

namespace backwell::app
{

ArticleFace::ArticleFace(const PackShelf &library, const QString &id, QObject *parent)
    : QObject(parent)
{
    const Result<content::Article> article = library.article(id);
    if (!article) {
        m_title = tr("This page cannot be shown");
        m_problem = PlainWords::packUnusable(article.error()).text;
        return;
    }
    m_title = article->title;
    m_language = article->language;
    m_note = TextNote::of(library, m_language);
    m_eyebrow = tr("Learn");
    for (const content::Topic &topic : library.topics())
        if (topic.id == article->topic)
            m_eyebrow = tr("Learn · %1").arg(topic.title);
    m_byline = PlainWords::minutes(article->minutes);
    if (article->approver.isEmpty())
        m_byline = tr("%1 · waiting for a clinician's check").arg(m_byline);
    else
        m_byline = tr("%1 · checked by %2").arg(m_byline, article->approver);
    m_blocks = ArticleBlocks::of(*article);
    markTerms(m_blocks, library.terms());
    m_sources = sourcesOf(*article, library.facts());
}

QStringList ArticleFace::sourcesOf(const content::Article &article,
                                   const std::vector<content::Fact> &facts)
{
    QStringList sources;
    for (const content::Fact &fact : content::factsOf(article, facts))
        sources +=
            fact.mark == u"V" ? fact.source : tr("%1 (still to be checked)").arg(fact.source);
    sources.removeDuplicates();
    return sources;
}

QStringList ArticleFace::words() const
{
    return QStringList(m_title) + SpokenWords::of(m_blocks);
}

LearnFace::LearnFace(const PackShelf &library, sync::LocalStore &store, QObject *parent)
    : QObject(parent), m_library(library), m_reading(store)
{
    connect(&m_reading, &ReadingList::changed, this, &LearnFace::savedChanged);
}

void LearnFace::retell()
{
    m_rows.clear();
    Q_EMIT changed();
    Q_EMIT savedChanged();
}

QList<LearnRow> LearnFace::rows() const
{
    if (!m_rows.isEmpty())
        return m_rows;
    for (const content::Topic &topic : m_library.topics()) {
        QList<LearnRow> below;
        for (const QString &id : topic.articles) {
            const Result<content::Article> article = m_library.article(id);
            if (article && article->reader == content::Reader::Person)
                below.append(LearnRow::of(*article));
        }
        if (below.isEmpty())
            continue;
        m_rows.append({.id = topic.id, .title = topic.title, .line = topic.line, .topic = true});
        m_rows += below;
    }
    return m_rows;
}

int LearnFace::cardsIn(const QString &topic) const
{
    return int(std::ranges::count(m_library.items(content::LearnKind::Card), topic,
                                  &content::LearnItem::topic));
}

QList<LearnRow> LearnFace::topics() const
{
    if (m_topics)
        return *m_topics;
    QList<LearnRow> topics;
    int reads = 0;
    const auto close = [&] {
        if (topics.isEmpty())
            return;
        const int cards = cardsIn(topics.last().id);
        topics.last().minutes =
            PlainWords::counted(reads, tr("1 to read"), tr("%n to read", nullptr, reads)) +
            (cards == 0 ? QString()
                        : tr(", %1").arg(PlainWords::counted(cards, tr("1 card"),
                                                             tr("%n cards", nullptr, cards))));
        reads = 0;
    };
    for (const LearnRow &row : rows()) {
        if (!row.topic) {
            ++reads;
            continue;
        }
        close();
        topics.append(row);
    }
    close();
    m_topics = topics;
    return topics;
}

QList<LearnRow> LearnFace::forClinicians() const
{
    if (m_clinicians)
        return *m_clinicians;
    QList<LearnRow> found;
    for (const content::Topic &topic : m_library.topics())
        for (const QString &id : topic.articles)
            if (const Result<content::Article> article = m_library.article(id);
                article && article->reader == content::Reader::Clinician)
                found.append(LearnRow::of(*article));
    m_clinicians = found;
    return found;
}

QList<LearnRow> LearnFace::saved()
{
    QList<LearnRow> found;
    const QStringList names = m_reading.saved();
    for (const QString &name : names) {
        const QString kind = name.section(u':', 0, -2);
        const QString id = name.section(u':', -1);
        if (kind.isEmpty()) {
            if (const Result<content::Article> article = m_library.article(id))
                found.append(LearnRow::of(*article));
            continue;
        }
        const auto &items = m_library.items(kind == u"belief" ? content::LearnKind::Belief
                                                              : content::LearnKind::Card);
        const auto item = std::ranges::find(items, id, &content::LearnItem::id);
        if (item != items.end())
            found.append(LearnRow::of(*item));
    }
    return found;
}

bool LearnFace::hasBeliefs() const
{
    return !m_library.items(content::LearnKind::Belief).empty();
}

LearnRow LearnFace::rowOf(const content::Term &term) const
{
    LearnRow row = LearnRow::of(term);
    row.note = TextNote::elsewhere(m_library, term.language);
    return row;
}

QList<LearnRow> LearnFace::words() const
{
    QList<LearnRow> words;
    for (const content::Term &term : m_library.terms())
        words.append(rowOf(term));
    return words;
}

QList<LearnRow> LearnFace::wordsIn(const QString &letter) const
{
    QList<LearnRow> words;
    for (const content::Term &term : wordsInLetter(m_library.terms(), letter))
        words.append(rowOf(term));
    return words;
}

bool LearnFace::hasFilm() const
{
    return m_library.hasFilm();
}

QString LearnFace::articleAbout(const QStringList &words) const
{
    const QList<LearnRow> all = rows();
    for (const QString &word : words)
        for (const LearnRow &row : all)
            if (!row.topic && row.id.contains(word))
                return row.id;
    return {};
}

} // namespace backwell::app
