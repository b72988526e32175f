// SPDX-License-Identifier: Apache-2.0
// Steps on a ladder, and what differs between two versions.
#include "content/plan/my_plan.h"

#include <algorithm>

namespace backwell::content::plan
{

namespace
{

constexpr int enoughConfidence = 7;

const Ladder *ladderOf(const MyPlan &plan, const QString &activity)
{
    const auto found = std::ranges::find(plan.ladders, activity, &Ladder::activity);
    return found == plan.ladders.end() ? nullptr : &*found;
}

} // namespace

bool wantsSmallerStart(const Goal &goal)
{
    return goal.confidence < enoughConfidence;
}

Ladder afterTry(Ladder ladder, Felt felt)
{
    ladder.comfortable = felt == Felt::Fine ? ladder.comfortable + 1 : 0;
    if (felt == Felt::TooMuch)
        ladder.at = std::max(0, ladder.at - 1);
    if (ladder.comfortable < comfortableTries)
        return ladder;
    ladder.comfortable = 0;
    ladder.at = std::min(int(ladder.rungs.size()) - 1, ladder.at + 1);
    return ladder;
}

QStringList changedParts(const MyPlan &before, const MyPlan &now)
{
    QStringList changed;
    if (before.goals != now.goals)
        changed += QStringLiteral("goals");
    QStringList activities;
    for (const MyPlan *one : {&before, &now})
        for (const Ladder &ladder : one->ladders)
            if (!activities.contains(ladder.activity))
                activities += ladder.activity;
    for (const QString &activity : activities) {
        const Ladder *old = ladderOf(before, activity);
        const Ladder *present = ladderOf(now, activity);
        if (!old || !present || old->rungs != present->rungs)
            changed += QStringLiteral("ladder: ") + activity;
    }
    if (before.flareUp != now.flareUp)
        changed += QStringLiteral("flare-up");
    if (before.later != now.later)
        changed += QStringLiteral("later");
    if (before.fromClinic != now.fromClinic)
        changed += QStringLiteral("movements");
    return changed;
}

} // namespace backwell::content::plan
