// SPDX-License-Identifier: Apache-2.0
// Numbers as people out of ten: rounded for the picture, and never rounded to all or nobody.
#include "app/learn/article_blocks.h"

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

QTEST_GUILESS_MAIN(TstArticleBlocks)
#include "tst_article_blocks.moc"
