// SPDX-License-Identifier: Apache-2.0
// What a page binds to while somebody types: the newest question wins, and nothing happens on the
// thread of the pages.
#include "app/search/search_face.h"
#include "tests/content/search/searched_pack.h"

#include <QSignalSpy>
#include <QTest>

using namespace backwell;
using namespace backwell::app;

class TstSearchFace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Without movements: words of the shipped ones would be found too.
        m_pack.addLibrary(QStringLiteral("library.txt"));
        for (const char *path : {"safety/", "search-words.json"})
            m_pack.addFrom(tests::shippedSource(), QString::fromLatin1(path));
        m_library.emplace(m_pack.build());
    }

    void it_begins_empty_with_words_to_begin_with();
    void what_is_typed_finds_rows_with_their_words_marked();
    void the_newest_question_wins();
    void nothing_is_answered_before_the_caller_returns();
    void what_is_deleted_leaves_nothing_behind();
    void a_misspelt_word_is_told_and_so_is_nothing();
    void what_is_said_waits_for_a_pause();
    void pages_for_clinicians_are_found_once_they_are_asked_for();
    void a_pack_without_an_index_says_so_and_answers_nothing();
    void a_damaged_index_says_so_and_stays_so();
    void leaving_while_it_asks_is_safe();

private:
    tests::SearchedPack m_pack;
    std::optional<PackShelf> m_library;
};

void TstSearchFace::it_begins_empty_with_words_to_begin_with()
{
    const SearchFace face(*m_library);
    QCOMPARE(face.state(), SearchFace::Empty);
    QVERIFY(face.rows().isEmpty() && face.line().isEmpty());
    QVERIFY(face.suggestions().contains(QStringLiteral("Leg pain")));
    QVERIFY(!face.suggestions().contains(QStringLiteral("For clinicians")));
}

void TstSearchFace::what_is_typed_finds_rows_with_their_words_marked()
{
    SearchFace face(*m_library);
    face.setQuery(QStringLiteral("pillow"));
    QTRY_COMPARE(face.state(), SearchFace::Ready);
    QCOMPARE(face.line(), QStringLiteral("1 found."));
    const SearchRow row = face.rows().front();
    QCOMPARE(row.kind, QStringLiteral("article"));
    QCOMPARE(row.id, QStringLiteral("a-better-night"));
    QCOMPARE(row.label, QStringLiteral("Short read · Sleep and mood"));
    QCOMPARE(row.topic, QStringLiteral("Sleep and mood"));
    QCOMPARE(row.marks, (QList<int>{2, 6}));
    QCOMPARE(row.sentence.mid(2, 6), QStringLiteral("pillow"));
    face.setQuery(QStringLiteral("a breath out"));
    QTRY_COMPARE(face.rows().value(0).kind, QStringLiteral("card"));
    QVERIFY(!face.rows().front().sentence.isEmpty());
}

void TstSearchFace::the_newest_question_wins()
{
    SearchFace face(*m_library);
    QSignalSpy changes(&face, &SearchFace::changed);
    const QString word = QStringLiteral("mattress");
    for (int again = 0; again < 50; ++again)
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            face.setQuery(word.left(letters));
    face.setQuery(QStringLiteral("aisle"));
    QTRY_COMPARE(face.rows().value(0).id, QStringLiteral("travel"));
    QCOMPARE(changes.size(), 1); // nothing of the 400 before it was shown
    QTest::qWait(50);
    QCOMPARE(changes.size(), 1);
}

void TstSearchFace::nothing_is_answered_before_the_caller_returns()
{
    SearchFace face(*m_library);
    face.setQuery(QStringLiteral("sleep"));
    QCOMPARE(face.state(), SearchFace::Empty);
    QTRY_COMPARE(face.state(), SearchFace::Ready);
}

void TstSearchFace::what_is_deleted_leaves_nothing_behind()
{
    SearchFace face(*m_library);
    face.setQuery(QStringLiteral("sleep"));
    QTRY_COMPARE(face.state(), SearchFace::Ready);
    face.setQuery(QStringLiteral("  "));
    QCOMPARE(face.state(), SearchFace::Empty); // at once
    QVERIFY(face.rows().isEmpty());
    face.setQuery(QStringLiteral("sleep"));
    face.setClinicians(true);
    face.clear();
    QTest::qWait(50);
    QCOMPARE(face.state(), SearchFace::Empty);
    QVERIFY(face.query().isEmpty() && !face.clinicians());
}

void TstSearchFace::a_misspelt_word_is_told_and_so_is_nothing()
{
    SearchFace face(*m_library);
    face.setQuery(QStringLiteral("pilow "));
    QTRY_COMPARE(face.state(), SearchFace::Ready);
    QCOMPARE(face.line(), QStringLiteral("1 found. Showing what we have on “pillow”."));
    face.setQuery(QStringLiteral("xqzvw"));
    QTRY_COMPARE(face.state(), SearchFace::Nothing);
    QCOMPARE(face.line(), QStringLiteral("Nothing found."));
}

void TstSearchFace::what_is_said_waits_for_a_pause()
{
    SearchFace face(*m_library);
    face.setQuery(QStringLiteral("pillow"));
    QTRY_COMPARE(face.state(), SearchFace::Ready);
    QCOMPARE(face.said(), QString());
    QTRY_COMPARE(face.said(), QStringLiteral("1 found."));
}

void TstSearchFace::pages_for_clinicians_are_found_once_they_are_asked_for()
{
    SearchFace face(*m_library);
    face.setQuery(QStringLiteral("prevalence"));
    QTRY_COMPARE(face.state(), SearchFace::Nothing);
    face.setClinicians(true);
    QTRY_COMPARE(face.state(), SearchFace::Ready);
    QCOMPARE(face.rows().front().label, QStringLiteral("For clinicians · For clinicians"));
}

void TstSearchFace::a_pack_without_an_index_says_so_and_answers_nothing()
{
    tests::SearchedPack old;
    old.addEnglish();
    const PackShelf library(old.build(false));
    SearchFace face(library);
    QCOMPARE(face.state(), SearchFace::Unavailable);
    QVERIFY(face.problem().contains(u"cannot be searched yet"));
    face.setQuery(QStringLiteral("sleep"));
    QTest::qWait(20);
    QCOMPARE(face.state(), SearchFace::Unavailable);
    QVERIFY(face.rows().isEmpty());
}

void TstSearchFace::a_damaged_index_says_so_and_stays_so()
{
    tests::SearchedPack spoilt;
    spoilt.addEnglish();
    const PackShelf library(spoilt.build());
    QFile file(spoilt.built() + QStringLiteral("/search.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.putChar('!'));
    file.close();
    SearchFace face(library);
    face.setQuery(QStringLiteral("sleep"));
    QTRY_COMPARE(face.state(), SearchFace::Unavailable);
    QVERIFY(face.problem().contains(u"switched off"));
    face.setQuery(QStringLiteral("work"));
    QTest::qWait(20);
    QCOMPARE(face.state(), SearchFace::Unavailable);
}

void TstSearchFace::leaving_while_it_asks_is_safe()
{
    for (int i = 0; i < 20; ++i) {
        SearchFace face(*m_library);
        face.setQuery(QStringLiteral("leg pain"));
        face.setQuery(QStringLiteral("leg pain and sleep"));
    }
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TstSearchFace)
#include "tst_search_face.moc"
