// SPDX-License-Identifier: Apache-2.0
// What people type, and what must be among the first three: over a library that stays as it is, and
// over the pack that ships (or BACKWELL_SEARCH_SOURCE), as far as it has those pages.
#include "tests/content/search/searched_pack.h"

#include <QTest>

using namespace backwell;
using namespace backwell::content;

class TstSearchRelevance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void what_people_type_finds_what_they_need_data() { addRows(); }
    void what_people_type_finds_what_they_need();
    void the_pack_that_ships_answers_too_data() { addRows(); }
    void the_pack_that_ships_answers_too();
    void cleanupTestCase();

private:
    static void addRows();

    tests::SearchedPack m_library;
    tests::SearchedPack m_shipped;
    std::optional<SearchIndex> m_inLibrary;
    std::optional<SearchIndex> m_inShipped;
    int m_asked = 0;
};

void TstSearchRelevance::initTestCase()
{
    m_library.addEnglish();
    m_shipped.addFrom(qEnvironmentVariable("BACKWELL_SEARCH_SOURCE", tests::shippedSource()));
    if (!QFile::exists(m_shipped.source() + QStringLiteral("/search-words.json")))
        m_shipped.addFrom(tests::shippedSource(), QStringLiteral("search-words.json"));
    auto inLibrary = SearchIndex::open(m_library.build());
    auto inShipped = SearchIndex::open(m_shipped.build());
    QVERIFY(inLibrary && inShipped);
    m_inLibrary.emplace(std::move(*inLibrary));
    m_inShipped.emplace(std::move(*inShipped));
}

/// A row of queries.txt: what is typed, a |, and what may answer it.
void TstSearchRelevance::addRows()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const QString text = QString::fromUtf8(tests::SearchedPack::read(
        qEnvironmentVariable("BACKWELL_TEST_DATA") + QStringLiteral("/search/queries.txt")));
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u'#') || !line.contains(u'|'))
            continue;
        const QString typed = line.section(u'|', 0, 0).trimmed();
        QTest::newRow(qUtf8Printable(typed))
            << typed << line.section(u'|', 1).simplified().split(u' ');
    }
}

void TstSearchRelevance::what_people_type_finds_what_they_need()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const auto answer = m_inLibrary->find(typed, {.clinicians = false, .most = 3});
    QVERIFY(answer);
    const QStringList first = tests::namesOf(*answer);
    const bool there = std::ranges::any_of(
        first, [&expected](const QString &name) { return expected.contains(name); });
    QVERIFY2(there, qUtf8Printable(QStringLiteral("“%1” (read as “%2”) gives %3")
                                       .arg(typed, answer->readAs, first.join(u' '))));
}

void TstSearchRelevance::the_pack_that_ships_answers_too()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const auto everything = m_inShipped->find(typed, {.clinicians = false, .most = 100});
    QVERIFY(everything);
    QStringList has;
    const QMap<QString, QString> folders{
        {QStringLiteral("article"), QStringLiteral("articles/%1.md")},
        {QStringLiteral("card"), QStringLiteral("cards/%1.md")},
        {QStringLiteral("belief"), QStringLiteral("beliefs/%1.md")},
        {QStringLiteral("movement"), QStringLiteral("movements/%1.json")}};
    for (const QString &name : std::as_const(expected)) {
        const QString file = folders.value(name.section(u':', 0, 0));
        if (!file.isEmpty() &&
            QFile::exists(m_shipped.source() + u'/' + file.arg(name.section(u':', 1))))
            has += name;
    }
    if (has.isEmpty())
        return;
    ++m_asked;
    const QStringList first = tests::namesOf(*everything).mid(0, 3);
    const bool there = std::ranges::any_of(
        first, [&expected](const QString &name) { return expected.contains(name); });
    QVERIFY2(there, qUtf8Printable(QStringLiteral("“%1” (read as “%2”) gives %3")
                                       .arg(typed, everything->readAs, first.join(u' '))));
}

void TstSearchRelevance::cleanupTestCase()
{
    qInfo("%d of the queries have their page in the pack that ships", m_asked);
    QVERIFY(m_asked >= 15);
}

QTEST_GUILESS_MAIN(TstSearchRelevance)
#include "tst_search_relevance.moc"
