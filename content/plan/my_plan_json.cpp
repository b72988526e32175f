// SPDX-License-Identifier: Apache-2.0
// My plan from and to JSON; every member in one order.
#include "content/plan/json_fields.h"
#include "content/plan/my_plan.h"

namespace backwell::content::plan
{

namespace
{

QStringList textsOf(Fields &fields, QStringView name)
{
    QStringList all;
    if (const JsonValue *value = fields.take(name))
        for (const JsonValue &one : value->items)
            all += one.string();
    if (all.contains(QString()))
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
    if (const auto good = fields.end(QStringLiteral("plan")); !good)
        return std::unexpected(good.error());
    return plan;
}

/// Adds members to an object; what is empty is left out.
class Object
{
public:
    void raw(const char *name, const QByteArray &value)
    {
        m_text += (m_text.isEmpty() ? "\"" : ",\"") + QByteArray(name) + "\":" + value;
    }
    void text(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            raw(name, quoted(value));
    }
    void number(const char *name, int value) { raw(name, QByteArray::number(value)); }
    void day(const char *name, Day value)
    {
        if (value != 0)
            text(name, dayText(value));
    }
    void texts(const char *name, const QStringList &all)
    {
        if (!all.isEmpty())
            list(name, all, [](const QString &one) { return quoted(one); });
    }
    template <typename List, typename Each>
    void list(const char *name, const List &all, Each each)
    {
        QByteArray text;
        for (const auto &one : all)
            text += (text.isEmpty() ? "" : ",") + each(one);
        raw(name, '[' + text + ']');
    }
    QByteArray done() const { return '{' + m_text + '}'; }

private:
    QByteArray m_text;
};

QByteArray goalJson(const Goal &goal)
{
    Object out;
    out.text("activity", goal.activity);
    out.text("why", goal.why);
    out.text("start", goal.start);
    out.text("target", goal.target);
    out.day("by", goal.by);
    out.number("confidence", goal.confidence);
    out.list("if-then", goal.ifThen, [](const IfThen &one) {
        Object pair;
        pair.text("if", one.when);
        pair.text("then", one.then);
        return pair.done();
    });
    return out.done();
}

QByteArray ladderJson(const Ladder &ladder)
{
    Object out;
    out.text("activity", ladder.activity);
    out.texts("rungs", ladder.rungs);
    out.number("at", ladder.at);
    out.number("comfortable", ladder.comfortable);
    return out.done();
}

QByteArray planOf(const MyPlan &plan)
{
    Object flare, later, out;
    flare.texts("signs", plan.flareUp.signs);
    flare.texts("first-days", plan.flareUp.firstDays);
    flare.texts("way-back", plan.flareUp.wayBack);
    flare.text("safe-because", plan.flareUp.safeBecause);
    flare.text("contact", plan.flareUp.contact);
    flare.text("tell-others", plan.flareUp.tellOthers);
    later.texts("helped", plan.later.helped);
    later.texts("warnings", plan.later.warnings);
    later.text("weekly-minimum", plan.later.weeklyMinimum);
    later.text("contact", plan.later.contact);
    later.list("reviews", plan.later.reviews, [](Day day) { return quoted(dayText(day)); });
    out.list("goals", plan.goals, goalJson);
    out.list("ladders", plan.ladders, ladderJson);
    out.raw("flare-up", flare.done());
    out.raw("later", later.done());
    return out.done();
}

} // namespace

Result<PlanVersions> readMyPlan(const QByteArray &json)
{
    const auto root = parseJson(json);
    if (!root)
        return std::unexpected(root.error());
    PlanVersions all;
    Result<MyPlan> plan;
    const auto read =
        eachOf((*root).find(u"versions"), QStringLiteral("versions"), [&](Fields &fields) {
            PlanVersion one{fields.whole(u"version", 1, 10000, 0), fields.day(u"day", true),
                            fields.text(u"proposed-by"),           fields.text(u"agreed-by", false),
                            textsOf(fields, u"changed"),           {}};
            const JsonValue *value = fields.take(u"plan");
            plan = value ? readPlan(*value) : Result<MyPlan>(MyPlan{});
            if (!value || !plan)
                fields.complain(u"plan");
            else
                one.plan = std::move(*plan);
            if (one.version != int(all.size()) + 1)
                fields.complain(u"version");
            all.push_back(std::move(one));
        });
    if (!plan)
        return std::unexpected(plan.error());
    if (!read)
        return std::unexpected(read.error());
    return all;
}

QByteArray myPlanJson(const PlanVersions &versions)
{
    Object out;
    out.list("versions", versions, [](const PlanVersion &one) {
        Object version;
        version.number("version", one.version);
        version.day("day", one.day);
        version.text("proposed-by", one.proposedBy);
        version.text("agreed-by", one.agreedBy);
        version.texts("changed", one.changed);
        version.raw("plan", planOf(one.plan));
        return version.done();
    });
    return out.done() + '\n';
}

} // namespace backwell::content::plan
