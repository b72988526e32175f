// SPDX-License-Identifier: Apache-2.0
// Seen <-> FHIR R4 Provenance whose activity is "reviewed"
// (https://hl7.org/fhir/R4/provenance.html).
#include "sync/wire/wire.h"

#include "platform/base/json.h"
#include "sync/wire/json_writer.h"
#include "sync/wire/resource_parts.h"
#include "sync/wire/searchset.h"

namespace backwell::sync::wire
{

namespace
{
constexpr auto activitySystem = u"https://fhir.backwell.example/CodeSystem/activity";
constexpr auto reviewed = u"reviewed";
constexpr auto accountSystem = u"https://fhir.backwell.example/account-id";

bool isReview(const JsonValue &resource)
{
    const Coding activity = readConcept(resource[u"activity"]);
    return resource[u"resourceType"].string() == u"Provenance" &&
           activity.system == QStringView(activitySystem) && activity.code == QStringView(reviewed);
}

/// A target that is not one of our records, or a broken one, is passed over: it must not keep the
/// rest of the page from being read.
void readTargets(const JsonValue &resource, std::vector<Seen> &seen)
{
    const auto at = readInstant(resource[u"recorded"], QStringLiteral("recorded"));
    if (!at)
        return;
    for (const JsonValue &target : resource[u"target"].items) {
        const auto id = Uuid::parse(referencedId(target));
        if (!id)
            continue;
        const auto version = readInteger(extensionOf(target, clientVersionUrl)[u"valueInteger"],
                                         QStringLiteral("client-version"));
        seen.push_back({resource[u"id"].string(), *id, version ? *version : 1, *at,
                        resource[u"meta"][u"lastUpdated"].string()});
    }
}
} // namespace

Result<SeenPage> readSeenPage(const QByteArray &searchset)
{
    SeenPage page;
    const auto next = readSearchset(searchset, [&page](const JsonValue &resource) {
        if (isReview(resource))
            readTargets(resource, page.seen);
    });
    if (!next)
        return std::unexpected(next.error());
    page.next = *next;
    return page;
}

QByteArray encodeSeen(const Seen &seen, const QString &targetType, const QString &agent)
{
    JsonWriter writer;
    writer.beginObject().member("resourceType", u"Provenance").member("id", seen.provenance);
    if (!seen.lastUpdated.isEmpty())
        writer.name("meta").beginObject().member("lastUpdated", seen.lastUpdated).endObject();
    writer.name("target").beginArray().beginObject().name("extension").beginArray();
    beginExtension(writer, clientVersionUrl);
    writer.name("valueInteger").integer(seen.targetVersion).endObject().endArray();
    writer.member("reference", targetType + QLatin1Char('/') + seen.target.toString());
    writer.endObject().endArray();
    writer.member("recorded", seen.at.toIso());
    writer.name("activity");
    writeConcept(writer, activitySystem, reviewed);
    writer.name("agent").beginArray().beginObject().name("who").beginObject();
    writer.name("identifier").beginObject().member("system", accountSystem).member("value", agent);
    writer.endObject().endObject().endObject().endArray().endObject();
    return writer.bytes();
}

} // namespace backwell::sync::wire
