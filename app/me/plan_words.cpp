// SPDX-License-Identifier: Apache-2.0
#include "app/me/plan_words.h"

#include "app/words/plain_words.h"

#include <QDate>
#include <QLocale>

namespace backwell::app
{

namespace plan = content::plan;
using plan::PlanField;

QString PlanWords::label(PlanField field)
{
    switch (field) {
    case PlanField::GoalActivity:
        return tr("A goal");
    case PlanField::GoalWhy:
        return tr("Why it matters");
    case PlanField::GoalStart:
        return tr("A small start");
    case PlanField::GoalTarget:
        return tr("Where I want to get to");
    case PlanField::GoalBy:
        return tr("By when");
    case PlanField::GoalSure:
        return tr("How sure, 0 to 10");
    case PlanField::GoalIfThen:
        return tr("If something gets in the way");
    case PlanField::LadderRung:
        return tr("A step");
    case PlanField::FlareSign:
        return tr("Early signs");
    case PlanField::FlareSafe:
        return tr("Why I am safe");
    case PlanField::FlareFirst:
        return tr("The first two days");
    case PlanField::FlareBack:
        return tr("Days three to seven");
    case PlanField::FlareContact:
    case PlanField::LaterContact:
        return tr("Who I can contact");
    case PlanField::FlareTell:
        return tr("What I tell others");
    case PlanField::LaterHelped:
        return tr("What helped me");
    case PlanField::LaterWarning:
        return tr("My warning signs");
    case PlanField::LaterMinimum:
        return tr("Every week, at least");
    case PlanField::LaterReview:
        return tr("Look back on");
    case PlanField::MayStart:
        return tr("Movement");
    case PlanField::Include:
        return tr("Put into my week");
    case PlanField::LeaveOut:
        return tr("Leave out of my week");
    }
    return {};
}

QString PlanWords::day(plan::Day day)
{
    return QLocale().toString(QDate::fromJulianDay(day), QStringLiteral("d MMMM yyyy"));
}

QString PlanWords::parts(const QStringList &changed)
{
    QStringList all;
    for (const QString &part : changed) {
        if (part == u"goals")
            all += tr("goals");
        else if (part == u"flare-up")
            all += tr("flare-up plan");
        else if (part == u"later")
            all += tr("plan for later");
        else if (part == u"movements")
            all += tr("movements of the week");
        else
            all += tr("ladder “%1”").arg(part.section(u' ', 1));
    }
    return all.join(QStringLiteral(", "));
}

QString PlanWords::who(const QString &name)
{
    return name == QStringView(sync::thePerson) ? tr("you") : name;
}

QString PlanWords::agreed(const plan::PlanVersion &version)
{
    if (version.agreedBy.isEmpty())
        return {};
    const bool mine = version.proposedBy == QStringView(sync::thePerson);
    const QString name = mine ? version.agreedBy : version.proposedBy;
    const plan::Day on = version.agreedDay != 0 ? version.agreedDay : version.day;
    return tr("Agreed by you and %1 on %2").arg(name, day(on));
}

QList<PlanChangeRow> PlanWords::changes(const plan::MyPlan &before, const plan::MyPlan &now,
                                        const Title &title)
{
    QList<PlanChangeRow> rows;
    for (const plan::PlanDifference &one : plan::planDifferences(before, now)) {
        const PlanField field = one.line.field;
        QString text = one.line.text;
        if (field == PlanField::Include || field == PlanField::LeaveOut)
            text = title(text);
        else if (field == PlanField::GoalBy || field == PlanField::LaterReview)
            text = day(int(QDate::fromString(text, Qt::ISODate).toJulianDay()));
        else if (field == PlanField::MayStart)
            text = tr("You can begin");
        const bool named = !one.line.of.isEmpty() && field != PlanField::GoalActivity;
        rows.append(
            {named ? tr("%1: %2").arg(one.line.of, label(field)) : label(field), text, one.added});
    }
    return rows;
}

PlanVersionRow PlanWords::version(const plan::StoryVersion &one, const plan::MyPlan &before,
                                  const Title &title)
{
    const QString what = parts(one.version.changed);
    PlanVersionRow row;
    row.title = tr("Version %1, %2").arg(one.version.version).arg(day(one.version.day));
    row.line = one.byPerson() ? tr("You changed: %1").arg(what)
                              : tr("%1 proposed: %2").arg(one.version.proposedBy, what);
    if (what.isEmpty())
        row.line = one.byPerson() ? tr("You kept your plan") : one.version.proposedBy;
    row.agreed = agreed(one.version);
    row.changes = changes(before, one.version.plan, title);
    return row;
}

PlanGoalRow PlanWords::goal(const plan::Goal &goal)
{
    PlanGoalRow row;
    row.activity = goal.activity;
    row.why = goal.why;
    row.start = goal.start;
    row.target = goal.target;
    row.byText = goal.by != 0 ? tr("By %1").arg(day(goal.by)) : QString();
    row.sure = goal.confidence;
    row.wantsSmaller = plan::wantsSmallerStart(goal);
    for (const plan::IfThen &one : goal.ifThen)
        row.ifThens += tr("If %1, then %2").arg(one.when, one.then);
    row.line = !goal.start.isEmpty()    ? tr("Start: %1").arg(goal.start)
               : !goal.target.isEmpty() ? goal.target
                                        : goal.why;
    return row;
}

PlanLadderRow PlanWords::ladder(const plan::Ladder &ladder)
{
    PlanLadderRow row{ladder.activity, ladder.rungs, ladder.at, {}};
    if (!ladder.rungs.isEmpty())
        row.line = tr("Step %1 of %2: %3")
                       .arg(ladder.at + 1)
                       .arg(ladder.rungs.size())
                       .arg(ladder.rungs.value(ladder.at));
    return row;
}

LaterPlanRow PlanWords::later(const plan::RelapsePlan &later, plan::Day today)
{
    constexpr int nineMonths = 274;
    LaterPlanRow row;
    row.helped = later.helped;
    row.warnings = later.warnings;
    row.weeklyMinimum = later.weeklyMinimum;
    row.contact = later.contact;
    QStringList days;
    for (const plan::Day on : later.reviews) {
        days += day(on);
        if (on > today)
            row.reviewChoices.append(on - today < nineMonths ? 0 : 1);
    }
    if (!days.isEmpty())
        row.reviews = tr("Look back on: %1").arg(days.join(QStringLiteral(", ")));
    row.written = later != plan::RelapsePlan{};
    return row;
}

QStringList PlanWords::signIdeas()
{
    return {tr("Stiff for longer in the morning"), tr("I move less"), tr("I sleep badly"),
            tr("I am tense and hold my breath")};
}

QStringList PlanWords::firstDayIdeas()
{
    return {tr("Lie on my back with my calves on a chair"),
            tr("Lie on my side with a pillow between my knees"),
            tr("Warmth for 10 to 15 minutes"),
            tr("Slow, calm breathing"),
            tr("A short walk in the house every hour"),
            tr("My movements, half of usual"),
            tr("Medicine as my pharmacist or doctor said")};
}

QStringList PlanWords::wayBackIdeas()
{
    return {tr("Walk a little further each day"), tr("My movements, a little more each day"),
            tr("Work with small changes"), tr("Do one thing I enjoy"),
            tr("Back to my usual plan by day seven")};
}

QStringList PlanWords::safeIdeas()
{
    return {tr("I have had this before, and it passed."), tr("Sore does not mean harmed."),
            tr("My safety check was fine.")};
}

QStringList PlanWords::tellIdeas()
{
    return {tr("It is sore, not harmed. I will be back to normal soon."),
            tr("I need small changes for a few days."), tr("Moving helps me more than resting.")};
}

QStringList PlanWords::helpedIdeas()
{
    return {tr("Walking"),
            tr("My movements"),
            tr("Small steps"),
            tr("Sleeping better"),
            tr("Knowing that sore is not harm"),
            tr("Talking with somebody")};
}

QStringList PlanWords::warningIdeas()
{
    return {tr("I do less than usual"), tr("I worry more about my back"), tr("I sleep worse"),
            tr("I see friends less")};
}

QStringList PlanWords::minimumIdeas()
{
    return {tr("Three walks of 20 minutes"), tr("My movements on two days"),
            tr("One thing that matters to me")};
}

QStringList PlanWords::contactIdeas()
{
    return {tr("My physiotherapist"), tr("My GP practice"), tr("A friend or family")};
}

} // namespace backwell::app
