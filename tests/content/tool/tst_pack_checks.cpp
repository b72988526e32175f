// SPDX-License-Identifier: Apache-2.0
// What the check of a pack counts with: sentences, grades, likeness, contrast, lines of JSON.
#include "content/tool/contrast.h"
#include "content/tool/json_lines.h"
#include "content/tool/likeness.h"
#include "content/tool/prose.h"
#include "tests/fakes/processor_time.h"

#include <QTest>

#include <limits>

using namespace backwell;
using namespace backwell::content;
using namespace backwell::content::tool;

namespace
{
std::vector<Sentence> sentencesIn(const char *text)
{
    return sentencesOf({{1, QString::fromUtf8(text), {}, true}});
}

SourceItem textOf(const QString &id, const QString &text)
{
    LearnItem item;
    item.id = id;
    item.blocks.push_back(Paragraph{{Span{text, false, false, {}}}, 7});
    return {QStringLiteral("cards/%1.md").arg(id), item};
}

/// `count` texts of 100 words each; every word is of its own.
std::vector<SourceItem> library(int count)
{
    std::vector<SourceItem> items;
    int word = 0;
    for (int i = 0; i < count; ++i) {
        QStringList words;
        for (int k = 0; k < 100; ++k)
            words += QStringLiteral("w%1").arg(++word);
        items.push_back(textOf(QString::number(i),
                               QStringLiteral("the same five words here ") + words.join(u' ')));
    }
    return items;
}

double bestOf3(const std::vector<SourceItem> &items)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 3; ++i) {
        Findings findings;
        const fakes::ProcessorTime time;
        checkLikeness(items, {}, findings);
        best = std::min(best, time.milliseconds());
    }
    return best;
}
} // namespace

class TstPackChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_sentence_ends_at_its_mark_and_numbers_are_words()
    {
        const auto sentences =
            sentencesIn("“Is it 7 in 10?” It is. Don't stop: go 1.5 miles, half-way.");
        QCOMPARE(sentences.size(), size_t(4));
        QCOMPARE(sentences[0].words.size(), 5);
        QCOMPARE(sentences[2].words,
                 (QStringList{QStringLiteral("Don't"), QStringLiteral("stop")}));
        QCOMPARE(sentences[3].words.size(), 4);
        QVERIFY(sentencesIn("— … !").empty());
    }

    void syllables_are_groups_of_vowels()
    {
        const auto of = [](const char *word) { return syllablesOf(QString::fromLatin1(word)); };
        QCOMPARE(of("cat"), 1);
        QCOMPARE(of("home"), 1);
        QCOMPARE(of("table"), 2);
        QCOMPARE(of("walked"), 1);
        QCOMPARE(of("wanted"), 2);
        QCOMPARE(of("pain"), 1); // two vowels together are one syllable
        QCOMPARE(of("your"), 1);
        QCOMPARE(of("easier"), 3);
        QCOMPARE(of("station"), 2);
        QCOMPARE(of("physiotherapist"), 6);
        QCOMPARE(of("7"), 1);
    }

    void two_formulas_give_the_published_grades()
    {
        // 6 words, 6 syllables, 1 sentence, 17 letters, by hand from the published formulas.
        const Grades easy = gradesOf(sentencesIn("The cat sat on the mat."));
        QCOMPARE(easy.fleschKincaid, 0.39 * 6 + 11.8 * 6 / 6 - 15.59);
        QVERIFY(qAbs(easy.colemanLiau - (0.0588 * 1700 / 6 - 0.296 * 100 / 6 - 15.8)) < 0.001);
        const Grades hard = gradesOf(sentencesIn(
            "Contemporary rehabilitation methodologies necessitate considerable interdisciplinary "
            "collaboration between practitioners."));
        QVERIFY(hard.fleschKincaid > 20 && hard.colemanLiau > 20);
        QCOMPARE(gradesOf({}).fleschKincaid, 0.0);
    }

    void runs_are_counted_without_case_and_set_phrases()
    {
        const auto said = [](const char *one, const char *two, const QStringList &set) {
            Findings findings;
            checkLikeness({textOf(QStringLiteral("a"), QString::fromUtf8(one)),
                           textOf(QStringLiteral("b"), QString::fromUtf8(two))},
                          set, findings);
            return findings;
        };
        constexpr auto nine = "Walk to the end of the road and back.";
        constexpr auto other = "Some walk to the end of the road, and back";
        const Findings warned = said(nine, other, {});
        QCOMPARE(warned.size(), size_t(1));
        QCOMPARE(warned[0].level, Level::Warning);
        QCOMPARE(warned[0].line, 7);
        QCOMPARE(warned[0].file, QStringLiteral("cards/b.md"));
        QVERIFY(warned[0].text.startsWith(u"shares 5 runs of five words with cards/a.md"));
        QVERIFY(said(nine, other, {QStringLiteral("End of the road")}).empty());
        const Findings failed = said("Walk to the end of the road and back again today.",
                                     "Walk to the end of the road and back again today.", {});
        QCOMPARE(failed.at(0).level, Level::Error);
    }

    void a_run_in_many_texts_is_told_once_and_the_work_stays_linear()
    {
        Findings findings;
        checkLikeness(library(tooMany + 1), {}, findings);
        QCOMPARE(findings.size(), size_t(1));
        QVERIFY(findings[0].text.contains(QStringLiteral("stands in 13 texts")));
        const auto small = library(250);
        const auto large = library(2000);
        const double ratio = bestOf3(large) / bestOf3(small);
        QVERIFY2(ratio < 8 * 3, qPrintable(QString::number(ratio)));
    }

    void contrast_is_that_of_the_guidelines()
    {
        const auto ratio = [](const char *one, const char *two) {
            return contrastOf(QString::fromLatin1(one), QString::fromLatin1(two)).value_or(-1);
        };
        QVERIFY(qAbs(ratio("#000000", "#ffffff") - 21) < 0.001);
        QVERIFY(qAbs(ratio("#FFFFFF", "#777777") - 4.48) < 0.01); // known to fall short of 4.5
        QCOMPARE(ratio("#123456", "#123456"), 1.0);
        QVERIFY(!contrastOf(QStringLiteral("red"), QStringLiteral("#000000")));
        QVERIFY(!contrastOf(QStringLiteral("#000000"), QStringLiteral("#12345")));
    }

    void a_place_in_json_has_its_line()
    {
        const QByteArray json = "{\n \"a\": [\n  {\"b\": 1},\n  {\n   \"b\": 2}\n ],\n \"c\": 3}";
        const JsonLines lines(json);
        QCOMPARE(lines.at(QString()), 1);
        QCOMPARE(lines.at(QStringLiteral("/a")), 2);
        QCOMPARE(lines.at(QStringLiteral("/a/1/b")), 5);
        QCOMPARE(lines.at(QStringLiteral("/a/1/gone/deep")), 4); // the nearest around it
        QCOMPARE(lines.at(QStringLiteral("/c")), 7);
        QVERIFY(jsonProblem(json).isEmpty());
        QVERIFY(jsonProblem("{\n\"a\": 1,\n}").startsWith(u"line 3: not JSON"));
        QVERIFY(jsonProblem("[]").startsWith(u"line 1: "));
        QVERIFY(jsonProblem("{\"a\": 1, \"a\": 2}").startsWith(u"line 1: "));
    }
};

QTEST_APPLESS_MAIN(TstPackChecks)
#include "tst_pack_checks.moc"
