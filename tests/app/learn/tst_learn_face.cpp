// SPDX-License-Identifier: Apache-2.0
// What a person finds under Learn, and where an article says it comes from.
#include "app/learn/learn_face.h"
#include "app/learn/letter_words.h"
#include "app/learn/topic_face.h"
#include "platform/base/crypto.h"
#include "tests/app/pack_folder.h"
#include "tests/fakes/fake_clock.h"

#include <QFuture>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstLearnFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_for_clinicians_is_not_on_a_persons_shelf();
    void an_article_lists_the_sources_of_its_facts_once();
    void a_topic_has_its_articles_cards_and_beliefs();
    void every_belief_has_a_verdict_and_the_guess_that_comes_closest();
    void what_was_saved_and_read_is_there_after_a_restart_and_gone_when_forgotten();
    void a_change_before_what_was_kept_has_come_loses_nothing_data();
    void a_change_before_what_was_kept_has_come_loses_nothing();
    void words_of_a_letter_are_found_serious_ones_first_data();
    void words_of_a_letter_are_found_serious_ones_first();

private:
    fakes::FakeClock m_clock;
    std::unique_ptr<sync::LocalStore> m_store = std::move(*sync::LocalStore::open(
        {QStringLiteral(":memory:"), crypto::randomBytes(crypto::keyBytes)}, m_clock));
};

void TstLearnFace::what_is_for_clinicians_is_not_on_a_persons_shelf()
{
    tests::PackFolder pack;
    const auto library = pack.open();
    const auto titles = [&] {
        QStringList list;
        for (const LearnRow &row : LearnFace(*library, *m_store).rows())
            list += row.id;
        return list;
    };
    const QStringList before = titles();
    QVERIFY(before.contains(QStringLiteral("back-pain-is-normal")));
    QVERIFY(!before.contains(QStringLiteral("clinicians"))); // a topic with nothing for a person
    const QString path = QStringLiteral("articles/back-pain-is-normal.md");
    pack.write(path, pack.read(path).replace("reader: person", "reader: clinician"));
    const auto changed = pack.open();
    QVERIFY(LearnFace(*changed, *m_store)
                .articleAbout({QStringLiteral("back-pain-is-normal")})
                .isEmpty());
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

void TstLearnFace::a_topic_has_its_articles_cards_and_beliefs()
{
    tests::PackFolder pack;
    const auto library = pack.open();
    const LearnFace learn(*library, *m_store);
    QVERIFY(learn.topics().size() >= 13);
    for (const LearnRow &topic : learn.topics()) {
        QVERIFY2(topic.minutes.contains(QStringLiteral("to read")), qPrintable(topic.minutes));
        const TopicFace open(*library, topic.id);
        QCOMPARE(open.property("title").toString(), topic.title);
        QVERIFY2(!open.property("cards").value<QList<LearnCard>>().isEmpty(), qPrintable(topic.id));
    }
    QVERIFY(learn.forClinicians().size() >= 5);
}

void TstLearnFace::every_belief_has_a_verdict_and_the_guess_that_comes_closest()
{
    tests::PackFolder pack;
    const auto library = pack.open();
    const TopicFace all(*library, {});
    const auto beliefs = all.property("beliefs").value<QList<LearnCard>>();
    QVERIFY(beliefs.size() >= 25);
    for (const LearnCard &belief : beliefs) {
        QVERIFY2(belief.verdict.endsWith(u'.') && !belief.blocks.isEmpty(), qPrintable(belief.id));
        QVERIFY(belief.answer >= 0 && belief.answer < TopicFace::answers().size());
    }
}

void TstLearnFace::what_was_saved_and_read_is_there_after_a_restart_and_gone_when_forgotten()
{
    const QString one = QStringLiteral("leg-pain");
    const QString two = QStringLiteral("back-pain-is-normal");
    {
        ReadingList list(*m_store);
        list.setSaved(one, true);
        list.setSaved(two, true);
        list.setPlace(one, 0.4);
        list.setPlace(two, 0.95);
    }
    ReadingList list(*m_store);
    QTRY_COMPARE(list.saved(), (QStringList{two, one}));
    QCOMPARE(list.place(one), 0.4);
    QVERIFY(!list.isRead(one));
    QVERIFY(list.isRead(two)); // and begins at its top again
    QCOMPARE(list.place(two), 0.0);
    list.setSaved(two, false);
    QCOMPARE(list.saved(), QStringList{one});
    list.forget();
    QVERIFY(m_store->put(QString::fromUtf16(ReadingList::name), {}).result());
    QVERIFY(list.saved().isEmpty());
    QTest::qWait(20);
    QVERIFY(list.saved().isEmpty());
}

void TstLearnFace::a_change_before_what_was_kept_has_come_loses_nothing_data()
{
    QTest::addColumn<bool>("leaves"); // before what was kept has come
    QTest::newRow("stays") << false;
    QTest::newRow("leaves at once") << true;
}

void TstLearnFace::a_change_before_what_was_kept_has_come_loses_nothing()
{
    QFETCH(bool, leaves);
    QVERIFY(m_store
                ->put(QString::fromUtf16(ReadingList::name),
                      R"({"saved":["a","b"],"read":["c"],"places":{"d":0.5,"e":0.3}})")
                .result());
    const auto keptAll = [](ReadingList &list) {
        return list.saved() == QStringList{QStringLiteral("new"), QStringLiteral("a")} &&
               list.isRead(QStringLiteral("c")) && list.isRead(QStringLiteral("e")) &&
               list.place(QStringLiteral("d")) == 0.5 && list.place(QStringLiteral("e")) == 0.0;
    };
    {
        ReadingList list(*m_store);
        list.setSaved(QStringLiteral("new"), true);
        QCOMPARE(list.saved(), QStringList{QStringLiteral("new")}); // shown at once
        list.setSaved(QStringLiteral("b"), false);
        list.setPlace(QStringLiteral("e"), 0.95);
        if (!leaves)
            QTRY_VERIFY(keptAll(list));
    }
    ReadingList list(*m_store);
    QVERIFY(list.saved().isEmpty());
    QTRY_VERIFY(keptAll(list));
}

void TstLearnFace::words_of_a_letter_are_found_serious_ones_first_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("ids");
    QTest::newRow("in the order of the letter, serious first")
        << "Mild bulging discs at L4, no Fracture seen." << "fracture bulge";
    QTest::newRow("whole words only") << "discography of fractures-like" << "";
    QTest::newRow("the longest phrase") << "a wedge\u2013like thing; wedge  compression" << "wedge";
    QTest::newRow("a serious word inside a longer plain phrase")
        << "fracture clinic on Monday" << "fracture clinic";
    QTest::newRow("nothing") << "" << "";
}

void TstLearnFace::words_of_a_letter_are_found_serious_ones_first()
{
    const auto term = [](const char *id, QStringList words, bool serious) {
        return content::Term{QString::fromLatin1(id), {}, {}, std::move(words), serious};
    };
    const std::vector<content::Term> terms{
        term("bulge", {QStringLiteral("bulging disc"), QStringLiteral("bulging discs")}, false),
        term("fracture", {QStringLiteral("fracture")}, true),
        term("clinic", {QStringLiteral("fracture clinic")}, false),
        term("wedge", {QStringLiteral("wedge compression")}, false)};
    QFETCH(QString, letter);
    QFETCH(QString, ids);
    QStringList found;
    for (const content::Term &one : wordsInLetter(terms, letter))
        found += one.id;
    QCOMPARE(found.join(u' '), ids);
}

QTEST_GUILESS_MAIN(TstLearnFace)
#include "tst_learn_face.moc"
