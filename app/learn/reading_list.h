// SPDX-License-Identifier: Apache-2.0
// What a person has read, where they stopped and what they saved for later: sealed on this device,
// never sent.
#pragma once

#include "sync/store/local_store.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace backwell::app
{

class ReadingList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by Learn")
    Q_PROPERTY(QStringList saved READ saved NOTIFY changed)
    Q_PROPERTY(int revision READ revision NOTIFY changed)
public:
    explicit ReadingList(sync::LocalStore &store, QObject *parent = nullptr);
    ~ReadingList() override; ///< waits for what was kept before, if something changed meanwhile

    /// Ids of articles, cards ("card:id") and beliefs ("belief:id"), the one saved last first.
    /// Nothing is read from the store before somebody asks for any of these; until it has come
    /// everything is as if nothing was kept. What changes before that is shown at once and written
    /// once it can be put on top of what was kept.
    QStringList saved();
    Q_INVOKABLE bool isSaved(const QString &article);
    Q_INVOKABLE bool isRead(const QString &article);
    /// How far it was scrolled, 0 to 1; 0 when it was never open, or read to its end.
    Q_INVOKABLE double place(const QString &article);
    int revision() const { return m_revision; } ///< counts the changes, for bindings

    Q_INVOKABLE void setSaved(const QString &article, bool saved);
    /// Beyond nine tenths it counts as read, and stays so.
    Q_INVOKABLE void setPlace(const QString &article, double place);
    /// As if nothing had been read, without keeping that.
    void forget();

    static constexpr auto name = u"reading";

Q_SIGNALS:
    void changed();

private:
    /// A change, to be done again on what was kept.
    using Act = std::function<void(ReadingList &)>;

    void look();
    void take(const QByteArray &kept);
    void change(const Act &act);
    void keep();

    sync::LocalStore &m_store;
    QFuture<Result<QByteArray>> m_coming;
    std::vector<Act> m_before; ///< done before what was kept had come
    QStringList m_saved;
    QStringList m_read;
    QHash<QString, double> m_places;
    bool m_looked = false; ///< it was asked for
    bool m_here = false;   ///< and has come
    int m_revision = 0;
    int m_asking = 0; ///< counts the questions; an answer to an older one is dropped
};

} // namespace backwell::app
