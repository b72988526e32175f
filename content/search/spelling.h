// SPDX-License-Identifier: Apache-2.0
// How far one word is from another, in slips of the finger.
#pragma once

#include <QStringView>

namespace backwell::content
{

/// Letters left out, added, exchanged, or swapped with their neighbour (Damerau–Levenshtein, each
/// place changed once), or `most` + 1 when there are more. Words longer than 40 letters are never
/// near one another.
int slips(QStringView typed, QStringView word, int most);

/// The same, of `typed` and the nearest beginning of `word`: for what is not typed to its end yet.
int slipsOfBeginning(QStringView typed, QStringView word, int most);

/// Which letters a word has, a bit each (letters that are 64 apart share one).
using LetterSet = quint64;
LetterSet lettersOf(QStringView word);

/// False when the letters alone say that the words are more than `most` slips apart: a slip takes
/// away one letter at most, and brings one at most.
bool mayBeNear(LetterSet typed, LetterSet word, int most);

/// How many slips a word of that length is forgiven: none below 3 letters, 1 below 6, else 2.
int forgiven(qsizetype letters);

} // namespace backwell::content
