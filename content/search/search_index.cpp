// SPDX-License-Identifier: Apache-2.0
// Asking FTS5, from strict to loose, until there is enough.
#include "content/search/search_index.h"

#include "content/search/index_file.h"
#include "content/search/index_writer.h"
#include "content/search/reach.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <optional>

namespace backwell::content
{

namespace
{
constexpr size_t enough = 10; // then nothing looser is asked for

// bm25 counts a word in the title ten times and in the summary or the topic's name three times as
// much as one in the body; the smaller, the better.
constexpr auto match = "SELECT i.id, bm25(page, 10.0, 3.0, 3.0, 1.0) * i.weight AS score"
                       " FROM page JOIN item i ON i.id = page.rowid"
                       " WHERE page MATCH ? AND i.clinician <= ? ORDER BY score, i.id LIMIT ?";
constexpr auto matchTitle = "SELECT i.id, bm25(head) * i.weight AS score"
                            " FROM head JOIN item i ON i.id = head.rowid"
                            " WHERE head MATCH ? AND i.clinician <= ? ORDER BY score, i.id LIMIT ?";
constexpr auto fetch = "SELECT kind, name, title, topic, clinician, text, stems"
                       " FROM item JOIN body USING(id) WHERE id = ?";

QString textOf(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

QString settingOf(SQLite::Database &database, const char *name)
{
    SQLite::Statement select(database, "SELECT value FROM setting WHERE name = ?");
    select.bindNoCopy(1, name);
    return select.executeStep() ? textOf(select.getColumn(0)) : QString();
}

bool isWhole(FoundKind kind)
{
    return kind == FoundKind::Card || kind == FoundKind::Belief || kind == FoundKind::Term;
}
} // namespace

struct SearchIndex::Inside {
    explicit Inside(indexfile::Connection connection) : database(std::move(connection)) {}

    indexfile::Connection database;
    std::optional<Vocabulary> vocabulary;
    std::optional<Stemmer> stemmer;
    std::optional<SQLite::Statement> matching;
    std::optional<SQLite::Statement> matchingTitles;
    std::optional<SQLite::Statement> fetching;

    void wake()
    {
        if (vocabulary)
            return;
        stemmer.emplace(settingOf(*database, "language"),
                        settingOf(*database, "endings").split(u' ', Qt::SkipEmptyParts));
        matching.emplace(*database, match);
        matchingTitles.emplace(*database, matchTitle);
        fetching.emplace(*database, fetch);
        vocabulary = Vocabulary::read(*database);
    }
    std::vector<int> idsOf(const Query &query, const Order &order)
    {
        std::vector<int> ids;
        std::pair<bool, QByteArray> before;
        const auto most = size_t(std::clamp(order.most, 1, 100));
        for (const Reach reach : reachesOf(query)) {
            const QByteArray expression = expressionOf(query, reach);
            const std::pair asked(isOfTitles(reach), expression);
            if (ids.size() >= std::min(most, enough) || expression.isEmpty() || asked == before)
                continue;
            before = asked;
            SQLite::Statement &asking = asked.first ? *matchingTitles : *matching;
            asking.reset();
            asking.bind(1, expression.toStdString());
            asking.bind(2, order.clinicians ? 1 : 0);
            asking.bind(3, int(most + ids.size()));
            while (ids.size() < most && asking.executeStep()) {
                const int id = asking.getColumn(0).getInt();
                if (std::ranges::find(ids, id) == ids.end())
                    ids.push_back(id);
            }
        }
        return ids;
    }
    Found show(int id, const Matcher &matcher)
    {
        Found found;
        fetching->reset();
        fetching->bind(1, id);
        if (!fetching->executeStep())
            return found;
        found.kind = FoundKind(std::clamp(fetching->getColumn(0).getInt(), 0, 5));
        found.id = textOf(fetching->getColumn(1));
        found.title = textOf(fetching->getColumn(2));
        found.topic = textOf(fetching->getColumn(3));
        found.clinician = fetching->getColumn(4).getInt() != 0;
        const SQLite::Column text = fetching->getColumn(5);
        const SQLite::Column stems = fetching->getColumn(6);
        matcher.show({text.getText(), size_t(text.getBytes())},
                     {stems.getText(), size_t(stems.getBytes())}, found);
        if (isWhole(found.kind))
            found.text = textOf(text).simplified();
        return found;
    }
};

SearchIndex::SearchIndex(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;
SearchIndex &SearchIndex::operator=(SearchIndex &&) noexcept = default;

Result<SearchIndex> SearchIndex::open(const Pack &pack)
{
    const auto file = pack.locate(searchIndexPath.toString());
    if (!file)
        return std::unexpected(file.error());
    auto connection = indexfile::open(*file);
    if (!connection)
        return std::unexpected(connection.error());
    return SearchIndex(std::make_unique<Inside>(std::move(*connection)));
}

Result<SearchAnswer> SearchIndex::find(const QString &typed, Order order)
{
    try {
        m_inside->wake();
        const Query query =
            understand(typed, *m_inside->vocabulary, *m_inside->stemmer, order.clinicians);
        const Matcher matcher(query);
        SearchAnswer answer{{}, query.readAs};
        for (const int id : m_inside->idsOf(query, order))
            answer.found.push_back(m_inside->show(id, matcher));
        m_inside->matching->reset();
        m_inside->matchingTitles->reset();
        m_inside->fetching->reset();
        return answer;
    } catch (const SQLite::Exception &exception) {
        return fail(ErrorKind::Corrupt, indexfile::errorOf(exception).detail);
    }
}

} // namespace backwell::content
