// SPDX-License-Identifier: Apache-2.0
// Steps on a ladder, and versions that two people agree on.
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

Result<PlanVersions> propose(PlanVersions versions, const QString &by, Day day, MyPlan plan)
{
    const MyPlan before = versions.empty() ? MyPlan{} : versions.back().plan;
    const QStringList changed = changedParts(before, plan);
    if (by.trimmed().isEmpty() || day <= 0 || changed.isEmpty() ||
        (!versions.empty() && day < versions.back().day))
        return fail(ErrorKind::Invalid, QStringLiteral("a version needs somebody, a day not before "
                                                       "the last one, and something that changed"));
    versions.push_back({int(versions.size()) + 1, day, by, {}, changed, std::move(plan), 0, {}});
    return versions;
}

Result<PlanVersions> agree(PlanVersions versions, const QString &by)
{
    if (versions.empty() || by.trimmed().isEmpty() || by == versions.back().proposedBy ||
        !versions.back().agreedBy.isEmpty())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("the last version is agreed once, by the other side"));
    versions.back().agreedBy = by;
    return versions;
}

const PlanVersion *inForce(const PlanVersions &versions)
{
    for (auto one = versions.rbegin(); one != versions.rend(); ++one)
        if (!one->agreedBy.isEmpty())
            return &*one;
    return nullptr;
}

} // namespace backwell::content::plan
