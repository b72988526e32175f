// SPDX-License-Identifier: Apache-2.0
// Expressions for FTS5.
#include "content/search/reach.h"

namespace backwell::content
{

namespace
{
QByteArray quoted(const Phrase &phrase)
{
    return '"' + phrase.join(u' ').toUtf8() + '"';
}

QByteArray anyOf(const std::vector<Phrase> &phrases)
{
    QByteArrayList all;
    for (const Phrase &phrase : phrases) {
        const QByteArray one = quoted(phrase);
        if (!all.contains(one))
            all += one;
    }
    return all.join(" OR ");
}

/// Empty when a word may be one of several.
QByteArray beginningOf(const Query &query)
{
    Phrase all;
    for (const Wanted &wanted : query.words) {
        if (wanted.exact.size() != 1)
            return {};
        all += wanted.exact.front();
    }
    return all.isEmpty() ? QByteArray() : "^ " + quoted(all);
}

/// What answers one word within that reach.
std::vector<Phrase> answersTo(const Wanted &wanted, Reach reach)
{
    std::vector<Phrase> phrases = wanted.exact;
    const auto add = [&phrases](const std::vector<Phrase> &more) {
        phrases.insert(phrases.end(), more.begin(), more.end());
    };
    if (reach != Reach::Title && reach != Reach::All)
        add(wanted.wider);
    if (reach == Reach::AllWider || reach == Reach::Any)
        add(wanted.begun);
    if (reach == Reach::Any)
        add(wanted.loose);
    return phrases;
}
} // namespace

std::vector<Reach> reachesOf(const Query &query)
{
    if (query.words.size() > 1)
        return {Reach::Begins,     Reach::Title,    Reach::All,
                Reach::TitleWider, Reach::AllWider, Reach::Any};
    return {Reach::Begins, Reach::Title,    Reach::TitleWider,
            Reach::All,    Reach::AllWider, Reach::Any};
}

QByteArray expressionOf(const Query &query, Reach reach)
{
    if (reach == Reach::Begins)
        return beginningOf(query);
    QByteArrayList parts;
    for (const Wanted &wanted : query.words) {
        const std::vector<Phrase> phrases = answersTo(wanted, reach);
        if (phrases.empty() && reach != Reach::Any)
            return {};
        if (!phrases.empty())
            parts += '(' + anyOf(phrases) + ')';
    }
    if (parts.isEmpty())
        return {};
    return parts.join(reach == Reach::Any ? " OR " : " AND ");
}

bool isOfTitles(Reach reach)
{
    return reach == Reach::Begins || reach == Reach::Title || reach == Reach::TitleWider;
}

} // namespace backwell::content
