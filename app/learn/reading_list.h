// SPDX-License-Identifier: Apache-2.0
// What a person has read, where they stopped and what they saved for later: sealed on this device,
// never sent.
#pragma once

#include "sync/store/local_store.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

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

    /// Ids of articles, the one saved last first. Nothing is read from the store before somebody
    /// asks for any of these; until it has come everything is as if nothing was kept.
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
    void look();
    void take(const QByteArray &kept);
    void keep();

    sync::LocalStore &m_store;
    QStringList m_saved;
    QStringList m_read;
    QHash<QString, double> m_places;
    bool m_looked = false;
    int m_revision = 0;
};

} // namespace backwell::app
