// SPDX-License-Identifier: Apache-2.0
// Optimal string alignment over three rows.
#include "content/search/spelling.h"

#include <algorithm>
#include <array>
#include <bit>

namespace backwell::content
{

namespace
{
constexpr qsizetype longest = 40;
using Row = std::array<int, longest + 1>;

/// The last row of the table: slips between all of `typed` and each beginning of `word`. False when
/// every one of them has more than `most`.
bool lastRow(QStringView typed, QStringView word, int most, Row &last)
{
    Row before{};
    Row above{};
    for (qsizetype j = 0; j <= word.size(); ++j)
        above[size_t(j)] = int(j);
    last = above;
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        Row row{};
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= word.size(); ++j) {
            const auto at = size_t(j);
            const int same = typed[i - 1] == word[j - 1] ? 0 : 1;
            int value = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + same});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                value = std::min(value, before[at - 2] + 1);
            row[at] = value;
            least = std::min(least, value);
        }
        if (least > most)
            return false;
        before = above;
        above = row;
        last = row;
    }
    return true;
}
} // namespace

LetterSet lettersOf(QStringView word)
{
    LetterSet letters = 0;
    for (const QChar letter : word)
        letters |= LetterSet(1) << (letter.unicode() % 64);
    return letters;
}

bool mayBeNear(LetterSet typed, LetterSet word, int most)
{
    return std::popcount(typed & ~word) <= most && std::popcount(word & ~typed) <= most;
}

int slips(QStringView typed, QStringView word, int most)
{
    if (typed.size() > longest || word.size() > longest ||
        std::abs(typed.size() - word.size()) > most)
        return most + 1;
    Row last;
    if (!lastRow(typed, word, most, last))
        return most + 1;
    return std::min(last[size_t(word.size())], most + 1);
}

int slipsOfBeginning(QStringView typed, QStringView word, int most)
{
    if (typed.size() > longest)
        return most + 1;
    const QStringView beginning = word.left(std::min(longest, typed.size() + most));
    Row last;
    if (!lastRow(typed, beginning, most, last))
        return most + 1;
    return std::min(*std::min_element(last.begin(), last.begin() + beginning.size() + 1), most + 1);
}

int forgiven(qsizetype letters)
{
    return letters < 3 ? 0 : letters < 6 ? 1 : 2;
}

} // namespace backwell::content
