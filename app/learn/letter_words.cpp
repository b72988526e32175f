// SPDX-License-Identifier: Apache-2.0
#include "app/learn/letter_words.h"

#include "content/article/term_places.h"

#include <algorithm>

namespace backwell::app
{

using content::TermPlace;

namespace
{

constexpr qsizetype most = 100'000;

} // namespace

std::vector<content::Term> wordsInLetter(const std::vector<content::Term> &terms,
                                         const QString &letter)
{
    const std::vector<TermPlace> found =
        content::placesOfTerms(terms, letter.left(most).simplified());
    const auto hidden = [&](const TermPlace &one) {
        return !terms[one.term].serious && std::ranges::any_of(found, [&](const TermPlace &other) {
            return other.length > one.length && other.from <= one.from &&
                   other.from + other.length >= one.from + one.length;
        });
    };
    std::vector<TermPlace> shown;
    std::ranges::remove_copy_if(found, std::back_inserter(shown), hidden);
    std::ranges::stable_sort(shown, {}, [&](const TermPlace &one) {
        return std::pair(!terms[one.term].serious, one.from);
    });
    std::vector<content::Term> known;
    for (const TermPlace &one : shown)
        if (std::ranges::find(known, terms[one.term].id, &content::Term::id) == known.end())
            known.push_back(terms[one.term]);
    return known;
}

} // namespace backwell::app
