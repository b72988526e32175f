// SPDX-License-Identifier: Apache-2.0
// The batch that is sent and the batch-response that comes back
// (https://hl7.org/fhir/R4/http.html#transaction).
#include "sync/wire/wire.h"

#include "platform/base/json.h"
#include "sync/wire/json_writer.h"
#include "sync/wire/resource_parts.h"

namespace backwell::sync::wire
{

namespace
{
void writeRequest(JsonWriter &to, const Outgoing &entry, CreateStyle style)
{
    const QString byIdentifier = QStringLiteral("identifier=%1|%2")
                                     .arg(QStringView(recordIdSystem), entry.key.id.toString());
    to.name("request").beginObject();
    if (style == CreateStyle::PutById) {
        to.member("method", u"PUT");
        to.member("url", entry.resourceType + QLatin1Char('/') + entry.key.id.toString());
    } else if (entry.key.version > 1) {
        to.member("method", u"PUT");
        to.member("url", entry.resourceType + QLatin1Char('?') + byIdentifier);
    } else {
        to.member("method", u"POST").member("url", entry.resourceType);
    }
    if (!entry.etag.isEmpty() && (style == CreateStyle::PutById || entry.key.version > 1))
        to.member("ifMatch", QStringLiteral("W/\"%1\"").arg(entry.etag));
    if (style == CreateStyle::ConditionalCreate && entry.key.version == 1)
        to.member("ifNoneExist", byIdentifier);
    to.endObject();
}

/// W/"2", "2" and 2 are all 2.
QString bareEtag(QString etag)
{
    if (etag.startsWith(u"W/"))
        etag.remove(0, 2);
    if (etag.size() >= 2 && etag.startsWith(u'"') && etag.endsWith(u'"'))
        etag = etag.sliced(1, etag.size() - 2);
    return etag;
}

QString firstDiagnostics(const JsonValue &outcome)
{
    if (outcome[u"resourceType"].string() != u"OperationOutcome")
        return {};
    const JsonValue &issue = outcome[u"issue"].at(0);
    if (const QString text = issue[u"diagnostics"].string(); !text.isEmpty())
        return text;
    return issue[u"details"][u"text"].string();
}

/// "201" or "201 Created"; 0 when neither.
int statusOf(const QString &text)
{
    const bool alone = text.size() == 3 || (text.size() > 3 && text[3] == QLatin1Char(' '));
    bool number = false;
    const int status = text.first(std::min<qsizetype>(3, text.size())).toInt(&number);
    return alone && number && status >= 100 && status <= 599 ? status : 0;
}
} // namespace

namespace
{
/// A conditional update goes to the resource that the server gave an id of its own; a body with
/// another id would be refused (https://hl7.org/fhir/R4/http.html#cond-update).
QByteArray body(const Outgoing &entry, CreateStyle style)
{
    QByteArray bytes = entry.resource;
    if (style == CreateStyle::ConditionalCreate && entry.key.version > 1) {
        const QByteArray id = "\"id\":\"" + entry.key.id.toString().toLatin1() + "\",";
        if (const qsizetype at = bytes.indexOf(id); at >= 0)
            bytes.remove(at, id.size());
    }
    return bytes;
}
} // namespace

QByteArray batch(const std::vector<Outgoing> &entries, CreateStyle style)
{
    JsonWriter writer;
    writer.beginObject().member("resourceType", u"Bundle").member("type", u"batch");
    if (!entries.empty()) {
        writer.name("entry").beginArray();
        for (const Outgoing &entry : entries) {
            writer.beginObject().member("fullUrl",
                                        QStringLiteral("urn:uuid:") + entry.key.id.toString());
            writer.name("resource").raw(body(entry, style));
            writeRequest(writer, entry, style);
            writer.endObject();
        }
        writer.endArray();
    }
    return writer.endObject().bytes();
}

Result<std::vector<Acknowledgement>> readBatchResponse(const QByteArray &bundle, int expected)
{
    const auto json = parseJson(bundle);
    if (!json)
        return std::unexpected(json.error());
    if ((*json)[u"resourceType"].string() != u"Bundle" ||
        (*json)[u"type"].string() != u"batch-response")
        return invalid(QStringLiteral("type"));
    const std::vector<JsonValue> &entries = (*json)[u"entry"].items;
    if (qsizetype(entries.size()) != expected)
        return invalid(QStringLiteral("entry: %1 of %2").arg(entries.size()).arg(expected));
    std::vector<Acknowledgement> read;
    for (const JsonValue &entry : entries) {
        const JsonValue &response = entry[u"response"];
        Acknowledgement word{statusOf(response[u"status"].string()),
                             bareEtag(response[u"etag"].string()), response[u"location"].string(),
                             firstDiagnostics(response[u"outcome"])};
        if (word.status == 0)
            return invalid(QStringLiteral("entry[%1].response.status").arg(read.size()));
        if (word.outcome.isEmpty())
            word.outcome = firstDiagnostics(entry[u"resource"]);
        read.push_back(std::move(word));
    }
    return read;
}

} // namespace backwell::sync::wire
