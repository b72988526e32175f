// SPDX-License-Identifier: Apache-2.0
// One loop over the pages of a region, and the kinds of news that go through it.
#include "sync/client/news_inbox.h"

#include "sync/client/news_pages.h"
#include "sync/wire/clinic_care.h"
#include "sync/wire/clinic_plan.h"

#include <algorithm>

namespace backwell::sync
{

template <typename News>
std::expected<void, SyncFailure> NewsInbox<News>::take(const Enrolment &enrolment,
                                                       std::vector<News> news, QString &since)
{
    const auto foreign = std::erase_if(news, [this, &enrolment](const News &one) {
        return m_kind.personOf(one) != enrolment.person;
    });
    if (foreign > 0)
        qWarning("sync: %d %s of somebody else were not taken", int(foreign), m_kind.many);
    QString newest = since;
    if (!news.empty())
        newest = std::ranges::max(news, {}, [](const News &one) {
                     return one.lastUpdated.msUtc;
                 }).lastUpdated.toIso();
    const auto applied = (m_store.*m_kind.apply)(std::move(news)).result();
    if (!applied)
        return std::unexpected(storageFailure(applied.error()));
    if (newest == since)
        return {};
    since = newest;
    return m_cursor.move(enrolment, since);
}

template <typename News>
std::expected<void, SyncFailure> NewsInbox<News>::fetch(Enrolment &enrolment, SignIn &signIn)
{
    auto since = m_cursor.since(enrolment);
    if (!since)
        return std::unexpected(since.error());
    NewsPages pages(enrolment, signIn);
    pages.begin(m_kind.type, *since, m_kind.category);
    for (;;) {
        const auto answer = pages.next();
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer || tellsNone(**answer))
            return {};
        const SyncFailure failure = failureOf(**answer);
        if (failure.problem != SyncProblem::None)
            return std::unexpected(failure);
        auto page = m_kind.read((*answer)->body);
        if (!page)
            return std::unexpected(garbled(page.error().detail));
        if (page->unreadable > 0)
            qWarning("sync: %d %s could not be read", page->unreadable, m_kind.many);
        if (const auto taken = take(enrolment, std::move(page->news), *since); !taken)
            return taken;
        if (const auto followed = pages.follow(page->next); !followed)
            return followed;
    }
}

template class NewsInbox<CareEpisode>;
template class NewsInbox<ClinicPlan>;

NewsInbox<CareEpisode> careInbox(LocalStore &store)
{
    return {store,
            {QStringLiteral("care-cursor"),
             QStringLiteral("EpisodeOfCare"),
             {},
             "episodes",
             &wire::readCarePage,
             [](const CareEpisode &episode) { return episode.person; },
             &LocalStore::applyCare}};
}

NewsInbox<ClinicPlan> planInbox(LocalStore &store)
{
    return {store,
            {QStringLiteral("plan-cursor"), QStringLiteral("CarePlan"),
             QString::fromUtf16(wire::myPlanCategory), "plans", &wire::readPlanPage,
             [](const ClinicPlan &plan) { return plan.statement.person; },
             &LocalStore::applyPlans}};
}

} // namespace backwell::sync
