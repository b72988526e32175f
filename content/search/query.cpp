// SPDX-License-Identifier: Apache-2.0
// Typed words become stems: known, begun, or misspelt.
#include "content/search/query.h"

#include "content/search/folding.h"
#include "content/search/spelling.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
constexpr qsizetype maxLetters = 200;
constexpr size_t maxWords = 12;
constexpr int maxBegun = 24;
constexpr int maxNear = 8;

/// A typed word with what it may be.
struct Typed {
    QString word;  ///< folded
    QString meant; ///< how it is spelt in the pack; the word itself when it is known
    Wanted wanted; ///< empty: nothing in the pack is near it
    bool skipped = false;
    const QString stem() const
    {
        return wanted.exact.size() == 1 && wanted.exact.front().size() == 1
                   ? wanted.exact.front().front()
                   : QString();
    }
};

class Reader
{
public:
    Reader(const Vocabulary &vocabulary, const Stemmer &stemmer, bool clinicians)
        : m_vocabulary(vocabulary), m_stemmer(stemmer), m_clinicians(clinicians)
    {
    }

    /// `open`: the last word, which may not be typed to its end.
    Typed read(const QString &word, bool open) const
    {
        Typed typed{word, word, {}, m_vocabulary.isSkipped(word)};
        if (const Vocabulary::Entry *entry = m_vocabulary.find(word, m_clinicians)) {
            typed.wanted.exact = {{entry->stem}};
            if (open && word.size() >= 2)
                addBegun(m_vocabulary.beginning(word, m_clinicians, maxBegun), typed.wanted);
            return typed;
        }
        const QString stem = m_stemmer.stem(word);
        if (m_vocabulary.hasStem(stem, m_clinicians))
            typed.wanted.exact = {{stem}};
        else if (open && word.size() >= 2)
            addExact(m_vocabulary.beginning(word, m_clinicians, maxBegun), typed.wanted);
        if (typed.wanted.exact.empty() && !typed.skipped)
            guess(open, typed);
        return typed;
    }

private:
    static void addExact(const QStringList &stems, Wanted &wanted)
    {
        for (const QString &stem : stems)
            wanted.exact.push_back({stem});
    }
    static void addBegun(const QStringList &stems, Wanted &wanted)
    {
        for (const QString &stem : stems)
            if (wanted.exact.front().front() != stem)
                wanted.begun.push_back({stem});
    }
    /// One slip, then two words without their space, then two slips, then a beginning with a slip.
    void guess(bool open, Typed &typed) const
    {
        const int most = forgiven(typed.word.size());
        if (most >= 1 && takeNearest(1, typed))
            return;
        if (takeParts(typed))
            return;
        if (most >= 2 && takeNearest(2, typed))
            return;
        if (open && typed.word.size() >= 4)
            addExact(m_vocabulary.nearBeginning(typed.word, m_clinicians, maxNear), typed.wanted);
    }
    bool takeNearest(int slips, Typed &typed) const
    {
        const Vocabulary::Entry *entry = m_vocabulary.nearest(typed.word, slips, m_clinicians);
        if (!entry)
            return false;
        typed.meant = entry->word;
        typed.wanted.exact = {{entry->stem}};
        typed.skipped = m_vocabulary.isSkipped(entry->word);
        return true;
    }
    bool takeParts(Typed &typed) const
    {
        for (qsizetype at = 3; at + 2 <= typed.word.size(); ++at) {
            const auto *first = m_vocabulary.find(typed.word.left(at), m_clinicians);
            const auto *second = m_vocabulary.find(typed.word.mid(at), m_clinicians);
            if (!first || !second || first->items == 0 || second->items == 0)
                continue;
            typed.meant = first->word + u' ' + second->word;
            typed.wanted.exact = {{first->stem, second->stem}};
            typed.wanted.loose = {{first->stem}, {second->stem}};
            return true;
        }
        return false;
    }

    const Vocabulary &m_vocabulary;
    const Stemmer &m_stemmer;
    bool m_clinicians;
};

/// The phrase that stands here in what was typed, as many of its words as match.
qsizetype lengthHere(const QStringList &stems, qsizetype at, const Vocabulary &vocabulary)
{
    for (const Vocabulary::Other &other : vocabulary.others(stems[at])) // longest first
        if (stems.mid(at, other.words.size()) == other.words)
            return other.words.size();
    return 0;
}

Wanted phraseOf(std::vector<Typed> &typed, size_t at, qsizetype length, const Phrase &stems,
                const Vocabulary &vocabulary)
{
    Wanted wanted = std::move(typed[at].wanted);
    if (length > 1) {
        wanted = {.exact = {stems}, .wider = {}, .begun = {}, .loose = {}};
        for (qsizetype i = 0; i < length; ++i)
            if (!typed[at + size_t(i)].skipped)
                wanted.loose.push_back({stems[i]});
    }
    for (const Vocabulary::Other &other : vocabulary.others(stems.front()))
        if (other.words == stems)
            wanted.wider.push_back(other.find);
    return wanted;
}
} // namespace

Query understand(const QString &typedText, const Vocabulary &vocabulary, const Stemmer &stemmer,
                 bool clinicians)
{
    const QString text = typedText.left(maxLetters);
    std::vector<TextWord> words = wordsOf(text);
    if (words.size() > maxWords)
        words.resize(maxWords);
    const Reader reader(vocabulary, stemmer, clinicians);
    std::vector<Typed> typed;
    QStringList stems;
    QStringList meant;
    for (const TextWord &word : words) {
        const bool open = word.from + word.length == text.size();
        typed.push_back(reader.read(word.folded, open));
        stems += typed.back().stem();
        meant += typed.back().meant == word.folded ? text.mid(word.from, word.length)
                                                   : typed.back().meant;
    }
    const bool onlySkipped =
        std::ranges::all_of(typed, [](const Typed &one) { return one.skipped; });
    Query query;
    for (size_t at = 0; at < typed.size();) {
        const qsizetype length = lengthHere(stems, qsizetype(at), vocabulary);
        const bool said = length > 1 || (length == 1 && !typed[at].skipped);
        if (said)
            query.words.push_back(
                phraseOf(typed, at, length, stems.mid(qsizetype(at), length), vocabulary));
        else if ((!typed[at].skipped || onlySkipped) && !typed[at].wanted.exact.empty())
            query.words.push_back(std::move(typed[at].wanted));
        at += size_t(said ? length : 1);
    }
    if (std::ranges::any_of(typed, [](const Typed &one) { return one.meant != one.word; }))
        query.readAs = meant.join(u' ');
    return query;
}

} // namespace backwell::content
