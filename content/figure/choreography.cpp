// SPDX-License-Identifier: Apache-2.0
// On top of the timeline: arms half a beat late, pinned hands and feet, breath, cloth, a walk.
#include "content/figure/choreography.h"

#include "content/figure/round_cycle.h"
#include "content/figure/walk_cycle.h"

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

const Prop *find(const std::vector<Prop> &props, Prop::Kind kind)
{
    const auto found = std::ranges::find(props, kind, &Prop::kind);
    return found == props.end() ? nullptr : &*found;
}

} // namespace

bool Frame::holds(const QString &wanted) const
{
    return wanted.isEmpty() || std::ranges::find(reached, wanted) != reached.end();
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
        const Frame before =
            settled(poseAt(seconds - clothLag), key, otherSide(seconds - clothLag));
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

} // namespace backwell::content
