// SPDX-License-Identifier: Apache-2.0
// Choosing the sentence, and marking words in it.
#include "content/search/found.h"

#include "content/search/folding.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace backwell::content
{

namespace
{
constexpr int asTyped = 4;
constexpr int asOther = 3;
constexpr int asPart = 1;
constexpr size_t fewWords = 4; // fewer make a heading, not a sentence

using Views = std::vector<std::string_view>;

void split(std::string_view text, char at, Views &parts)
{
    parts.clear();
    for (size_t from = 0; from <= text.size();) {
        const size_t end = std::min(text.find(at, from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
}

struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct Place {
    size_t wanted = 0; ///< which of the typed words it answers
    int worth = 0;
    std::vector<std::string> rest; ///< what must follow
};

/// How many words from `at` on are this phrase, or 0.
size_t lengthAt(const Views &line, size_t at, const Place &place)
{
    const size_t length = place.rest.size() + 1;
    if (at + length > line.size())
        return 0;
    for (size_t i = 0; i < place.rest.size(); ++i)
        if (line[at + 1 + i] != place.rest[i])
            return 0;
    return length;
}
} // namespace

struct Matcher::Words {
    std::unordered_map<std::string, std::vector<Place>, Hash, std::equal_to<>> byFirst;
    size_t wanted = 0;

    void add(const std::vector<Phrase> &phrases, size_t wanted, int worth)
    {
        for (const Phrase &phrase : phrases) {
            Place place{wanted, worth, {}};
            for (const QString &stem : phrase.mid(1))
                place.rest.push_back(stem.toStdString());
            byFirst[phrase.front().toStdString()].push_back(std::move(place));
        }
    }
    template <typename Visit>
    void each(const Views &line, const Visit &visit) const
    {
        for (size_t at = 0; at < line.size(); ++at) {
            const auto places = byFirst.find(line[at]);
            if (places == byFirst.end())
                continue;
            for (const Place &place : places->second)
                if (const size_t length = lengthAt(line, at, place))
                    visit(at, length, place);
        }
    }
    /// More for each typed word that is answered, and for the word itself before another one for
    /// it.
    int worthOf(const Views &line) const
    {
        std::array<int, 16> best{};
        each(line, [&best](size_t, size_t, const Place &place) {
            int &one = best[place.wanted % best.size()];
            one = std::max(one, place.worth);
        });
        int sum = 0;
        for (const int one : best)
            sum += one;
        return sum;
    }
};

Matcher::Matcher(const Query &query) : m_words(std::make_unique<Words>())
{
    for (size_t i = 0; i < query.words.size(); ++i) {
        m_words->add(query.words[i].exact, i, asTyped);
        m_words->add(query.words[i].wider, i, asOther);
        m_words->add(query.words[i].begun, i, asOther);
        m_words->add(query.words[i].loose, i, asPart);
    }
}

Matcher::~Matcher() = default;

void Matcher::show(const QString &text, std::string_view stems, Found &found) const
{
    Views lines;
    Views words;
    split(stems, '\n', lines);
    size_t chosen = 0;
    int best = -1;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].empty())
            continue;
        split(lines[i], ' ', words);
        const int worth = 2 * m_words->worthOf(words) + (words.size() >= fewWords ? 1 : 0);
        if (worth > best) {
            best = worth;
            chosen = i;
        }
    }
    found.sentence = text.section(u'\n', int(chosen), int(chosen));
    if (best < 0 || chosen >= lines.size())
        return;
    split(lines[chosen], ' ', words);
    const std::vector<TextWord> places = wordsOf(found.sentence);
    std::vector<bool> marked(places.size(), false);
    m_words->each(words, [&marked](size_t at, size_t length, const Place &place) {
        for (size_t i = at; place.worth > asPart && i < at + length && i < marked.size(); ++i)
            marked[i] = true;
    });
    for (size_t i = 0; i < places.size(); ++i)
        if (marked[i])
            found.marks.push_back({int(places[i].from), int(places[i].length)});
}

} // namespace backwell::content
