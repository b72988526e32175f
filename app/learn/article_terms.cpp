// SPDX-License-Identifier: Apache-2.0
#include "app/learn/article_terms.h"

#include "content/article/term_places.h"

#include <QSet>

#include <algorithm>

namespace backwell::app
{

using content::Term;
using content::TermPlace;

namespace
{

bool isText(const ArticleBlock &block)
{
    return block.kind == ArticleBlock::Paragraph || block.kind == ArticleBlock::ListEntry ||
           block.kind == ArticleBlock::Aside;
}

/// Whether these are the term's own words, and not words such as "look it up".
bool names(const Term &term, const QString &text)
{
    const QString said = content::comparable(text.simplified());
    return said == content::comparable(term.term) ||
           std::ranges::any_of(term.words, [&](const QString &word) {
               return content::comparable(word.simplified()) == said;
           });
}

/// Links to a word whose text is that word become places of it.
std::vector<TermPlace> takeLinks(ArticleBlock &block, const std::vector<Term> &terms)
{
    std::vector<TermPlace> places;
    for (const ArticleLink &link : std::as_const(block.links)) {
        const auto term = std::ranges::find(terms, link.id, &Term::id);
        const qsizetype at = block.text.indexOf(link.text);
        if (link.kind == u"glossary" && term != terms.end() && at >= 0 && names(*term, link.text))
            places.push_back({size_t(term - terms.begin()), at, link.text.size()});
    }
    block.links.removeIf([&](const ArticleLink &link) {
        return std::ranges::any_of(places, [&](const TermPlace &place) {
            return link.kind == u"glossary" && terms[place.term].id == link.id;
        });
    });
    return places;
}

bool share(qsizetype from, qsizetype length, const TermPlace &place)
{
    return from < place.from + place.length && place.from < from + length;
}

} // namespace

void markTerms(QList<ArticleBlock> &blocks, const std::vector<Term> &terms)
{
    QSet<size_t> known;
    for (ArticleBlock &block : blocks) {
        if (!isText(block))
            continue;
        const std::vector<TermPlace> linked = takeLinks(block, terms);
        std::vector<TermPlace> places = content::placesOfTerms(terms, block.text);
        std::erase_if(places, [&](const TermPlace &place) {
            const auto over = [&](const auto &other) {
                return share(other.from, other.length, place);
            };
            return std::ranges::any_of(linked, over) ||
                   std::ranges::any_of(block.links, [&](const ArticleLink &link) {
                       const qsizetype at = block.text.indexOf(link.text);
                       return at >= 0 && share(at, link.text.size(), place);
                   });
        });
        places.insert(places.end(), linked.begin(), linked.end());
        for (const TermPlace &place : content::withoutOverlaps(std::move(places))) {
            if (known.contains(place.term))
                continue;
            known.insert(place.term);
            const Term &term = terms[place.term];
            block.terms.append({int(place.from), int(place.length), term.id,
                                block.text.mid(place.from, place.length), term.term, term.means,
                                term.serious});
        }
    }
}

} // namespace backwell::app
