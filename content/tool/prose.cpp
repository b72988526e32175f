// SPDX-License-Identifier: Apache-2.0
// Counting sentences, words, syllables and letters.
#include "content/tool/prose.h"

#include <QRegularExpression>

namespace backwell::content::tool
{

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{N}]+)*"));
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words += match.next().captured();
    return words;
}

std::vector<Sentence> sentencesOf(const std::vector<Passage> &passages)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?:])[\"'\u201D\u2019)]*\\s+|\\n"));
    std::vector<Sentence> sentences;
    for (const Passage &passage : passages) {
        for (const QString &text : passage.text.split(end, Qt::SkipEmptyParts)) {
            if (QStringList words = wordsOf(text); !words.isEmpty())
                sentences.push_back({passage.line, text, std::move(words)});
        }
    }
    return sentences;
}

int bodyWords(const LearnItem &item)
{
    int words = 0;
    for (const Passage &passage : item.passages())
        words += passage.body ? int(wordsOf(passage.text).size()) : 0;
    return words;
}

int syllablesOf(const QString &word)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    static const QRegularExpression apart(QStringLiteral("i(?=er|o(?![nu])|a(?![ln]))"));
    static const QRegularExpression other(QStringLiteral("[^a-z]"));
    QString letters = word.toLower();
    letters.remove(other);
    const auto found = [&letters](const QRegularExpression &what) {
        int count = 0; // QString::count counts matches that overlap
        for (auto match = what.globalMatch(letters); match.hasNext(); match.next())
            ++count;
        return count;
    };
    int count = found(vowels) + found(apart);
    const bool silentE = letters.endsWith(u'e') && !letters.endsWith(u"le");
    const bool silentEd = letters.endsWith(u"ed") && letters.size() > 2 &&
                          letters[letters.size() - 3] != u't' &&
                          letters[letters.size() - 3] != u'd';
    if (count > 1 && (silentE || silentEd))
        --count;
    return std::max(count, 1);
}

Grades gradesOf(const std::vector<Sentence> &sentences)
{
    double words = 0;
    double syllables = 0;
    double letters = 0;
    for (const Sentence &sentence : sentences) {
        for (const QString &word : sentence.words) {
            ++words;
            syllables += syllablesOf(word);
            for (const QChar character : word)
                letters += character.isLetterOrNumber() ? 1 : 0;
        }
    }
    if (words == 0)
        return {};
    const double perSentence = words / double(sentences.size());
    return {0.39 * perSentence + 11.8 * syllables / words - 15.59,
            5.88 * letters / words - 29.6 / perSentence - 15.8};
}

} // namespace backwell::content::tool
