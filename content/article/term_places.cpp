// SPDX-License-Identifier: Apache-2.0
#include "content/article/term_places.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

QString comparable(QString text)
{
    for (QChar &c : text) {
        if (c >= QChar(0x2010) && c <= QChar(0x2014))
            c = u'-';
        else if (c == QChar(0x2019))
            c = u'\'';
        else if (c.isSpace())
            c = u' ';
        else
            c = c.toLower(); // QString::toLower may change the length
    }
    return text;
}

std::vector<TermPlace> placesOfTerms(const std::vector<Term> &terms, const QString &text)
{
    const QString here = comparable(text);
    std::vector<TermPlace> places;
    for (size_t i = 0; i < terms.size(); ++i) {
        for (const QString &written : terms[i].words) {
            const QString word = comparable(written.simplified());
            if (word.isEmpty())
                continue;
            for (qsizetype at = here.indexOf(word); at >= 0; at = here.indexOf(word, at + 1)) {
                const qsizetype end = at + word.size();
                if ((at == 0 || !isLetter(here.at(at - 1))) &&
                    (end == here.size() || !isLetter(here.at(end))))
                    places.push_back({i, at, word.size()});
            }
        }
    }
    return places;
}

std::vector<TermPlace> withoutOverlaps(std::vector<TermPlace> places)
{
    std::ranges::stable_sort(places, std::greater(), &TermPlace::length);
    std::vector<TermPlace> kept;
    for (const TermPlace &one : places)
        if (std::ranges::none_of(kept, [&](const TermPlace &other) {
                return one.from < other.from + other.length && other.from < one.from + one.length;
            }))
            kept.push_back(one);
    std::ranges::sort(kept, {}, &TermPlace::from);
    return kept;
}

} // namespace backwell::content
