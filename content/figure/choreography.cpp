// SPDX-License-Identifier: Apache-2.0
// On top of the timeline: arms half a beat late, pinned hands and feet, breath, cloth, a walk.
#include "content/figure/choreography.h"

#include "content/figure/walk_cycle.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace backwell::content
{

namespace
{

constexpr double breathSeconds = 4.2;
constexpr double armLag = 0.13; // half a beat
constexpr double clothLag = 0.16;
constexpr double blinkEvery = 4.6, blinkFor = 0.13;

Result<Pin> readPin(const QString &word)
{
    for (const auto part : {Pin::Part::Hand, Pin::Part::Foot}) {
        for (const auto side : {Side::Near, Side::Far}) {
            const QString name =
                (part == Pin::Part::Hand ? QStringLiteral("hand") : QStringLiteral("foot")) +
                (side == Side::Near ? QLatin1Char('R') : QLatin1Char('L'));
            if (word == name)
                return Pin{part, side};
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("pin \"%1\" is unknown").arg(word));
}

QPointF pinned(const Skeleton &joints, const Pin &pin)
{
    const Limb &limb = joints.limb(pin.side);
    return pin.part == Pin::Part::Hand ? limb.wrist : limb.ankle;
}

} // namespace

Result<Choreography> Choreography::create(std::vector<KeyPose> keys, Tempo tempo,
                                          std::vector<Pin> pins, std::vector<Prop> props,
                                          const QString &still)
{
    if (keys.empty())
        return fail(ErrorKind::Invalid, QStringLiteral("figure has no keys"));
    if (tempo.kind == Tempo::Kind::Steps && keys.size() < 2)
        return fail(ErrorKind::Invalid, QStringLiteral("figure needs a start and an end key"));
    if (tempo.kind == Tempo::Kind::Cycle && keys.size() != 4)
        return fail(ErrorKind::Invalid, QStringLiteral("a walk has four keys"));
    if (tempo.move.empty() || tempo.cycleSeconds() <= 0)
        return fail(ErrorKind::Invalid, QStringLiteral("figure has a tempo without time"));

    Choreography made;
    made.m_timeline = Timeline(std::move(keys), std::move(tempo));
    made.m_pins = std::move(pins);
    made.m_props = std::move(props);
    made.m_still = made.keys().size() - 1;
    if (!still.isEmpty()) {
        const auto named = std::ranges::find(made.keys(), still, &KeyPose::name);
        if (named == made.keys().end())
            return fail(ErrorKind::Invalid, QStringLiteral("still \"%1\" names no key").arg(still));
        made.m_still = static_cast<size_t>(named - made.keys().begin());
    }
    const Skeleton first = stand(made.keys().front().pose);
    for (const Pin &pin : made.m_pins) {
        QPointF spot = pinned(first, pin);
        if (pin.part == Pin::Part::Foot)
            spot.setY(segment::ankleHeight); // a pinned foot stands flat
        made.m_pinSpots.push_back(spot);
    }
    made.measure();
    return made;
}

Result<Choreography> Choreography::read(const QJsonObject &object)
{
    for (const QString &name : object.keys()) {
        if (!QStringList{QStringLiteral("tempo"), QStringLiteral("still"), QStringLiteral("keys"),
                         QStringLiteral("pins"), QStringLiteral("props")}
                 .contains(name))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("figure has an unknown member %1").arg(name));
    }
    const auto tempo = parseTempo(object[QLatin1String("tempo")].toString());
    if (!tempo)
        return std::unexpected(tempo.error());
    std::vector<KeyPose> keys;
    for (const auto &value : object[QLatin1String("keys")].toArray()) {
        const auto key = readKeyPose(value.toObject());
        if (!key)
            return std::unexpected(key.error());
        keys.push_back(*key);
    }
    std::vector<Pin> pins;
    for (const auto &value : object[QLatin1String("pins")].toArray()) {
        const auto pin = readPin(value.toString());
        if (!pin)
            return std::unexpected(pin.error());
        pins.push_back(*pin);
    }
    std::vector<Prop> props;
    for (const auto &value : object[QLatin1String("props")].toArray()) {
        const auto prop = readProp(value.toObject());
        if (!prop)
            return std::unexpected(prop.error());
        props.push_back(*prop);
    }
    return create(std::move(keys), *tempo, std::move(pins), std::move(props),
                  object[QLatin1String("still")].toString());
}

Choreography Choreography::paced(double hold, int percent) const
{
    Choreography other = *this;
    other.m_timeline = m_timeline.paced(hold, percent);
    return other;
}

double Choreography::speed() const
{
    return walks() ? WalkCycle(keys().front().pose, cycleSeconds()).speed() : 0;
}

Pose Choreography::poseAt(double seconds) const
{
    return tempo().kind == Tempo::Kind::Hold ? keys()[m_still].pose : m_timeline.poseAt(seconds);
}

Pose Choreography::armsAt(double seconds, Pose pose) const
{
    const Pose late = poseAt(seconds - armLag);
    const Pose later = poseAt(seconds - armLag * 1.6);
    for (const Side side : {Side::Near, Side::Far}) {
        if (std::ranges::find(m_pins, Pin{Pin::Part::Hand, side}) != m_pins.end())
            continue;
        pose[onSide(Channel::ShoulderR, side)] = late[onSide(Channel::ShoulderR, side)];
        pose[onSide(Channel::ElbowR, side)] = later[onSide(Channel::ElbowR, side)];
        pose[onSide(Channel::WristR, side)] = later[onSide(Channel::WristR, side)];
    }
    return pose;
}

void Choreography::pin(Frame &frame) const
{
    for (size_t i = 0; i < m_pins.size(); ++i) {
        if (m_pins[i].part == Pin::Part::Hand)
            reachHand(frame.pose, frame.joints, m_pins[i].side, m_pinSpots[i]);
        else {
            frame.joints.limb(m_pins[i].side).footAngle = 90;
            reachFoot(frame.pose, frame.joints, m_pins[i].side, m_pinSpots[i]);
        }
    }
    if (m_pins.empty())
        return;
    const QPointF hip = frame.joints.hip;
    frame.joints = solve(frame.pose);
    frame.joints.translate(hip);
}

Frame Choreography::settled(Pose pose) const
{
    Frame frame;
    frame.pose = pose;
    frame.joints = stand(pose);
    pin(frame);
    return frame;
}

Frame Choreography::frameOf(Pose pose, double seconds) const
{
    Frame frame = settled(pose);
    frame.breath = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / breathSeconds);
    return frame;
}

Frame Choreography::at(double seconds) const
{
    if (!std::isfinite(seconds))
        return stillFrame();
    Frame frame;
    double headBefore = 0, hemBefore = 0;
    if (walks()) {
        const WalkCycle walk(keys().front().pose, cycleSeconds());
        const auto step = walk.at(seconds / cycleSeconds());
        const auto before = walk.at((seconds - clothLag) / cycleSeconds());
        frame.pose = step.pose;
        frame.joints = step.joints;
        frame.toeBend = step.nearToeBend;
        frame.farToeBend = step.farToeBend;
        frame.travelled = walk.speed() * seconds;
        frame.breath = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / breathSeconds);
        headBefore = before.joints.headAngle + 260 * (before.joints.hip.y() - step.joints.hip.y());
        hemBefore = step.joints.hip.x() - 0.4 * (before.joints.hip.y() - step.joints.hip.y());
    } else {
        const Pose pose = poseAt(seconds);
        frame = frameOf(armsAt(seconds, pose), seconds);
        const Frame before = settled(poseAt(seconds - clothLag));
        headBefore = before.joints.headAngle;
        hemBefore = before.joints.hip.x();
    }
    frame.headLag = std::clamp(headBefore - frame.joints.headAngle, -14.0, 14.0);
    frame.hemLag = std::clamp(0.35 * (hemBefore - frame.joints.hip.x()), -0.012, 0.012);
    const double sinceBlink = std::fmod(std::abs(seconds) + 1.3, blinkEvery);
    frame.blink = sinceBlink < blinkFor;
    return frame;
}

Frame Choreography::stillFrame() const
{
    if (walks())
        return at(cycleSeconds() * 0.02);
    return settled(keys()[m_still].pose);
}

Frame Choreography::keyFrame(const QString &name) const
{
    constexpr double strideShare[] = {0.02, 0.3, 0.52, 0.78}; // contact, midstance, push-off, swing
    for (size_t i = 0; i < keys().size(); ++i) {
        if (keys()[i].name == name)
            return walks() ? at(cycleSeconds() * strideShare[i]) : settled(keys()[i].pose);
    }
    return stillFrame();
}

Frame Choreography::startFrame() const
{
    return walks() ? stillFrame() : settled(keys().front().pose);
}

Frame Choreography::endFrame() const
{
    return walks() ? at(cycleSeconds() * 0.3) : settled(keys().back().pose);
}

void Choreography::measure()
{
    constexpr int moments = 48;
    QRectF space;
    const auto include = [&space](QPointF point, double flesh) {
        space |= QRectF(point.x() - flesh, point.y() - flesh, 2 * flesh, 2 * flesh);
    };
    for (int i = 0; i < moments; ++i) {
        const Frame frame = at(cycleSeconds() * i / moments);
        const Skeleton &s = frame.joints;
        include(s.hip, 0.08);
        include(s.shoulder, 0.07);
        include((s.neck + s.crown) / 2, 0.1);
        for (const Limb *limb : {&s.nearSide, &s.farSide}) {
            include(limb->knee, 0.05);
            include(limb->heel, 0.02);
            include(limb->toe, 0.02);
            include(limb->elbow, 0.04);
            include(limb->fingertip, 0.02);
        }
    }
    for (const Prop &prop : m_props)
        space |= prop.extent();
    space.setTop(0); // the floor; y grows upwards, so this is the lower edge
    m_extent = space;
}

} // namespace backwell::content
