// SPDX-License-Identifier: Apache-2.0
// Words as they are compared: folded, with their forms, and with slips counted.
#include "content/search/folding.h"
#include "content/search/search_words.h"
#include "content/search/searchable.h"
#include "content/search/spelling.h"
#include "content/search/stemmer.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;

class TstSearchSpelling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accents_case_and_apostrophes_do_not_matter_data();
    void accents_case_and_apostrophes_do_not_matter();
    void words_know_where_they_stand();
    void slips_are_counted_data();
    void slips_are_counted();
    void forms_share_a_stem();
    void endings_of_the_pack_are_taken_off_where_snowball_has_no_stemmer();
    void a_paragraph_is_cut_into_sentences();
    void search_words_with_holes_are_refused_data();
    void search_words_with_holes_are_refused();
};

void TstSearchSpelling::accents_case_and_apostrophes_do_not_matter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *text, const QStringList &words) {
        QTest::newRow(text) << QString::fromUtf8(text) << words;
    };
    row("Back PAIN", {QStringLiteral("back"), QStringLiteral("pain")});
    row("can’t don't", {QStringLiteral("cant"), QStringLiteral("dont")});
    row("A&E", {QStringLiteral("ae")});
    row("flare-up", {QStringLiteral("flare"), QStringLiteral("up")});
    row("Łóżko kręgosłup ŻÓŁĆ",
        {QStringLiteral("lozko"), QStringLiteral("kregoslup"), QStringLiteral("zolc")});
    row("Straße, naïve", {QStringLiteral("strasse"), QStringLiteral("naive")});
    row("'' && — “”", {});
    row("ache 😀 999", {QStringLiteral("ache"), QStringLiteral("999")});
    row("e\xCC\x81t\xC3\xA9", {QStringLiteral("ete")}); // the accent as a sign of its own
    row("\xD8\xB8\xD9\x87\xD8\xB1", {QStringLiteral("\u0638\u0647\u0631")});
}

void TstSearchSpelling::accents_case_and_apostrophes_do_not_matter()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    for (const TextWord &word : wordsOf(text))
        found += word.folded;
    QCOMPARE(found, words);
}

void TstSearchSpelling::words_know_where_they_stand()
{
    const auto words = wordsOf(QStringLiteral("  Don’t, 😀 bólu"));
    QCOMPARE(words.size(), size_t(2));
    QCOMPARE(words[0].from, 2);
    QCOMPARE(words[0].length, 5);
    QCOMPARE(words[1].from, 12);
    QCOMPARE(words[1].length, 4);
}

void TstSearchSpelling::slips_are_counted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("expected"); // 3: more than two
    const auto row = [](const char *typed, const char *word, int expected) {
        QTest::addRow("%s %s", typed, word)
            << QString::fromLatin1(typed) << QString::fromLatin1(word) << expected;
    };
    row("pain", "pain", 0);
    row("payn", "pain", 1);
    row("siatica", "sciatica", 1);
    row("pian", "pain", 1); // neighbours swapped
    row("excersise", "exercise", 2);
    row("", "ab", 2);
    row("leg", "operation", 3);
    row("abcdef", "fedcba", 3);
}

void TstSearchSpelling::slips_are_counted()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(int, expected);
    QCOMPARE(slips(typed, word, 2), expected);
    QCOMPARE(slips(word, typed, 2), expected);
    QCOMPARE(slips(QString(500, u'a'), word, 2), 3);
    QVERIFY(slipsOfBeginning(typed, word, 2) <= expected);
}

void TstSearchSpelling::forms_share_a_stem()
{
    const Stemmer english(QStringLiteral("en-GB"), {});
    const QString bend = english.stem(QStringLiteral("bend"));
    QCOMPARE(english.stem(QStringLiteral("bending")), bend);
    QCOMPARE(english.stem(QStringLiteral("bends")), bend);
    QVERIFY(english.stem(QStringLiteral("bone")) != bend);
}

void TstSearchSpelling::endings_of_the_pack_are_taken_off_where_snowball_has_no_stemmer()
{
    const Stemmer polish(QStringLiteral("pl-PL"), {QStringLiteral("i"), QStringLiteral("ami"),
                                                   QStringLiteral("ów"), QStringLiteral("y")});
    const QString stem = polish.stem(QStringLiteral("plecami"));
    QCOMPARE(stem, QStringLiteral("plec"));
    QCOMPARE(polish.stem(QStringLiteral("plecy")), stem);
    QCOMPARE(polish.stem(QStringLiteral("plecow")), stem); // endings are folded as words are
    QCOMPARE(polish.stem(QStringLiteral("nogi")), QStringLiteral("nogi")); // three would be left
}

void TstSearchSpelling::a_paragraph_is_cut_into_sentences()
{
    QCOMPARE(sentencesOf(QStringLiteral("It  hurts. Does it? Yes, e.g. at night!  ")),
             (QStringList{QStringLiteral("It hurts."), QStringLiteral("Does it?"),
                          QStringLiteral("Yes, e.g. at night!")}));
    QCOMPARE(sentencesOf(QStringLiteral("  ")), QStringList());
}

void TstSearchSpelling::search_words_with_holes_are_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", "[]", "{\"other\": []}", "{\"others\": [{\"words\": [\"a\"]}]}",
          "{\"others\": [{\"words\": [], \"find\": [\"b\"]}]}",
          "{\"others\": [{\"words\": [\"--\"], \"find\": [\"b\"]}]}", "{\"skip\": [\"\"]}",
          "{\"others\": [{\"words\": [3], \"find\": [\"b\"]}]}"})
        QTest::newRow(json) << QByteArray(json);
}

void TstSearchSpelling::search_words_with_holes_are_refused()
{
    QFETCH(QByteArray, json);
    const auto words = readSearchWords(json);
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TstSearchSpelling)
#include "tst_search_spelling.moc"
