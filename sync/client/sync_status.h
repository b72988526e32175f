// SPDX-License-Identifier: Apache-2.0
// How things stand with the region, for the screen.
#pragma once

#include "platform/base/clock.h"
#include "sync/client/sync_problem.h"

namespace backwell::sync
{

enum class SyncState {
    NeedsEnrolment, ///< no region joined; everything stays on this device, which is fine
    Idle,           ///< nothing waits
    Sending,
    Waiting, ///< something waits or failed in passing; tries again by itself at `until`
    Problem  ///< the person or the clinic must do something; still tries from time to time
};

struct SyncStatus {
    SyncState state = SyncState::NeedsEnrolment;
    SyncProblem problem = SyncProblem::None; ///< of the last attempt
    std::optional<Instant> until;            ///< with Waiting and Problem
    std::optional<Instant> lastSent;         ///< when the last entry was acknowledged
    int pending = 0;                         ///< entries not yet acknowledged
    QString regionName;                      ///< empty while NeedsEnrolment
    bool operator==(const SyncStatus &) const = default;
};

} // namespace backwell::sync
