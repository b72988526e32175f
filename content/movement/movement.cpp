// SPDX-License-Identifier: Apache-2.0
// A movement on a step of its ladder: how long it takes, what is said when.
#include "content/movement/movement.h"

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{
constexpr int pauseSeconds = 30; // between sets
}

QStringList Movement::cueTexts() const
{
    QStringList texts;
    for (const Cue &cue : cueList)
        texts.append(cue.text);
    return texts;
}

QString Movement::cueAt(double seconds) const
{
    const Phase phase = beatAt(seconds).phase;
    for (const Cue &cue : cueList) {
        if (cue.at == phase)
            return cue.text;
    }
    return {};
}

const Limit *Movement::limit(QStringView tag) const
{
    const auto found = std::ranges::find(limits, tag, &Limit::tag);
    return found == limits.end() ? nullptr : &*found;
}

Movement Movement::onStep(int step) const
{
    Movement other = *this;
    if (steps.empty())
        return other;
    other.dose =
        steps[static_cast<size_t>(std::clamp(step, 0, static_cast<int>(steps.size()) - 1))];
    other.beats = beats.paced(other.dose.hold, other.dose.tempo);
    if (animated())
        other.figure = figure.paced(other.dose.hold, other.dose.tempo);
    return other;
}

int Movement::takesMinutes() const
{
    const Movement here = onStep(static_cast<int>(std::ranges::find(steps, dose) - steps.begin()));
    const double once =
        dose.timed() ? dose.lengthSeconds() : here.cycleSeconds() * dose.repetitions;
    const double all = once * dose.sets * (dose.eachSide ? 2 : 1) + (dose.sets - 1) * pauseSeconds;
    return std::max(1, static_cast<int>(std::ceil(all / 60)));
}

} // namespace backwell::content
