// SPDX-License-Identifier: Apache-2.0
// What a clinic says of the person's own plan, fetched since the last time and applied apart from
// the outbox.
#pragma once

#include "sync/client/news_cursor.h"
#include "sync/client/sign_in.h"

namespace backwell::sync
{

/// Asks for CarePlan like CareInbox for its dates: hearing of one again changes nothing, one of
/// somebody else or that cannot be read whole is not taken, and a region that does not answer such
/// a question has nothing to say.
class PlanInbox
{
public:
    explicit PlanInbox(LocalStore &store)
        : m_store(store), m_cursor(store, QStringLiteral("plan-cursor"))
    {
    }

    std::expected<void, SyncFailure> fetch(Enrolment &enrolment, SignIn &signIn);

private:
    std::expected<void, SyncFailure> take(const Enrolment &enrolment, std::vector<ClinicPlan> plans,
                                          QString &since);

    LocalStore &m_store;
    NewsCursor m_cursor;
};

} // namespace backwell::sync
