// SPDX-License-Identifier: Apache-2.0
// record <-> FHIR R4 JSON bytes, batch bundles and their acknowledgements. The only place that
// knows what a resource looks like. JSON is read by simdjson (number text kept, duplicate keys
// refused) and written once, compact, decimals as text.
#pragma once

#include "platform/base/error.h"
#include "sync/record/record.h"

#include <QByteArray>

#include <vector>

namespace backwell::sync::wire
{

/// Every identifier of ours starts with this; it is a name, not an address.
inline constexpr auto canonicalBase = u"https://fhir.backwell.example/";
/// Extension (valueInteger) on every record: the client version. On a Provenance it sits on the
/// target reference and is the version that was looked at.
inline constexpr auto clientVersionUrl =
    u"https://fhir.backwell.example/StructureDefinition/client-version";
/// Extension (valueString "name|version") on a response: the pack it was made with.
inline constexpr auto packUrl = u"https://fhir.backwell.example/StructureDefinition/pack";
/// Extension (valueCode own-device, kiosk, assisted, transcribed) on a response.
inline constexpr auto modeUrl = u"https://fhir.backwell.example/StructureDefinition/mode";
/// Extension (valueString, a linkId) on a response: the answer that opened crisis help.
inline constexpr auto crisisUrl = u"https://fhir.backwell.example/StructureDefinition/crisis";
/// Extension (valueString) on a CarePlan: the whole of one version of My plan, canonical JSON.
inline constexpr auto myPlanUrl = u"https://fhir.backwell.example/StructureDefinition/my-plan";
/// identifier.system of every record; the value is its id.
inline constexpr auto recordIdSystem = u"https://fhir.backwell.example/record-id";

/// One resource, compact UTF-8 JSON, no trailing newline. The same record gives the same bytes.
/// Control characters that FHIR forbids in text become a space.
/// Errors: Invalid when the record breaks its own rules (no "url|version", bad decimal).
Result<QByteArray> encode(const Record &record);

/// The record in one resource. Unknown extensions and fields are ignored here; the bytes keep them.
/// Errors: Invalid with the path; TooNew for a type or status word this build does not know.
Result<Record> decode(const QByteArray &resource);

/// What can be told of any resource without understanding all of it.
struct Envelope {
    QString resourceType;
    QString id;
    int clientVersion = 1; ///< 1 when the extension is absent
    QString subject;       ///< id behind subject/patient "Patient/<id>", empty if none
    QString lastUpdated;   ///< meta.lastUpdated, empty if none
    QString versionId;     ///< meta.versionId, empty if none
};
/// Errors: Invalid (not JSON, not an object, duplicate keys, no resourceType, nested over 64).
Result<Envelope> envelope(const QByteArray &resource);

/// How the server takes new ids (from its CapabilityStatement).
enum class CreateStyle {
    PutById,          ///< PUT Type/id, with If-Match once the server gave an etag
    ConditionalCreate ///< POST Type with ifNoneExist identifier=system|id
};

struct Outgoing {
    Key key;
    QString resourceType;
    QByteArray resource; ///< exactly as stored
    QString etag;        ///< the last etag that server returned for this id; empty at first
};

/// A FHIR `batch` Bundle holding those bytes unchanged, in order, each with a fullUrl. No two
/// entries may have the same id. In the ConditionalCreate style a version above 1 is a conditional
/// update by identifier, and the bytes go without their `id`, which there is the server's.
QByteArray batch(const std::vector<Outgoing> &entries, CreateStyle style);

/// The server's word on one entry of a batch.
struct Acknowledgement {
    int status = 0; ///< HTTP status of the entry, 100–599
    QString etag;   ///< both W/"2" and 2 are understood; normalised to the bare version
    QString location;
    QString outcome; ///< diagnostics of the first issue; for the log and for NeedsYou
};
/// One per entry, in the order sent. Errors: Invalid when it is no batch-response, or the count
/// differs from `expected`: then nothing counts as acknowledged.
Result<std::vector<Acknowledgement>> readBatchResponse(const QByteArray &bundle, int expected);

/// The Provenance resources of a searchset page, and the link to the next page (empty if none).
struct SeenPage {
    std::vector<Seen> seen;
    QString next;
};
Result<SeenPage> readSeenPage(const QByteArray &searchset);

/// Provenance that says a clinician looked at `target`. `agent` is an opaque account id.
QByteArray encodeSeen(const Seen &seen, const QString &targetType, const QString &agent);

/// Same content? Compares two resources as JSON without meta, text and id (a server of the
/// ConditionalCreate kind gives its own id; the identifier is ours and counts), members in any
/// order, number text as written. False when either is not JSON.
bool sameContent(const QByteArray &a, const QByteArray &b);

/// rest[0].resource[type].updateCreate. Errors: Invalid when it is no CapabilityStatement.
Result<CreateStyle> createStyle(const QByteArray &capabilityStatement, const QString &resourceType);

} // namespace backwell::sync::wire
