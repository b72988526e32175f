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

/// Links to a word become places of it.
std::vector<TermPlace> takeLinks(ArticleBlock &block, const std::vector<Term> &terms,
                                 const QString &page)
{
    std::vector<TermPlace> places;
    block.links.removeIf([&](const ArticleLink &link) {
        const auto term = std::ranges::find(terms, link.id, &Term::id);
        const qsizetype at = block.text.indexOf(link.text);
        if (link.kind != u"glossary" || term == terms.end() || at < 0 || link.text == page)
            return false;
        places.push_back({size_t(term - terms.begin()), at, link.text.size()});
        return true;
    });
    return content::withoutOverlaps(std::move(places));
}

bool share(qsizetype from, qsizetype length, const TermPlace &place)
{
    return from < place.from + place.length && place.from < from + length;
}

} // namespace

void markTerms(QList<ArticleBlock> &blocks, const std::vector<Term> &terms, const QString &page)
{
    QSet<size_t> known;
    for (ArticleBlock &block : blocks) {
        if (!isText(block))
            continue;
        const std::vector<TermPlace> linked = takeLinks(block, terms, page);
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
            if (known.contains(place.term) && std::ranges::find(linked, place) == linked.end())
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
