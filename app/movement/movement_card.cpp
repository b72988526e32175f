// SPDX-License-Identifier: Apache-2.0
// Whom a movement does not suit, in words; and which side its figure shows.
#include "app/movement/movement_card.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace backwell::app
{

namespace
{

QString whoOf(const QString &tag)
{
    static const QHash<QString, const char *> who{
        {QStringLiteral("pregnancy"), QT_TRANSLATE_NOOP("MovementCard", "If you are pregnant")},
        {QStringLiteral("pregnancy-late"),
         QT_TRANSLATE_NOOP("MovementCard", "From about week 16 of pregnancy")},
        {QStringLiteral("osteoporosis"),
         QT_TRANSLATE_NOOP("MovementCard", "If a bone in your back has broken")},
        {QStringLiteral("hip-replacement"), QT_TRANSLATE_NOOP("MovementCard", "With a new hip")},
        {QStringLiteral("hips"), QT_TRANSLATE_NOOP("MovementCard", "Sore hips")},
        {QStringLiteral("knees"), QT_TRANSLATE_NOOP("MovementCard", "Sore knees")},
        {QStringLiteral("wrists"), QT_TRANSLATE_NOOP("MovementCard", "Sore wrists")},
        {QStringLiteral("shoulders"), QT_TRANSLATE_NOOP("MovementCard", "Sore shoulders")},
        {QStringLiteral("dizziness"), QT_TRANSLATE_NOOP("MovementCard", "If you get dizzy")},
        {QStringLiteral("blood-pressure"),
         QT_TRANSLATE_NOOP("MovementCard", "With high blood pressure")},
        {QStringLiteral("leg-irritable"),
         QT_TRANSLATE_NOOP("MovementCard", "While leg pain starts easily")},
        {QStringLiteral("narrow-canal"),
         QT_TRANSLATE_NOOP("MovementCard", "If standing and walking bring on leg pain")},
        {QStringLiteral("floor"),
         QT_TRANSLATE_NOOP("MovementCard", "If getting down to the floor is hard")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("MovementCard", "If standing long is hard")},
        {QStringLiteral("jumping"),
         QT_TRANSLATE_NOOP("MovementCard", "If hops and jumps are hard")},
        {QStringLiteral("closed-eyes"),
         QT_TRANSLATE_NOOP("MovementCard", "If you would rather keep your eyes open")}};
    return MovementCard::tr(who.value(tag, QT_TRANSLATE_NOOP("MovementCard", "Some people")));
}

/// Degrees a channel goes through from the first key to the one that is farthest from it.
double travel(const std::vector<content::KeyPose> &keys, content::Channel channel)
{
    double most = 0;
    for (const content::KeyPose &key : keys)
        most = std::max(most, std::abs(key.pose[channel] - keys.front().pose[channel]));
    return most;
}

} // namespace

MovementCard::MovementCard(content::Movement movement, int step, QObject *parent)
    : QObject(parent), m_movement(std::move(movement)), m_step(step)
{
}

QList<LimitRow> MovementCard::limits() const
{
    QList<LimitRow> rows;
    for (const content::Limit &limit : m_movement.limits)
        rows.append({whoOf(limit.tag), limit.text});
    return rows;
}

bool MovementCard::alternates() const
{
    return m_movement.figure.loopSeconds() > 1.5 * m_movement.figure.cycleSeconds();
}

bool MovementCard::drawnLeft() const
{
    using content::Channel;
    const auto &keys = m_movement.figure.keys();
    double right = 0, left = 0;
    for (const Channel channel : {Channel::HipR, Channel::KneeR, Channel::SwingR, Channel::OpenR})
        right += travel(keys, channel);
    for (const Channel channel : {Channel::HipL, Channel::KneeL, Channel::SwingL, Channel::OpenL})
        left += travel(keys, channel);
    return left > 1.5 * right; // plainly the left: a leg that only goes along is not the one
}

} // namespace backwell::app
