// SPDX-License-Identifier: Apache-2.0
// Move: every movement of the pack, by kind, and fewer of them when somebody asks.
#pragma once

#include "app/movement/movement_rows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class MoveFace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(QList<backwell::app::MovementGroup> groups READ groups NOTIFY changed)
    Q_PROPERTY(QList<backwell::app::MovementGroup> nearby READ nearby CONSTANT)
    Q_PROPERTY(QList<backwell::app::MovementGroup> bundles READ bundles NOTIFY changed)
    Q_PROPERTY(QStringList ids READ ids CONSTANT)
    Q_PROPERTY(QStringList filters READ filters NOTIFY changed)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY changed)
    Q_PROPERTY(QString filterText READ filterText NOTIFY changed)
public:
    MoveFace(const PackShelf &library, const Entries &entries, const Clock &clock,
             QObject *parent = nullptr);

    /// Every movement that the filter lets through, under the heading of its kind, by title. Read
    /// on first use; a row of the library does not say whether it was done.
    QList<MovementGroup> groups() const;
    /// Those that can be done in a waiting room: on a chair or standing, with a chair or a wall.
    QList<MovementGroup> nearby() const;
    /// The starter bundles with their movements, for somebody who chooses alone.
    QList<MovementGroup> bundles() const;
    /// Of all of them, in order of the library.
    QStringList ids() const;

    /// "Everything", "On a chair", …; exactly one holds.
    QStringList filters() const;
    int filter() const { return m_filter; }
    void setFilter(int filter);
    QString filterText() const; ///< "12 movements", for those who listen
    /// In another language.
    void retell();

Q_SIGNALS:
    void changed();

private:
    const QList<MovementGroup> &all() const;
    bool passes(const QString &movement) const;

    const PackShelf &m_library;
    MovementRows m_rows;
    mutable QList<MovementGroup> m_all;
    int m_filter = 0;
};

} // namespace backwell::app
