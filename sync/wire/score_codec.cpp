// SPDX-License-Identifier: Apache-2.0
// Score <-> FHIR R4 Observation of category survey (https://hl7.org/fhir/R4/observation.html).
#include "sync/wire/resource_codecs.h"
#include "sync/wire/resource_parts.h"

namespace backwell::sync::wire
{

namespace
{
constexpr auto categorySystem = u"http://terminology.hl7.org/CodeSystem/observation-category";
constexpr auto absentSystem = u"http://terminology.hl7.org/CodeSystem/data-absent-reason";
constexpr auto unitSystem = u"http://unitsofmeasure.org";
constexpr auto scoreUnit = u"{score}";
/// Observation.method says how it was scored: code = descriptor id, version = descriptor version.
constexpr auto scoringSystem = u"https://fhir.backwell.example/CodeSystem/scoring";

Result<void> check(const Score &score)
{
    if (score.code.code.isEmpty())
        return invalid(QStringLiteral("code"));
    if (score.instrument.isEmpty() || score.scoring.isEmpty())
        return invalid(QStringLiteral("method"));
    if (score.value.has_value() == !score.absentReason.isEmpty())
        return invalid(QStringLiteral("value")); // a score or a reason, never both, never neither
    if (score.value && !isDecimal(score.value->text))
        return invalid(QStringLiteral("value"));
    return {};
}

/// final, or amended when it is an edit; corrected is another server's word for the same.
Result<void> checkStatus(const JsonValue &resource)
{
    const auto status = readText(resource[u"status"], QStringLiteral("status"));
    if (!status)
        return std::unexpected(status.error());
    if (*status == u"final" || *status == u"amended" || *status == u"corrected")
        return {};
    return fail(ErrorKind::TooNew, QStringLiteral("status"));
}
} // namespace

Result<void> write(JsonWriter &to, const Score &score)
{
    if (const auto sound = check(score); !sound)
        return sound;
    beginHead(to, "Observation", score.key);
    endHead(to, score.key);
    to.member("status", score.key.version > 1 ? QStringView(u"amended") : QStringView(u"final"));
    to.name("category").beginArray();
    writeConcept(to, categorySystem, u"survey");
    to.endArray().name("code");
    writeConcept(to, score.code.system, score.code.code, score.code.display);
    writeReference(to, "subject", "Patient", score.person);
    to.member("effectiveDateTime", score.effective.toIso());
    if (score.value) {
        to.name("valueQuantity").beginObject().name("value").number(score.value->text);
        to.member("unit", scoreUnit).member("system", unitSystem).member("code", scoreUnit);
        to.endObject();
    } else {
        to.name("dataAbsentReason");
        writeConcept(to, absentSystem, score.absentReason);
    }
    to.name("method");
    writeConcept(to, scoringSystem, score.instrument, {}, score.scoring);
    to.name("derivedFrom").beginArray().beginObject();
    to.member("reference", QStringLiteral("QuestionnaireResponse/") + score.derivedFrom.toString());
    to.endObject().endArray().endObject();
    return {};
}

Result<Record> readScore(const JsonValue &resource)
{
    const auto key = readKey(resource);
    if (!key)
        return std::unexpected(key.error());
    if (const auto status = checkStatus(resource); !status)
        return std::unexpected(status.error());
    const auto person = readReference(resource[u"subject"], u"Patient", QStringLiteral("subject"));
    if (!person)
        return std::unexpected(person.error());
    const auto source = readReference(resource[u"derivedFrom"].at(0), u"QuestionnaireResponse",
                                      QStringLiteral("derivedFrom"));
    if (!source)
        return std::unexpected(source.error());
    const auto effective =
        readInstant(resource[u"effectiveDateTime"], QStringLiteral("effectiveDateTime"));
    if (!effective)
        return std::unexpected(effective.error());
    const JsonValue &method = resource[u"method"][u"coding"].at(0);
    Score score{*key,
                *person,
                *source,
                method[u"code"].string(),
                method[u"version"].string(),
                readConcept(resource[u"code"]),
                {},
                {},
                *effective};
    if (const JsonValue &quantity = resource[u"valueQuantity"]; quantity.isObject()) {
        const auto value = readDecimal(quantity[u"value"], QStringLiteral("valueQuantity.value"));
        if (!value)
            return std::unexpected(value.error());
        score.value = *value;
    }
    score.absentReason = readConcept(resource[u"dataAbsentReason"]).code;
    if (const auto sound = check(score); !sound)
        return std::unexpected(sound.error());
    return score;
}

} // namespace backwell::sync::wire
