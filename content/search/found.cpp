// SPDX-License-Identifier: Apache-2.0
// Choosing the sentence, and marking words in it.
#include "content/search/found.h"

#include "content/search/folding.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <unordered_map>

namespace backwell::content
{

namespace
{
constexpr int asTyped = 4;
constexpr int asOther = 3;
constexpr int asPart = 1;
constexpr std::ptrdiff_t fewWords = 4; // fewer make a heading, not a sentence

using Views = std::vector<std::string_view>;

void split(std::string_view text, char at, Views &parts)
{
    parts.clear();
    size_t from = 0;
    for (size_t i = 0; i < text.size(); ++i) { // words are short: looking by hand beats memchr
        if (text[i] != at)
            continue;
        parts.push_back(text.substr(from, i - from));
        from = i + 1;
    }
    parts.push_back(text.substr(from));
}

/// Goes through the lines of a text; false after the last one. `at` begins at 0.
bool nextLine(std::string_view text, size_t &at, std::string_view &line)
{
    if (at > text.size())
        return false;
    const size_t end = std::min(text.find('\n', at), text.size());
    line = text.substr(at, end - at);
    at = end + 1;
    return true;
}

std::string_view lineOf(std::string_view text, size_t number)
{
    std::string_view line;
    size_t at = 0;
    for (size_t i = 0; i <= number; ++i)
        if (!nextLine(text, at, line))
            return {};
    return line;
}

/// The first two bytes of a word, as one number.
size_t beginningOf(std::string_view text, size_t at)
{
    const auto byte = [text](size_t i) -> size_t {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : ' ';
    };
    return byte(at) << 8 | byte(at + 1);
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
    int count = 0;                 ///< of typed words
    std::bitset<65536> beginnings; ///< of wanted stems: most lines hold none of them

    void add(const std::vector<Phrase> &phrases, size_t wanted, int worth)
    {
        for (const Phrase &phrase : phrases) {
            const std::string first = phrase.front().toStdString();
            beginnings.set(beginningOf(first, 0));
            Place place{wanted, worth, {}};
            for (const QString &stem : phrase.mid(1))
                place.rest.push_back(stem.toStdString());
            byFirst[first].push_back(std::move(place));
        }
    }
    /// Whether it is worth cutting this line into words.
    bool mayHold(std::string_view line) const
    {
        for (size_t at = 0; at < line.size(); at = std::min(line.find(' ', at), line.size()) + 1) {
            if (beginnings.test(beginningOf(line, at)))
                return true;
        }
        return false;
    }
    template <typename Visit>
    void each(const Views &line, const Visit &visit) const
    {
        for (size_t at = 0; at < line.size(); ++at) {
            if (!beginnings.test(beginningOf(line[at], 0)))
                continue;
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
    m_words->count = int(query.words.size());
    for (size_t i = 0; i < query.words.size(); ++i) {
        m_words->add(query.words[i].exact, i, asTyped);
        m_words->add(query.words[i].wider, i, asOther);
        m_words->add(query.words[i].begun, i, asOther);
        m_words->add(query.words[i].loose, i, asPart);
    }
}

Matcher::~Matcher() = default;

void Matcher::show(std::string_view text, std::string_view stems, Found &found) const
{
    const int most = 2 * asTyped * m_words->count + 1;
    Views words;
    size_t chosen = 0;
    int best = -1;
    std::string_view line;
    for (size_t at = 0, i = 0; best < most && nextLine(stems, at, line); ++i) {
        if (line.empty())
            continue;
        int worth = std::ranges::count(line, ' ') + 1 < fewWords ? 0 : 1;
        if (m_words->mayHold(line)) {
            split(line, ' ', words);
            worth += 2 * m_words->worthOf(words);
        }
        if (worth > best) {
            best = worth;
            chosen = i;
        }
    }
    if (best < 0)
        return;
    split(lineOf(stems, chosen), ' ', words);
    const std::string_view sentence = lineOf(text, chosen);
    found.sentence = QString::fromUtf8(sentence.data(), qsizetype(sentence.size()));
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
