// SPDX-License-Identifier: Apache-2.0
// My plan from JSON.
#include "content/plan/json_fields.h"
#include "content/plan/my_plan.h"

namespace backwell::content::plan
{

namespace
{

QStringList textsOf(Fields &fields, QStringView name)
{
    QStringList all;
    const JsonValue *value = fields.take(name);
    for (const JsonValue &one : value ? value->items : std::vector<JsonValue>{})
        all += one.string();
    if (all.contains(QString()) || (value && !value->isArray()))
        fields.complain(name);
    return all;
}

/// Each object of the list read by `each`; the first problem stops.
template <typename Each>
Result<void> eachOf(const JsonValue *list, const QString &place, Each each)
{
    int number = 0;
    for (const JsonValue &value : list ? list->items : std::vector<JsonValue>{}) {
        Fields fields(value);
        each(fields);
        if (const auto good = fields.end(place + QStringLiteral("[%1]").arg(number++)); !good)
            return good;
    }
    return {};
}

Result<void> readGoals(const JsonValue *list, MyPlan &plan)
{
    Result<void> inner;
    const auto read = eachOf(list, QStringLiteral("goals"), [&](Fields &fields) {
        Goal goal{fields.text(u"activity"),
                  fields.text(u"why", false),
                  fields.text(u"start", false),
                  fields.text(u"target", false),
                  fields.day(u"by", false),
                  fields.whole(u"confidence", 0, 10, 7),
                  {}};
        inner = eachOf(fields.take(u"if-then"), QStringLiteral("if-then"), [&](Fields &pair) {
            goal.ifThen.push_back({pair.text(u"if"), pair.text(u"then")});
        });
        if (!inner)
            fields.complain(u"if-then");
        plan.goals.push_back(std::move(goal));
    });
    return read;
}

Result<void> readLadders(const JsonValue *list, MyPlan &plan)
{
    return eachOf(list, QStringLiteral("ladders"), [&plan](Fields &fields) {
        Ladder ladder{fields.text(u"activity"), textsOf(fields, u"rungs"),
                      fields.whole(u"at", 0, 50, 0), fields.whole(u"comfortable", 0, 2, 0)};
        if (ladder.rungs.size() < 2 || ladder.at >= ladder.rungs.size())
            fields.complain(u"rungs");
        plan.ladders.push_back(std::move(ladder));
    });
}

Result<MyPlan> readPlan(const JsonValue &value)
{
    Fields fields(value);
    MyPlan plan;
    for (const auto &good :
         {readGoals(fields.take(u"goals"), plan), readLadders(fields.take(u"ladders"), plan)})
        if (!good)
            return std::unexpected(good.error());
    if (const JsonValue *flare = fields.take(u"flare-up")) {
        Fields one(*flare);
        plan.flareUp = {textsOf(one, u"signs"),      textsOf(one, u"first-days"),
                        textsOf(one, u"way-back"),   one.text(u"safe-because", false),
                        one.text(u"contact", false), one.text(u"tell-others", false)};
        if (const auto good = one.end(QStringLiteral("flare-up")); !good)
            return std::unexpected(good.error());
    }
    if (const JsonValue *later = fields.take(u"later")) {
        Fields one(*later);
        plan.later = {textsOf(one, u"helped"),
                      textsOf(one, u"warnings"),
                      one.text(u"weekly-minimum", false),
                      one.text(u"contact", false),
                      {}};
        for (const QString &day : textsOf(one, u"reviews")) {
            const QDate date = QDate::fromString(day, Qt::ISODate);
            if (!date.isValid())
                one.complain(u"reviews");
            plan.later.reviews.push_back(int(date.toJulianDay()));
        }
        if (const auto good = one.end(QStringLiteral("later")); !good)
            return std::unexpected(good.error());
    }
    if (const JsonValue *clinic = fields.take(u"movements")) {
        Fields one(*clinic);
        plan.fromClinic = {one.flag(u"may-start", false), textsOf(one, u"include"),
                           textsOf(one, u"leave-out")};
        if (const auto good = one.end(QStringLiteral("movements")); !good)
            return std::unexpected(good.error());
    }
    if (const auto good = fields.end(QStringLiteral("plan")); !good)
        return std::unexpected(good.error());
    return plan;
}

Result<PlanVersion> readVersion(const JsonValue &value)
{
    Fields fields(value);
    PlanVersion one{fields.whole(u"version", 1, 10000, 0), fields.day(u"day", true),
                    fields.text(u"proposed-by"),           fields.text(u"agreed-by", false),
                    textsOf(fields, u"changed"),           {},
                    fields.day(u"agreed-day", false),      fields.text(u"answers", false)};
    const JsonValue *body = fields.take(u"plan");
    const auto plan = body ? readPlan(*body) : fail(ErrorKind::Invalid, QStringLiteral("no plan"));
    if (!plan)
        return std::unexpected(plan.error());
    one.plan = *plan;
    if (!one.agreedBy.isEmpty() && one.agreedBy == one.proposedBy)
        fields.complain(u"agreed-by");
    if (const auto good = fields.end(QStringLiteral("version")); !good)
        return std::unexpected(good.error());
    return one;
}

} // namespace

Result<PlanVersion> readPlanVersion(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    return readVersion(*root);
}

} // namespace backwell::content::plan
