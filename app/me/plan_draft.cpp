// SPDX-License-Identifier: Apache-2.0
#include "app/me/plan_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::app
{

namespace
{
using Latin = QLatin1StringView;
namespace plan = content::plan;

QJsonArray list(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList list(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts += text.toString();
    return texts;
}

QJsonArray days(const std::vector<plan::Day> &days)
{
    QJsonArray all;
    for (const plan::Day day : days)
        all.append(day);
    return all;
}

QJsonObject goalJson(const plan::Goal &goal)
{
    QJsonArray pairs;
    for (const plan::IfThen &one : goal.ifThen)
        pairs.append(QJsonArray{one.when, one.then});
    return {{Latin("activity"), goal.activity},
            {Latin("why"), goal.why},
            {Latin("start"), goal.start},
            {Latin("target"), goal.target},
            {Latin("by"), goal.by},
            {Latin("sure"), goal.confidence},
            {Latin("ifThen"), pairs}};
}

plan::Goal goalOf(const QJsonValue &json)
{
    plan::Goal goal{json[u"activity"].toString(),
                    json[u"why"].toString(),
                    json[u"start"].toString(),
                    json[u"target"].toString(),
                    json[u"by"].toInt(),
                    std::clamp(json[u"sure"].toInt(7), 0, 10),
                    {}};
    for (const QJsonValue pair : json[u"ifThen"].toArray())
        goal.ifThen.push_back({pair[0].toString(), pair[1].toString()});
    return goal;
}

QJsonObject ladderJson(const plan::Ladder &ladder)
{
    return {{Latin("activity"), ladder.activity},
            {Latin("rungs"), list(ladder.rungs)},
            {Latin("at"), ladder.at},
            {Latin("comfortable"), ladder.comfortable}};
}

/// Never past an end, whatever was kept.
void stand(plan::Ladder &ladder, const QJsonValue &json)
{
    const int last = std::max(0, int(ladder.rungs.size()) - 1);
    ladder.at = std::clamp(json[u"at"].toInt(), 0, last);
    ladder.comfortable = std::clamp(json[u"comfortable"].toInt(), 0, 2);
}

QString bare(const QString &text)
{
    return text.trimmed();
}

QStringList bare(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        if (!text.trimmed().isEmpty() && !all.contains(text.trimmed()))
            all += text.trimmed();
    return all;
}
} // namespace

QByteArray PlanDraft::toJson() const
{
    QJsonArray goals, ladders;
    for (const plan::Goal &goal : plan.goals)
        goals.append(goalJson(goal));
    for (const plan::Ladder &ladder : plan.ladders)
        ladders.append(ladderJson(ladder));
    const QJsonObject flare{{Latin("signs"), list(plan.flareUp.signs)},
                            {Latin("firstDays"), list(plan.flareUp.firstDays)},
                            {Latin("wayBack"), list(plan.flareUp.wayBack)},
                            {Latin("safeBecause"), plan.flareUp.safeBecause},
                            {Latin("contact"), plan.flareUp.contact},
                            {Latin("tellOthers"), plan.flareUp.tellOthers}};
    const QJsonObject later{{Latin("helped"), list(plan.later.helped)},
                            {Latin("warnings"), list(plan.later.warnings)},
                            {Latin("weeklyMinimum"), plan.later.weeklyMinimum},
                            {Latin("contact"), plan.later.contact},
                            {Latin("reviews"), days(plan.later.reviews)}};
    const QJsonObject clinic{{Latin("mayStart"), plan.fromClinic.mayStart},
                             {Latin("include"), list(plan.fromClinic.include)},
                             {Latin("leaveOut"), list(plan.fromClinic.leaveOut)}};
    return QJsonDocument(QJsonObject{{Latin("version"), version},
                                     {Latin("answers"), answers},
                                     {Latin("goals"), goals},
                                     {Latin("ladders"), ladders},
                                     {Latin("flareUp"), flare},
                                     {Latin("later"), later},
                                     {Latin("clinic"), clinic}})
        .toJson(QJsonDocument::Compact);
}

Result<PlanDraft> PlanDraft::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PlanDraft draft{object[u"version"].toInt(), object[u"answers"].toString(), {}};
    if (draft.version < 1)
        return fail(ErrorKind::Invalid, QStringLiteral("draft"));
    for (const QJsonValue goal : object[u"goals"].toArray())
        draft.plan.goals.push_back(goalOf(goal));
    for (const QJsonValue one : object[u"ladders"].toArray()) {
        plan::Ladder ladder{one[u"activity"].toString(), list(one[u"rungs"]), 0, 0};
        stand(ladder, one);
        draft.plan.ladders.push_back(std::move(ladder));
    }
    const QJsonValue flare = object[u"flareUp"];
    draft.plan.flareUp = {list(flare[u"signs"]),        list(flare[u"firstDays"]),
                          list(flare[u"wayBack"]),      flare[u"safeBecause"].toString(),
                          flare[u"contact"].toString(), flare[u"tellOthers"].toString()};
    const QJsonValue later = object[u"later"];
    draft.plan.later = {list(later[u"helped"]),
                        list(later[u"warnings"]),
                        later[u"weeklyMinimum"].toString(),
                        later[u"contact"].toString(),
                        {}};
    for (const QJsonValue day : later[u"reviews"].toArray())
        draft.plan.later.reviews.push_back(day.toInt());
    const QJsonValue clinic = object[u"clinic"];
    draft.plan.fromClinic = {clinic[u"mayStart"].toBool(), list(clinic[u"include"]),
                             list(clinic[u"leaveOut"])};
    return draft;
}

QByteArray standingsJson(const std::vector<plan::Ladder> &ladders)
{
    QJsonObject all;
    for (const plan::Ladder &ladder : ladders)
        all.insert(ladder.activity, QJsonObject{{Latin("at"), ladder.at},
                                                {Latin("comfortable"), ladder.comfortable}});
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void takeStandings(const QByteArray &json, std::vector<plan::Ladder> &ladders)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    for (plan::Ladder &ladder : ladders)
        if (const auto found = all.constFind(ladder.activity); found != all.constEnd())
            stand(ladder, *found);
}

plan::MyPlan tidied(plan::MyPlan plan)
{
    for (plan::Goal &goal : plan.goals) {
        goal = {bare(goal.activity), bare(goal.why), bare(goal.start), bare(goal.target), goal.by,
                goal.confidence,     goal.ifThen};
        std::erase_if(goal.ifThen, [](const plan::IfThen &one) {
            return one.when.trimmed().isEmpty() || one.then.trimmed().isEmpty();
        });
    }
    std::erase_if(plan.goals, [](const plan::Goal &goal) {
        return goal.activity.isEmpty() && goal.why.isEmpty() && goal.start.isEmpty() &&
               goal.target.isEmpty() && goal.ifThen.empty();
    });
    for (plan::Ladder &ladder : plan.ladders) {
        ladder.activity = bare(ladder.activity);
        ladder.rungs = bare(ladder.rungs);
        ladder.at = std::clamp(ladder.at, 0, std::max(0, int(ladder.rungs.size()) - 1));
    }
    std::erase_if(plan.ladders, [](const plan::Ladder &ladder) {
        return ladder.activity.isEmpty() && ladder.rungs.isEmpty();
    });
    plan::FlarePlan &flare = plan.flareUp;
    flare = {bare(flare.signs),       bare(flare.firstDays), bare(flare.wayBack),
             bare(flare.safeBecause), bare(flare.contact),   bare(flare.tellOthers)};
    plan::RelapsePlan &later = plan.later;
    later = {bare(later.helped), bare(later.warnings), bare(later.weeklyMinimum),
             bare(later.contact), later.reviews};
    return plan;
}

} // namespace backwell::app
