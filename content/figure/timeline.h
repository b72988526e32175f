// SPDX-License-Identifier: Apache-2.0
// Which pose belongs to which second: the keys in order, spread over the tempo.
#pragma once

#include "content/figure/pose.h"
#include "content/figure/tempo.h"

#include <vector>

namespace backwell::content
{

/// Where in a repetition we are.
enum class Phase { Move, Hold, Return, Rest };

struct Beat {
    Phase phase = Phase::Rest;
    double progress = 0; ///< 0…1 through the phase
    double cycle = 0;    ///< 0…1 through the repetition
    int repetition = 0;  ///< whole repetitions done, from 0
};

/// Value type; any second can be asked for in any order.
class Timeline
{
public:
    Timeline() = default; ///< one person standing at rest
    /// `keys` one or more, two or more for a Steps tempo; the tempo takes time.
    Timeline(std::vector<KeyPose> keys, Tempo tempo);

    Beat beatAt(double seconds) const;
    /// Between the keys as the tempo says; the only pose when there is one.
    Pose poseAt(double seconds) const;
    const std::vector<KeyPose> &keys() const { return m_keys; }
    const Tempo &tempo() const { return m_tempo; }
    /// The same keys at Tempo::paced().
    Timeline paced(double hold, int percent) const;

private:
    /// A smooth curve through the keys, at rest at both ends, without overshoot in between.
    Pose alongKeys(double time) const;

    std::vector<KeyPose> m_keys{KeyPose{}};
    Tempo m_tempo{Tempo::Kind::Hold, {0}, 10, 10, 0, 0};
    std::vector<double> m_keyTimes{0}; ///< seconds from the first key on the way there
};

} // namespace backwell::content
