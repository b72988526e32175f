// SPDX-License-Identifier: Apache-2.0
// How long sentences are and how hard they read.
#pragma once

#include "content/article/learn_item.h"

namespace backwell::content::tool
{

inline constexpr int longestSentence = 25;  ///< words
inline constexpr double longestMean = 15;   ///< words a sentence over a text
inline constexpr double personGrade = 7.5;  ///< of either formula: a warning above it
inline constexpr double clinicianGrade = 8; ///< likewise

struct Sentence {
    int line = 0;
    QString text;
    QStringList words;
};

/// Words are runs of letters and digits with apostrophes and hyphens inside.
QStringList wordsOf(const QString &text);

/// Ends at . ! ? : and at the end of a passage; only those with a word.
std::vector<Sentence> sentencesOf(const std::vector<Passage> &passages);

/// Words of the body, without title, summary and what pictures show.
int bodyWords(const LearnItem &item);

/// Groups of vowels, less a silent e, more where an i stands apart (easier, physio, diary): an
/// estimate for English, at least 1.
int syllablesOf(const QString &word);

/// School grades by two formulas that share nothing but the length of sentences.
struct Grades {
    double fleschKincaid = 0; ///< Kincaid et al. 1975, by syllables
    double colemanLiau = 0;   ///< Coleman and Liau 1975, by letters
};

/// Of English text. All 0 without a sentence.
Grades gradesOf(const std::vector<Sentence> &sentences);

} // namespace backwell::content::tool
