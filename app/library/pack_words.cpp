// SPDX-License-Identifier: Apache-2.0
// What a translation gives its words to.
#include "app/library/pack_shelf.h"

#include <QFileInfo>

#include <algorithm>

namespace backwell::app
{

using namespace content;

namespace
{

/// The one with the same id, or nullptr.
template <typename T>
const T *sameAs(const T &one, const std::vector<T> &others)
{
    const auto found = std::ranges::find(others, one.id, &T::id);
    return found == others.end() ? nullptr : &*found;
}

/// The whole of a list file; empty when it is not there or does not read.
template <typename T, typename Read>
std::vector<T> listIn(const Pack &pack, const QString &path, Read read)
{
    const Result<QByteArray> bytes = pack.read(path);
    return bytes ? read(*bytes).value_or(std::vector<T>{}) : std::vector<T>{};
}

} // namespace

void PackShelf::speak(const QString &language, std::optional<Pack> translation)
{
    m_spoken = language;
    if (translation && (translation->manifest().translates != m_pack.manifest().name ||
                        translation->manifest().version != m_pack.manifest().version))
        translation.reset();
    m_translation = std::move(translation);
    m_articles.clear();
    m_items.clear();
    m_movements.clear();
    m_topics.reset();
    m_terms.reset();
}

template <typename T, typename Read>
Result<T> PackShelf::told(const QString &path, Read read) const
{
    if (m_translation && m_pack.contains(path)) {
        const Result<QByteArray> bytes = m_translation->read(path);
        Result<T> words = bytes ? read(*bytes) : std::unexpected(bytes.error());
        if (words) {
            words->language = m_translation->manifest().language;
            return words;
        }
    }
    const Result<QByteArray> bytes = m_pack.read(path);
    Result<T> own = bytes ? read(*bytes) : std::unexpected(bytes.error());
    if (own)
        own->language = language();
    return own;
}

Result<Article> PackShelf::article(const QString &id) const
{
    if (const auto known = m_articles.constFind(id); known != m_articles.cend())
        return *known;
    Result<Article> article = told<Article>(QStringLiteral("articles/%1.md").arg(id), readArticle);
    if (article)
        m_articles.insert(id, *article);
    return article;
}

const std::vector<LearnItem> &PackShelf::items(LearnKind kind) const
{
    const auto [known, added] = m_items.try_emplace(kind);
    if (!added)
        return known->second;
    const QStringList files = m_pack.list(folderOf(kind));
    for (const QString &file : files) {
        Result<LearnItem> item = this->item(kind, QFileInfo(file).completeBaseName());
        if (item && item->reader == Reader::Person)
            known->second.push_back(std::move(*item));
    }
    return known->second;
}

Result<LearnItem> PackShelf::item(LearnKind kind, const QString &id) const
{
    return told<LearnItem>(QStringLiteral("%1/%2.md").arg(folderOf(kind), id),
                           [kind](const QByteArray &bytes) { return readLearnItem(kind, bytes); });
}

Result<Movement> PackShelf::movement(const QString &id) const
{
    if (m_movements.contains(id))
        return m_movements.value(id);
    const QString path = QStringLiteral("movements/%1.json").arg(id);
    const Result<QByteArray> bytes = m_pack.read(path);
    Result<Movement> movement = bytes ? readMovement(*bytes) : std::unexpected(bytes.error());
    if (!movement)
        return movement;
    movement->language = language();
    if (m_translation)
        if (const Result<Movement> words = told<Movement>(path, readMovement))
            *movement = inWordsOf(std::move(*movement), *words);
    m_movements.insert(id, *movement);
    return movement;
}

Result<plan::BecauseWords> PackShelf::becauseWords() const
{
    const QString path = QStringLiteral("plans/because.json");
    const auto wordsIn = [&path](const Pack &pack) -> Result<plan::BecauseWords> {
        const Result<QByteArray> bytes = pack.read(path);
        return bytes ? plan::readBecauseWords(*bytes) : std::unexpected(bytes.error());
    };
    Result<plan::BecauseWords> words = wordsIn(m_pack);
    if (words && m_translation)
        if (const auto other = wordsIn(*m_translation))
            *words = plan::inWordsOf(std::move(*words), *other);
    return words;
}

const std::vector<Topic> &PackShelf::topics() const
{
    if (m_topics)
        return *m_topics;
    const QString path = QStringLiteral("learn.json");
    std::vector<Topic> &topics = m_topics.emplace(listIn<Topic>(m_pack, path, readTopics));
    if (!m_translation)
        return topics;
    const std::vector<Topic> others = listIn<Topic>(*m_translation, path, readTopics);
    for (Topic &topic : topics)
        if (const Topic *words = sameAs(topic, others)) {
            topic.title = words->title;
            topic.line = words->line;
        }
    return topics;
}

const std::vector<Term> &PackShelf::terms() const
{
    if (m_terms)
        return *m_terms;
    const QString path = QStringLiteral("glossary.json");
    std::vector<Term> &terms = m_terms.emplace(listIn<Term>(m_pack, path, readGlossary));
    const std::vector<Term> others =
        m_translation ? listIn<Term>(*m_translation, path, readGlossary) : std::vector<Term>{};
    for (Term &term : terms) {
        term.language = language();
        const Term *words = sameAs(term, others);
        if (!words)
            continue;
        term.language = m_translation->manifest().language;
        term.term = words->term;
        term.means = words->means;
        term.words += words->words; // a letter may be written in either language
        term.words.removeDuplicates();
    }
    return terms;
}

} // namespace backwell::app
