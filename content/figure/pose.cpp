// SPDX-License-Identifier: Apache-2.0
// Poses read from key-pose files, mirrored and blended.
#include "content/figure/pose.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

struct Letter {
    QLatin1String name;
    Channel channel;
    bool paired;
};

constexpr int pairOffset = static_cast<int>(Channel::HipL) - static_cast<int>(Channel::HipR);

const QList<Letter> &letters()
{
    static const QList<Letter> all{{QLatin1String("P"), Channel::Pelvis, false},
                                   {QLatin1String("L"), Channel::Lumbar, false},
                                   {QLatin1String("T"), Channel::Thorax, false},
                                   {QLatin1String("N"), Channel::Neck, false},
                                   {QLatin1String("h"), Channel::HipR, true},
                                   {QLatin1String("k"), Channel::KneeR, true},
                                   {QLatin1String("a"), Channel::AnkleR, true},
                                   {QLatin1String("s"), Channel::ShoulderR, true},
                                   {QLatin1String("e"), Channel::ElbowR, true},
                                   {QLatin1String("w"), Channel::WristR, true}};
    return all;
}

const QHash<QString, Anchor> &anchors()
{
    static const QHash<QString, Anchor> all{
        {QStringLiteral("heelR"), Anchor::HeelNear}, {QStringLiteral("heelL"), Anchor::HeelFar},
        {QStringLiteral("toeR"), Anchor::ToeNear},   {QStringLiteral("toeL"), Anchor::ToeFar},
        {QStringLiteral("kneeR"), Anchor::KneeNear}, {QStringLiteral("kneeL"), Anchor::KneeFar},
        {QStringLiteral("sh"), Anchor::Shoulder}};
    return all;
}

Anchor mirroredAnchor(Anchor anchor)
{
    switch (anchor) {
    case Anchor::HeelNear:
        return Anchor::HeelFar;
    case Anchor::HeelFar:
        return Anchor::HeelNear;
    case Anchor::ToeNear:
        return Anchor::ToeFar;
    case Anchor::ToeFar:
        return Anchor::ToeNear;
    case Anchor::KneeNear:
        return Anchor::KneeFar;
    case Anchor::KneeFar:
        return Anchor::KneeNear;
    case Anchor::Shoulder:
        return Anchor::Shoulder;
    }
    return anchor;
}

} // namespace

Channel onSide(Channel nearChannel, Side side)
{
    return side == Side::Near ? nearChannel
                              : static_cast<Channel>(static_cast<int>(nearChannel) + pairOffset);
}

Pose Pose::mirrored() const
{
    Pose other = *this;
    for (const Channel channel : {Channel::HipR, Channel::KneeR, Channel::AnkleR,
                                  Channel::ShoulderR, Channel::ElbowR, Channel::WristR})
        std::swap(other[channel], other[onSide(channel, Side::Far)]);
    other.anchor = mirroredAnchor(anchor);
    return other;
}

Result<KeyPose> readKeyPose(const QJsonObject &object)
{
    KeyPose key;
    QHash<QString, double> values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("key")) {
            key.name = it->toString();
        } else if (it.key() == QLatin1String("anchor")) {
            const auto anchor = anchors().constFind(it->toString());
            if (anchor == anchors().constEnd())
                return fail(ErrorKind::Invalid,
                            QStringLiteral("anchor \"%1\" is unknown").arg(it->toString()));
            key.pose.anchor = *anchor;
        } else if (it.key() == QLatin1String("ground")) {
            key.pose.ground = it->toDouble(-1);
            if (!(key.pose.ground >= 0 && key.pose.ground <= 1))
                return fail(ErrorKind::Invalid, QStringLiteral("ground is not between 0 and 1"));
        } else {
            const double angle = it->toDouble(std::nan(""));
            if (!it->isDouble() || !(std::abs(angle) <= 200))
                return fail(
                    ErrorKind::Invalid,
                    QStringLiteral("angle %1 is not a number within 200 degrees").arg(it.key()));
            values.insert(it.key(), angle);
        }
    }
    if (key.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("a key pose has no name"));
    for (const Letter &letter : letters()) {
        const QString name = letter.name;
        if (values.contains(name)) {
            const double angle = values.take(name);
            key.pose[letter.channel] = angle;
            if (letter.paired)
                key.pose[onSide(letter.channel, Side::Far)] = angle;
        }
    }
    for (const Letter &letter : letters()) {
        if (!letter.paired)
            continue;
        const QString near = letter.name + QLatin1Char('R');
        const QString far = letter.name + QLatin1Char('L');
        if (values.contains(near))
            key.pose[letter.channel] = values.take(near);
        if (values.contains(far))
            key.pose[onSide(letter.channel, Side::Far)] = values.take(far);
    }
    if (!values.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("pose \"%1\" has an unknown member %2")
                                            .arg(key.name, values.begin().key()));
    return key;
}

Pose blend(const Pose &first, const Pose &second, double u)
{
    Pose mix = first;
    for (size_t i = 0; i < mix.angles.size(); ++i)
        mix.angles[i] += (second.angles[i] - first.angles[i]) * u;
    return mix;
}

} // namespace backwell::content
