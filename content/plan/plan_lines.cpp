// SPDX-License-Identifier: Apache-2.0
#include "content/plan/plan_lines.h"

#include "content/plan/json_fields.h"

#include <algorithm>

namespace backwell::content::plan
{

namespace
{
class Lines
{
public:
    void add(PlanField field, const QString &text, const QString &of = {})
    {
        if (!text.isEmpty())
            m_lines.push_back({field, of, text});
    }
    void all(PlanField field, const QStringList &texts, const QString &of = {})
    {
        for (const QString &text : texts)
            add(field, text, of);
    }
    void goal(const Goal &goal)
    {
        const QString &of = goal.activity;
        add(PlanField::GoalActivity, of, of);
        add(PlanField::GoalWhy, goal.why, of);
        add(PlanField::GoalStart, goal.start, of);
        add(PlanField::GoalTarget, goal.target, of);
        if (goal.by != 0)
            add(PlanField::GoalBy, dayText(goal.by), of);
        add(PlanField::GoalSure, QString::number(goal.confidence), of);
        for (const IfThen &one : goal.ifThen)
            add(PlanField::GoalIfThen, QStringLiteral("If %1, then %2").arg(one.when, one.then),
                of);
    }
    std::vector<PlanLine> done() { return std::move(m_lines); }

private:
    std::vector<PlanLine> m_lines;
};

bool among(const std::vector<PlanLine> &lines, const PlanLine &line)
{
    return std::ranges::find(lines, line) != lines.end();
}

bool samePlace(const PlanLine &a, const PlanLine &b)
{
    return a.field == b.field && a.of == b.of;
}
} // namespace

std::vector<PlanLine> planLines(const MyPlan &plan)
{
    Lines lines;
    for (const Goal &goal : plan.goals)
        lines.goal(goal);
    for (const Ladder &ladder : plan.ladders)
        lines.all(PlanField::LadderRung, ladder.rungs, ladder.activity);
    lines.all(PlanField::FlareSign, plan.flareUp.signs);
    lines.add(PlanField::FlareSafe, plan.flareUp.safeBecause);
    lines.all(PlanField::FlareFirst, plan.flareUp.firstDays);
    lines.all(PlanField::FlareBack, plan.flareUp.wayBack);
    lines.add(PlanField::FlareContact, plan.flareUp.contact);
    lines.add(PlanField::FlareTell, plan.flareUp.tellOthers);
    lines.all(PlanField::LaterHelped, plan.later.helped);
    lines.all(PlanField::LaterWarning, plan.later.warnings);
    lines.add(PlanField::LaterMinimum, plan.later.weeklyMinimum);
    lines.add(PlanField::LaterContact, plan.later.contact);
    for (const Day day : plan.later.reviews)
        lines.add(PlanField::LaterReview, dayText(day));
    if (plan.fromClinic.mayStart)
        lines.add(PlanField::MayStart, QStringLiteral("You can begin"));
    lines.all(PlanField::Include, plan.fromClinic.include);
    lines.all(PlanField::LeaveOut, plan.fromClinic.leaveOut);
    return lines.done();
}

std::vector<PlanDifference> planDifferences(const MyPlan &before, const MyPlan &now)
{
    const std::vector<PlanLine> old = planLines(before);
    const std::vector<PlanLine> present = planLines(now);
    std::vector<PlanLine> gone;
    std::ranges::copy_if(old, std::back_inserter(gone),
                         [&present](const PlanLine &line) { return !among(present, line); });
    std::vector<PlanDifference> differences;
    const auto take = [&](auto wanted) {
        for (const PlanLine &line : gone)
            if (wanted(line))
                differences.push_back({line, false});
        std::erase_if(gone, wanted);
    };
    for (const PlanLine &line : present) {
        if (among(old, line))
            continue;
        take([&line](const PlanLine &one) { return samePlace(one, line); });
        differences.push_back({line, true});
    }
    take([](const PlanLine &) { return true; });
    return differences;
}

QString fieldWords(PlanField field)
{
    switch (field) {
    case PlanField::GoalActivity:
        return QStringLiteral("Goal");
    case PlanField::GoalWhy:
        return QStringLiteral("Why");
    case PlanField::GoalStart:
        return QStringLiteral("Small start");
    case PlanField::GoalTarget:
        return QStringLiteral("Target");
    case PlanField::GoalBy:
        return QStringLiteral("By");
    case PlanField::GoalSure:
        return QStringLiteral("How sure, 0 to 10");
    case PlanField::GoalIfThen:
        return QStringLiteral("If and then");
    case PlanField::LadderRung:
        return QStringLiteral("Step");
    case PlanField::FlareSign:
        return QStringLiteral("Early signs");
    case PlanField::FlareSafe:
        return QStringLiteral("Why this is safe");
    case PlanField::FlareFirst:
        return QStringLiteral("First two days");
    case PlanField::FlareBack:
        return QStringLiteral("Days three to seven");
    case PlanField::FlareContact:
    case PlanField::LaterContact:
        return QStringLiteral("Who to contact");
    case PlanField::FlareTell:
        return QStringLiteral("What to tell others");
    case PlanField::LaterHelped:
        return QStringLiteral("What helped");
    case PlanField::LaterWarning:
        return QStringLiteral("Warning signs");
    case PlanField::LaterMinimum:
        return QStringLiteral("Every week at least");
    case PlanField::LaterReview:
        return QStringLiteral("Look back on");
    case PlanField::MayStart:
        return QStringLiteral("Movement");
    case PlanField::Include:
        return QStringLiteral("Include");
    case PlanField::LeaveOut:
        return QStringLiteral("Leave out");
    }
    return {};
}

} // namespace backwell::content::plan
