// SPDX-License-Identifier: Apache-2.0
// On top of the timeline: arms half a beat late, pinned hands and feet, breath, cloth, a walk.
#include "content/figure/choreography.h"

#include "content/figure/round_cycle.h"
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

Result<Pin> readPin(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString word = value.isString() ? value.toString() : object[QLatin1String("pin")].toString();
    for (const auto part : {Pin::Part::Hand, Pin::Part::Foot}) {
        for (const auto side : {Side::Near, Side::Far}) {
            const QString name =
                (part == Pin::Part::Hand ? QStringLiteral("hand") : QStringLiteral("foot")) +
                (side == Side::Near ? QLatin1Char('R') : QLatin1Char('L'));
            if (word != name)
                continue;
            Pin pin;
            pin.part = part;
            pin.side = side;
            const QString on = object[QLatin1String("on")].toString();
            if (!on.isEmpty()) {
                if (!on.startsWith(QLatin1String("thigh")) && !on.startsWith(QLatin1String("shin")))
                    return fail(ErrorKind::Invalid, QStringLiteral("pin on \"%1\" is unknown").arg(on));
                pin.on = on.startsWith(QLatin1Char('t')) ? Pin::On::Thigh : Pin::On::Shin;
                pin.leg = on.endsWith(QLatin1Char('L')) ? Side::Far : Side::Near;
                pin.share = object[QLatin1String("share")].toDouble(0.7);
                pin.behind = object[QLatin1String("behind")].toBool();
                pin.from = object[QLatin1String("from")].toString();
            } else if (value.isObject()) {
                const double x = object[QLatin1String("x")].toDouble(99),
                             y = object[QLatin1String("y")].toDouble(99);
                if (object.size() != 3 || !(std::abs(x) <= 2) || !(y >= 0 && y <= 2))
                    return fail(ErrorKind::Invalid,
                                QStringLiteral("pin \"%1\" has no sane x and y").arg(word));
                pin.spot = QPointF(x, y);
            }
            return pin;
        }
    }
    return fail(ErrorKind::Invalid, QStringLiteral("pin \"%1\" is unknown").arg(word));
}

QPointF pinned(const Skeleton &joints, const Pin &pin)
{
    const Limb &limb = joints.limb(pin.side);
    return pin.part == Pin::Part::Hand ? limb.wrist : limb.ankle;
}

const Prop *find(const std::vector<Prop> &props, Prop::Kind kind)
{
    const auto found = std::ranges::find(props, kind, &Prop::kind);
    return found == props.end() ? nullptr : &*found;
}

/// Where a hand lies on a leg, and which way it points.
std::pair<QPointF, double> onLeg(const Skeleton &joints, const Pin &pin, Side leg)
{
    const Limb &limb = joints.limb(leg);
    const bool thigh = pin.on == Pin::On::Thigh;
    const QPointF from = thigh ? limb.hip : limb.knee, to = thigh ? limb.knee : limb.ankle;
    const double angle = thigh ? limb.thighAngle : limb.shankAngle;
    const QPointF along = downward(angle), front(-along.y(), along.x());
    const double flesh = (thigh ? 0.066 - 0.014 * pin.share : 0.046) + 0.012;
    return {from + (to - from) * pin.share + front * (pin.behind ? -flesh : flesh),
            angle + (pin.behind ? 18 : -14)};
}

/// 0 half a key before, 1 when it is reached.
double arriving(double keysLeft)
{
    const double u = std::clamp(1 + keysLeft / 0.55, 0.0, 1.0);
    return u * u * (3 - 2 * u);
}

Side other(Side side)
{
    return side == Side::Near ? Side::Far : Side::Near;
}

template <typename T, typename Read>
Result<std::vector<T>> readAll(const QJsonValue &list, Read read)
{
    std::vector<T> all;
    for (const auto &value : list.toArray()) {
        auto one = read(value);
        if (!one)
            return std::unexpected(one.error());
        all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

bool Frame::holds(const QString &wanted) const
{
    return wanted.isEmpty() || std::ranges::find(reached, wanted) != reached.end();
}

Result<Choreography> Choreography::create(std::vector<KeyPose> keys, Tempo tempo, Setting setting)
{
    const auto invalid = [](const QString &text) { return fail(ErrorKind::Invalid, text); };
    const Round round = find(setting.props, Prop::Kind::Bicycle)  ? Round::Pedal
                        : find(setting.props, Prop::Kind::Stairs) ? Round::Climb
                                                                  : Round::Walk;
    if (keys.empty())
        return invalid(QStringLiteral("figure has no keys"));
    if (tempo.kind == Tempo::Kind::Steps && keys.size() < 2 && !tempo.breath &&
        round == Round::Walk)
        return invalid(QStringLiteral("figure needs a start and an end key"));
    if (tempo.kind == Tempo::Kind::Cycle && round == Round::Walk && keys.size() != 4)
        return invalid(QStringLiteral("a walk has four keys"));
    if (tempo.move.empty() || tempo.cycleSeconds() <= 0)
        return invalid(QStringLiteral("figure has a tempo without time"));
    const auto keyNamed = [&keys](const QString &name) {
        return std::ranges::find(keys, name, &KeyPose::name) - keys.begin();
    };
    const auto count = static_cast<ptrdiff_t>(keys.size());
    for (const Prop &prop : setting.props) {
        if (!prop.from.isEmpty() && keyNamed(prop.from) == count)
            return invalid(QStringLiteral("prop is carried from \"%1\", which is no key").arg(prop.from));
    }
    if (!setting.still.isEmpty() && keyNamed(setting.still) == count)
        return invalid(QStringLiteral("still \"%1\" names no key").arg(setting.still));

    Choreography made;
    made.m_still = setting.still.isEmpty() ? keys.size() - 1
                                           : static_cast<size_t>(keyNamed(setting.still));
    made.m_timeline = Timeline(std::move(keys), std::move(tempo));
    made.m_setting = std::move(setting);
    made.m_round = round;
    for (const Pin &pin : made.pins()) {
        if (!pin.from.isEmpty() && made.indexOf(pin.from) == made.keys().size())
            return invalid(QStringLiteral("pin from \"%1\", which is no key").arg(pin.from));
        if (pin.on != Pin::On::Place && (pin.part != Pin::Part::Hand || !pin.from.isEmpty()))
            continue; // on the way there the arm is free
        auto &apart = pin.part == Pin::Part::Hand ? made.m_apart.arms : made.m_apart.legs;
        apart[static_cast<size_t>(pin.side)] = true;
        if (made.m_setting.alternate)
            apart[static_cast<size_t>(other(pin.side))] = true;
    }
    const Skeleton first = stand(made.keys().front().pose, made.m_apart);
    for (const Pin &pin : made.pins()) {
        QPointF spot = pin.spot.value_or(pinned(first, pin));
        if (pin.part == Pin::Part::Foot && !pin.spot)
            spot.setY(segment::ankleHeight); // a pinned foot stands flat
        made.m_pinSpots.push_back(spot);
    }
    for (Prop &prop : made.m_setting.props) {
        if (prop.from.isEmpty())
            continue; // taken up from where it stands: it does not jump into the hands
        const Skeleton taking = made.frameOfKey(made.indexOf(prop.from)).joints;
        prop.grip = QPointF(prop.x, prop.lift) -
                    (palm(taking.nearSide) + palm(taking.farSide)) / 2;
    }
    made.measure();
    return made;
}

Result<Choreography> Choreography::read(const QJsonObject &object)
{
    static const QStringList members{QStringLiteral("tempo"), QStringLiteral("still"),
                                     QStringLiteral("keys"),  QStringLiteral("pins"),
                                     QStringLiteral("props"), QStringLiteral("alternate"),
                                     QStringLiteral("view")};
    for (const QString &name : object.keys()) {
        if (!members.contains(name))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("figure has an unknown member %1").arg(name));
    }
    const auto tempo = parseTempo(object[QLatin1String("tempo")].toString());
    if (!tempo)
        return std::unexpected(tempo.error());
    auto keys = readAll<KeyPose>(object[QLatin1String("keys")],
                                 [](const QJsonValue &value) { return readKeyPose(value.toObject()); });
    if (!keys)
        return std::unexpected(keys.error());
    auto pins = readAll<Pin>(object[QLatin1String("pins")],
                             [](const QJsonValue &value) { return readPin(value); });
    if (!pins)
        return std::unexpected(pins.error());
    auto props = readAll<Prop>(object[QLatin1String("props")],
                               [](const QJsonValue &value) { return readProp(value.toObject()); });
    if (!props)
        return std::unexpected(props.error());
    const auto view =
        viewFromName(object[QLatin1String("view")].toString(QStringLiteral("side")));
    if (!view)
        return fail(ErrorKind::Invalid, QStringLiteral("view is not side, front, above or beside"));
    return create(std::move(*keys), *tempo,
                  {std::move(*pins), std::move(*props), object[QLatin1String("still")].toString(),
                   object[QLatin1String("alternate")].toBool(), *view});
}

Choreography Choreography::paced(double hold, int percent) const
{
    Choreography other = *this;
    other.m_timeline = m_timeline.paced(hold, percent);
    return other;
}

size_t Choreography::indexOf(const QString &name) const
{
    return static_cast<size_t>(std::ranges::find(keys(), name, &KeyPose::name) - keys().begin());
}

double Choreography::speed() const
{
    return walks() ? WalkCycle(keys().front().pose, cycleSeconds()).speed() : 0;
}

bool Choreography::otherSide(double seconds) const
{
    return m_setting.alternate && beatAt(seconds).repetition % 2 != 0;
}

Pose Choreography::poseAt(double seconds) const
{
    if (tempo().kind == Tempo::Kind::Hold)
        return keys()[m_still].pose;
    const Pose pose = m_timeline.poseAt(seconds);
    return otherSide(seconds) ? pose.mirrored() : pose;
}

Pose Choreography::armsAt(double seconds, Pose pose) const
{
    const Pose late = poseAt(seconds - armLag);
    const Pose later = poseAt(seconds - armLag * 1.6);
    for (const Side side : {Side::Near, Side::Far}) {
        if (m_apart.arms[static_cast<size_t>(side)])
            continue;
        pose[onSide(Channel::ShoulderR, side)] = late[onSide(Channel::ShoulderR, side)];
        pose[onSide(Channel::ElbowR, side)] = later[onSide(Channel::ElbowR, side)];
        pose[onSide(Channel::WristR, side)] = later[onSide(Channel::WristR, side)];
    }
    return pose;
}

void Choreography::pin(Frame &frame, bool otherSide) const
{
    for (size_t i = 0; i < pins().size(); ++i) {
        const Pin &pin = pins()[i];
        const Side side = otherSide ? other(pin.side) : pin.side;
        if (pin.on != Pin::On::Place)
            continue; // when the legs are where they will be
        if (pin.part == Pin::Part::Hand) {
            reachHand(frame.pose, frame.joints, side, m_pinSpots[i]);
        } else {
            if (!pin.spot)
                frame.joints.limb(side).footAngle = 90;
            reachFoot(frame.pose, frame.joints, side, m_pinSpots[i]);
        }
    }
    if (pins().empty())
        return;
    const QPointF hip = frame.joints.hip;
    frame.joints = solve(frame.pose);
    frame.joints.translate(hip);
    flattenToes(frame.joints, frame.pose);
    for (const Pin &pin : pins()) {
        if (pin.on == Pin::On::Place)
            continue;
        const Side side = otherSide ? other(pin.side) : pin.side;
        const auto [spot, angle] = onLeg(frame.joints, pin, otherSide ? other(pin.leg) : pin.leg);
        Limb &arm = frame.joints.limb(side);
        double share = 1; // the hand arrives with the key
        if (!pin.from.isEmpty())
            share = arriving(frame.key - static_cast<double>(indexOf(pin.from)));
        const QPointF wrist = arm.wrist + (spot - arm.wrist) * share;
        arm.handAngle += (angle - arm.handAngle) * share;
        reachHand(frame.pose, frame.joints, side, wrist);
        const Skeleton reached = solve(frame.pose);
        Limb moved = reached.limb(side);
        for (const auto &[to, from] : {std::pair{&arm.elbow, moved.elbow}, std::pair{&arm.wrist, moved.wrist},
                                       std::pair{&arm.fingertip, moved.fingertip}})
            *to = from + hip;
        arm.armAngle = moved.armAngle;
        arm.forearmAngle = moved.forearmAngle;
        arm.handAngle = moved.handAngle;
    }
    splayElbows(frame.joints);
}

Frame Choreography::settled(Pose pose, double key, bool otherSide) const
{
    Frame frame;
    frame.key = key;
    frame.view = view();
    frame.pose = pose;
    if (view() == View::Side) {
        frame.joints = stand(pose, m_apart);
        pin(frame, otherSide);
        frame.toeBend = frame.joints.nearSide.toeBend;
        frame.farToeBend = frame.joints.farSide.toeBend;
        return frame;
    }
    frame.body = embody(pose);
    const Pose first = keys().front().pose;
    const Body home = embody(otherSide ? first.mirrored() : first);
    for (const Pin &pin : pins()) {
        const Side side = otherSide ? other(pin.side) : pin.side;
        if (pin.part == Pin::Part::Foot)
            holdFoot(frame.body, side, home.limb(side), pose[onSide(Channel::SwingR, side)]);
    }
    return frame;
}

void Choreography::breathe(Frame &frame, double seconds) const
{
    frame.breath = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / breathSeconds);
    if (!tempo().breath)
        return;
    const Beat beat = beatAt(seconds);
    const double u = beat.phase == Phase::Move     ? beat.progress
                     : beat.phase == Phase::Hold   ? 1
                     : beat.phase == Phase::Return ? 1 - beat.progress
                                                   : 0;
    frame.belly = 0.5 - 0.5 * std::cos(std::numbers::pi * u);
    frame.breath = 0.4 * frame.belly;
}

Frame Choreography::roundAt(double seconds) const
{
    const double turns = seconds / cycleSeconds();
    Frame frame;
    const RoundStep step =
        m_round == Round::Pedal
            ? pedalling(keys().front().pose, *find(props(), Prop::Kind::Bicycle), turns)
            : climbing(keys().front().pose, *find(props(), Prop::Kind::Stairs), turns);
    frame.pose = step.pose;
    frame.joints = step.joints;
    const double toes[] = {step.joints.nearSide.toeBend, step.joints.farSide.toeBend};
    pin(frame, false);
    frame.joints.nearSide.toeBend = frame.toeBend = toes[0];
    frame.joints.farSide.toeBend = frame.farToeBend = toes[1];
    frame.travelled = turns;
    return frame;
}

Frame Choreography::at(double seconds) const
{
    if (!std::isfinite(seconds))
        return stillFrame();
    Frame frame;
    double headBefore = 0, headNow = 0, hemBefore = 0;
    if (walks()) {
        const WalkCycle walk(keys().front().pose, cycleSeconds());
        const auto step = walk.at(seconds / cycleSeconds());
        const auto before = walk.at((seconds - clothLag) / cycleSeconds());
        frame.pose = step.pose;
        frame.joints = step.joints;
        frame.toeBend = step.nearToeBend;
        frame.farToeBend = step.farToeBend;
        frame.travelled = walk.speed() * seconds;
        headBefore = before.joints.headAngle + 260 * (before.joints.hip.y() - step.joints.hip.y());
        headNow = step.joints.headAngle;
        hemBefore = step.joints.hip.x() - 0.4 * (before.joints.hip.y() - step.joints.hip.y());
    } else if (cycles()) {
        frame = roundAt(seconds);
        const Frame before = roundAt(seconds - clothLag);
        headBefore = before.joints.headAngle + 120 * (before.joints.hip.y() - frame.joints.hip.y());
        headNow = frame.joints.headAngle;
        hemBefore = frame.joints.hip.x();
    } else {
        const double key = tempo().kind == Tempo::Kind::Hold ? 0 : m_timeline.keyAt(seconds);
        frame = settled(armsAt(seconds, poseAt(seconds)), key, otherSide(seconds));
        const Frame before = settled(poseAt(seconds - clothLag), key, otherSide(seconds - clothLag));
        headBefore = before.joints.headAngle;
        headNow = frame.joints.headAngle;
        hemBefore = before.joints.hip.x();
        if (view() != View::Side) { // what hangs trails the lean of the head
            headBefore = before.pose[Channel::LeanHead] + before.pose[Channel::LeanThorax];
            headNow = frame.pose[Channel::LeanHead] + frame.pose[Channel::LeanThorax];
        }
    }
    noteReached(frame);
    breathe(frame, seconds);
    frame.headLag = std::clamp(headBefore - headNow, -14.0, 14.0);
    frame.hemLag = std::clamp(0.35 * (hemBefore - frame.joints.hip.x()), -0.012, 0.012);
    const double sinceBlink = std::fmod(std::abs(seconds) + 1.3, blinkEvery);
    frame.blink = sinceBlink < blinkFor;
    return frame;
}

void Choreography::noteReached(Frame &frame) const
{
    for (const Prop &prop : props()) {
        for (size_t i = 0; i < keys().size(); ++i) {
            if (keys()[i].name == prop.from && frame.key >= static_cast<double>(i) - 1e-9)
                frame.reached.push_back(prop.from);
        }
    }
}

Frame Choreography::frameOfKey(size_t index) const
{
    constexpr double strideShare[] = {0.02, 0.3, 0.52, 0.78}; // contact, midstance, push-off, swing
    if (cycles())
        return at(cycleSeconds() * strideShare[std::min<size_t>(index, 3)]);
    Frame frame = settled(keys()[index].pose, static_cast<double>(index));
    frame.belly = tempo().breath ? 0.5 : 0;
    noteReached(frame);
    return frame;
}

Frame Choreography::stillFrame() const
{
    return frameOfKey(cycles() ? 0 : m_still);
}

Frame Choreography::keyFrame(const QString &name) const
{
    for (size_t i = 0; i < keys().size(); ++i) {
        if (keys()[i].name == name)
            return frameOfKey(i);
    }
    return stillFrame();
}

Frame Choreography::startFrame() const
{
    return frameOfKey(0);
}

Frame Choreography::endFrame() const
{
    return cycles() ? at(cycleSeconds() * 0.3) : frameOfKey(keys().size() - 1);
}

void Choreography::measure()
{
    constexpr int moments = 48;
    QRectF space;
    const auto include = [&space](QPointF point, double flesh) {
        space |= QRectF(point.x() - flesh, point.y() - flesh, 2 * flesh, 2 * flesh);
    };
    const auto includeAt = [&](const Point3 &point, double flesh) {
        include(seen(point, view()).at, flesh);
    };
    for (int i = 0; i < moments; ++i) {
        const Frame frame = at(loopSeconds() * i / moments);
        if (view() != View::Side) {
            const Body &b = frame.body;
            includeAt(b.hip, 0.1);
            includeAt((b.neck + b.crown) * 0.5, 0.105);
            for (const Limb3 &limb : b.limbs) {
                includeAt(limb.knee, 0.05);
                includeAt(limb.ankle, 0.04);
                includeAt(limb.toe, 0.03);
                includeAt(limb.shoulder, 0.05);
                includeAt(limb.elbow, 0.04);
                includeAt(limb.fingertip, 0.025);
            }
            continue;
        }
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
    for (const Prop &prop : props()) {
        if (prop.held == Prop::Held::Nothing || !prop.from.isEmpty())
            space |= prop.extentSeen(view());
    }
    if (view() != View::Above)
        space.setTop(0); // the floor; y grows upwards, so this is the lower edge
    m_extent = space;
}

} // namespace backwell::content
