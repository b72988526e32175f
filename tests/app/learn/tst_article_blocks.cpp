// SPDX-License-Identifier: Apache-2.0
// Numbers as people out of ten: rounded for the picture, and never rounded to all or nobody. Words
// of the glossary: marked where they first stand.
#include "app/learn/article_blocks.h"
#include "app/learn/article_terms.h"
#include "content/article/block_builder.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstArticleBlocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people_out_of_ten_never_become_all_or_nobody_data();
    void people_out_of_ten_never_become_all_or_nobody();
    void an_age_at_which_nobody_counted_says_so();
    void a_link_that_ends_a_paragraph_is_told_once_data();
    void a_link_that_ends_a_paragraph_is_told_once();
    void a_glossary_word_is_marked_once_where_it_first_stands_data();
    void a_glossary_word_is_marked_once_where_it_first_stands();

private:
    static TenRow rowOf(std::optional<int> per100)
    {
        content::TenPeople people;
        people.columns = {QStringLiteral("50s")};
        people.rows.push_back({QStringLiteral("worn discs"), {per100}});
        content::Article article;
        article.blocks.push_back(people);
        return ArticleBlocks::of(article).first().rows.first();
    }
};

void TstArticleBlocks::people_out_of_ten_never_become_all_or_nobody_data()
{
    QTest::addColumn<int>("per100");
    QTest::addColumn<int>("people");
    QTest::addColumn<QString>("sentence");
    const auto row = [](int per100, int people, const char *words) {
        QTest::addRow("%d in 100", per100)
            << per100 << people << QString::fromUtf8(words) + QStringLiteral(": worn discs");
    };
    row(0, 0, "0 in 10");
    row(1, 0, "Fewer than 1 in 10");
    row(4, 0, "Fewer than 1 in 10");
    row(5, 1, "1 in 10");
    row(14, 1, "1 in 10");
    row(37, 4, "4 in 10");
    row(94, 9, "9 in 10");
    row(95, 9, "More than 9 in 10");
    row(99, 9, "More than 9 in 10");
    row(100, 10, "10 in 10");
}

void TstArticleBlocks::people_out_of_ten_never_become_all_or_nobody()
{
    QFETCH(int, per100);
    QFETCH(int, people);
    QFETCH(QString, sentence);
    const TenRow row = rowOf(per100);
    QCOMPARE(row.tens, QList<int>{people});
    QCOMPARE(row.sentences, QStringList{sentence});
}

void TstArticleBlocks::an_age_at_which_nobody_counted_says_so()
{
    const TenRow row = rowOf(std::nullopt);
    QCOMPARE(row.tens, QList<int>{-1});
    QCOMPARE(row.sentences, QStringList{QStringLiteral("Nobody has counted this at that age: "
                                                       "worn discs")});
}

void TstArticleBlocks::a_link_that_ends_a_paragraph_is_told_once_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("links");
    QTest::newRow("a sentence of its own")
        << QByteArray("Ring today. [Get help now](help:now)") << "Ring today." << 1;
    QTest::newRow("part of a sentence")
        << QByteArray("Ring today, or [get help](help:now)") << "Ring today, or get help" << 1;
    QTest::newRow("in the middle") << QByteArray("Look. [Get help](help:now) tells more.")
                                   << "Look. Get help tells more." << 1;
    QTest::newRow("alone") << QByteArray("[Get help now](help:now)") << "Get help now" << 1;
    QTest::newRow("a word to be told")
        << QByteArray("Is it that? [A bulge](glossary:bulge)") << "Is it that? A bulge" << 1;
}

void TstArticleBlocks::a_link_that_ends_a_paragraph_is_told_once()
{
    QFETCH(QByteArray, body);
    content::Article article;
    article.blocks = *content::readBlocks(body);
    const ArticleBlock block = ArticleBlocks::of(article).first();
    QTEST(block.text, "text");
    QTEST(int(block.links.size()), "links");
}

void TstArticleBlocks::a_glossary_word_is_marked_once_where_it_first_stands_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("marked"); // "block:word=term" …
    QTest::addColumn<int>("links");
    QTest::newRow("first of two paragraphs")
        << QByteArray("A *bulge* here.\n\nAnother bulge.") << "0:bulge=bulge" << 0;
    QTest::newRow("not in a heading")
        << QByteArray("## Bulge\n\nBulges.\n\nA\nbulge.") << "1:Bulges=bulge" << 0;
    QTest::newRow("the longest phrase, over a line end, with another dash")
        << QByteArray("A wide\nspread\u2013bulge, a bulge.")
        << "0:wide spread\u2013bulge=wide 0:bulge=bulge" << 0;
    QTest::newRow("list and aside")
        << QByteArray("- a bulge\n\n> It was MRI.") << "0:bulge=bulge 1:MRI=mri" << 0;
    QTest::newRow("a link to the word itself is a mark")
        << QByteArray("See [bulges](glossary:bulge).") << "0:bulges=bulge" << 0;
    QTest::newRow("a link with other words too, also when the term is known")
        << QByteArray("A bulge.\n\nSee [what it is](glossary:bulge).")
        << "0:bulge=bulge 1:what it is=bulge" << 0;
    QTest::newRow("a link to the page of all words stays")
        << QByteArray("See [All words](glossary:bulge).") << "" << 1;
    QTest::newRow("no mark in another link")
        << QByteArray("See [the bulge](article:x).") << "" << 1;
    QTest::newRow("but after it") << QByteArray("See [the bulge](article:x). A bulge.")
                                  << "0:bulge=bulge" << 1;
    QTest::newRow("inside a longer word") << QByteArray("Bulgeless.") << "" << 0;
}

void TstArticleBlocks::a_glossary_word_is_marked_once_where_it_first_stands()
{
    const std::vector<content::Term> terms{{QStringLiteral("bulge"),
                                            QStringLiteral("Bulge"),
                                            QStringLiteral("round"),
                                            {QStringLiteral("bulge"), QStringLiteral("bulges")}},
                                           {QStringLiteral("wide"),
                                            QStringLiteral("Wide bulge"),
                                            QStringLiteral("wide and round"),
                                            {QStringLiteral("wide spread-bulge")}},
                                           {QStringLiteral("mri"),
                                            QStringLiteral("MRI"),
                                            QStringLiteral("a scan"),
                                            {QStringLiteral("mri")},
                                            true}};
    QFETCH(QByteArray, body);
    QFETCH(QString, marked);
    QFETCH(int, links);
    content::Article article;
    article.blocks = *content::readBlocks(body);
    QList<ArticleBlock> blocks = ArticleBlocks::of(article);
    markTerms(blocks, terms, QStringLiteral("All words"));
    QStringList found;
    qsizetype left = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        for (const TermMark &mark : blocks[i].terms) {
            QCOMPARE(blocks[i].text.mid(mark.from, mark.length), mark.word);
            QVERIFY(!mark.means.isEmpty());
            found += QStringLiteral("%1:%2=%3").arg(i).arg(mark.word, mark.id);
        }
        left += blocks[i].links.size();
    }
    QCOMPARE(found.join(u' '), marked);
    QCOMPARE(left, links);
}

QTEST_GUILESS_MAIN(TstArticleBlocks)
#include "tst_article_blocks.moc"
