// SPDX-License-Identifier: Apache-2.0
// ./dev bench content: opening a pack with its index against reading and hashing the index, and
// search over 500 generated articles against one bare FTS5 query a question (titles, best first, no
// snippet, no spelling); A B B A in one run, in processor time, since other programs may be busy.
#include "content/search/folding.h"
#include "tests/bench/figures.h"
#include "tests/content/search/searched_pack.h"
#include "tests/fakes/processor_time.h"

#include <QCoreApplication>
#include <QTextStream>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

using namespace backwell;

namespace
{
constexpr int rounds = 25;
constexpr int articles = 500;
constexpr double openGate = 1.50;
constexpr double searchGate = 2.00;

/// What is asked; the bare query gets the words as the pack spells them.
struct Question {
    const char *typed;
    const char *bare;
};
constexpr Question questions[] = {
    {"leg pain", "leg pain"},          {"walking after an operation", "walking operation"},
    {"sleep at night", "sleep night"}, {"medicines", "medicines"},
    {"siatica ", "sciatica"},          {"back payn at work", "back pain work"},
    {"scan rep", "scan rep*"}};

/// Articles of real sentences, each from a different handful of those in the shipped pack.
class Articles
{
public:
    Articles()
    {
        for (const content::Searchable &page : content::readSearchables(tests::shippedSource())
                                                   .value_or(std::vector<content::Searchable>{})) {
            m_sentences += page.sentences;
            for (const content::TextWord &word : content::wordsOf(page.title))
                m_words += word.folded;
        }
        if (m_sentences.size() < 100)
            qFatal("the shipped pack cannot be read");
    }
    QString title(int number) const
    {
        return QStringLiteral("%1 %2 %3")
            .arg(pick(m_words, number, 1), pick(m_words, number, 2), pick(m_words, number, 3));
    }
    QStringList sentences(int number) const
    {
        QStringList all;
        for (int i = 0; i < 40; ++i)
            all += pick(m_sentences, number, 10 + i);
        return all;
    }

private:
    static QString pick(const QStringList &list, int number, int place)
    {
        const quint32 mixed = (quint32(number) * 2654435761u) ^ (quint32(place) * 2246822519u);
        return list[qsizetype((mixed >> 7) % quint32(list.size()))];
    }
    QStringList m_sentences;
    QStringList m_words;
};

class Stage
{
public:
    Stage() : m_bare(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_source.put(
            QStringLiteral("manifest.json"),
            tests::SearchedPack::read(tests::shippedSource() + QStringLiteral("/manifest.json")));
        m_source.addFrom(tests::shippedSource(), QStringLiteral("search-words.json"));
        m_bare.exec(
            "CREATE VIRTUAL TABLE page USING fts5(title, body, tokenize='porter unicode61')");
        SQLite::Transaction transaction(m_bare);
        const Articles made;
        for (int i = 0; i < articles; ++i) {
            const QString title = made.title(i);
            const QString body = made.sentences(i).join(u' ');
            m_source.put(QStringLiteral("articles/a-%1.md").arg(i),
                         QStringLiteral("---\nid: a-%1\ntitle: %2\ntopic: t\nreader: person\n"
                                        "audience: both\nwhen: any\nboxes: 1\nmessages: common\n"
                                        "minutes: 3\nsummary: Made for a measurement.\nfacts: F1\n"
                                        "reviewBy: 2027-11-30\napprover:\n---\n\n%3\n")
                             .arg(QString::number(i), title, body)
                             .toUtf8());
            SQLite::Statement insert(m_bare, "INSERT INTO page VALUES(?, ?)");
            insert.bind(1, title.toStdString());
            insert.bind(2, body.toStdString());
            insert.exec();
        }
        m_bare.exec("INSERT INTO page(page) VALUES('optimize')");
        transaction.commit();
        m_pack.emplace(m_source.build());
        auto index = content::SearchIndex::open(*m_pack);
        if (!index)
            qFatal("%s", qUtf8Printable(index.error().detail));
        m_index.emplace(std::move(*index));
        m_ask.emplace(m_bare, "SELECT rowid, title, title FROM page"
                              " WHERE page MATCH ? ORDER BY bm25(page, 10.0, 1.0) LIMIT 20");
    }

    double open() const
    {
        const fakes::ProcessorTime timer;
        const auto pack = m_source.open();
        const auto index = content::SearchIndex::open(pack);
        const double time = timer.milliseconds();
        if (!index)
            qFatal("it does not open");
        return time;
    }
    double hash() const
    {
        const fakes::ProcessorTime timer;
        const auto file = m_pack->locate(content::searchIndexPath.toString());
        const double time = timer.milliseconds();
        if (!file)
            qFatal("it does not hold");
        return time;
    }
    /// All questions once.
    double search()
    {
        const fakes::ProcessorTime timer;
        size_t found = 0;
        for (const Question &question : questions) {
            const auto answer = m_index->find(QString::fromLatin1(question.typed));
            found += answer ? answer->found.size() : 0;
        }
        const double time = timer.milliseconds();
        if (found < std::size(questions) * 3)
            qFatal("too little was found");
        return time;
    }
    double bare()
    {
        const fakes::ProcessorTime timer;
        size_t found = 0;
        for (const Question &question : questions) {
            m_ask->reset();
            m_ask->bind(1, question.bare);
            while (m_ask->executeStep()) {
                const QString title = QString::fromUtf8(m_ask->getColumn(1).getText());
                const QString snippet = QString::fromUtf8(m_ask->getColumn(2).getText());
                found += title.isEmpty() || snippet.isEmpty() ? 0 : 1;
            }
        }
        const double time = timer.milliseconds();
        if (found == 0)
            qFatal("the bare query found nothing");
        return time;
    }

private:
    tests::SearchedPack m_source;
    SQLite::Database m_bare;
    std::optional<content::Pack> m_pack;
    std::optional<content::SearchIndex> m_index;
    std::optional<SQLite::Statement> m_ask;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString out = bench::outFolder();
    Stage stage;
    const QString opening = bench::compare(
        {"content", "open", openGate, rounds, out}, [&] { return stage.open(); },
        [&] { return stage.hash(); });
    const QString searching = bench::compare(
        {"content", "search", searchGate, rounds, out}, [&] { return stage.search(); },
        [&] { return stage.bare(); });
    QTextStream(stdout) << opening << '\n' << searching << '\n';
    return 0;
}
