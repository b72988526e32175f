// SPDX-License-Identifier: Apache-2.0
// Questions go to the pool, answers come back to the pages.
#include "app/search/search_face.h"

#include "app/search/both_answers.h"
#include "app/words/plain_words.h"
#include "content/search/index_writer.h"

#include <QMetaObject>

#include <atomic>
#include <optional>

namespace backwell::app
{

namespace
{
constexpr int pauseMs = 700; // so that not every letter is announced
constexpr int most = 20;

QString kindOf(const content::Found &found)
{
    switch (found.kind) {
    case content::FoundKind::Article:
        return QStringLiteral("article");
    case content::FoundKind::Card:
        return QStringLiteral("card");
    case content::FoundKind::Belief:
        return QStringLiteral("belief");
    case content::FoundKind::Term:
        return QStringLiteral("glossary");
    case content::FoundKind::Movement:
        return QStringLiteral("movement");
    case content::FoundKind::Help:
        break;
    }
    return found.id.startsWith(u"crisis/") ? QStringLiteral("crisis") : QStringLiteral("help");
}

QString kindName(const content::Found &found)
{
    switch (found.kind) {
    case content::FoundKind::Article:
        return found.clinician ? SearchFace::tr("For clinicians") : SearchFace::tr("Short read");
    case content::FoundKind::Card:
        return SearchFace::tr("Card");
    case content::FoundKind::Belief:
        return SearchFace::tr("True or not?");
    case content::FoundKind::Term:
        return SearchFace::tr("Word in letters");
    case content::FoundKind::Movement:
        return SearchFace::tr("Movement");
    case content::FoundKind::Help:
        break;
    }
    return SearchFace::tr("Get help now");
}

SearchRow rowOf(const content::Found &found)
{
    SearchRow row;
    row.kind = kindOf(found);
    row.id = found.id;
    row.title = found.title;
    row.topic = found.topic;
    row.label = found.topic.isEmpty() ? kindName(found)
                                      : SearchFace::tr("%1 · %2").arg(kindName(found), found.topic);
    row.sentence = found.sentence;
    for (const content::Mark &mark : found.marks)
        row.marks << mark.from << mark.length;
    return row;
}

QString lineOf(qsizetype count, const QString &readAs)
{
    if (count == 0)
        return SearchFace::tr("Nothing found.");
    const QString found =
        count < most ? PlainWords::counted(count, SearchFace::tr("1 found."),
                                           SearchFace::tr("%n found.", nullptr, int(count)))
                     : SearchFace::tr("The %1 that fit best.").arg(count);
    return readAs.isEmpty() ? found
                            : SearchFace::tr("%1 Showing what we have on “%2”.").arg(found, readAs);
}
} // namespace

/// What the pool works with. It opens the index with the first question and keeps it.
struct SearchFace::Desk {
    explicit Desk(const PackShelf &library) : own(library.pack())
    {
        if (library.translation())
            other.emplace(*library.translation());
    }

    struct Drawer {
        explicit Drawer(content::Pack from) : pack(std::move(from)) {}

        content::Pack pack;
        std::optional<Result<content::SearchIndex>> index;

        Result<content::SearchAnswer> answer(const QString &query,
                                             content::SearchIndex::Order order)
        {
            if (!index)
                index = content::SearchIndex::open(pack);
            if (!*index)
                return std::unexpected(index->error());
            return (*index)->find(query, order);
        }
    };

    Drawer own;
    std::optional<Drawer> other;     ///< of the translation, which is asked first
    std::atomic<quint64> newest = 0; ///< number of the newest question

    Result<content::SearchAnswer> answer(const QString &query, bool clinicians, quint64 number)
    {
        if (number != newest)
            return content::SearchAnswer(); // nobody waits for it any more
        const content::SearchIndex::Order order{.clinicians = clinicians, .most = most};
        auto answer = own.answer(query, order);
        auto told = answer && other ? other->answer(query, order) : fail(ErrorKind::NotFound);
        return told ? bothAnswers(std::move(*told), std::move(*answer), other->pack, most) : answer;
    }
};

SearchFace::SearchFace(const PackShelf &library, QObject *parent)
    : QObject(parent), m_library(library)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchFace::say);
    look();
}

// Whether there is anything to ask.
void SearchFace::look()
{
    const bool able = m_library.pack().contains(content::searchIndexPath.toString());
    m_state = able ? Empty : Unavailable;
    m_problem = able ? QString() : PlainWords::notSearchable({ErrorKind::NotFound, {}});
}

void SearchFace::retell()
{
    if (m_desk)
        ++m_desk->newest; // what is on its way comes for nobody
    m_desk.reset();
    m_query.clear();
    m_rows.clear();
    m_line.clear();
    look();
    Q_EMIT queryChanged();
    Q_EMIT changed();
}

SearchFace::~SearchFace()
{
    if (m_desk)
        ++m_desk->newest;
    m_pool.waitForDone();
}

void SearchFace::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged();
    ask();
}

void SearchFace::setClinicians(bool clinicians)
{
    if (clinicians == m_clinicians)
        return;
    m_clinicians = clinicians;
    Q_EMIT queryChanged();
    ask();
}

void SearchFace::clear()
{
    setClinicians(false);
    setQuery({});
}

QStringList SearchFace::suggestions() const
{
    QStringList titles;
    for (const content::Topic &topic : m_library.topics())
        if (topic.id != u"clinicians")
            titles += topic.title;
    return titles;
}

void SearchFace::ask()
{
    if (m_state == Unavailable)
        return;
    if (!m_desk)
        m_desk = std::make_shared<Desk>(m_library);
    const quint64 number = ++m_desk->newest;
    if (m_query.trimmed().isEmpty())
        return show(Empty, {}, {});
    // Queued also when the answer is there at once: QFuture::then would run within this call. The
    // destructor waits for the pool, so that `this` is there as long as something runs.
    m_pool.start([this, desk = m_desk, query = m_query, clinicians = m_clinicians, number] {
        QMetaObject::invokeMethod(
            this,
            [this, number, answer = desk->answer(query, clinicians, number)] {
                if (number == m_desk->newest)
                    take(answer);
            },
            Qt::QueuedConnection);
    });
}

void SearchFace::take(const Result<content::SearchAnswer> &answer)
{
    if (!answer) {
        m_problem = PlainWords::notSearchable(answer.error());
        return show(Unavailable, {}, {});
    }
    QList<SearchRow> rows;
    for (const content::Found &found : answer->found)
        rows += rowOf(found);
    const State state = rows.isEmpty() ? Nothing : Ready;
    const QString line = lineOf(rows.size(), answer->readAs);
    show(state, std::move(rows), line);
}

void SearchFace::show(State state, QList<SearchRow> rows, const QString &line)
{
    m_pause.start();
    if (state == m_state && rows == m_rows && line == m_line)
        return;
    m_state = state;
    m_rows = std::move(rows);
    m_line = line;
    Q_EMIT changed();
}

void SearchFace::say()
{
    if (m_said == m_line)
        return;
    m_said = m_line;
    Q_EMIT saidChanged();
}

} // namespace backwell::app
