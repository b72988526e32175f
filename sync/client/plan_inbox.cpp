// SPDX-License-Identifier: Apache-2.0
// Fetching a clinic's CarePlans since the last time.
#include "sync/client/plan_inbox.h"

#include "sync/client/news_pages.h"
#include "sync/wire/clinic_plan.h"

#include <algorithm>

namespace backwell::sync
{

std::expected<void, SyncFailure> PlanInbox::take(const Enrolment &enrolment,
                                                 std::vector<ClinicPlan> plans, QString &since)
{
    const auto foreign = std::erase_if(plans, [&enrolment](const ClinicPlan &plan) {
        return plan.statement.person != enrolment.person;
    });
    if (foreign > 0)
        qWarning("sync: %d plans of somebody else were not taken", int(foreign));
    QString newest = since;
    if (!plans.empty())
        newest = std::ranges::max(plans, {}, [](const ClinicPlan &plan) {
                     return plan.lastUpdated.msUtc;
                 }).lastUpdated.toIso();
    const auto applied = m_store.applyPlans(std::move(plans)).result();
    if (!applied)
        return std::unexpected(NewsCursor::storage(applied.error()));
    if (newest == since)
        return {};
    since = newest;
    return m_cursor.move(enrolment, since);
}

std::expected<void, SyncFailure> PlanInbox::fetch(Enrolment &enrolment, SignIn &signIn)
{
    auto since = m_cursor.since(enrolment);
    if (!since)
        return std::unexpected(since.error());
    NewsPages pages(enrolment, signIn);
    pages.begin(QStringLiteral("CarePlan"), *since, QString::fromUtf16(wire::myPlanCategory));
    for (;;) {
        const auto answer = pages.next();
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer || tellsNone(**answer))
            return {};
        const SyncFailure failure = failureOf(**answer);
        if (failure.problem != SyncProblem::None)
            return std::unexpected(failure);
        auto page = wire::readPlanPage((*answer)->body);
        if (!page)
            return std::unexpected(garbled(page.error().detail));
        if (page->unreadable > 0)
            qWarning("sync: %d plans could not be read", page->unreadable);
        if (const auto taken = take(enrolment, std::move(page->plans), *since); !taken)
            return taken;
        if (const auto followed = pages.follow(page->next); !followed)
            return followed;
    }
}

} // namespace backwell::sync
