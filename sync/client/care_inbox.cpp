// SPDX-License-Identifier: Apache-2.0
// Fetching EpisodeOfCare since the last time.
#include "sync/client/care_inbox.h"

#include "sync/client/news_pages.h"
#include "sync/wire/clinic_care.h"

#include <algorithm>

namespace backwell::sync
{

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
        return std::unexpected(NewsCursor::storage(applied.error()));
    if (newest == since)
        return {};
    since = newest;
    return m_cursor.move(enrolment, since);
}

std::expected<void, SyncFailure> CareInbox::fetch(Enrolment &enrolment, SignIn &signIn)
{
    auto since = m_cursor.since(enrolment);
    if (!since)
        return std::unexpected(since.error());
    NewsPages pages(enrolment, signIn);
    pages.begin(QStringLiteral("EpisodeOfCare"), *since);
    for (;;) {
        const auto answer = pages.next();
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer || tellsNone(**answer))
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
