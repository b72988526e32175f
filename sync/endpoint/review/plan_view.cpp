// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/plan_view.h"

#include "content/plan/plan_lines.h"
#include "sync/endpoint/review/answer_words.h"
#include "sync/endpoint/review/plan_form.h"

#include <QJsonArray>

namespace backwell::sync::endpoint
{

namespace plan = content::plan;
using plan::PlanField;

namespace
{
class View
{
public:
    View(const plan::PlanStory &story, const KnownMovements &movements, const Instant &now)
        : m_story(story), m_movements(movements), m_now(now)
    {
    }

    QString day(plan::Day day) const
    {
        return dayWords(
            {QDateTime(QDate::fromJulianDay(day), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), 0},
            m_now);
    }

    static QString who(const QString &name)
    {
        return name == QStringView(thePerson) ? QStringLiteral("the person") : name;
    }

    QString agreed(const plan::PlanVersion &version) const
    {
        if (version.agreedBy.isEmpty())
            return {};
        return QStringLiteral("Agreed by %1 and %2 on %3")
            .arg(who(version.proposedBy), who(version.agreedBy),
                 day(version.agreedDay != 0 ? version.agreedDay : version.day));
    }

    QString words(const plan::PlanLine &line) const
    {
        if (line.field == PlanField::GoalBy || line.field == PlanField::LaterReview)
            return day(int(QDate::fromString(line.text, Qt::ISODate).toJulianDay()));
        if (line.field == PlanField::Include || line.field == PlanField::LeaveOut)
            return m_movements.title(line.text);
        return line.text;
    }

    QJsonArray differences(const plan::MyPlan &before, const plan::MyPlan &now) const
    {
        QJsonArray rows;
        for (const plan::PlanDifference &one : plan::planDifferences(before, now)) {
            const QString label = plan::fieldWords(one.line.field);
            const bool of = !one.line.of.isEmpty() && one.line.field != PlanField::GoalActivity;
            rows.append(QJsonObject{{QStringLiteral("label"),
                                     of ? QStringLiteral("%1: %2").arg(one.line.of, label) : label},
                                    {QStringLiteral("text"), words(one.line)},
                                    {QStringLiteral("added"), one.added}});
        }
        return rows;
    }

    /// "Round the lake · by 16 July": the fields of a part, each with all its lines.
    QJsonArray part(const plan::MyPlan &plan, PlanField from, PlanField to,
                    const QString &of = {}) const
    {
        QJsonArray rows;
        std::optional<PlanField> open;
        for (const plan::PlanLine &line : plan::planLines(plan)) {
            if (line.field < from || line.field > to || (!of.isEmpty() && line.of != of))
                continue;
            if (open == line.field) {
                QJsonObject last = rows.last().toObject();
                last[u"text"] = last[u"text"].toString() + QStringLiteral("\n") + words(line);
                rows[rows.size() - 1] = last;
            } else {
                rows.append(QJsonObject{{QStringLiteral("label"), plan::fieldWords(line.field)},
                                        {QStringLiteral("text"), words(line)}});
            }
            open = line.field;
        }
        return rows;
    }

    QJsonArray goals(const plan::MyPlan &plan) const
    {
        QJsonArray all;
        for (const plan::Goal &goal : plan.goals) {
            plan::MyPlan alone;
            alone.goals = {goal};
            all.append(QJsonObject{
                {QStringLiteral("activity"), goal.activity},
                {QStringLiteral("rows"), part(alone, PlanField::GoalWhy, PlanField::GoalIfThen)}});
        }
        return all;
    }

    static QJsonArray ladders(const plan::MyPlan &plan)
    {
        QJsonArray all;
        for (const plan::Ladder &ladder : plan.ladders) {
            QJsonArray rungs;
            for (const QString &rung : ladder.rungs)
                rungs.append(QJsonObject{{QStringLiteral("text"), rung},
                                         {QStringLiteral("now"), rungs.size() == ladder.at}});
            all.append(QJsonObject{{QStringLiteral("activity"), ladder.activity},
                                   {QStringLiteral("rungs"), rungs}});
        }
        return all;
    }

    QJsonArray versions() const
    {
        QJsonArray rows;
        plan::MyPlan before;
        for (const plan::StoryVersion &one : m_story) {
            rows.prepend(
                QJsonObject{{QStringLiteral("title"),
                             QStringLiteral("Version %1, %2, by %3")
                                 .arg(one.version.version)
                                 .arg(day(one.version.day), who(one.version.proposedBy))},
                            {QStringLiteral("agreed"), agreed(one.version)},
                            {QStringLiteral("changes"), differences(before, one.version.plan)}});
            before = one.version.plan;
        }
        return rows;
    }

private:
    const plan::PlanStory &m_story;
    const KnownMovements &m_movements;
    const Instant &m_now;
};
} // namespace

QJsonObject planView(const plan::PlanStory &story, const KnownMovements &movements,
                     const Instant &now)
{
    if (story.empty())
        return {{QStringLiteral("any"), false},
                {QStringLiteral("form"), planForm({}, movements)},
                {QStringLiteral("latest"), QString()}};
    const View view(story, movements, now);
    const plan::StoryVersion *asks = plan::waitingFrom(story, plan::Side::Person);
    const plan::StoryVersion *proposed = plan::waitingFrom(story, plan::Side::Clinic);
    const plan::StoryVersion *force = plan::inForce(story);
    // What the person goes by: their own newest, or what both agreed.
    const plan::StoryVersion *shown = &story.front();
    for (const plan::StoryVersion &one : story)
        if (one.byPerson() || one.agreed())
            shown = &one;
    const plan::MyPlan &plan = shown->version.plan;
    const plan::MyPlan before = force && force != shown ? force->version.plan : plan::MyPlan{};
    return {
        {QStringLiteral("any"), true},
        {QStringLiteral("standing"),
         QStringLiteral("Version %1, %2, by %3")
             .arg(shown->version.version)
             .arg(view.day(shown->version.day), View::who(shown->version.proposedBy))},
        {QStringLiteral("agreed"), view.agreed(shown->version)},
        {QStringLiteral("waits"), asks != nullptr},
        {QStringLiteral("asked"), asks ? asks->name : QString()},
        {QStringLiteral("changes"),
         asks && force ? view.differences(before, asks->version.plan) : QJsonArray()},
        {QStringLiteral("hasChanges"), asks && force},
        {QStringLiteral("proposed"),
         proposed ? QStringLiteral("%1 proposed a change on %2. The person has not answered yet.")
                        .arg(proposed->version.proposedBy, view.day(proposed->version.day))
                  : QString()},
        {QStringLiteral("proposal"),
         proposed ? view.differences(plan, proposed->version.plan) : QJsonArray()},
        {QStringLiteral("goals"), view.goals(plan)},
        {QStringLiteral("ladders"), View::ladders(plan)},
        {QStringLiteral("flare"), view.part(plan, PlanField::FlareSign, PlanField::FlareTell)},
        {QStringLiteral("hasFlare"), plan.flareUp != plan::FlarePlan{}},
        {QStringLiteral("later"), view.part(plan, PlanField::LaterHelped, PlanField::LaterReview)},
        {QStringLiteral("hasLater"), plan.later != plan::RelapsePlan{}},
        {QStringLiteral("clinic"), view.part(plan, PlanField::MayStart, PlanField::LeaveOut)},
        {QStringLiteral("hasClinic"), plan.fromClinic != plan::FromClinic{}},
        {QStringLiteral("versions"), view.versions()},
        {QStringLiteral("form"), planForm(story.back().version.plan, movements)},
        {QStringLiteral("latest"), story.back().name}};
}

} // namespace backwell::sync::endpoint
