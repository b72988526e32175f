// SPDX-License-Identifier: Apache-2.0
// My plan to JSON; every member in one order.
#include "content/plan/json_fields.h"
#include "content/plan/my_plan.h"

namespace backwell::content::plan
{

namespace
{

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
    if (plan.fromClinic != FromClinic{}) {
        Object clinic;
        clinic.raw("may-start", plan.fromClinic.mayStart ? "true" : "false");
        clinic.texts("include", plan.fromClinic.include);
        clinic.texts("leave-out", plan.fromClinic.leaveOut);
        out.raw("movements", clinic.done());
    }
    return out.done();
}

} // namespace

QByteArray planVersionJson(const PlanVersion &one)
{
    Object version;
    version.number("version", one.version);
    version.day("day", one.day);
    version.text("proposed-by", one.proposedBy);
    version.text("agreed-by", one.agreedBy);
    version.day("agreed-day", one.agreedDay);
    version.text("answers", one.answers);
    version.texts("changed", one.changed);
    version.raw("plan", planOf(one.plan));
    return version.done();
}

} // namespace backwell::content::plan
