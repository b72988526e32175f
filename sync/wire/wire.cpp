// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/wire.h"

#include "platform/base/json.h"
#include "sync/wire/resource_codecs.h"
#include "sync/wire/resource_parts.h"

#include <algorithm>

namespace backwell::sync::wire
{

namespace
{
/// A resource lies this deep in a Bundle: entry array, entry, resource.
constexpr int bundleDepth = 3;

bool countsAsContent(const JsonMember &member)
{
    return member.name != u"meta" && member.name != u"text" && member.name != u"id";
}

JsonValue contentOf(JsonValue resource)
{
    std::erase_if(resource.members,
                  [](const JsonMember &member) { return !countsAsContent(member); });
    return resource;
}
} // namespace

Result<QByteArray> encode(const Record &record)
{
    if (keyOf(record).version < 1)
        return invalid(QStringLiteral("client-version"));
    JsonWriter writer;
    const auto written =
        std::visit([&writer](const auto &value) { return write(writer, value); }, record);
    if (!written)
        return std::unexpected(written.error());
    if (writer.deepest() > maxJsonDepth - bundleDepth)
        return invalid(QStringLiteral("nested too deep"));
    return writer.bytes();
}

Result<Record> decode(const QByteArray &resource)
{
    const auto json = parseJson(resource);
    if (!json)
        return std::unexpected(json.error());
    const auto type = readText((*json)[u"resourceType"], QStringLiteral("resourceType"));
    if (!type)
        return std::unexpected(type.error());
    if (*type == u"Patient")
        return readPerson(*json);
    if (*type == u"Consent")
        return readConsent(*json);
    if (*type == u"EpisodeOfCare")
        return readEpisode(*json);
    if (*type == u"QuestionnaireResponse")
        return readResponse(*json);
    if (*type == u"Observation")
        return readScore(*json);
    if (*type == u"CarePlan")
        return isPlanStatement(*json) ? readPlanStatement(*json) : readPlanEvent(*json);
    return fail(ErrorKind::TooNew, QStringLiteral("resourceType"));
}

Result<Envelope> envelope(const QByteArray &resource)
{
    const auto json = parseJson(resource);
    if (!json)
        return std::unexpected(json.error());
    const auto type = readText((*json)[u"resourceType"], QStringLiteral("resourceType"));
    if (!type)
        return std::unexpected(type.error());
    Envelope envelope;
    envelope.resourceType = *type;
    envelope.id = (*json)[u"id"].string();
    if (const JsonValue &extension = extensionOf(*json, clientVersionUrl); extension.isObject()) {
        const auto version =
            readInteger(extension[u"valueInteger"], QStringLiteral("client-version"));
        if (!version || *version < 1)
            return invalid(QStringLiteral("client-version"));
        envelope.clientVersion = *version;
    }
    envelope.subject = referencedId((*json)[u"subject"]);
    if (envelope.subject.isEmpty())
        envelope.subject = referencedId((*json)[u"patient"]);
    const JsonValue &meta = (*json)[u"meta"];
    envelope.lastUpdated = meta[u"lastUpdated"].string();
    envelope.versionId = meta[u"versionId"].string();
    return envelope;
}

bool sameContent(const QByteArray &a, const QByteArray &b)
{
    const auto first = parseJson(a);
    const auto second = parseJson(b);
    return first && second && sameJson(contentOf(*first), contentOf(*second));
}

Result<CreateStyle> createStyle(const QByteArray &capabilityStatement, const QString &resourceType)
{
    const auto json = parseJson(capabilityStatement);
    if (!json)
        return std::unexpected(json.error());
    if ((*json)[u"resourceType"].string() != u"CapabilityStatement")
        return invalid(QStringLiteral("resourceType"));
    for (const JsonValue &resource : (*json)[u"rest"].at(0)[u"resource"].items)
        if (resource[u"type"].string() == resourceType && resource[u"updateCreate"].boolean)
            return CreateStyle::PutById;
    return CreateStyle::ConditionalCreate;
}

} // namespace backwell::sync::wire
