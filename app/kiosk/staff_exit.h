// SPDX-License-Identifier: Apache-2.0
// The way out of the kiosk for staff: a PIN, with a pause after three wrong ones.
#pragma once

#include "platform/base/clock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace backwell::app
{

class StaffExit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the kiosk by its root object")
    Q_PROPERTY(bool offered READ offered CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY changed)
public:
    /// `pin` is at least four digits; anything shorter means that there is no way out on screen.
    StaffExit(const Clock &clock, QString pin, QObject *parent = nullptr);

    bool offered() const { return m_pin.size() >= 4; }
    QString message() const { return m_message; } ///< why the last try did not work, or empty

    Q_INVOKABLE void enter(const QString &pin);
    Q_INVOKABLE void clear();

    static constexpr int mostTries = 3;
    static constexpr qint64 pauseMs = 60000;

Q_SIGNALS:
    void changed();
    void accepted();

private:
    const Clock &m_clock;
    QString m_pin;
    QString m_message;
    int m_wrong = 0;
    qint64 m_pausedUntil = 0;
};

} // namespace backwell::app
