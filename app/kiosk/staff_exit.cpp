// SPDX-License-Identifier: Apache-2.0
// Counting wrong PINs.
#include "app/kiosk/staff_exit.h"

#include "platform/base/crypto.h"

namespace backwell::app
{

StaffExit::StaffExit(const Clock &clock, QString pin, QObject *parent)
    : QObject(parent), m_clock(clock), m_pin(std::move(pin))
{
}

void StaffExit::enter(const QString &pin)
{
    const qint64 now = m_clock.now().msUtc;
    if (!offered())
        return;
    if (now < m_pausedUntil) {
        m_message = tr("Too many tries. Please wait a minute.");
    } else if (crypto::equal(crypto::sha256(pin.toUtf8()), crypto::sha256(m_pin.toUtf8()))) {
        m_wrong = 0;
        m_message.clear();
        Q_EMIT accepted();
    } else if (++m_wrong >= mostTries) {
        m_wrong = 0;
        m_pausedUntil = now + pauseMs;
        m_message = tr("Too many tries. Please wait a minute.");
    } else {
        m_message = tr("That is not the PIN.");
    }
    Q_EMIT changed();
}

void StaffExit::clear()
{
    m_message.clear();
    Q_EMIT changed();
}

} // namespace backwell::app
