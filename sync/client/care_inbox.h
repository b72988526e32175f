// SPDX-License-Identifier: Apache-2.0
// The dates of the person's care, fetched since the last time and applied apart from the outbox.
#pragma once

#include "sync/client/news_cursor.h"
#include "sync/client/sign_in.h"

namespace backwell::sync
{

/// Asks for EpisodeOfCare with `_lastUpdated=ge`, so nothing of the same instant is skipped;
/// hearing of one again changes nothing. The cursor moves only after the store applied a page.
///
/// An episode of somebody else, or one that cannot be read whole, is not taken: what was known
/// before stays. A region that does not answer such a question has no dates to tell.
class CareInbox
{
public:
    explicit CareInbox(LocalStore &store)
        : m_store(store), m_cursor(store, QStringLiteral("care-cursor"))
    {
    }

    std::expected<void, SyncFailure> fetch(Enrolment &enrolment, SignIn &signIn);

private:
    std::expected<void, SyncFailure> take(const Enrolment &enrolment,
                                          std::vector<CareEpisode> episodes, QString &since);

    LocalStore &m_store;
    NewsCursor m_cursor;
};

} // namespace backwell::sync
