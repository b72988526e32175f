// SPDX-License-Identifier: Apache-2.0
// Counting along: rounds, pauses, and what is told and kept on the way. Its words: player_words.
#include "app/movement/player.h"

#include <algorithm>
#include <cmath>

namespace backwell::app
{

namespace
{
/// Figure and count go no further in one frame: after a pause of the machine they go on where they
/// were. A walk goes by the clock: it also counts while the screen is off.
constexpr double longestFrame = 0.25;
constexpr double placeSeconds = 5; // to get into place; the floor takes twice as long
constexpr double sidesSeconds = 8; // to change sides
constexpr double keptEvery = 10;   // seconds, of what goes by the clock
} // namespace

Player::Player(content::Movement movementOnItsStep, int step, QObject *parent)
    : MovementCard(std::move(movementOnItsStep), step, parent)
{
    if (timed() && movement().group == u"aerobic")
        m_parts = easyAndFaster(movement().dose.lengthSeconds());
}

int Player::sides() const
{
    return movement().dose.eachSide && !alternates() ? 2 : 1;
}

bool Player::otherSide() const
{
    return alternates() ? beatNow().repetition % 2 != 0 : sides() == 2 && m_round % 2 != 0;
}

int Player::count() const
{
    if (timed())
        return int(m_elapsed) / 60;
    // Done is done: the rest before the next one is not part of it.
    const content::Beat beat = beatNow();
    const bool nothing = m_stage == Stage::Ready || (m_stage == Stage::Resting && m_seconds == 0);
    return nothing
               ? 0
               : std::min(beat.repetition + (beat.phase == content::Phase::Rest ? 1 : 0), target());
}

int Player::target() const
{
    if (timed())
        return std::max(1, (movement().dose.lengthSeconds() + 59) / 60);
    return movement().dose.repetitions * (movement().dose.eachSide && alternates() ? 2 : 1);
}

int Player::restLeft() const
{
    return m_stage == Stage::Resting ? int(std::ceil(m_rest)) : 0;
}

int Player::done() const
{
    return timed() ? 0 : m_doneBefore + count();
}

int Player::minutes() const
{
    return timed() ? int(std::lround((m_elapsedBefore + m_elapsed) / 60)) : 0;
}

void Player::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    if (paused && m_stage != Stage::Ready)
        Q_EMIT worthKeeping();
    Q_EMIT pausedChanged();
}

void Player::slower()
{
    m_speed = m_speed > 0.9 ? 0.75 : m_speed > 0.6 ? 0.5 : 1;
    Q_EMIT pausedChanged();
}

void Player::advance(double seconds)
{
    if (m_paused || seconds <= 0)
        return;
    switch (m_stage) {
    case Stage::Ready: // it shows how it goes
        m_seconds += std::min(seconds, longestFrame);
        Q_EMIT moved();
        break;
    case Stage::Moving:
        move(seconds);
        break;
    case Stage::Resting:
        rest(seconds);
        break;
    case Stage::Finished:
        break;
    }
}

void Player::move(double seconds)
{
    const QString textBefore = countText();
    const int countBefore = count();
    const content::Beat beatBefore = beatNow();
    const PacePart *partBefore = partNow();
    const bool leftBefore = leftSide();
    m_seconds += std::min(seconds, longestFrame) * m_speed;
    m_elapsed += seconds;
    if (timed()) // the screen may have been off for longer than the walk
        m_elapsed = std::min<double>(m_elapsed, movement().dose.lengthSeconds());
    Q_EMIT moved();
    if (countText() != textBefore || leftSide() != leftBefore)
        Q_EMIT counted();
    if (!timed() && count() != countBefore)
        Q_EMIT told(QString::number(count()), true);
    tellCue(beatBefore);
    tellPart(partBefore);
    const bool over = timed() ? m_elapsed >= movement().dose.lengthSeconds() : count() >= target();
    const bool keep = timed() ? m_elapsed - m_lastKept >= keptEvery : count() != countBefore;
    if (keep) {
        m_lastKept = m_elapsed;
        Q_EMIT worthKeeping();
    }
    if (over)
        endRound();
}

void Player::rest(double seconds)
{
    const int before = restLeft();
    m_rest -= seconds;
    if (m_rest <= 0)
        skipRest();
    else if (restLeft() != before)
        Q_EMIT counted();
}

void Player::endRound()
{
    if (m_round + 1 >= rounds()) {
        finish();
        return;
    }
    m_doneBefore += timed() ? 0 : count();
    m_elapsedBefore += m_elapsed;
    const bool otherSide = sides() == 2 && m_round % 2 == 0;
    enter(m_round + 1, otherSide ? sidesSeconds : content::secondsBetweenSets);
    Q_EMIT worthKeeping();
}

void Player::enter(int round, double pause)
{
    m_round = round;
    m_seconds = m_elapsed = m_lastKept = 0;
    m_rest = pause;
    become(pause > 0 ? Stage::Resting : Stage::Moving);
}

void Player::become(Stage stage)
{
    m_stage = stage;
    m_paused = false;
    Q_EMIT stageChanged();
    Q_EMIT pausedChanged();
    Q_EMIT moved();
    if (stage != Stage::Finished) // that changes no number
        Q_EMIT counted();
    Q_EMIT partChanged();
    if (stage == Stage::Resting)
        Q_EMIT told(where().isEmpty() ? restTitle() : tr("%1. %2").arg(restTitle(), where()), true);
    else if (stage == Stage::Moving)
        Q_EMIT told(m_faster ? part() : cue(), false);
}

void Player::begin()
{
    dropKept();
    enter(0, timeToGetIntoPlace());
}

double Player::timeToGetIntoPlace() const
{
    return timed() ? 0 : movement().place == u"floor" ? 2 * placeSeconds : placeSeconds;
}

bool Player::begun() const
{
    return m_round > 0 || done() > 0 || m_elapsed + m_elapsedBefore > 0;
}

void Player::skipRest()
{
    if (m_stage != Stage::Resting)
        return;
    m_rest = 0;
    become(Stage::Moving);
}

void Player::again()
{
    const bool pause = m_stage == Stage::Resting;
    if (!pause && m_stage != Stage::Moving)
        return;
    m_doneBefore += timed() ? 0 : count();
    m_elapsedBefore += m_elapsed;
    enter(pause ? std::max(0, m_round - 1) : m_round, 0);
}

void Player::finish()
{
    if (finished())
        return;
    become(Stage::Finished);
    Q_EMIT worthKeeping();
}

void Player::restart()
{
    m_doneBefore = 0;
    m_elapsedBefore = 0;
    enter(0, 0);
}

} // namespace backwell::app
