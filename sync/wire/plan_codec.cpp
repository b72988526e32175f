// SPDX-License-Identifier: Apache-2.0
// PlanStatement <-> FHIR R4 CarePlan (https://hl7.org/fhir/R4/careplan.html). Its goals are
// contained, a ladder is an activity, the rest are notes; an extension holds all of it exactly.
#include "sync/wire/clinic_plan.h"
#include "sync/wire/resource_codecs.h"
#include "sync/wire/resource_parts.h"
#include "sync/wire/wire.h"

namespace backwell::sync::wire
{

namespace
{
constexpr auto kindSystem = u"https://fhir.backwell.example/CodeSystem/care-plan";
constexpr auto myPlan = u"my-plan";

void writeNotes(JsonWriter &to, const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    to.name("note").beginArray();
    for (const QString &note : notes)
        to.beginObject().member("text", note).endObject();
    to.endArray();
}

void writeGoals(JsonWriter &to, const PlanStatement &plan)
{
    if (plan.goals.empty())
        return;
    to.name("contained").beginArray();
    int number = 0;
    for (const ReadableGoal &goal : plan.goals) {
        to.beginObject().member("resourceType", u"Goal");
        to.member("id", QStringLiteral("goal-%1").arg(++number));
        to.member("lifecycleStatus",
                  plan.agreedBy.isEmpty() ? QStringView(u"proposed") : QStringView(u"accepted"));
        to.name("description").beginObject().member("text", goal.text).endObject();
        writeReference(to, "subject", "Patient", plan.person);
        if (!goal.target.isEmpty() || goal.due) {
            to.name("target").beginArray().beginObject();
            if (!goal.target.isEmpty()) { // a detail needs to say what is measured (gol-1)
                to.name("measure").beginObject().member("text", goal.text).endObject();
                to.member("detailString", goal.target);
            }
            if (goal.due)
                to.member("dueDate", goal.due->toString(Qt::ISODate));
            to.endObject().endArray();
        }
        writeNotes(to, goal.notes);
        to.endObject();
    }
    to.endArray().name("goal").beginArray();
    for (int of = 1; of <= number; ++of)
        to.beginObject().member("reference", QStringLiteral("#goal-%1").arg(of)).endObject();
    to.endArray();
}

/// The person is a reference; of a clinician only the name is known.
void writeSomebody(JsonWriter &to, const QString &name, const Uuid &person)
{
    to.beginObject();
    if (name == QStringView(thePerson))
        to.member("reference", QStringLiteral("Patient/") + person.toString());
    else
        to.member("display", name);
    to.endObject();
}

QString readSomebody(const JsonValue &reference)
{
    return reference[u"reference"].isString() ? QString::fromUtf16(thePerson)
                                              : reference[u"display"].string();
}

QStringList readNotes(const JsonValue &element)
{
    QStringList notes;
    for (const JsonValue &note : element[u"note"].items)
        notes += note[u"text"].string();
    return notes;
}

Result<ReadableGoal> readGoal(const JsonValue &goal)
{
    const auto text = readText(goal[u"description"][u"text"], QStringLiteral("goal.description"));
    if (!text)
        return std::unexpected(text.error());
    const JsonValue &target = goal[u"target"].at(0);
    ReadableGoal read{*text, target[u"detailString"].string(), {}, readNotes(goal)};
    if (target.find(u"dueDate")) {
        read.due = QDate::fromString(target[u"dueDate"].string(), Qt::ISODate);
        if (!read.due->isValid())
            return invalid(QStringLiteral("goal.target.dueDate"));
    }
    return read;
}

Result<void> writePlan(JsonWriter &to, const PlanStatement &plan, const Instant *updated)
{
    if (plan.exact.isEmpty() || plan.proposedBy.isEmpty() || plan.proposedBy == plan.agreedBy)
        return invalid(QStringLiteral("author"));
    const bool agreed = !plan.agreedBy.isEmpty();
    beginHead(to, "CarePlan", plan.key);
    beginExtension(to, myPlanUrl);
    to.member("valueString", plan.exact).endObject();
    endHead(to, plan.key);
    if (updated) {
        to.name("meta").beginObject().member("versionId", QString::number(plan.key.version));
        to.member("lastUpdated", updated->toIso()).endObject();
    }
    to.member("status", agreed ? QStringView(u"active") : QStringView(u"draft"));
    to.member("intent", agreed ? QStringView(u"plan") : QStringView(u"proposal"));
    to.name("category").beginArray();
    writeConcept(to, kindSystem, myPlan);
    to.endArray().member("title", u"My plan").member("description", plan.summary);
    writeReference(to, "subject", "Patient", plan.person);
    to.member("created", plan.at.toIso()).name("author");
    writeSomebody(to, plan.proposedBy, plan.person);
    if (agreed) {
        to.name("contributor").beginArray();
        writeSomebody(to, plan.agreedBy, plan.person);
        to.endArray();
    }
    writeGoals(to, plan);
    if (!plan.activities.isEmpty()) {
        to.name("activity").beginArray();
        for (const QString &activity : plan.activities) {
            to.beginObject().name("detail").beginObject().member("status", u"in-progress");
            to.member("description", activity).endObject().endObject();
        }
        to.endArray();
    }
    writeNotes(to, plan.notes);
    to.endObject();
    return {};
}
} // namespace

Result<void> write(JsonWriter &to, const PlanStatement &plan)
{
    return writePlan(to, plan, nullptr);
}

bool isPlanStatement(const JsonValue &resource)
{
    const Coding kind = readConcept(resource[u"category"].at(0));
    return kind.system == QStringView(kindSystem) && kind.code == QStringView(myPlan);
}

Result<Record> readPlanStatement(const JsonValue &resource)
{
    const auto owned = readOwned(resource, u"subject");
    if (!owned)
        return std::unexpected(owned.error());
    const auto at = readInstant(resource[u"created"], QStringLiteral("created"));
    if (!at)
        return std::unexpected(at.error());
    const QString status = resource[u"status"].string();
    const bool agreed = status == u"active";
    if (!agreed && status != u"draft")
        return fail(ErrorKind::TooNew, QStringLiteral("status"));
    if (resource[u"intent"].string() != (agreed ? QStringView(u"plan") : QStringView(u"proposal")))
        return fail(ErrorKind::TooNew, QStringLiteral("intent"));
    const auto exact =
        readText(extensionOf(resource, myPlanUrl)[u"valueString"], QStringLiteral("my-plan"));
    if (!exact)
        return std::unexpected(exact.error());
    PlanStatement plan{owned->key,
                       owned->person,
                       *at,
                       readSomebody(resource[u"author"]),
                       readSomebody(resource[u"contributor"].at(0)),
                       resource[u"description"].string(),
                       {},
                       {},
                       readNotes(resource),
                       *exact};
    if (plan.proposedBy.isEmpty())
        return invalid(QStringLiteral("author"));
    if (agreed == plan.agreedBy.isEmpty() || plan.proposedBy == plan.agreedBy)
        return invalid(QStringLiteral("contributor"));
    for (const JsonValue &one : resource[u"contained"].items) {
        const auto goal = readGoal(one);
        if (!goal)
            return std::unexpected(goal.error());
        plan.goals.push_back(*goal);
    }
    for (const JsonValue &one : resource[u"activity"].items)
        plan.activities += one[u"detail"][u"description"].string();
    return plan;
}

Result<QByteArray> encodeClinicPlan(const ClinicPlan &plan)
{
    if (saidByPerson(plan.statement))
        return invalid(QStringLiteral("author"));
    JsonWriter to;
    if (const auto written = writePlan(to, plan.statement, &plan.lastUpdated); !written)
        return std::unexpected(written.error());
    return to.bytes();
}

} // namespace backwell::sync::wire
