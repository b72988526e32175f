// SPDX-License-Identifier: Apache-2.0
// Fetching Provenance since the last time.
#include "sync/client/seen_inbox.h"

#include "sync/wire/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace backwell::sync
{

namespace
{
const QString cursorName = QStringLiteral("seen-cursor");
constexpr int mostPages = 200;

QUrl firstPage(const Enrolment &enrolment, const QString &since)
{
    QUrl url = enrolment.region;
    url.setPath(QStringLiteral("/fhir/Provenance"));
    QString query = QStringLiteral("patient=") + enrolment.person.toString();
    if (!since.isEmpty())
        query += QStringLiteral("&_lastUpdated=ge") +
                 QString::fromLatin1(QUrl::toPercentEncoding(since));
    url.setQuery(query + QStringLiteral("&_sort=_lastUpdated"), QUrl::StrictMode);
    return url;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

SyncFailure garbled(const QString &detail)
{
    return {SyncProblem::RegionFault, detail, {}};
}
} // namespace

Result<SeenInbox::Cursor> SeenInbox::cursor(const Enrolment &enrolment) const
{
    const auto bytes = m_store.get(cursorName).result();
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    // Another region, or another person there, has its own past.
    if (json[u"of"].toString() != enrolment.clientId)
        return Cursor{};
    Cursor cursor{json[u"since"].toString(), {}};
    for (const QJsonValue &id : json[u"ids"].toArray())
        cursor.ids << id.toString();
    return cursor;
}

Result<void> SeenInbox::keep(const Enrolment &enrolment, const Cursor &cursor)
{
    const QJsonObject json{{QStringLiteral("of"), enrolment.clientId},
                           {QStringLiteral("since"), cursor.since},
                           {QStringLiteral("ids"), QJsonArray::fromStringList(cursor.ids)}};
    return m_store.put(cursorName, QJsonDocument(json).toJson(QJsonDocument::Compact)).result();
}

std::expected<int, SyncFailure> SeenInbox::fetch(Enrolment &enrolment, SignIn &signIn)
{
    auto cursor = this->cursor(enrolment);
    if (!cursor)
        return std::unexpected(SyncFailure{SyncProblem::Storage, cursor.error().detail, {}});
    int applied = 0;
    QUrl url = firstPage(enrolment, cursor->since);
    for (int pages = 0; !url.isEmpty() && pages < mostPages; ++pages) {
        const auto answer = signIn.send(enrolment, {"GET", url, {}, {}, {}, {}});
        if (!answer)
            return std::unexpected(answer.error());
        const SyncFailure failure = failureOf(*answer);
        if (failure.problem != SyncProblem::None)
            return std::unexpected(failure);
        const auto page = wire::readSeenPage(answer->body);
        if (!page)
            return std::unexpected(garbled(page.error().detail));

        std::vector<Seen> fresh;
        for (const Seen &seen : page->seen) {
            const QString id =
                seen.provenance + u'>' + seen.target.toString(); // one may name several
            if (seen.lastUpdated == cursor->since && cursor->ids.contains(id))
                continue;
            if (seen.lastUpdated != cursor->since)
                cursor->ids.clear();
            cursor->since = seen.lastUpdated;
            cursor->ids << id;
            fresh.push_back(seen);
        }
        applied += int(fresh.size());
        if (!fresh.empty()) {
            auto stored = m_store.applySeen(std::move(fresh)).result();
            if (stored)
                stored = keep(enrolment, *cursor);
            if (!stored)
                return std::unexpected(
                    SyncFailure{SyncProblem::Storage, stored.error().detail, {}});
        }
        url = page->next.isEmpty() ? QUrl() : enrolment.region.resolved(QUrl(page->next));
        if (!url.isEmpty() && !sameOrigin(url, enrolment.region))
            return std::unexpected(garbled(QStringLiteral("the next page is of another origin")));
    }
    return applied;
}

} // namespace backwell::sync
