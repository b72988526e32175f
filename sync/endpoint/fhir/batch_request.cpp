// SPDX-License-Identifier: Apache-2.0
// Reading is lazy (simdjson On-Demand): a resource is cut out of the bundle and parsed on its own,
// so that what is wrong inside one entry stays inside it.
#include "sync/endpoint/fhir/batch_request.h"

#include "sync/endpoint/fhir/operation_outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace backwell::sync::endpoint
{

namespace
{
constexpr size_t mostEntries = 1000;
namespace lazy = simdjson::ondemand;

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString member(lazy::object object, std::string_view name)
{
    std::string_view text;
    return object.find_field_unordered(name).get_string().get(text) == simdjson::SUCCESS
               ? textOf(text)
               : QString();
}

// "Type" or "Type/id" or "Type?identifier=…" (a conditional update by our own identifier).
void readUrl(const QString &method, const QString &url, BatchEntry &entry)
{
    const QString path = url.section(u'?', 0, 0);
    const QString condition = url.section(u'?', 1);
    const QStringList parts = path.split(u'/');
    entry.offer.type = parts[0];
    if (method == u"PUT" && parts.size() == 2 && condition.isEmpty()) {
        entry.offer.id = parts[1];
    } else if (method == u"PUT" && parts.size() == 1 && !condition.isEmpty()) {
        entry.offer.ifNoneExist = condition;
    } else if (method != u"POST" || parts.size() != 1 || !condition.isEmpty()) {
        entry.status = method == u"PUT" || method == u"POST" ? 400 : 405;
        entry.reason = entry.status == 400 ? QStringLiteral("request.url not understood")
                                           : QStringLiteral("only PUT and POST in a batch");
    }
}

BatchEntry readEntry(lazy::object object)
{
    BatchEntry entry;
    lazy::object request;
    lazy::object resource;
    std::string_view raw;
    if (object.find_field_unordered("request").get_object().get(request) != simdjson::SUCCESS) {
        entry.status = 400;
        entry.reason = QStringLiteral("no request");
        return entry;
    }
    const QString method = member(request, "method");
    request.reset();
    const QString url = member(request, "url");
    request.reset();
    entry.offer.ifNoneExist = member(request, "ifNoneExist");
    readUrl(method, url, entry);
    object.reset();
    if (object.find_field_unordered("resource").get_object().get(resource) != simdjson::SUCCESS ||
        resource.raw_json().get(raw) != simdjson::SUCCESS) {
        entry.status = 400;
        entry.reason = QStringLiteral("no resource");
        return entry;
    }
    while (!raw.empty() && std::isspace(static_cast<unsigned char>(raw.back())))
        raw.remove_suffix(1);
    entry.offer.resource = QByteArray(raw.data(), qsizetype(raw.size()));
    return entry;
}

bool isBatch(lazy::object &bundle)
{
    const bool right = member(bundle, "resourceType") == u"Bundle";
    bundle.reset();
    const bool batch = member(bundle, "type") == u"batch";
    bundle.reset();
    return right && batch;
}
} // namespace

Result<std::vector<BatchEntry>> readBatch(const QByteArray &bytes)
{
    const simdjson::padded_string padded(bytes.constData(), size_t(bytes.size()));
    lazy::parser parser;
    lazy::document document;
    lazy::object bundle;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS ||
        document.get_object().get(bundle) != simdjson::SUCCESS || !isBatch(bundle))
        return fail(ErrorKind::Invalid, QStringLiteral("not a Bundle of type batch"));
    std::vector<BatchEntry> entries;
    lazy::array list;
    if (bundle.find_field_unordered("entry").get_array().get(list) != simdjson::SUCCESS)
        return entries;
    for (auto value : list) {
        lazy::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return fail(ErrorKind::Invalid, QStringLiteral("an entry is broken"));
        if (entries.size() == mostEntries)
            return fail(ErrorKind::Invalid, QStringLiteral("more than 1000 entries"));
        entries.push_back(readEntry(object));
    }
    return entries;
}

QByteArray writeBatchResponse(const std::vector<EntryAnswer> &answers)
{
    QJsonArray entries;
    for (const EntryAnswer &answer : answers) {
        QJsonObject response{
            {QStringLiteral("status"), QString::fromLatin1(statusLine(answer.status))}};
        if (!answer.location.isEmpty())
            response[u"location"] = answer.location;
        if (!answer.etag.isEmpty())
            response[u"etag"] = QStringLiteral("W/\"%1\"").arg(answer.etag);
        if (!answer.modified.isEmpty())
            response[u"lastModified"] = answer.modified;
        if (!answer.reason.isEmpty())
            response[u"outcome"] =
                QJsonDocument::fromJson(operationOutcome(answer.status, answer.reason)).object();
        entries.push_back(QJsonObject{{QStringLiteral("response"), response}});
    }
    QJsonObject bundle{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                       {QStringLiteral("type"), QStringLiteral("batch-response")}};
    if (!entries.isEmpty())
        bundle[u"entry"] = entries;
    return QJsonDocument(bundle).toJson(QJsonDocument::Compact);
}

QByteArray writeSearchset(const std::vector<Found> &found, const QString &base, const QString &self,
                          const QString &next)
{
    QJsonArray links{QJsonObject{{QStringLiteral("relation"), QStringLiteral("self")},
                                 {QStringLiteral("url"), self}}};
    if (!next.isEmpty())
        links.push_back(QJsonObject{{QStringLiteral("relation"), QStringLiteral("next")},
                                    {QStringLiteral("url"), next}});
    QByteArray bundle = R"({"resourceType":"Bundle","type":"searchset","link":)" +
                        QJsonDocument(links).toJson(QJsonDocument::Compact);
    QByteArray entries;
    for (const Found &one : found) {
        const QString url = QStringLiteral("%1/fhir/%2/%3").arg(base, one.type, one.id);
        entries += entries.isEmpty() ? "" : ",";
        entries += R"({"fullUrl":")" + url.toUtf8() + R"(","resource":)" + one.resource +
                   R"(,"search":{"mode":"match"}})";
    }
    if (!entries.isEmpty())
        bundle += R"(,"entry":[)" + entries + ']';
    return bundle + '}';
}

} // namespace backwell::sync::endpoint
