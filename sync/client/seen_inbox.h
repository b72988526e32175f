// SPDX-License-Identifier: Apache-2.0
// What the clinic looked at, fetched since the last time and applied apart from the outbox.
#pragma once

#include "sync/client/sign_in.h"

namespace backwell::sync
{

/// Asks for Provenance with `_lastUpdated=ge`, so nothing of the same instant is skipped, and drops
/// by id what was applied before. The cursor moves only after the store applied a page.
class SeenInbox
{
public:
    explicit SeenInbox(LocalStore &store) : m_store(store) {}

    /// How many new ones were applied.
    std::expected<int, SyncFailure> fetch(Enrolment &enrolment, SignIn &signIn);

private:
    struct Cursor {
        QString since;   ///< lastUpdated of the newest applied, empty at first
        QStringList ids; ///< "provenance>record" applied with exactly that lastUpdated
    };
    Result<Cursor> cursor(const Enrolment &enrolment) const;
    Result<void> keep(const Enrolment &enrolment, const Cursor &cursor);

    LocalStore &m_store;
};

} // namespace backwell::sync
