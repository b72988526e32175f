// SPDX-License-Identifier: Apache-2.0
// Counting along.
#include "app/movement/player.h"

#include "app/words/plain_words.h"

#include <algorithm>

namespace backwell::app
{

Player::Player(content::Movement movement, QObject *parent)
    : QObject(parent), m_movement(std::move(movement))
{
}

QString Player::cue() const
{
    const QString now = m_movement.cueAt(m_seconds);
    return now.isEmpty() ? m_movement.line : now;
}

int Player::count() const
{
    if (timed())
        return int(m_elapsed) / 60;
    const double cycle = m_movement.cycleSeconds();
    return cycle > 0 ? std::min(int(m_seconds / cycle), target()) : 0;
}

int Player::target() const
{
    return timed() ? std::max(1, m_movement.dose.minutes) : m_movement.dose.repetitions;
}

QString Player::countText() const
{
    if (!timed())
        return QString::number(count());
    const int whole = int(m_elapsed);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString Player::ofText() const
{
    return timed() ? tr("of %1").arg(PlainWords::minutes(target())) : tr("of %1").arg(target());
}

QString Player::spoken() const
{
    return tr("%1 %2").arg(QString::number(count()), ofText());
}

void Player::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged();
}

QString Player::pace() const
{
    return m_speed > 0.9 ? tr("usual pace") : m_speed > 0.6 ? tr("slower") : tr("very slow");
}

void Player::advance(double seconds)
{
    if (m_paused || m_finished || seconds <= 0)
        return;
    const QString before = countText();
    m_seconds += seconds * m_speed;
    m_elapsed += seconds;
    Q_EMIT moved();
    if (countText() != before)
        Q_EMIT counted();
    if (count() >= target())
        finish();
}

void Player::slower()
{
    m_speed = m_speed > 0.9 ? 0.75 : m_speed > 0.6 ? 0.5 : 1;
    Q_EMIT pausedChanged();
}

void Player::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finishedChanged();
}

void Player::restart()
{
    m_seconds = m_elapsed = 0;
    m_paused = m_finished = false;
    Q_EMIT moved();
    Q_EMIT counted();
    Q_EMIT pausedChanged();
    Q_EMIT finishedChanged();
}

} // namespace backwell::app
