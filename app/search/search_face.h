// SPDX-License-Identifier: Apache-2.0
// Search: what is typed, and what the pack has on it.
#pragma once

#include "app/library/pack_shelf.h"
#include "app/search/search_row.h"
#include "content/search/search_index.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace backwell::app
{

/// Asks the index on a thread of its own, one question after another; an answer to anything but the
/// newest question is dropped. What is typed is kept nowhere else.
class SearchFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool clinicians READ clinicians WRITE setClinicians NOTIFY queryChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::SearchRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY saidChanged)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY queryChanged)
public:
    /// Empty: nothing typed, or nothing to look for. Unavailable: `problem` says why, for good.
    enum State { Empty, Ready, Nothing, Unavailable };
    Q_ENUM(State)

    explicit SearchFace(const PackShelf &library, QObject *parent = nullptr);
    ~SearchFace() override; ///< waits for the question that is being asked

    QString query() const { return m_query; }
    void setQuery(const QString &query);
    bool clinicians() const { return m_clinicians; } ///< pages for clinicians are asked for too
    void setClinicians(bool clinicians);
    State state() const { return m_state; }
    QList<SearchRow> rows() const { return m_rows; } ///< best first, at most 20
    /// "3 found.", "Nothing found." and, when a word was not known, what it was read as; else
    /// empty.
    QString line() const { return m_line; }
    QString problem() const { return m_problem; }
    /// The same once typing has paused, so that not every letter is announced.
    QString said() const { return m_said; }
    /// Words to begin with: the names of the pack's topics.
    QStringList suggestions() const;
    /// A new page, or a new visitor: nothing is typed.
    Q_INVOKABLE void clear();
    /// The same pack in the words of another language; nothing is typed.
    void retell();

Q_SIGNALS:
    void queryChanged();
    void changed();
    void saidChanged();

private:
    struct Desk;

    void look();
    void ask();
    void take(const Result<content::SearchAnswer> &answer);
    void show(State state, QList<SearchRow> rows, const QString &line);
    void say();

    const PackShelf &m_library;
    QThreadPool m_pool;
    std::shared_ptr<Desk> m_desk;
    QTimer m_pause;
    QString m_query;
    bool m_clinicians = false;
    State m_state = Empty;
    QList<SearchRow> m_rows;
    QString m_line;
    QString m_problem;
    QString m_said;
};

} // namespace backwell::app
