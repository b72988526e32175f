// SPDX-License-Identifier: Apache-2.0
// Each finding stands at the line of the head or of the paragraph.
#include "content/tool/item_check.h"

#include "content/tool/prose.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace backwell::content::tool
{

namespace
{
class ItemCheck
{
public:
    ItemCheck(const PackSource &pack, const SourceItem &one, Findings &findings)
        : m_pack(pack), m_path(one.path), m_item(one.item), m_findings(findings)
    {
    }

    void run(const std::optional<WordList> &words, QDate today)
    {
        checkHead(today);
        checkLength();
        const auto passages = m_item.passages();
        checkWords(words, passages);
        const auto sentences = sentencesOf(passages);
        checkSentences(sentences);
        if (m_pack.manifest && m_pack.manifest->language.startsWith(u"en"))
            checkGrade(sentences);
    }

private:
    void say(Level level, int line, const QString &text)
    {
        m_findings.push_back({level, m_path, text, line});
    }
    void error(QLatin1StringView key, const QString &text)
    {
        say(Level::Error, m_item.lines.value(key), text);
    }

    void checkHead(QDate today)
    {
        using Latin = QLatin1StringView;
        if (m_item.id != QFileInfo(m_path).completeBaseName())
            error(Latin("id"),
                  QStringLiteral("its id is %1; it must be the file's name").arg(m_item.id));
        if (!m_pack.topics.empty() &&
            std::ranges::find(m_pack.topics, m_item.topic, &Topic::id) == m_pack.topics.end())
            error(Latin("topic"), QStringLiteral("no topic of learn.json: %1").arg(m_item.topic));
        if (m_item.reviewBy < today)
            say(Level::Warning, m_item.lines.value(QStringLiteral("reviewBy")),
                QStringLiteral("its review date has passed; review it and set a new date"));
        for (const auto &[key, path] : {std::pair(Latin("easyRead"), m_item.easyRead),
                                        std::pair(Latin("signFilm"), m_item.signFilm)}) {
            if (!path.isEmpty() && !m_pack.files.contains(path))
                error(key, QStringLiteral("no such file in the pack: ") + path);
        }
    }

    /// Of what a translation inherits.
    Level style() const { return m_pack.translation() ? Level::Warning : Level::Error; }

    void checkLength()
    {
        const int words = bodyWords(m_item);
        const int line = m_item.lines.value(QStringLiteral("id"), 1);
        if (m_item.kind == LearnKind::Card && words > cardWords)
            say(style(), line,
                QStringLiteral("%1 words; a card has at most %2").arg(words).arg(cardWords));
        if (m_item.kind == LearnKind::Belief && words > beliefWords)
            say(style(), line,
                QStringLiteral("%1 words; a belief has at most %2").arg(words).arg(beliefWords));
        if (m_item.kind != LearnKind::Article)
            return;
        if (words < articleWords[0] || words > articleWords[1])
            say(style(), line,
                QStringLiteral("%1 words; an article has %2 to %3")
                    .arg(words)
                    .arg(articleWords[0])
                    .arg(articleWords[1]));
        const int least = int(std::ceil(double(words) / wordsAMinute[1]));
        const int most = int(std::ceil(double(words) / wordsAMinute[0]));
        if (m_item.minutes < least || m_item.minutes > most)
            say(style(), m_item.lines.value(QStringLiteral("minutes")),
                QStringLiteral("%1 words are %2 minutes to read; write minutes: %2")
                    .arg(words)
                    .arg(int(std::ceil(words / 180.0))));
    }

    void checkWords(const std::optional<WordList> &words, const std::vector<Passage> &passages)
    {
        for (const Passage &passage : passages) {
            if (words)
                words->look(m_path, passage.line, passage.text, m_findings);
            for (const char *sign : {"http://", "https://", "www."}) {
                if (passage.text.contains(QLatin1StringView(sign)))
                    say(Level::Error, passage.line,
                        QStringLiteral("shows an address; nothing is fetched, so take it out"));
            }
        }
    }

    void checkSentences(const std::vector<Sentence> &sentences)
    {
        qsizetype words = 0;
        for (const Sentence &sentence : sentences) {
            words += sentence.words.size();
            if (sentence.words.size() > longestSentence)
                say(style(), sentence.line,
                    QStringLiteral("a sentence of %1 words; make two of it, at most %2 each: "
                                   "\u201C%3\u2026\u201D")
                        .arg(sentence.words.size())
                        .arg(longestSentence)
                        .arg(sentence.text.left(60)));
        }
        const double mean = sentences.empty() ? 0 : double(words) / double(sentences.size());
        if (mean > longestMean)
            say(style(), 1,
                QStringLiteral("%1 words a sentence on average; at most %2")
                    .arg(mean, 0, 'f', 1)
                    .arg(longestMean));
    }

    void checkGrade(const std::vector<Sentence> &sentences)
    {
        const Grades grades = gradesOf(sentences);
        const double limit = m_item.reader == Reader::Person ? personGrade : clinicianGrade;
        for (const auto &[name, grade] : {std::pair("Flesch\u2013Kincaid", grades.fleschKincaid),
                                          std::pair("Coleman\u2013Liau", grades.colemanLiau)}) {
            if (grade > limit)
                say(Level::Warning, 1,
                    QStringLiteral("reads at grade %1 by %2, above %3; use shorter words and "
                                   "sentences")
                        .arg(grade, 0, 'f', 1)
                        .arg(QString::fromUtf8(name))
                        .arg(limit));
        }
    }

    const PackSource &m_pack;
    const QString &m_path;
    const LearnItem &m_item;
    Findings &m_findings;
};
} // namespace

void checkItems(const PackSource &pack, const std::optional<WordList> &words, QDate today,
                Findings &findings)
{
    for (const SourceItem &one : pack.items)
        ItemCheck(pack, one, findings).run(words, today);
}

} // namespace backwell::content::tool
