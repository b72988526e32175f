// SPDX-License-Identifier: Apache-2.0
// What a person finds under Learn, and where an article says it comes from.
#include "app/learn/learn_face.h"
#include "tests/app/pack_folder.h"

#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstLearnFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_for_clinicians_is_not_on_a_persons_shelf();
    void an_article_lists_the_sources_of_its_facts_once();
};

void TstLearnFace::what_is_for_clinicians_is_not_on_a_persons_shelf()
{
    tests::PackFolder pack;
    const auto library = pack.open();
    const auto titles = [&] {
        QStringList list;
        for (const LearnRow &row : LearnFace(*library).rows())
            list += row.id;
        return list;
    };
    const QStringList before = titles();
    QVERIFY(before.contains(QStringLiteral("back-pain-is-normal")));
    QVERIFY(!before.contains(QStringLiteral("clinicians"))); // a topic with nothing for a person
    const QString path = QStringLiteral("articles/back-pain-is-normal.md");
    pack.write(path, pack.read(path).replace("reader: person", "reader: clinician"));
    const auto changed = pack.open();
    QVERIFY(LearnFace(*changed).articleAbout({QStringLiteral("back-pain-is-normal")}).isEmpty());
}

void TstLearnFace::an_article_lists_the_sources_of_its_facts_once()
{
    const auto fact = [](const char *id, const char *source, const char *mark) {
        return content::Fact{QString::fromLatin1(id),
                             QStringLiteral("x"),
                             QString::fromLatin1(source),
                             QString::fromLatin1(mark),
                             {}};
    };
    content::Article article;
    article.facts = {QStringLiteral("F3"), QStringLiteral("F1"), QStringLiteral("F2"),
                     QStringLiteral("F9")};
    QCOMPARE(ArticleFace::sourcesOf(article, {fact("F1", "One", "V"), fact("F2", "One", "V"),
                                              fact("F3", "Three", "R")}),
             (QStringList{QStringLiteral("Three (still to be checked)"), QStringLiteral("One")}));
    tests::PackFolder pack;
    const auto library = pack.open();
    const ArticleFace open(*library, QStringLiteral("back-pain-is-normal"));
    QVERIFY(open.property("problem").toString().isEmpty());
    QVERIFY(!open.property("sources").toStringList().isEmpty());
}

QTEST_GUILESS_MAIN(TstLearnFace)
#include "tst_learn_face.moc"
