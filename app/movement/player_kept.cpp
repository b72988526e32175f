// SPDX-License-Identifier: Apache-2.0
// What was done before an interruption: how far it came, and going on from there.
#include "app/movement/player.h"

#include <algorithm>

namespace backwell::app
{

namespace
{

QString setName(int set)
{
    switch (set) {
    case 0:
        return Player::tr("first set");
    case 1:
        return Player::tr("second set");
    case 2:
        return Player::tr("third set");
    case 3:
        return Player::tr("fourth set");
    default:
        return Player::tr("fifth set");
    }
}

} // namespace

void Player::leave()
{
    if (m_stage != Stage::Ready)
        Q_EMIT worthKeeping();
}

void Player::putAway()
{
    m_away = true;
    Q_EMIT isPutAway();
}

DoneSoFar Player::soFar() const
{
    if (m_away)
        return {};
    return {.movement = id(),
            .step = step(),
            .set = set(),
            .side = sides() == 2 ? m_round % 2 : 0,
            .count = timed() ? 0 : count(),
            .elapsed = timed() ? m_elapsed : 0,
            .before = m_doneBefore,
            .earlier = m_elapsedBefore,
            .faster = m_faster,
            .day = {},
            .record = m_record};
}

void Player::offer(const DoneSoFar &kept)
{
    if (m_stage != Stage::Ready || kept.set * sides() + kept.side >= rounds())
        return;
    m_kept = kept;
    Q_EMIT keptChanged();
}

void Player::dropKept()
{
    m_kept.reset();
    Q_EMIT keptChanged();
}

void Player::goOnFromKept()
{
    if (!m_kept)
        return;
    const DoneSoFar kept = *m_kept;
    dropKept();
    if (kept.record)
        m_record = kept.record;
    const int round = kept.set * sides() + kept.side;
    const double length = movement().dose.lengthSeconds();
    m_doneBefore = kept.before;
    m_elapsedBefore = std::min(kept.earlier, length * round);
    m_faster = kept.faster && mayGoFaster();
    enter(round, timeToGetIntoPlace());
    const int count = std::min(kept.count, target());
    m_seconds =
        count * movement().cycleSeconds() + 1e-6; // at the end of that repetition, not before
    m_elapsed = m_lastKept = std::min(kept.elapsed, length);
    Q_EMIT moved();
    Q_EMIT counted();
    Q_EMIT partChanged();
}

void Player::countKept()
{
    goOnFromKept();
    finish();
}

QString Player::kept() const
{
    if (!m_kept)
        return {};
    QString text = timed() ? clock(m_kept->elapsed) : QString::number(m_kept->count);
    text = tr("%1 %2").arg(text, ofText());
    if (movement().dose.sets > 1)
        text = tr("%1, %2").arg(text, setName(m_kept->set));
    if (sides() == 2)
        text = tr("%1, %2").arg(text, m_kept->side == 0 ? tr("first side") : tr("second side"));
    return text;
}

bool Player::keptGoesOn() const
{
    if (!m_kept)
        return false;
    const bool last = m_kept->set * sides() + m_kept->side + 1 >= rounds();
    const bool over =
        timed() ? m_kept->elapsed >= movement().dose.lengthSeconds() : m_kept->count >= target();
    return !last || !over;
}

} // namespace backwell::app
