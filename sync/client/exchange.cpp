// SPDX-License-Identifier: Apache-2.0
// One attempt, step by step.
#include "sync/client/exchange.h"

#include "sync/client/verdict.h"

#include <algorithm>

namespace backwell::sync
{

namespace
{
// Enough to find one bad entry in a batch of fifty, few enough for a region that is simply broken.
constexpr int mostSpoiltBatches = 8;

bool failed(const SyncFailure &failure)
{
    return failure.problem != SyncProblem::None;
}

// The whole exchange ends here; anything else concerns one batch only.
bool endsExchange(const SyncFailure &failure)
{
    return failed(failure) && failure.problem != SyncProblem::RegionFault;
}
} // namespace

Exchange::Exchange(LocalStore &store, RegionHttp &http, const Clock &clock)
    : m_store(store), m_signIn(http, clock), m_seenInbox(store), m_careInbox(careInbox(store)),
      m_planInbox(planInbox(store))
{
}

ExchangeReport Exchange::run(Enrolment &enrolment)
{
    const qint64 offset = enrolment.clockOffsetMs;
    ExchangeReport report;
    m_later.clear();
    report.failure = sendAll(enrolment, report);
    if (!endsExchange(report.failure))
        fetchNews(enrolment, report);
    if (enrolment.clockOffsetMs != offset) {
        const auto saved = saveEnrolment(m_store, enrolment);
        if (!saved && !failed(report.failure))
            report.failure = storageFailure(saved.error());
    }
    return report;
}

// A kind of news that the region cannot give holds up no other.
void Exchange::fetchNews(Enrolment &enrolment, ExchangeReport &report)
{
    const auto goesOn = [&report](const auto &fetched) {
        if (!fetched && !failed(report.failure))
            report.failure = fetched.error();
        return fetched || !endsExchange(fetched.error());
    };
    const auto seen = m_seenInbox.fetch(enrolment, m_signIn);
    report.seen = seen.value_or(0);
    if (goesOn(seen) && goesOn(m_planInbox.fetch(enrolment, m_signIn)))
        goesOn(m_careInbox.fetch(enrolment, m_signIn));
}

SyncFailure Exchange::learnCapability(Enrolment &enrolment)
{
    if (m_capabilityOf == enrolment.clientId)
        return {};
    QUrl url = enrolment.region;
    url.setPath(QStringLiteral("/fhir/metadata"));
    const auto answer = m_signIn.send(enrolment, {"GET", url, {}, {}, {}, {}});
    if (!answer)
        return answer.error();
    SyncFailure failure = failureOf(*answer);
    if (failed(failure))
        return failure;
    const auto style = wire::createStyle(answer->body, QStringLiteral("QuestionnaireResponse"));
    if (!style)
        return {SyncProblem::RegionFault, style.error().detail, {}};
    m_capability = answer->body;
    m_capabilityOf = enrolment.clientId;
    return {};
}

// One style for a batch: by id only where the server takes our ids for every type in it.
wire::CreateStyle Exchange::styleFor(const Entries &entries) const
{
    const bool byId = std::ranges::all_of(entries, [this](const wire::Outgoing &entry) {
        const auto style = wire::createStyle(m_capability, entry.resourceType);
        return style && *style == wire::CreateStyle::PutById;
    });
    return byId ? wire::CreateStyle::PutById : wire::CreateStyle::ConditionalCreate;
}

// The oldest entries that may go now: none that failed in this run, no later version of one of
// those, and no two versions of one record in a batch, whose order a server is free to choose.
Result<Exchange::Entries> Exchange::nextEntries(int limit) const
{
    const auto waiting = m_store.outbox(int(m_later.size()) + 2 * entriesPerBatch).result();
    if (!waiting)
        return std::unexpected(waiting.error());
    std::set<Uuid> taken;
    for (const Key &key : m_later)
        taken.insert(key.id);
    Entries next;
    for (const wire::Outgoing &entry : *waiting) {
        if (int(next.size()) < limit && taken.insert(entry.key.id).second)
            next.push_back(entry);
    }
    return next;
}

void Exchange::setAside(const Entries &entries)
{
    for (const wire::Outgoing &entry : entries)
        m_later.insert(entry.key);
}

SyncFailure Exchange::sendAll(Enrolment &enrolment, ExchangeReport &report)
{
    int limit = entriesPerBatch;
    int spoilt = 0;
    SyncFailure passing;
    for (;;) {
        const auto entries = nextEntries(limit);
        if (!entries)
            return storageFailure(entries.error());
        if (entries->empty() && !m_later.empty() && !failed(passing))
            return {SyncProblem::Busy, QStringLiteral("%1 entries later").arg(m_later.size()), {}};
        if (entries->empty())
            return passing;
        SyncFailure capability = learnCapability(enrolment);
        if (failed(capability))
            return capability;
        const SyncFailure failure = sendBatch(enrolment, *entries, report);
        if (endsExchange(failure))
            return failure;
        if (!failed(failure)) {
            limit = std::min(limit * 2, entriesPerBatch);
            continue;
        }
        // A batch that a region cannot digest as a whole is tried in smaller ones, down to the one
        // entry that spoils it; that one waits and the others go.
        passing = failure;
        if (++spoilt == mostSpoiltBatches)
            return failure;
        if (entries->size() == 1)
            setAside(*entries);
        else
            limit = std::max<int>(1, int(entries->size()) / 2);
    }
}

SyncFailure Exchange::sendBatch(Enrolment &enrolment, const Entries &entries,
                                ExchangeReport &report)
{
    const wire::CreateStyle style = styleFor(entries);
    QUrl url = enrolment.region;
    url.setPath(QStringLiteral("/fhir"));
    const auto answer = m_signIn.send(
        enrolment, {"POST", url, "application/fhir+json", wire::batch(entries, style), {}, {}});
    if (!answer)
        return answer.error();
    SyncFailure whole = failureOf(*answer);
    if (failed(whole))
        return whole;
    const auto said = wire::readBatchResponse(answer->body, int(entries.size()));
    if (!said)
        return {SyncProblem::RegionFault, said.error().detail, {}};

    SyncFailure passing;
    std::vector<Receipt> receipts;
    std::vector<Key> unconfirmed; // the region answered, but has not said yet that it holds them
    for (size_t i = 0; i < entries.size() && !endsExchange(passing); ++i) {
        const wire::Acknowledgement &ack = (*said)[i];
        const Verdict verdict = verdictOf(ack, entries[i], style);
        std::optional<Receipt> receipt;
        if (verdict == Verdict::Held) {
            receipt = Receipt{entries[i].key, Receipt::Kind::Held, ack.etag, {}};
        } else if (verdict == Verdict::Refused) {
            receipt = Receipt{entries[i].key, Receipt::Kind::Refused, ack.etag, ack.outcome};
        } else if (verdict == Verdict::Look) {
            const auto looked = readBack(enrolment, m_signIn, entries[i], ack, style);
            if (looked)
                receipt = *looked;
            else
                passing = looked.error();
        }
        if (receipt) {
            receipts.push_back(*receipt);
        } else {
            m_later.insert(entries[i].key);
            unconfirmed.push_back(entries[i].key);
        }
    }
    if (const auto marked = m_store.markSent(std::move(unconfirmed)).result(); !marked)
        return storageFailure(marked.error());
    for (const Receipt &receipt : receipts) {
        report.held += receipt.kind == Receipt::Kind::Held;
        report.refused += receipt.kind == Receipt::Kind::Refused;
        report.conflicts += receipt.kind == Receipt::Kind::Conflict;
    }
    const auto applied = m_store.apply(std::move(receipts)).result();
    if (!applied)
        return storageFailure(applied.error());
    return passing;
}

} // namespace backwell::sync
