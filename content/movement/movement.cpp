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

Movement inWordsOf(Movement movement, const Movement &words)
{
    movement.language = words.language;
    movement.title = words.title;
    movement.line = words.line;
    movement.why = words.why;
    movement.care = words.care;
    movement.easier = words.easier;
    movement.harder = words.harder;
    movement.cueList = words.cueList;
    if (words.steps.size() == movement.steps.size())
        for (size_t i = 0; i < words.steps.size(); ++i)
            movement.steps[i].text = words.steps[i].text;
    movement.dose.text = movement.steps.front().text; // read from a file: on its first step
    for (Limit &limit : movement.limits)
        if (const Limit *same = words.limit(limit.tag))
            limit.text = same->text;
    return movement;
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
