// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/plan_form.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace plan = content::plan;

namespace
{
constexpr qsizetype longestField = 4'000;

QString field(const char *what, size_t number, const char *part)
{
    return QStringLiteral("%1-%2-%3")
        .arg(QString::fromLatin1(what))
        .arg(number)
        .arg(QString::fromLatin1(part));
}

QString lines(const QStringList &texts)
{
    return texts.join(u'\n');
}

QStringList lines(const QString &text)
{
    QStringList all;
    for (const QString &line : QString(text).remove(u'\r').split(u'\n'))
        if (!line.trimmed().isEmpty() && !all.contains(line.trimmed()))
            all += line.trimmed();
    return all;
}

QString dayText(plan::Day day)
{
    return day == 0 ? QString() : QDate::fromJulianDay(day).toString(Qt::ISODate);
}

class Reader
{
public:
    explicit Reader(const Fields &form) : m_form(form) {}

    QString text(const QString &name)
    {
        const QString value = QString(m_form.value(name)).remove(u'\r').trimmed();
        if (value.size() > longestField)
            complain(QStringLiteral("One text is too long. Please make it shorter."));
        return value;
    }
    plan::Day day(const QString &text)
    {
        if (text.isEmpty())
            return 0;
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            complain(QStringLiteral("Please give a full day, such as 2026-05-03."));
        return int(date.toJulianDay());
    }
    void complain(const QString &sentence)
    {
        if (problem.isEmpty())
            problem = sentence;
    }

    QString problem;

private:
    const Fields &m_form;
};

void readGoals(Reader &reader, plan::MyPlan &plan)
{
    plan.goals.emplace_back(); // the empty one at the end of the form
    for (size_t number = 0; number < plan.goals.size(); ++number) {
        plan::Goal &goal = plan.goals[number];
        goal.activity = reader.text(field("goal", number, "activity"));
        goal.start = reader.text(field("goal", number, "start"));
        goal.target = reader.text(field("goal", number, "target"));
        goal.by = reader.day(reader.text(field("goal", number, "by")));
    }
    std::erase_if(plan.goals, [](const plan::Goal &goal) { return goal.activity.isEmpty(); });
}

void readLadders(Reader &reader, plan::MyPlan &plan)
{
    plan.ladders.emplace_back();
    for (size_t number = 0; number < plan.ladders.size(); ++number) {
        plan::Ladder &ladder = plan.ladders[number];
        ladder.activity = reader.text(field("ladder", number, "activity"));
        ladder.rungs = lines(reader.text(field("ladder", number, "rungs")));
        ladder.at = std::clamp(ladder.at, 0, std::max(0, int(ladder.rungs.size()) - 1));
        if (!ladder.activity.isEmpty() && ladder.rungs.size() < 2)
            reader.complain(QStringLiteral("A ladder needs two steps or more, one on a line."));
    }
    std::erase_if(plan.ladders,
                  [](const plan::Ladder &ladder) { return ladder.activity.isEmpty(); });
}
} // namespace

QJsonObject planForm(const plan::MyPlan &plan, const KnownMovements &movements)
{
    QJsonArray goals, ladders;
    const auto number = [](const QJsonArray &rows) { return QString::number(rows.size()); };
    auto withNew = plan;
    withNew.goals.emplace_back();
    withNew.ladders.emplace_back();
    for (const plan::Goal &goal : withNew.goals)
        goals.append(QJsonObject{{QStringLiteral("number"), number(goals)},
                                 {QStringLiteral("fresh"), goal.activity.isEmpty()},
                                 {QStringLiteral("activity"), goal.activity},
                                 {QStringLiteral("start"), goal.start},
                                 {QStringLiteral("target"), goal.target},
                                 {QStringLiteral("by"), dayText(goal.by)}});
    for (const plan::Ladder &ladder : withNew.ladders)
        ladders.append(QJsonObject{{QStringLiteral("number"), number(ladders)},
                                   {QStringLiteral("fresh"), ladder.activity.isEmpty()},
                                   {QStringLiteral("activity"), ladder.activity},
                                   {QStringLiteral("rungs"), lines(ladder.rungs)}});
    const auto choices = [&movements](const QStringList &chosen) {
        QJsonArray all;
        for (const KnownMovement &one : movements.all())
            all.append(QJsonObject{{QStringLiteral("id"), one.id},
                                   {QStringLiteral("title"), one.title},
                                   {QStringLiteral("chosen"), chosen.contains(one.id)}});
        return all;
    };
    QStringList reviews;
    for (const plan::Day day : plan.later.reviews)
        reviews += dayText(day);
    return {{QStringLiteral("goals"), goals},
            {QStringLiteral("ladders"), ladders},
            {QStringLiteral("signs"), lines(plan.flareUp.signs)},
            {QStringLiteral("safe"), plan.flareUp.safeBecause},
            {QStringLiteral("first"), lines(plan.flareUp.firstDays)},
            {QStringLiteral("back"), lines(plan.flareUp.wayBack)},
            {QStringLiteral("contact"), plan.flareUp.contact},
            {QStringLiteral("tell"), plan.flareUp.tellOthers},
            {QStringLiteral("helped"), lines(plan.later.helped)},
            {QStringLiteral("warnings"), lines(plan.later.warnings)},
            {QStringLiteral("minimum"), plan.later.weeklyMinimum},
            {QStringLiteral("laterContact"), plan.later.contact},
            {QStringLiteral("reviews"), lines(reviews)},
            {QStringLiteral("mayStart"), plan.fromClinic.mayStart},
            {QStringLiteral("hasMovements"), !movements.all().empty()},
            {QStringLiteral("include"), choices(plan.fromClinic.include)},
            {QStringLiteral("leaveOut"), choices(plan.fromClinic.leaveOut)}};
}

std::expected<plan::MyPlan, QString> readPlanForm(const plan::MyPlan &before, const Fields &form,
                                                  const KnownMovements &movements)
{
    Reader reader(form);
    const auto text = [&reader](const char *name) {
        return reader.text(QString::fromLatin1(name));
    };
    plan::MyPlan plan = before;
    readGoals(reader, plan);
    readLadders(reader, plan);
    plan.flareUp = {lines(text("signs")), lines(text("first")), lines(text("back")),
                    text("safe"),         text("contact"),      text("tell")};
    plan.later = {
        lines(text("helped")), lines(text("warnings")), text("minimum"), text("laterContact"), {}};
    for (const QString &day : lines(text("reviews")))
        plan.later.reviews.push_back(reader.day(day));
    plan.fromClinic = {form.value(u"mayStart") == u"yes", form.values(u"include"),
                       form.values(u"leaveOut")};
    for (const QStringList *ids : {&plan.fromClinic.include, &plan.fromClinic.leaveOut})
        for (const QString &id : *ids) {
            if (!movements.has(id) && !before.fromClinic.include.contains(id) &&
                !before.fromClinic.leaveOut.contains(id))
                reader.complain(QStringLiteral("That movement is not known here."));
        }
    for (const QString &id : plan.fromClinic.include)
        if (plan.fromClinic.leaveOut.contains(id))
            reader.complain(QStringLiteral("A movement cannot be both included and left out."));
    if (!reader.problem.isEmpty())
        return std::unexpected(reader.problem);
    if (plan::changedParts(before, plan).isEmpty())
        return std::unexpected(QStringLiteral("Nothing differs from the plan as it is. Change a "
                                              "part first, then propose it."));
    return plan;
}

} // namespace backwell::sync::endpoint
