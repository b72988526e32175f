// SPDX-License-Identifier: Apache-2.0
// Fetching EpisodeOfCare since the last time.
#include "sync/client/care_inbox.h"

#include "sync/client/news_pages.h"
#include "sync/wire/clinic_care.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace backwell::sync
{

namespace
{
const QString cursorName = QStringLiteral("care-cursor");

/// The words of a server for "I do not keep such things", or "not for you".
bool hasNone(const HttpAnswer &answer)
{
    constexpr std::array<int, 7> words{400, 403, 404, 405, 410, 422, 501};
    return answer.reach == Reach::Answered &&
           std::ranges::find(words, answer.status) != words.end();
}

SyncFailure storage(const Error &error)
{
    return {SyncProblem::Storage, error.detail, {}};
}
} // namespace

Result<QString> CareInbox::since(const Enrolment &enrolment) const
{
    const auto bytes = m_store.get(cursorName).result();
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    // Another region, or another person there, has its own past.
    return json[u"of"].toString() == enrolment.clientId ? json[u"since"].toString() : QString();
}

std::expected<void, SyncFailure> CareInbox::take(const Enrolment &enrolment,
                                                 std::vector<CareEpisode> episodes, QString &since)
{
    const auto foreign = std::erase_if(episodes, [&enrolment](const CareEpisode &episode) {
        return episode.person != enrolment.person;
    });
    if (foreign > 0)
        qWarning("sync: %d episodes of somebody else were not taken", int(foreign));
    QString newest = since;
    if (!episodes.empty())
        newest = std::ranges::max(episodes, {}, [](const CareEpisode &episode) {
                     return episode.lastUpdated.msUtc;
                 }).lastUpdated.toIso();
    const auto applied = m_store.applyCare(std::move(episodes)).result();
    if (!applied)
        return std::unexpected(storage(applied.error()));
    if (newest == since)
        return {};
    since = newest;
    const QJsonObject json{{QStringLiteral("of"), enrolment.clientId},
                           {QStringLiteral("since"), since}};
    const auto kept =
        m_store.put(cursorName, QJsonDocument(json).toJson(QJsonDocument::Compact)).result();
    if (!kept)
        return std::unexpected(storage(kept.error()));
    return {};
}

std::expected<void, SyncFailure> CareInbox::fetch(Enrolment &enrolment, SignIn &signIn)
{
    auto since = this->since(enrolment);
    if (!since)
        return std::unexpected(storage(since.error()));
    NewsPages pages(enrolment, signIn);
    pages.begin(QStringLiteral("EpisodeOfCare"), *since);
    for (;;) {
        const auto answer = pages.next();
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer || hasNone(**answer))
            return {};
        const SyncFailure failure = failureOf(**answer);
        if (failure.problem != SyncProblem::None)
            return std::unexpected(failure);
        auto page = wire::readCarePage((*answer)->body);
        if (!page)
            return std::unexpected(garbled(page.error().detail));
        if (page->unreadable > 0)
            qWarning("sync: %d episodes could not be read", page->unreadable);
        if (const auto taken = take(enrolment, std::move(page->episodes), *since); !taken)
            return taken;
        if (const auto followed = pages.follow(page->next); !followed)
            return followed;
    }
}

} // namespace backwell::sync
