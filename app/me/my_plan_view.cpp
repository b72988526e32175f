// SPDX-License-Identifier: Apache-2.0
// The part of MyPlanFace that pages read.
#include "app/me/my_plan_face.h"

#include "app/me/plan_words.h"
#include "app/words/plain_words.h"

#include <algorithm>

namespace backwell::app
{

namespace plan = content::plan;

QString MyPlanFace::line()
{
    look();
    if (!proposedBy().isEmpty())
        return tr("Your clinic proposes a change");
    if (unsaved())
        return tr("You have changes that are not saved yet");
    QStringList parts;
    if (const auto n = m_plan.goals.size(); n > 0)
        parts += PlainWords::counted(qint64(n), tr("1 goal"), tr("%n goals", nullptr, int(n)));
    if (const auto n = m_plan.ladders.size(); n > 0)
        parts += PlainWords::counted(qint64(n), tr("1 ladder"), tr("%n ladders", nullptr, int(n)));
    if (hasFlarePlan())
        parts += tr("flare-up plan");
    if (later().written)
        parts += tr("plan for later");
    return parts.isEmpty() ? tr("Goals, small steps, and what to do on a sore day")
                           : parts.join(QStringLiteral(", "));
}

QList<PlanGoalRow> MyPlanFace::goals()
{
    look();
    const int today = int(m_context.clock.now().localDay().toJulianDay());
    QList<PlanGoalRow> rows;
    for (const plan::Goal &goal : m_plan.goals) {
        rows.append(PlanWords::goal(goal));
        const auto choice = std::ranges::find(byDays, goal.by - today);
        rows.back().byChoice = choice == byDays.end() ? -1 : int(choice - byDays.begin());
    }
    return rows;
}

QList<PlanLadderRow> MyPlanFace::ladders()
{
    look();
    QList<PlanLadderRow> rows;
    for (const plan::Ladder &ladder : m_plan.ladders)
        rows.append(PlanWords::ladder(ladder));
    return rows;
}

QList<PlanPartRow> MyPlanFace::goalRows()
{
    QList<PlanPartRow> rows;
    for (const PlanGoalRow &goal : goals())
        rows.append({goal.activity.isEmpty() ? tr("A new goal") : goal.activity, goal.line});
    return rows;
}

QList<PlanPartRow> MyPlanFace::ladderRows()
{
    QList<PlanPartRow> rows;
    for (const PlanLadderRow &one : ladders())
        rows.append({one.activity.isEmpty() ? tr("A new ladder") : one.activity, one.line});
    return rows;
}

QList<PlanPartRow> MyPlanFace::flareRows()
{
    const FlarePlanRow flare = flarePlan();
    return flare.written ? QList<PlanPartRow>{{tr("What I do on a sore day"),
                                               flare.firstDays.join(QStringLiteral(", "))}}
                         : QList<PlanPartRow>();
}

QList<PlanPartRow> MyPlanFace::laterRows()
{
    const LaterPlanRow well = later();
    return well.written ? QList<PlanPartRow>{{tr("How I stay well"),
                                              well.weeklyMinimum.isEmpty()
                                                  ? well.helped.join(QStringLiteral(", "))
                                                  : well.weeklyMinimum}}
                        : QList<PlanPartRow>();
}

PlanGoalRow MyPlanFace::goalAt(int index, int /*revision*/)
{
    return goals().value(index);
}

PlanLadderRow MyPlanFace::ladderAt(int index, int /*revision*/)
{
    return ladders().value(index);
}

FlarePlanRow MyPlanFace::flarePlan()
{
    look();
    const plan::FlarePlan &flare = m_plan.flareUp;
    return {flare != plan::FlarePlan{}, flare.signs,   flare.firstDays, flare.wayBack,
            flare.safeBecause,          flare.contact, flare.tellOthers};
}

LaterPlanRow MyPlanFace::later()
{
    look();
    return PlanWords::later(m_plan.later, int(m_context.clock.now().localDay().toJulianDay()));
}

QString MyPlanFace::clinicSays()
{
    look();
    const plan::StoryVersion *agreed = plan::inForce(m_story);
    if (!agreed)
        return {};
    const plan::FromClinic &said = agreed->version.plan.fromClinic;
    QStringList parts;
    if (said.mayStart)
        parts += tr("You can begin.");
    const auto titles = [this](const QStringList &ids) {
        QStringList all;
        for (const QString &id : ids)
            all += m_titles(id);
        return all.join(QStringLiteral(", "));
    };
    if (!said.include.isEmpty())
        parts += tr("In your week: %1.").arg(titles(said.include));
    if (!said.leaveOut.isEmpty())
        parts += tr("Left out of your week: %1.").arg(titles(said.leaveOut));
    return parts.join(u' ');
}

QList<PlanVersionRow> MyPlanFace::versions()
{
    look();
    QList<PlanVersionRow> rows;
    plan::MyPlan before;
    for (const plan::StoryVersion &one : m_story) {
        rows.prepend(PlanWords::version(one, before, m_titles));
        before = one.version.plan;
    }
    return rows;
}

QString MyPlanFace::standing()
{
    look();
    const plan::StoryVersion *now = current();
    if (!now)
        return {};
    const QString title =
        tr("Version %1, %2").arg(now->version.version).arg(PlanWords::day(now->version.day));
    const QString agreed = PlanWords::agreed(now->version);
    return tr("%1. %2").arg(title, agreed.isEmpty() ? PlainWords::state(m_way) : agreed);
}

bool MyPlanFace::unsaved()
{
    look();
    return m_drafted && (!m_answers.isEmpty() || tidied(m_plan) != base());
}

QString MyPlanFace::proposedBy()
{
    look();
    const plan::StoryVersion *theirs = plan::waitingFrom(m_story, plan::Side::Clinic);
    return theirs && theirs->name != m_answers ? theirs->version.proposedBy : QString();
}

QList<PlanChangeRow> MyPlanFace::proposal()
{
    look();
    const plan::StoryVersion *theirs = plan::waitingFrom(m_story, plan::Side::Clinic);
    return theirs ? PlanWords::changes(base(), theirs->version.plan, m_titles)
                  : QList<PlanChangeRow>();
}

QStringList MyPlanFace::byChoices() const
{
    return {tr("In 2 weeks"), tr("In 4 weeks"), tr("In 6 weeks"), tr("In 3 months")};
}

std::vector<plan::Event> MyPlanFace::agreedEvents(const plan::Catalogue &catalogue)
{
    look();
    return plan::agreedEvents(m_story, catalogue);
}

QStringList MyPlanFace::options(List which)
{
    look();
    const QStringList ideas = which == FlareSigns    ? PlanWords::signIdeas()
                              : which == FlareFirst  ? PlanWords::firstDayIdeas()
                              : which == FlareBack   ? PlanWords::wayBackIdeas()
                              : which == LaterHelped ? PlanWords::helpedIdeas()
                                                     : PlanWords::warningIdeas();
    QStringList all;
    for (const QString &own : std::as_const(list(which)))
        if (!ideas.contains(own))
            all += own;
    return all + ideas;
}

QList<int> MyPlanFace::chosen(List which)
{
    const QStringList all = options(which);
    QList<int> places;
    for (int place = 0; place < int(all.size()); ++place)
        if (list(which).contains(all[place]))
            places.append(place);
    return places;
}

QStringList MyPlanFace::ideas(Text what) const
{
    switch (what) {
    case FlareSafe:
        return PlanWords::safeIdeas();
    case FlareTell:
        return PlanWords::tellIdeas();
    case LaterMinimum:
        return PlanWords::minimumIdeas();
    case FlareContact:
    case LaterContact:
        break;
    }
    return PlanWords::contactIdeas();
}

QStringList MyPlanFace::goalIdeas()
{
    look();
    QStringList ideas = m_profile.goals();
    for (const plan::Goal &goal : m_plan.goals)
        ideas.removeAll(goal.activity);
    return ideas;
}

} // namespace backwell::app
