// SPDX-License-Identifier: Apache-2.0
// What a page tells of one movement before, while and instead of doing it. Nothing here changes.
#pragma once

#include "content/movement/movement.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

/// A kind of person a movement does not suit as it is, and what they do instead.
struct LimitRow {
    Q_GADGET
    QML_VALUE_TYPE(limitRow)
    Q_PROPERTY(QString who MEMBER who CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString who;  ///< "Sore knees"
    QString text; ///< "Put a cushion under them."
    bool operator==(const LimitRow &) const = default;
};

class MovementCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the root object")
    Q_PROPERTY(QString id READ id CONSTANT)
    Q_PROPERTY(int step READ step CONSTANT)
    Q_PROPERTY(QString language READ language CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString line READ line CONSTANT)
    Q_PROPERTY(QString care READ care CONSTANT)
    Q_PROPERTY(QString why READ why CONSTANT)
    Q_PROPERTY(QString easier READ easier CONSTANT)
    Q_PROPERTY(QString harder READ harder CONSTANT)
    Q_PROPERTY(QString dose READ dose CONSTANT)
    Q_PROPERTY(QString tile READ tile CONSTANT)
    Q_PROPERTY(QList<backwell::app::LimitRow> limits READ limits CONSTANT)
    Q_PROPERTY(QVariant figure READ figure CONSTANT)
public:
    /// `movement` stands on its step already (content::Movement::onStep), and `step` says which.
    MovementCard(content::Movement movement, int step, QObject *parent = nullptr);

    const content::Movement &movement() const { return m_movement; }
    QString id() const { return m_movement.id; }
    int step() const { return m_step; }                      ///< from 0, of its ladder
    QString language() const { return m_movement.language; } ///< BCP 47, of its words
    QString title() const { return m_movement.title; }
    QString line() const { return m_movement.line; }
    QString care() const { return m_movement.care; }
    QString why() const { return m_movement.why; }
    QString easier() const { return m_movement.easier; }
    QString harder() const { return m_movement.harder; }
    QString dose() const { return m_movement.dose.text; }
    QString tile() const { return m_movement.tile; }
    QList<LimitRow> limits() const;
    /// The drawn person, held and paced as the step says.
    QVariant figure() const { return QVariant::fromValue(m_movement); }

    /// The figure itself changes sides with every repetition.
    bool alternates() const;
    /// Unmirrored it is the left side that works. Most figures begin with the right one, which is
    /// nearer to whoever looks.
    bool drawnLeft() const;

private:
    content::Movement m_movement;
    int m_step = 0;
};

} // namespace backwell::app
