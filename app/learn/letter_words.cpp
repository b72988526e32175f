// SPDX-License-Identifier: Apache-2.0
#include "app/learn/letter_words.h"

#include <algorithm>

namespace backwell::app
{

namespace
{

constexpr qsizetype most = 100'000;

/// Lower case, one space between words, dashes and apostrophes of one kind.
QString plain(QString text)
{
    for (const QChar dash :
         {QChar(0x2010), QChar(0x2011), QChar(0x2012), QChar(0x2013), QChar(0x2014)})
        text.replace(dash, u'-');
    text.replace(QChar(0x2019), u'\'');
    return text.simplified().toLower();
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

struct Found {
    size_t term;
    qsizetype at;
    qsizetype length;
};

/// Every place where `word` stands by itself.
void findAll(const QString &letter, const QString &word, size_t term, std::vector<Found> &found)
{
    for (qsizetype at = letter.indexOf(word); at >= 0; at = letter.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isLetter(letter.at(at - 1));
        const bool ends = end == letter.size() || !isLetter(letter.at(end));
        if (begins && ends)
            found.push_back({term, at, word.size()});
    }
}

} // namespace

std::vector<content::Term> wordsInLetter(const std::vector<content::Term> &terms,
                                         const QString &letter)
{
    const QString text = plain(letter.left(most));
    std::vector<Found> found;
    for (size_t i = 0; i < terms.size(); ++i)
        for (const QString &word : terms[i].words)
            findAll(text, plain(word), i, found);
    const auto hidden = [&](const Found &one) {
        return !terms[one.term].serious && std::ranges::any_of(found, [&](const Found &other) {
            return other.length > one.length && other.at <= one.at &&
                   other.at + other.length >= one.at + one.length;
        });
    };
    std::vector<Found> shown;
    std::ranges::remove_copy_if(found, std::back_inserter(shown), hidden);
    std::ranges::stable_sort(
        shown, {}, [&](const Found &one) { return std::pair(!terms[one.term].serious, one.at); });
    std::vector<content::Term> known;
    for (const Found &one : shown)
        if (std::ranges::find(known, terms[one.term].id, &content::Term::id) == known.end())
            known.push_back(terms[one.term]);
    return known;
}

} // namespace backwell::app
