// SPDX-License-Identifier: Apache-2.0
// Words as search compares them: lower case, without accents and apostrophes.
#pragma once

#include <QString>

#include <vector>

namespace backwell::content
{

/// A word of a text: where it stands (UTF-16 units) and how it is compared. `folded` is never empty
/// and holds letters and digits only.
struct TextWord {
    qsizetype from = 0;
    qsizetype length = 0;
    QString folded;
};

/// In order. Runs of letters, digits and marks, in any script; an apostrophe or an & inside a word
/// belongs to it (don't, A&E). Everything else parts words.
std::vector<TextWord> wordsOf(QStringView text);

/// One word: Kraków and krakow are the same, and so are łóżko and lozko (Unicode decomposition,
/// and a letter of its own for those that have none).
QString folded(QStringView word);

} // namespace backwell::content
