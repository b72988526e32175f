// SPDX-License-Identifier: Apache-2.0
// Acknowledgements, and the second look at the doubtful ones.
#include "sync/client/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync
{

namespace
{
// A create, under the style in which the server chooses the id.
bool conditionalCreate(const wire::Outgoing &entry, wire::CreateStyle style)
{
    return style == wire::CreateStyle::ConditionalCreate && entry.key.version == 1;
}

QUrl place(const Enrolment &enrolment, const QString &path)
{
    QUrl url = enrolment.region;
    url.setPath(QStringLiteral("/fhir/") + path);
    return url;
}

// The id in "Type/id/_history/3", with or without an address before it.
QString idInLocation(const QString &location, const QString &type)
{
    const QStringList parts = location.split(u'/');
    const qsizetype at = parts.lastIndexOf(type);
    return at >= 0 && at + 1 < parts.size() ? parts[at + 1] : QString();
}

// Only ids are read here, so that no number is ever rewritten on the way.
QString idInSearch(const QByteArray &searchset)
{
    const QJsonArray found = QJsonDocument::fromJson(searchset).object()[u"entry"].toArray();
    return found.size() == 1 ? found[0][u"resource"][u"id"].toString() : QString();
}

using Found = std::expected<QString, SyncFailure>;

// The region's id of the entry, empty when it has none.
Found idAtRegion(Enrolment &enrolment, SignIn &signIn, const wire::Outgoing &entry,
                 const wire::Acknowledgement &said, wire::CreateStyle style)
{
    if (style == wire::CreateStyle::PutById)
        return entry.key.id.toString();
    const QString named = idInLocation(said.location, entry.resourceType);
    if (!named.isEmpty())
        return named;
    QUrl search = place(enrolment, entry.resourceType);
    search.setQuery(
        QStringLiteral("identifier=") +
        QString::fromLatin1(QUrl::toPercentEncoding(QStringView(wire::recordIdSystem).toString() +
                                                    u'|' + entry.key.id.toString())));
    const auto answer = signIn.send(enrolment, {"GET", search, {}, {}, {}, {}});
    if (!answer)
        return std::unexpected(answer.error());
    return answer->status == 200 ? idInSearch(answer->body) : QString();
}
} // namespace

Verdict verdictOf(const wire::Acknowledgement &said, const wire::Outgoing &entry,
                  wire::CreateStyle style)
{
    switch (said.status) {
    case 201:
        return Verdict::Held;
    case 200:
        return conditionalCreate(entry, style) ? Verdict::Look : Verdict::Held;
    case 202:
        return Verdict::Refused;
    case 409:
    case 412:
        return Verdict::Look;
    case 401:
    case 408:
    case 425:
    case 429:
        return Verdict::NotNow;
    default:
        return said.status / 100 == 4 ? Verdict::Refused : Verdict::NotNow;
    }
}

std::expected<std::optional<Receipt>, SyncFailure> readBack(Enrolment &enrolment, SignIn &signIn,
                                                            const wire::Outgoing &entry,
                                                            const wire::Acknowledgement &said,
                                                            wire::CreateStyle style)
{
    const Found id = idAtRegion(enrolment, signIn, entry, said, style);
    if (!id)
        return std::unexpected(id.error());
    if (id->isEmpty())
        return std::nullopt;
    const auto answer = signIn.send(
        enrolment, {"GET", place(enrolment, entry.resourceType + u'/' + *id), {}, {}, {}, {}});
    if (!answer)
        return std::unexpected(answer.error());
    const auto copy = wire::envelope(answer->body);
    if (answer->status != 200 || !copy || copy->resourceType != entry.resourceType)
        return std::nullopt;
    const bool ours =
        copy->clientVersion == entry.key.version && wire::sameContent(answer->body, entry.resource);
    if (ours)
        return Receipt{entry.key, Receipt::Kind::Held, copy->versionId, {}};
    return Receipt{entry.key, Receipt::Kind::Conflict, copy->versionId,
                   QStringLiteral("the region holds version %1").arg(copy->clientVersion)};
}

} // namespace backwell::sync
