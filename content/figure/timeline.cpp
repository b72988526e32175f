// SPDX-License-Identifier: Apache-2.0
// Eased through two keys; a smooth curve without overshoot through more.
#include "content/figure/timeline.h"

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

/// Minimum jerk: starts and ends without a jolt.
double eased(double u)
{
    u = std::clamp(u, 0.0, 1.0);
    return u * u * u * (10 + u * (6 * u - 15));
}

Pose hermite(const Pose &p0, const Pose &v0, const Pose &p1, const Pose &v1, double u)
{
    const double u2 = u * u, u3 = u2 * u;
    Pose mix = p0;
    for (size_t i = 0; i < mix.angles.size(); ++i)
        mix.angles[i] = (2 * u3 - 3 * u2 + 1) * p0.angles[i] + (u3 - 2 * u2 + u) * v0.angles[i] +
                        (-2 * u3 + 3 * u2) * p1.angles[i] + (u3 - u2) * v1.angles[i];
    return mix;
}

} // namespace

Timeline::Timeline(std::vector<KeyPose> keys, Tempo tempo)
    : m_keys(std::move(keys)), m_tempo(std::move(tempo))
{
    // The parts of the way there go to the first stretches; the last part is shared by the rest.
    const size_t stretches = m_keys.size() - 1;
    const size_t parts = std::min(m_tempo.move.size(), std::max<size_t>(stretches, 1));
    m_keyTimes = {0};
    for (size_t i = 0; i < stretches; ++i) {
        const size_t part = std::min(i, parts - 1);
        const double shared = part + 1 == parts ? static_cast<double>(stretches - part) : 1;
        m_keyTimes.push_back(m_keyTimes.back() + m_tempo.move[part] / shared);
    }
}

Timeline Timeline::paced(double hold, int percent) const
{
    return Timeline(m_keys, m_tempo.paced(hold, percent));
}

Beat Timeline::beatAt(double seconds) const
{
    const double cycle = m_tempo.cycleSeconds();
    const double turns = std::floor(seconds / cycle);
    const double t = seconds - turns * cycle;
    Beat beat{Phase::Hold, t / cycle, t / cycle, static_cast<int>(turns)};
    if (m_tempo.kind != Tempo::Kind::Steps)
        return beat;
    // A repetition starts with half of its rest, so that a picture at second 0 is the start.
    double start = 0;
    const auto within = [&](Phase phase, double length) {
        if (t < start + length || (phase == Phase::Rest && start > 0)) {
            beat.phase = phase;
            beat.progress = length > 0 ? std::clamp((t - start) / length, 0.0, 1.0) : 1;
            return true;
        }
        start += length;
        return false;
    };
    within(Phase::Move, m_tempo.moveSeconds()) || within(Phase::Hold, m_tempo.holdLeast) ||
        within(Phase::Return, m_tempo.back) || within(Phase::Rest, m_tempo.rest);
    return beat;
}

Pose Timeline::poseAt(double seconds) const
{
    if (m_keys.size() == 1)
        return m_keys.front().pose;
    const Beat beat = beatAt(seconds);
    double u = 0;
    switch (beat.phase) {
    case Phase::Rest:
        return m_keys.front().pose;
    case Phase::Hold:
        return m_keys.back().pose;
    case Phase::Move:
        u = beat.progress;
        break;
    case Phase::Return:
        u = 1 - beat.progress;
        break;
    }
    if (m_keys.size() == 2)
        return blend(m_keys[0].pose, m_keys[1].pose, eased(u));
    return alongKeys(u * m_keyTimes.back());
}

Pose Timeline::alongKeys(double time) const
{
    const size_t last = m_keys.size() - 1;
    size_t i = 0;
    while (i + 1 < last && time >= m_keyTimes[i + 1])
        ++i;
    const auto slope = [&](size_t k) {
        Pose v;
        if (k == 0 || k == last)
            return v;
        const double before = m_keyTimes[k] - m_keyTimes[k - 1],
                     after = m_keyTimes[k + 1] - m_keyTimes[k];
        for (size_t c = 0; c < v.angles.size(); ++c) {
            const double a = (m_keys[k].pose.angles[c] - m_keys[k - 1].pose.angles[c]) / before;
            const double b = (m_keys[k + 1].pose.angles[c] - m_keys[k].pose.angles[c]) / after;
            v.angles[c] = a * b > 0 ? 2 * a * b / (a + b) : 0;
        }
        return v;
    };
    const double length = m_keyTimes[i + 1] - m_keyTimes[i];
    Pose from = slope(i), to = slope(i + 1);
    for (size_t c = 0; c < from.angles.size(); ++c) {
        from.angles[c] *= length;
        to.angles[c] *= length;
    }
    return hermite(m_keys[i].pose, from, m_keys[i + 1].pose, to, (time - m_keyTimes[i]) / length);
}

} // namespace backwell::content
