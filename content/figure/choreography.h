// SPDX-License-Identifier: Apache-2.0
// Key poses + tempo = the moving person at any second; pure, so every frame can be drawn again.
#pragma once

#include "content/figure/pin.h"
#include "content/figure/prop.h"
#include "content/figure/skeleton.h"
#include "content/figure/spatial.h"
#include "content/figure/timeline.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace backwell::content
{

/// What goes with the keys besides the tempo.
struct Setting {
    std::vector<Pin> pins;
    std::vector<Prop> props;
    QString still;          ///< the most telling key; empty: the last
    bool alternate = false; ///< every second repetition is the other side's
    View view = View::Side;
};

/// Everything a painter needs for one picture.
struct Frame {
    Pose pose;
    Skeleton joints; ///< as seen from the side
    Body body;       ///< in space; set when the view is not from the side
    View view = View::Side;
    double breath = 0;  ///< 0 breathed out … 1 breathed in
    double belly = 0;   ///< the same for the belly, of whoever breathes on purpose
    double key = 0;     ///< how far along the keys: 1.5 is between the second and the third
    double headLag = 0; ///< degrees that hair and scarf trail behind the head
    double hemLag = 0;  ///< statures that loose cloth trails behind the hips, + is towards +x
    double toeBend = 0; ///< degrees the near toes are bent up against the foot (walking), ≥ 0
    double farToeBend = 0;
    bool blink = false;
    double travelled = 0; ///< statures the floor has passed under a walking person since t = 0;
                          ///< turns of pedals, or of two stairs
    std::vector<QString> reached; ///< names of the keys it has come to, in order

    /// Whether what is carried from that key on is in the hands now; an empty name always is.
    bool holds(const QString &key) const;
};

/// A looped movement. Value type; create once, ask for frames at any time in any order.
class Choreography
{
public:
    /// Errors: Invalid without keys, for a Cycle without the four keys of a walk (pedals and stairs
    /// need one), for a Steps tempo with one key that is no breath, or a `still` that names no key.
    static Result<Choreography> create(std::vector<KeyPose> keys, Tempo tempo,
                                       Setting setting = {});
    /// Reads `{"tempo":…,"view":…,"still":…,"alternate":true,"keys":[…],"props":[…],
    /// "pins":["handR",{"pin":"handL","x":0.3,"y":0.5},
    /// {"pin":"handR","on":"thighR","share":0.7,"behind":true,"from":"end"},…]}`.
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
    /// Seconds after which everything is as it was: two repetitions when sides alternate.
    double loopSeconds() const { return cycleSeconds() * (m_setting.alternate ? 2 : 1); }
    const std::vector<Prop> &props() const { return m_setting.props; }
    const std::vector<Pin> &pins() const { return m_setting.pins; }
    View view() const { return m_setting.view; }
    /// Goes round and round (walks, pedals, climbs) instead of there and back.
    bool cycles() const { return tempo().kind == Tempo::Kind::Cycle || m_round != Round::Walk; }
    bool walks() const { return cycles() && m_round == Round::Walk; }
    /// Statures of floor per second under a walking person, 0 for others.
    double speed() const;
    /// The space the person and props take over one repetition, y up, flesh included.
    QRectF extent() const { return m_extent; }

private:
    enum class Round { Walk, Pedal, Climb };

    bool otherSide(double seconds) const;
    Pose poseAt(double seconds) const;
    Pose armsAt(double seconds, Pose pose) const;
    Frame settled(Pose pose, double key, bool otherSide = false) const;
    size_t indexOf(const QString &key) const; ///< the number of keys when none has that name
    Frame frameOfKey(size_t index) const;
    Frame roundAt(double seconds) const;
    void pin(Frame &frame, bool otherSide) const;
    void noteReached(Frame &frame) const;
    void breathe(Frame &frame, double seconds) const;
    void measure();

    Timeline m_timeline;
    Setting m_setting;
    Round m_round = Round::Walk;
    Limbs m_apart; ///< limbs that pins hold
    std::vector<QPointF> m_pinSpots;
    size_t m_still = 0;
    QRectF m_extent{-0.15, 0, 0.3, 1};
};

} // namespace backwell::content
