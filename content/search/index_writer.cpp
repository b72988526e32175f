// SPDX-License-Identifier: Apache-2.0
// Writing the index.
#include "content/search/index_writer.h"

#include "content/search/folding.h"
#include "content/search/index_file.h"
#include "content/search/index_source.h"
#include "content/search/stemmer.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace backwell::content
{

namespace
{
/// How much a kind counts beside the others: what can be read in full comes before a few lines on
/// the same matter, which bm25 would prefer for being short.
double weightOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Article:
        return 1.0;
    case FoundKind::Movement:
    case FoundKind::Help:
        return 0.9;
    case FoundKind::Term:
        return 0.8;
    case FoundKind::Belief:
        return 0.6;
    case FoundKind::Card:
        return 0.5;
    }
    return 1.0;
}

class Writer
{
public:
    Writer(const IndexSource &source, SQLite::Database &database)
        : m_source(source), m_database(database),
          m_stemmer(source.manifest.language, source.words.endings),
          m_item(database, "INSERT INTO item VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
          m_body(database, "INSERT INTO body VALUES(?, ?, ?)"),
          m_page(database,
                 "INSERT INTO page(rowid, title, topic, summary, body) VALUES(?, ?, ?, ?, ?)"),
          m_head(database, "INSERT INTO head(rowid, title) VALUES(?, ?)")
    {
    }
    void write()
    {
        for (const Searchable &page : m_source.pages)
            writePage(page);
        writeOthers();
        writeWords();
        run("INSERT INTO setting VALUES(?, ?)", {"language", m_source.manifest.language.toUtf8()});
        run("INSERT INTO setting VALUES(?, ?)",
            {"endings", m_source.words.endings.join(u' ').toUtf8()});
        m_database.exec("INSERT INTO page(page) VALUES('optimize')");
        m_database.exec("INSERT INTO head(head) VALUES('optimize')");
    }

private:
    struct Seen {
        QString stem;
        int items = 0;
        bool findable = false; ///< also without asking for what clinicians read
    };

    void run(const char *sql, const QList<QByteArray> &values)
    {
        SQLite::Statement statement(m_database, sql);
        for (int i = 0; i < values.size(); ++i)
            statement.bind(i + 1, values[i].toStdString());
        statement.exec();
    }

    QString stems(const QString &text, QSet<QString> *words = nullptr)
    {
        QStringList all;
        for (const TextWord &word : wordsOf(text)) {
            Seen &seen = m_words[word.folded];
            if (seen.stem.isEmpty())
                seen.stem = m_stemmer.stem(word.folded);
            if (words)
                words->insert(word.folded);
            all += seen.stem;
        }
        return all.join(u' ');
    }

    void writePage(const Searchable &page)
    {
        QSet<QString> words;
        const QString topic = m_source.topics.value(page.topic);
        const QString title = stems(page.title, &words);
        const QString topicStems = stems(topic, &words);
        const QStringList lines = QStringList{page.summary} + page.sentences;
        QStringList lineStems;
        for (const QString &line : lines)
            lineStems += stems(line, &words);
        ++m_count;
        m_item.reset();
        m_item.bind(1, m_count);
        m_item.bind(2, int(page.kind));
        m_item.bind(3, page.id.toStdString());
        m_item.bind(4, page.title.toStdString());
        m_item.bind(5, topic.toStdString());
        m_item.bind(6, page.clinician ? 1 : 0);
        m_item.bind(7, m_source.manifest.language.toStdString());
        m_item.bind(8, weightOf(page.kind));
        m_item.exec();
        m_body.reset();
        m_body.bind(1, m_count);
        m_body.bind(2, lines.join(u'\n').toStdString());
        m_body.bind(3, lineStems.join(u'\n').toStdString());
        m_body.exec();
        m_page.reset();
        m_page.bind(1, m_count);
        m_page.bind(2, title.toStdString());
        m_page.bind(3, topicStems.toStdString());
        m_page.bind(4, lineStems.first().toStdString());
        m_page.bind(5, lineStems.mid(1).join(u'\n').toStdString());
        m_page.exec();
        m_head.reset();
        m_head.bind(1, m_count);
        m_head.bind(2, title.toStdString());
        m_head.exec();
        for (const QString &word : std::as_const(words)) {
            ++m_words[word].items;
            m_words[word].findable |= !page.clinician;
        }
    }

    void writeOthers()
    {
        for (const OtherWords &others : m_source.words.others)
            for (const QString &said : others.words) {
                QSet<QString> words;
                const QString key = stems(said, &words);
                for (const QString &word : std::as_const(words))
                    m_words[word].findable = true; // it leads somewhere
                for (const QString &find : others.find)
                    run("INSERT OR IGNORE INTO other VALUES(?, ?)",
                        {key.toUtf8(), stems(find).toUtf8()});
            }
        for (const QString &word : m_source.words.skip)
            for (const TextWord &one : wordsOf(word))
                run("INSERT OR IGNORE INTO skip VALUES(?)", {one.folded.toUtf8()});
    }

    void writeWords()
    {
        SQLite::Statement insert(m_database, "INSERT INTO word VALUES(?, ?, ?, ?)");
        for (auto word = m_words.constBegin(); word != m_words.constEnd(); ++word) {
            insert.reset();
            insert.bind(1, word.key().toStdString());
            insert.bind(2, word->stem.toStdString());
            insert.bind(3, word->items);
            insert.bind(4, word->findable ? 1 : 0);
            insert.exec();
        }
    }

    const IndexSource &m_source;
    SQLite::Database &m_database;
    Stemmer m_stemmer;
    SQLite::Statement m_item;
    SQLite::Statement m_body;
    SQLite::Statement m_page;
    SQLite::Statement m_head;
    QMap<QString, Seen> m_words;
    int m_count = 0;
};
} // namespace

Result<void> writeSearchIndex(const QString &source, const QString &file)
{
    const auto read = readIndexSource(source);
    if (!read)
        return std::unexpected(read.error());
    if (QFile::exists(file) && !QFile::remove(file))
        return fail(ErrorKind::Denied, QStringLiteral("cannot replace ") + file);
    try {
        SQLite::Database database(QFile::encodeName(file).constData(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(
            "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        SQLite::Transaction transaction(database);
        database.exec(indexfile::tables);
        Writer(*read, database).write();
        transaction.commit();
        database.exec("VACUUM");
        database.exec("PRAGMA application_id = " + std::to_string(indexfile::applicationId));
        database.exec("PRAGMA user_version = " + std::to_string(indexfile::format));
    } catch (const SQLite::Exception &exception) {
        Error error = indexfile::errorOf(exception);
        if (error.kind == ErrorKind::Corrupt)
            error.kind = ErrorKind::Full; // what is being written cannot be damaged yet
        return std::unexpected(error);
    }
    return {};
}

} // namespace backwell::content
