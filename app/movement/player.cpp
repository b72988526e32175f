// SPDX-License-Identifier: Apache-2.0
// Counting along.
#include "app/movement/player.h"

#include "app/words/plain_words.h"

#include <algorithm>
#include <cmath>

namespace backwell::app
{

namespace
{
/// Figure and count go no further in one frame: after a pause of the machine they go on where they
/// were. A walk goes by the clock: it also counts while the screen is off.
constexpr double longestFrame = 0.25;
} // namespace

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
    // Done is done: the rest before the next one is not part of it.
    const content::Beat beat = m_movement.beatAt(m_seconds);
    return std::min(beat.repetition + (beat.phase == content::Phase::Rest ? 1 : 0), target());
}

int Player::minutes() const
{
    return timed() ? int(std::lround(m_elapsed / 60)) : 0;
}

int Player::target() const
{
    return timed() ? std::max(1, (m_movement.dose.lengthSeconds() + 59) / 60)
                   : m_movement.dose.repetitions;
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
    if (!timed())
        return tr("of %1").arg(target());
    const int length = m_movement.dose.lengthSeconds();
    return length % 60 == 0 ? tr("of %1").arg(PlainWords::minutes(length / 60))
                            : tr("of %1 seconds").arg(length);
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
    m_seconds += std::min(seconds, longestFrame) * m_speed;
    m_elapsed += seconds;
    Q_EMIT moved();
    if (countText() != before)
        Q_EMIT counted();
    if (timed() ? m_elapsed >= m_movement.dose.lengthSeconds() : count() >= target())
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
