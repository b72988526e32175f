// SPDX-License-Identifier: Apache-2.0
#include "content/sheet/sheet_values.h"

#include "content/article/term_places.h"
#include "content/sheet/out_of_ten.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

void collect(const Spans &spans, const std::vector<Term> &terms, std::vector<size_t> &found)
{
    const auto add = [&](size_t term) {
        if (std::ranges::find(found, term) == found.end())
            found.push_back(term);
    };
    for (const TermPlace &place : withoutOverlaps(placesOfTerms(terms, plainOf(spans))))
        add(place.term);
    for (const Span &span : spans) {
        if (!span.link || span.link->to != Link::To::Glossary)
            continue;
        const auto term = std::ranges::find(terms, span.link->id, &Term::id);
        if (term != terms.end())
            add(size_t(term - terms.begin()));
    }
}

} // namespace

QString plainOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QString tenWords(const std::optional<int> &per100, const SheetWords &words)
{
    if (!per100)
        return words.notCounted;
    const OutOfTen ten = outOfTen(*per100);
    switch (ten.said) {
    case OutOfTen::Said::MoreThanNine:
        return words.moreThanNine;
    case OutOfTen::Said::FewerThanOne:
        return words.fewerThanOne;
    case OutOfTen::Said::Exactly:
        break;
    }
    return words.tens.arg(ten.tens);
}

std::vector<Term> termsIn(const std::vector<Block> &blocks, const std::vector<Term> &terms)
{
    std::vector<size_t> found;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            collect(paragraph->spans, terms, found);
        } else if (const auto *list = std::get_if<List>(&block)) {
            for (const std::vector<Paragraph> &entry : list->entries)
                for (const Paragraph &paragraph : entry)
                    collect(paragraph.spans, terms, found);
        } else if (const auto *aside = std::get_if<Aside>(&block)) {
            for (const Paragraph &paragraph : aside->paragraphs)
                collect(paragraph.spans, terms, found);
        }
    }
    std::vector<Term> known;
    for (const size_t term : found)
        known.push_back(terms[term]);
    return known;
}

} // namespace backwell::content
