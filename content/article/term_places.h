// SPDX-License-Identifier: Apache-2.0
// Where words of the glossary stand in a text.
#pragma once

#include "content/article/library.h"

namespace backwell::content
{

struct TermPlace {
    size_t term = 0;      ///< index in the list of terms
    qsizetype from = 0;   ///< first letter in the text
    qsizetype length = 0; ///< in letters, as the text writes it
    bool operator==(const TermPlace &) const = default;
};

/// Letter for letter as words are compared: lower case, dashes and apostrophes of one kind, every
/// space a blank. As long as `text`.
QString comparable(QString text);

/// Every place where a word of a term stands by itself, whatever its case, in the order of terms
/// and their words; places may lie in one another.
std::vector<TermPlace> placesOfTerms(const std::vector<Term> &terms, const QString &text);

/// Of places that share letters the longest stays, of equals the first; in the order of the text.
std::vector<TermPlace> withoutOverlaps(std::vector<TermPlace> places);

} // namespace backwell::content
