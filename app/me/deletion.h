// SPDX-License-Identifier: Apache-2.0
// Deleting everything: asked, then ten seconds in which Undo takes it back, then done.
#pragma once

#include "sync/store/local_store.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class Deletion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the root object")
    Q_PROPERTY(bool pending READ pending NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
public:
    explicit Deletion(sync::LocalStore &store, QObject *parent = nullptr);

    bool pending() const { return m_timer.isActive(); } ///< Undo is still possible
    QString message() const { return m_message; }       ///< what became of it, or empty

    /// Asked and confirmed, unsent entries included; happens when the time for Undo is over.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void undo();
    /// Now, without waiting.
    void carryOut();

    static constexpr int undoMs = 10000;

Q_SIGNALS:
    void changed();
    void deleted(); ///< nothing of the person is in the store any more

private:
    sync::LocalStore &m_store;
    QTimer m_timer;
    QString m_message;
};

} // namespace backwell::app
