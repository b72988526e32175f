// SPDX-License-Identifier: Apache-2.0
// What a player says of itself, to read and to hear.
#include "app/movement/player.h"

#include "app/words/plain_words.h"

#include <algorithm>
#include <cmath>

namespace backwell::app
{

namespace
{

constexpr double shortestHold = 2; // seconds; a shorter one is over before it is read

} // namespace

QString Player::clock(double seconds)
{
    const int whole = int(seconds);
    return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString Player::pace() const
{
    return m_speed > 0.9 ? tr("usual pace") : m_speed > 0.6 ? tr("slower") : tr("very slow");
}

QString Player::cue() const
{
    const QString now = movement().cueAt(m_seconds);
    return now.isEmpty() ? line() : now;
}

QString Player::beat() const
{
    const content::Tempo &tempo = movement().figure.tempo();
    const content::Beat now = beatNow();
    if (tempo.kind != content::Tempo::Kind::Steps)
        return {};
    if (tempo.breath)
        return now.phase == content::Phase::Move     ? tr("Breathe in")
               : now.phase == content::Phase::Return ? tr("Breathe out")
                                                     : QString();
    if (now.phase != content::Phase::Hold || tempo.holdLeast < shortestHold)
        return {};
    const double left = tempo.holdLeast * (1 - now.progress) / m_speed;
    return tr("Hold %1…").arg(std::max(1, int(std::ceil(left))));
}

bool Player::hasBeat() const
{
    const content::Tempo &tempo = movement().figure.tempo();
    return tempo.kind == content::Tempo::Kind::Steps &&
           (tempo.breath || tempo.holdLeast >= shortestHold);
}

QString Player::countText() const
{
    return timed() ? clock(m_elapsed) : QString::number(count());
}

QString Player::ofText() const
{
    if (!timed())
        return tr("of %1").arg(target());
    const int length = movement().dose.lengthSeconds();
    return length % 60 == 0 ? tr("of %1").arg(PlainWords::minutes(length / 60))
                            : tr("of %1 seconds").arg(length);
}

QString Player::spoken() const
{
    return tr("%1 %2").arg(QString::number(count()), ofText());
}

QString Player::where() const
{
    QStringList parts;
    if (movement().dose.sets > 1)
        parts.append(tr("Set %1 of %2").arg(set() + 1).arg(movement().dose.sets));
    if (movement().dose.eachSide)
        parts.append(leftSide() ? tr("Left side") : tr("Right side"));
    return parts.join(QStringLiteral(" · "));
}

QString Player::restTitle() const
{
    if (m_stage != Stage::Resting)
        return {};
    if (m_round == 0)
        return tr("Get into place");
    return mirrored() ? tr("Change sides") : tr("Rest a moment");
}

QString Player::doneText() const
{
    if (timed())
        return minutes() > 0 ? PlainWords::minutes(minutes()) : QString();
    return done() > 0 ? PlainWords::counted(done(), tr("once"), tr("%n times", nullptr, done()))
                      : QString();
}

const PacePart *Player::partNow() const
{
    const auto now = std::ranges::find_if(
        m_parts, [this](const PacePart &part) { return m_elapsed < part.until; });
    return m_faster && now != m_parts.end() ? &*now : nullptr;
}

void Player::setFaster(bool faster)
{
    if (faster == m_faster || (faster && !mayGoFaster()))
        return;
    m_faster = faster;
    Q_EMIT partChanged();
    Q_EMIT counted();
}

QString Player::part() const
{
    if (!m_faster)
        return {};
    const PacePart *now = partNow();
    return now && now->faster ? tr("A bit faster. You can still talk.") : tr("Easy pace");
}

QString Player::partLine() const
{
    const PacePart *now = partNow();
    if (!now)
        return {};
    const QString left = clock(std::ceil(now->until - m_elapsed));
    if (now->faster)
        return tr("Easy again in %1").arg(left);
    return now->until >= movement().dose.lengthSeconds() ? tr("Easy to the end")
                                                         : tr("A bit faster in %1").arg(left);
}

void Player::tellCue(const content::Beat &before)
{
    const content::Beat now = beatNow();
    const bool roomy = movement().cycleSeconds() / m_speed >= 4; // seconds a voice needs
    if (now.phase == before.phase || (!roomy && now.repetition > 0))
        return;
    const QString cue = movement().cueAt(m_seconds);
    if (!cue.isEmpty())
        Q_EMIT told(cue, false);
}

void Player::tellPart(const PacePart *before)
{
    if (partNow() == before)
        return;
    Q_EMIT partChanged();
    if (partNow())
        Q_EMIT told(part(), true);
}

} // namespace backwell::app
