// SPDX-License-Identifier: Apache-2.0
// Looking words up in memory: some thousand words take less than a millisecond.
#include "content/search/vocabulary.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace backwell::content
{

namespace
{
QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

/// Most frequent first, each stem once.
QStringList stemsOf(std::vector<const Vocabulary::Entry *> found, int most)
{
    std::ranges::stable_sort(found, std::greater<>(), &Vocabulary::Entry::items);
    QStringList stems;
    for (const Vocabulary::Entry *entry : found) {
        if (stems.size() >= most)
            break;
        if (!stems.contains(entry->stem))
            stems += entry->stem;
    }
    return stems;
}
} // namespace

Vocabulary Vocabulary::read(SQLite::Database &database)
{
    Vocabulary all;
    SQLite::Statement words(database, "SELECT word, stem, items, findable FROM word");
    while (words.executeStep()) {
        Entry entry{textOf(words.getColumn(0)), textOf(words.getColumn(1)),
                    words.getColumn(2).getInt(), words.getColumn(3).getInt() != 0, 0};
        entry.letters = lettersOf(entry.word);
        all.m_stems[entry.stem] |= entry.findable;
        all.m_words.push_back(std::move(entry));
    }
    std::ranges::sort(all.m_words, {}, &Entry::word);
    SQLite::Statement skip(database, "SELECT word FROM skip");
    while (skip.executeStep())
        all.m_skip.insert(textOf(skip.getColumn(0)));
    SQLite::Statement others(database, "SELECT words, find FROM other");
    while (others.executeStep()) {
        Other other{textOf(others.getColumn(0)).split(u' '),
                    textOf(others.getColumn(1)).split(u' ')};
        all.m_others[other.words.front()].push_back(std::move(other));
    }
    for (std::vector<Other> &list : all.m_others)
        std::ranges::stable_sort(list, std::greater<>(),
                                 [](const Other &other) { return other.words.size(); });
    return all;
}

const Vocabulary::Entry *Vocabulary::find(const QString &word, bool clinicians) const
{
    const auto at = std::ranges::lower_bound(m_words, word, {}, &Entry::word);
    if (at == m_words.end() || at->word != word || !(at->findable || clinicians))
        return nullptr;
    return &*at;
}

bool Vocabulary::hasStem(const QString &stem, bool clinicians) const
{
    const auto at = m_stems.constFind(stem);
    return at != m_stems.constEnd() && (*at || clinicians);
}

const std::vector<Vocabulary::Other> &Vocabulary::others(const QString &first) const
{
    static const std::vector<Other> none;
    const auto at = m_others.constFind(first);
    return at == m_others.constEnd() ? none : *at;
}

QStringList Vocabulary::beginning(const QString &letters, bool clinicians, int most) const
{
    std::vector<const Entry *> found;
    for (auto at = std::ranges::lower_bound(m_words, letters, {}, &Entry::word);
         at != m_words.end() && at->word.startsWith(letters); ++at)
        if (at->findable || clinicians)
            found.push_back(&*at);
    return stemsOf(std::move(found), most);
}

const Vocabulary::Entry *Vocabulary::nearest(const QString &typed, int most, bool clinicians) const
{
    const Entry *best = nullptr;
    const LetterSet letters = lettersOf(typed);
    int least = most;
    const auto better = [&](const Entry &one) {
        const bool begins = one.word.front() == typed.front();
        const bool begun = best->word.front() == typed.front();
        return begins != begun ? begins : one.items > best->items;
    };
    for (const Entry &entry : m_words) {
        if (!(entry.findable || clinicians) || entry.word.size() < 3 ||
            !mayBeNear(letters, entry.letters, least))
            continue;
        const int far = slips(typed, entry.word, least);
        if (far > least || (far == least && best && !better(entry)))
            continue;
        best = &entry;
        least = far;
    }
    return best;
}

QStringList Vocabulary::nearBeginning(const QString &typed, bool clinicians, int most) const
{
    std::vector<const Entry *> found;
    for (const Entry &entry : m_words)
        if ((entry.findable || clinicians) && entry.word.size() >= typed.size() &&
            entry.word.front() == typed.front() && slipsOfBeginning(typed, entry.word, 1) <= 1)
            found.push_back(&entry);
    return stemsOf(std::move(found), most);
}

} // namespace backwell::content
