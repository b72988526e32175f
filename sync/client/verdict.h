// SPDX-License-Identifier: Apache-2.0
// What a region's answer to one entry means for the outbox.
#pragma once

#include "sync/client/sign_in.h"

namespace backwell::sync
{

/// The reading of an acknowledgement from its status alone.
enum class Verdict {
    Held,    ///< 201, or 200 to a PUT: acknowledged
    Look,    ///< 200 to a conditional create, 409, 412: only reading the region's copy tells
    Refused, ///< 202 (quarantined) and any other 4xx: the person sees the reason
    NotNow   ///< 401, 408, 425, 429, 5xx and everything else: tried again later
};
Verdict verdictOf(const wire::Acknowledgement &said, const wire::Outgoing &entry,
                  wire::CreateStyle style);

/// Reads the region's copy of `entry` and compares: same client version and same content is Held,
/// anything else is Conflict, and both are kept. nullopt when it cannot be told now.
std::expected<std::optional<Receipt>, SyncFailure> readBack(Enrolment &enrolment, SignIn &signIn,
                                                            const wire::Outgoing &entry,
                                                            const wire::Acknowledgement &said,
                                                            wire::CreateStyle style);

} // namespace backwell::sync
