// SPDX-License-Identifier: Apache-2.0
// Search over a pack: words as people type them, whatever they hold, and an index that may be old,
// damaged or in a folder nobody may write to.
#include "content/search/index_file.h"
#include "tests/content/search/searched_pack.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

#include <unistd.h>

using namespace backwell;
using namespace backwell::content;
using tests::namesOf;
using tests::SearchedPack;

class TstSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothing_typed_finds_nothing_data();
    void nothing_typed_finds_nothing();
    void forms_of_a_word_find_the_same();
    void a_word_is_found_while_it_is_typed();
    void a_misspelt_word_says_what_it_was_read_as();
    void the_sentence_that_answers_is_shown_with_its_words_marked();
    void another_word_for_it_is_marked_too();
    void a_card_brings_its_whole_text();
    void what_clinicians_read_is_found_only_when_asked_for();
    void a_word_that_only_clinicians_read_corrects_nothing();
    void hostile_input_never_fails_data();
    void hostile_input_never_fails();
    void ten_thousand_letters_take_no_longer_than_a_question();
    void polish_is_found_without_its_accents_and_with_its_endings_data();
    void polish_is_found_without_its_accents_and_with_its_endings();
    void the_same_source_gives_the_same_bytes();
    void a_pack_without_an_index_says_so();
    void a_damaged_index_is_refused_and_never_opened();
    void a_signed_index_that_is_none_is_refused_data();
    void a_signed_index_that_is_none_is_refused();
    void an_index_of_another_format_is_refused_data();
    void an_index_of_another_format_is_refused();
    void a_folder_nobody_may_write_to_is_read_and_stays_as_it_is();
    void a_page_that_does_not_read_stops_the_build_and_is_named();

private:
    SearchAnswer ask(const QString &typed, SearchIndex::Order order = {})
    {
        auto answer = m_index->find(typed, order);
        if (!answer)
            qFatal("%s", qUtf8Printable(answer.error().detail));
        return *answer;
    }

    SearchedPack m_pack;
    std::optional<SearchIndex> m_index;
};

void TstSearch::initTestCase()
{
    m_pack.addEnglish();
    auto index = SearchIndex::open(m_pack.build());
    QVERIFY2(index, index ? "" : qUtf8Printable(index.error().detail));
    m_index.emplace(std::move(*index));
}

void TstSearch::nothing_typed_finds_nothing_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", " ", "\n\t", "...", "\"\"", "*", "xqzvw", "x"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TstSearch::nothing_typed_finds_nothing()
{
    QFETCH(QString, typed);
    QCOMPARE(namesOf(ask(typed)), QStringList());
}

void TstSearch::forms_of_a_word_find_the_same()
{
    const QStringList bend = namesOf(ask(QStringLiteral("bend ")));
    QVERIFY(bend.contains(QStringLiteral("article:bending-again")));
    QCOMPARE(namesOf(ask(QStringLiteral("bending "))), bend);
    QCOMPARE(namesOf(ask(QStringLiteral("BENDS "))), bend);
    QCOMPARE(namesOf(ask(QStringLiteral("disk "))), namesOf(ask(QStringLiteral("disks "))));
}

void TstSearch::a_word_is_found_while_it_is_typed()
{
    const QString wanted = QStringLiteral("article:bending-again");
    const QString word = QStringLiteral("bending");
    for (qsizetype letters = 3; letters <= word.size(); ++letters)
        QVERIFY2(namesOf(ask(word.left(letters))).mid(0, 3).contains(wanted),
                 qUtf8Printable(word.left(letters)));
    // A space says that the word is whole: then it is no longer the beginning of another.
    QVERIFY(namesOf(ask(QStringLiteral("acu")))
                .contains(QStringLiteral("article:warmth-touch-and-other-help")));
    QVERIFY(!namesOf(ask(QStringLiteral("acu ")))
                 .contains(QStringLiteral("article:warmth-touch-and-other-help")));
}

void TstSearch::a_misspelt_word_says_what_it_was_read_as()
{
    QCOMPARE(ask(QStringLiteral("siatica")).readAs, QStringLiteral("sciatica"));
    QCOMPARE(ask(QStringLiteral("Back payn ")).readAs, QStringLiteral("Back pain"));
    QCOMPARE(ask(QStringLiteral("legpain")).readAs, QStringLiteral("leg pain"));
    QCOMPARE(ask(QStringLiteral("sciatica")).readAs, QString());
    QCOMPARE(ask(QStringLiteral("bends")).readAs, QString()); // a form is no mistake
    QCOMPARE(ask(QStringLiteral("Łeg")).readAs, QString());
}

void TstSearch::the_sentence_that_answers_is_shown_with_its_words_marked()
{
    const SearchAnswer answer = ask(QStringLiteral("pillow knees"));
    const auto night =
        std::ranges::find(answer.found, QStringLiteral("a-better-night"), &Found::id);
    QVERIFY(night != answer.found.end());
    const Found &first = *night;
    QCOMPARE(first.sentence, QStringLiteral("A pillow between the knees can help."));
    QStringList marked;
    for (const Mark &mark : first.marks)
        marked += first.sentence.mid(mark.from, mark.length);
    QCOMPARE(marked, (QStringList{QStringLiteral("pillow"), QStringLiteral("knees")}));
    QCOMPARE(first.topic, QStringLiteral("Sleep and mood"));
}

void TstSearch::another_word_for_it_is_marked_too()
{
    const SearchAnswer answer = ask(QStringLiteral("painkillers "));
    const auto page =
        std::ranges::find(answer.found, QStringLiteral("medicines-for-back-pain"), &Found::id);
    QVERIFY(page != answer.found.end() && !page->marks.empty());
    const Mark mark = page->marks.front();
    QCOMPARE(page->sentence.mid(mark.from, mark.length), QStringLiteral("tablets"));
}

void TstSearch::a_card_brings_its_whole_text()
{
    const Found card = ask(QStringLiteral("corner and back")).found.front();
    QCOMPARE(card.kind, FoundKind::Card);
    QCOMPARE(card.text,
             QStringLiteral("Walk to the corner and back. That counts. Do it again tomorrow."));
    QVERIFY(ask(QStringLiteral("pillow")).found.front().text.isEmpty()); // an article does not
}

void TstSearch::what_clinicians_read_is_found_only_when_asked_for()
{
    const QString page = QStringLiteral("article:when-imaging-is-indicated");
    for (const char *typed : {"imaging", "when imaging is indicated", "prevalence", "scan"})
        QVERIFY2(!namesOf(ask(QString::fromLatin1(typed), {false, 100})).contains(page), typed);
    const SearchAnswer asked = ask(QStringLiteral("imaging"), {true, 20});
    QVERIFY(namesOf(asked).contains(page));
    for (const Found &found : asked.found)
        QCOMPARE(found.clinician,
                 found.id == u"when-imaging-is-indicated" || found.id == u"words-that-help");
}

void TstSearch::a_word_that_only_clinicians_read_corrects_nothing()
{
    QCOMPARE(ask(QStringLiteral("prevalense ")).readAs, QString());
    QCOMPARE(ask(QStringLiteral("prevalense "), {true, 20}).readAs, QStringLiteral("prevalence"));
}

void TstSearch::hostile_input_never_fails_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    for (const char *typed : {"\"",
                              "\"back",
                              "back\"",
                              "'; DROP TABLE item; --",
                              "back AND",
                              "AND back",
                              "OR",
                              "NOT pain",
                              "NEAR(back pain)",
                              "back*",
                              "*back*",
                              "^back",
                              "title:back",
                              "title : (back",
                              "{title}: x",
                              "((((",
                              "a AND (b OR",
                              "-back",
                              "+back +pain",
                              "back\\",
                              "\\\"",
                              "%_%",
                              "page MATCH 'x'",
                              "😀😀😀 pain",
                              "\u202E pain",
                              "NEAR(\"a\" \"b\", 1000000000)",
                              "back OR 1=1"})
        row(typed, QString::fromUtf8(typed));
    row("a NUL", QStringLiteral("back") + QChar() + QStringLiteral("pain") + QChar());
    row("only NULs", QString(50, QChar()));
    row("half a surrogate pair", QStringLiteral("back ") + QChar(0xD83D) + QStringLiteral(" pain"));
    row("half a pair at the end", QStringLiteral("pain") + QChar(0xDE00));
    row("10 kB of one word", QString(10'000, u'a'));
    row("10 kB of words", QStringLiteral("back ").repeated(2'000));
    row("10 kB of quotes", QString(10'000, u'"'));
    row("accents upon accents", QStringLiteral("e") + QString(5'000, QChar(0x301)));
    row("right to left", QStringLiteral("\u0623\u0644\u0645 \u0627\u0644\u0638\u0647\u0631"));
    row("no spaces between words", QStringLiteral("\u8170\u75DB\u306E\u85AC"));
}

void TstSearch::hostile_input_never_fails()
{
    QFETCH(QString, typed);
    for (const bool clinicians : {false, true}) {
        const auto answer = m_index->find(typed, {.clinicians = clinicians, .most = 100});
        QVERIFY2(answer, answer ? "" : qUtf8Printable(answer.error().detail));
        for (const Found &found : answer->found) {
            QVERIFY(!found.title.isEmpty());
            int end = 0;
            for (const Mark &mark : found.marks) {
                QVERIFY(mark.from >= end && mark.length > 0);
                end = mark.from + mark.length;
            }
            QVERIFY(end <= found.sentence.size());
        }
    }
    // And it still answers.
    QVERIFY(!ask(QStringLiteral("back pain")).found.empty());
}

void TstSearch::ten_thousand_letters_take_no_longer_than_a_question()
{
    const auto time = [this](const QString &typed) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            ask(typed);
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const QString question =
        QStringLiteral("sleap wokring docter exercize medisine opperation").repeated(3);
    const qint64 usual = time(question.left(200));
    QVERIFY(time(question.repeated(60)) <= 10 * usual);
}

void TstSearch::polish_is_found_without_its_accents_and_with_its_endings_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("łóżko", "article:lepszy-sen");
    row("lozko", "article:lepszy-sen");
    row("kolana", "article:lepszy-sen"); // the text says kolanami
    row("poduszki", "article:lepszy-sen");
    row("nerwy", "article:badania");
    row("ćwiczenie", "article:ruch-kiedy-boli");
    row("cwiczen", "article:ruch-kiedy-boli"); // while it is typed
    row("pracodawcy", "article:praca");
    row("kręgosłup", "article:praca"); // another word: plecy
    row("kregoslop", "article:praca"); // misspelt
    row("MRI", "article:badania");
    row("rwa kulszowa", "article:bol-nogi");
}

void TstSearch::polish_is_found_without_its_accents_and_with_its_endings()
{
    static SearchedPack polish;
    static std::optional<SearchIndex> index;
    if (!index) {
        polish.addLibrary(QStringLiteral("polish.txt"));
        auto opened = SearchIndex::open(polish.build());
        QVERIFY(opened);
        index.emplace(std::move(*opened));
    }
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto answer = index->find(typed);
    QVERIFY(answer);
    const QStringList names = namesOf(*answer);
    QVERIFY2(names.mid(0, 3).contains(expected), qUtf8Printable(names.join(u' ')));
}

void TstSearch::the_same_source_gives_the_same_bytes()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("1.db"));
    const QString second = folder.filePath(QStringLiteral("2.db"));
    QVERIFY(writeSearchIndex(m_pack.source(), first));
    QVERIFY(writeSearchIndex(m_pack.source(), second));
    QVERIFY(writeSearchIndex(m_pack.source(), second)); // replaced
    QCOMPARE(SearchedPack::read(first), SearchedPack::read(second));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TstSearch::a_pack_without_an_index_says_so()
{
    SearchedPack old;
    old.addEnglish();
    const auto index = SearchIndex::open(old.build(false));
    QVERIFY(!index);
    QCOMPARE(index.error().kind, ErrorKind::NotFound);
}

void TstSearch::a_damaged_index_is_refused_and_never_opened()
{
    SearchedPack pack;
    pack.addEnglish();
    const Pack built = pack.build();
    const QString file = pack.built() + QStringLiteral("/search.db");
    const QByteArray whole = SearchedPack::read(file);
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadWrite));
    const auto refused = [&built] {
        const auto index = SearchIndex::open(built);
        return !index && index.error().kind == ErrorKind::Corrupt;
    };
    for (qsizetype at = 0; at < whole.size(); at += 4999) {
        QVERIFY(out.seek(at) && out.putChar(char(whole[at] ^ 0x40)) && out.flush());
        QVERIFY2(refused(), qUtf8Printable(QString::number(at)));
        QVERIFY(out.seek(at) && out.putChar(whole[at]) && out.flush());
    }
    QVERIFY(SearchIndex::open(built));
    QVERIFY(out.resize(whole.size() / 2));
    QVERIFY(refused());
    QVERIFY(out.remove());
    QVERIFY(refused());
}

void TstSearch::a_signed_index_that_is_none_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = SearchedPack::read(m_pack.indexFile());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not SQLite") << QByteArray("search").repeated(3000);
    QTest::newRow("the first page only") << whole.left(4096);
    QTest::newRow("half of it") << whole.left(whole.size() / 8192 * 4096);
    QByteArray other = whole;
    other.replace(68, 4, "none"); // whose file it is
    QTest::newRow("of another program") << other;
    for (int seed = 1; seed <= 40; ++seed) {
        QByteArray spoilt = whole;
        quint32 state = quint32(seed) * 2654435761u;
        for (int i = 0; i < 300; ++i) {
            state = state * 1664525u + 1013904223u;
            spoilt[100 + qsizetype(state % quint32(spoilt.size() - 100))] = char(state >> 24);
        }
        QTest::addRow("spoilt %d", seed) << spoilt;
    }
}

/// Whoever signed it: it is refused when it is opened or asked, or it answers; it never crashes.
void TstSearch::a_signed_index_that_is_none_is_refused()
{
    QFETCH(QByteArray, bytes);
    SearchedPack pack;
    pack.addLibrary(QStringLiteral("polish.txt"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("search.db"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush());
    auto index = SearchIndex::open(pack.buildWith({{searchIndexPath.toString(), file}}));
    bool refused = !index;
    if (!index)
        QCOMPARE(index.error().kind, ErrorKind::Corrupt);
    for (const char *typed : {"leg pain", "siatica", "medic", "sleep work walk scan"}) {
        if (!index)
            break;
        const auto answer = index->find(QString::fromLatin1(typed));
        if (answer)
            continue;
        refused = true;
        QCOMPARE(answer.error().kind, ErrorKind::Corrupt);
    }
    if (!QByteArray(QTest::currentDataTag()).startsWith("spoilt"))
        QVERIFY(refused);
}

void TstSearch::an_index_of_another_format_is_refused_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("newer") << indexfile::format + 1 << ErrorKind::TooNew;
    QTest::newRow("older") << indexfile::format - 1 << ErrorKind::Corrupt;
}

void TstSearch::an_index_of_another_format_is_refused()
{
    QByteArray bytes = SearchedPack::read(m_pack.indexFile());
    QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\2", 4)); // user_version, SQLite file format §1.3
    QFETCH(int, format);
    bytes[63] = char(format);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("search.db"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush());
    SearchedPack pack;
    pack.addLibrary(QStringLiteral("polish.txt"));
    const auto index = SearchIndex::open(pack.buildWith({{searchIndexPath.toString(), file}}));
    QVERIFY(!index);
    QTEST(index.error().kind, "kind");
}

void TstSearch::a_folder_nobody_may_write_to_is_read_and_stays_as_it_is()
{
    SearchedPack pack;
    pack.addEnglish();
    const Pack built = pack.build();
    const QString file = pack.built() + QStringLiteral("/search.db");
    const QByteArray before = SearchedPack::read(file);
    const auto names = [&pack] { return QDir(pack.built()).entryList(QDir::Files | QDir::Hidden); };
    const QStringList beside = names();
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser));
    const auto folder = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(pack.built(), folder));
    {
        auto index = SearchIndex::open(built);
        QVERIFY(index);
        const auto answer = index->find(QStringLiteral("leg pain"));
        QVERIFY(answer && !answer->found.empty());
        QCOMPARE(names(), beside); // no journal, no log, no lock
    }
    QVERIFY(QFile::setPermissions(pack.built(), folder | QFile::WriteOwner));
    QCOMPARE(SearchedPack::read(file), before);
}

void TstSearch::a_page_that_does_not_read_stops_the_build_and_is_named()
{
    SearchedPack pack;
    pack.addLibrary(QStringLiteral("polish.txt"));
    pack.put(QStringLiteral("articles/praca.md"), "no head\n");
    const auto written = writeSearchIndex(pack.source(), pack.indexFile());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Invalid);
    QVERIFY2(written.error().detail.startsWith(u"articles/praca.md"),
             qUtf8Printable(written.error().detail));
    pack.put(QStringLiteral("articles/praca.md"), "---\nid: praca\n---\n\nText.\n");
    QVERIFY(!writeSearchIndex(pack.source(), pack.indexFile()));
}

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
