// SPDX-License-Identifier: Apache-2.0
// Person, Consent, Episode and PlanEvent <-> FHIR R4 Patient, Consent, EpisodeOfCare and CarePlan.
#include "sync/wire/resource_codecs.h"
#include "sync/wire/resource_parts.h"

namespace backwell::sync::wire
{

namespace
{
constexpr auto scopeSystem = u"http://terminology.hl7.org/CodeSystem/consentscope";
constexpr auto loincSystem = u"http://loinc.org";
constexpr auto planEventSystem = u"https://fhir.backwell.example/CodeSystem/plan-event";
constexpr auto movementSystem = u"https://fhir.backwell.example/CodeSystem/movement";
constexpr auto cardSystem = u"https://fhir.backwell.example/CodeSystem/card";

/// True for `yes`, false for `no`; TooNew for any other word.
Result<bool> readActive(const JsonValue &resource, QStringView yes, QStringView no)
{
    const auto status = readText(resource[u"status"], QStringLiteral("status"));
    if (!status)
        return std::unexpected(status.error());
    if (*status != yes && *status != no)
        return fail(ErrorKind::TooNew, QStringLiteral("status"));
    return *status == yes;
}
} // namespace

Result<void> write(JsonWriter &to, const Person &person)
{
    beginHead(to, "Patient", person.key);
    endHead(to, person.key);
    to.endObject();
    return {};
}

Result<Record> readPerson(const JsonValue &resource)
{
    const auto key = readKey(resource);
    if (!key)
        return std::unexpected(key.error());
    return Person{*key};
}

Result<void> write(JsonWriter &to, const Consent &consent)
{
    if (consent.policy.isEmpty() || consent.policy.contains(QLatin1Char(' ')))
        return invalid(QStringLiteral("policy"));
    beginHead(to, "Consent", consent.key);
    endHead(to, consent.key);
    to.member("status", consent.active ? QStringView(u"active") : QStringView(u"inactive"));
    to.name("scope");
    writeConcept(to, scopeSystem, u"patient-privacy");
    to.name("category").beginArray();
    writeConcept(to, loincSystem, u"59284-0"); // patient consent
    to.endArray();
    writeReference(to, "patient", "Patient", consent.person);
    to.member("dateTime", consent.given.toIso());
    to.name("policy").beginArray().beginObject().member("uri", consent.policy);
    to.endObject().endArray().endObject();
    return {};
}

Result<Record> readConsent(const JsonValue &resource)
{
    const auto owned = readOwned(resource, u"patient");
    if (!owned)
        return std::unexpected(owned.error());
    const auto active = readActive(resource, u"active", u"inactive");
    if (!active)
        return std::unexpected(active.error());
    const auto policy =
        readText(resource[u"policy"].at(0)[u"uri"], QStringLiteral("policy[0].uri"));
    if (!policy)
        return std::unexpected(policy.error());
    const auto given = readInstant(resource[u"dateTime"], QStringLiteral("dateTime"));
    if (!given)
        return std::unexpected(given.error());
    return Consent{owned->key, owned->person, *active, *policy, *given};
}

Result<void> write(JsonWriter &to, const Episode &episode)
{
    if (episode.ended && episode.ended->msUtc < episode.started.msUtc)
        return invalid(QStringLiteral("period"));
    beginHead(to, "EpisodeOfCare", episode.key);
    endHead(to, episode.key);
    to.member("status", episode.active ? QStringView(u"active") : QStringView(u"finished"));
    writeReference(to, "patient", "Patient", episode.person);
    to.name("period").beginObject().member("start", episode.started.toIso());
    if (episode.ended)
        to.member("end", episode.ended->toIso());
    to.endObject().endObject();
    return {};
}

Result<Record> readEpisode(const JsonValue &resource)
{
    const auto owned = readOwned(resource, u"patient");
    if (!owned)
        return std::unexpected(owned.error());
    const auto active = readActive(resource, u"active", u"finished");
    if (!active)
        return std::unexpected(active.error());
    const JsonValue &period = resource[u"period"];
    const auto started = readInstant(period[u"start"], QStringLiteral("period.start"));
    if (!started)
        return std::unexpected(started.error());
    Episode episode{owned->key, owned->person, *active, *started, {}};
    if (period[u"end"].isString()) {
        const auto ended = readInstant(period[u"end"], QStringLiteral("period.end"));
        if (!ended)
            return std::unexpected(ended.error());
        episode.ended = *ended;
    }
    return episode;
}

Result<void> write(JsonWriter &to, const PlanEvent &event)
{
    if (event.word.isEmpty())
        return invalid(QStringLiteral("category"));
    if (!event.movement.isEmpty() && !event.card.isEmpty())
        return invalid(QStringLiteral("activity"));
    beginHead(to, "CarePlan", event.key);
    endHead(to, event.key);
    to.member("status", u"active").member("intent", u"plan");
    to.name("category").beginArray();
    writeConcept(to, planEventSystem, event.word);
    to.endArray();
    writeReference(to, "subject", "Patient", event.person);
    to.member("created", event.at.toIso());
    if (!event.movement.isEmpty() || !event.card.isEmpty()) {
        to.name("activity").beginArray().beginObject().name("detail").beginObject().name("code");
        if (event.card.isEmpty())
            writeConcept(to, movementSystem, event.movement);
        else
            writeConcept(to, cardSystem, event.card);
        to.member("status", u"unknown").endObject().endObject().endArray();
    }
    to.endObject();
    return {};
}

Result<Record> readPlanEvent(const JsonValue &resource)
{
    const auto owned = readOwned(resource, u"subject");
    if (!owned)
        return std::unexpected(owned.error());
    if (const auto active = readActive(resource, u"active", u"active"); !active)
        return std::unexpected(active.error());
    const auto at = readInstant(resource[u"created"], QStringLiteral("created"));
    if (!at)
        return std::unexpected(at.error());
    const QString word = readConcept(resource[u"category"].at(0)).code;
    if (word.isEmpty())
        return invalid(QStringLiteral("category"));
    const Coding about = readConcept(resource[u"activity"].at(0)[u"detail"][u"code"]);
    PlanEvent event{owned->key, owned->person, word, {}, *at};
    (about.system == cardSystem ? event.card : event.movement) = about.code;
    return event;
}

} // namespace backwell::sync::wire
