// SPDX-License-Identifier: Apache-2.0
// Key poses + tempo = the moving person at any second; pure, so every frame can be drawn again.
#pragma once

#include "content/figure/prop.h"
#include "content/figure/skeleton.h"
#include "content/figure/timeline.h"

#include <QRectF>

#include <vector>

namespace backwell::content
{

/// Hands or feet that stay where the first key puts them while the body moves over them.
struct Pin {
    enum class Part { Hand, Foot };
    Part part = Part::Hand;
    Side side = Side::Near;
    bool operator==(const Pin &) const = default;
};

/// Everything a painter needs for one picture.
struct Frame {
    Pose pose;
    Skeleton joints;
    double breath = 0;  ///< 0 breathed out … 1 breathed in
    double headLag = 0; ///< degrees that hair and scarf trail behind the head
    double hemLag = 0;  ///< statures that loose cloth trails behind the hips, + is towards +x
    double toeBend = 0; ///< degrees the near toes are bent up against the foot (walking), ≥ 0
    double farToeBend = 0;
    bool blink = false;
    double travelled = 0; ///< statures the floor has passed under a walking person since t = 0
};

/// A looped movement. Value type; create once, ask for frames at any time in any order.
class Choreography
{
public:
    /// Errors: Invalid without keys, for a Cycle without the four keys of a walk, for a Steps tempo
    /// with one key, or a `still` that names no key.
    static Result<Choreography> create(std::vector<KeyPose> keys, Tempo tempo,
                                       std::vector<Pin> pins = {}, std::vector<Prop> props = {},
                                       const QString &still = {});
    /// Reads `{"tempo":…,"still":…,"keys":[…],"pins":["handR",…],"props":[…]}`.
    /// Errors: Invalid with the member at fault in the detail.
    static Result<Choreography> read(const QJsonObject &object);

    Choreography() = default; ///< one person standing at rest

    /// The same movement at Tempo::paced().
    Choreography paced(double hold, int percent) const;
    /// The frame at `seconds`, any finite number; loops without a seam.
    Frame at(double seconds) const;
    /// The frame of the most telling key, for a still picture and for reduced motion.
    Frame stillFrame() const;
    /// The frame of the key with that name ("lift-off"); the still when no key has it.
    Frame keyFrame(const QString &name) const;
    /// Stills of start and end, for people who asked for less motion.
    Frame startFrame() const;
    Frame endFrame() const;
    Beat beatAt(double seconds) const { return m_timeline.beatAt(seconds); }
    double cycleSeconds() const { return tempo().cycleSeconds(); }
    const Tempo &tempo() const { return m_timeline.tempo(); }
    const std::vector<KeyPose> &keys() const { return m_timeline.keys(); }
    const std::vector<Prop> &props() const { return m_props; }
    bool walks() const { return tempo().kind == Tempo::Kind::Cycle; }
    /// Statures of floor per second under a walking person, 0 for others.
    double speed() const;
    /// The space the person and props take over one repetition, y up, flesh included.
    QRectF extent() const { return m_extent; }

private:
    Pose poseAt(double seconds) const;
    Pose armsAt(double seconds, Pose pose) const;
    Frame frameOf(Pose pose, double seconds) const;
    Frame settled(Pose pose) const;
    void pin(Frame &frame) const;
    void measure();

    Timeline m_timeline;
    std::vector<Pin> m_pins;
    std::vector<Prop> m_props;
    std::vector<QPointF> m_pinSpots;
    size_t m_still = 0;
    QRectF m_extent{-0.15, 0, 0.3, 1};
};

} // namespace backwell::content
