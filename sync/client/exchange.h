// SPDX-License-Identifier: Apache-2.0
// One attempt to send what is waiting and to fetch what the clinic looked at and dated.
#pragma once

#include "sync/client/news_inbox.h"
#include "sync/client/seen_inbox.h"

#include <set>

namespace backwell::sync
{

struct ExchangeReport {
    int held = 0;      ///< acknowledged by id and version
    int refused = 0;   ///< kept here, shown with the region's reason
    int conflicts = 0; ///< kept here and there, shown
    int seen = 0;
    SyncFailure failure; ///< problem None when everything that could be sent was
};

/// Blocks; belongs on the sync thread. Only what a region acknowledged by id and version leaves the
/// outbox. Whatever else happens (no answer, half an answer, a wrong one) leaves every unsent entry
/// as it was, and the next attempt sends the same bytes.
///
/// An entry that fails for a passing reason does not hold up the others, but later versions of the
/// same record wait for it, so that a region never sees an older version last.
class Exchange
{
public:
    Exchange(LocalStore &store, RegionHttp &http, const Clock &clock);

    /// `enrolment` may come back with a corrected clock offset, already saved.
    ExchangeReport run(Enrolment &enrolment);
    static constexpr int entriesPerBatch = 50;

private:
    using Entries = std::vector<wire::Outgoing>;
    void fetchNews(Enrolment &enrolment, ExchangeReport &report);
    SyncFailure learnCapability(Enrolment &enrolment);
    SyncFailure sendAll(Enrolment &enrolment, ExchangeReport &report);
    SyncFailure sendBatch(Enrolment &enrolment, const Entries &entries, ExchangeReport &report);
    Result<Entries> nextEntries(int limit) const;
    wire::CreateStyle styleFor(const Entries &entries) const;
    void setAside(const Entries &entries);

    LocalStore &m_store;
    SignIn m_signIn;
    SeenInbox m_seenInbox;
    NewsInbox<CareEpisode> m_careInbox;
    NewsInbox<ClinicPlan> m_planInbox;
    QByteArray m_capability; ///< asked once per client id and process
    QString m_capabilityOf;
    std::set<Key> m_later; ///< failed for a passing reason in this run
};

} // namespace backwell::sync
