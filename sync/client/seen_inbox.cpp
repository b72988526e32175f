// SPDX-License-Identifier: Apache-2.0
// Fetching Provenance since the last time.
#include "sync/client/seen_inbox.h"

#include "sync/client/news_pages.h"
#include "sync/wire/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync
{

namespace
{
const QString cursorName = QStringLiteral("seen-cursor");
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
    for (const QJsonValue id : json[u"ids"].toArray())
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
        return std::unexpected(storageFailure(cursor.error()));
    int applied = 0;
    NewsPages pages(enrolment, signIn);
    pages.begin(QStringLiteral("Provenance"), cursor->since);
    for (;;) {
        const auto answer = pages.next();
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer)
            return applied;
        const SyncFailure failure = failureOf(**answer);
        if (failure.problem != SyncProblem::None)
            return std::unexpected(failure);
        const auto page = wire::readSeenPage((*answer)->body);
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
                return std::unexpected(storageFailure(stored.error()));
        }
        if (const auto followed = pages.follow(page->next); !followed)
            return std::unexpected(followed.error());
    }
}

} // namespace backwell::sync
