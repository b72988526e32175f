// SPDX-License-Identifier: Apache-2.0
// Why an exchange with a region stopped early; each has its own sentence on screen.
#pragma once

#include "sync/client/region_http.h"

#include <chrono>
#include <optional>

namespace backwell::sync
{

enum class SyncProblem {
    None,
    Offline,       ///< nothing answered; ordinary, tried again by itself
    CaptivePortal, ///< a sign-in page of the network answered in the region's place
    Certificate,   ///< whoever answered could not prove to be the region
    SignIn,        ///< the region does not accept this device any more: join again
    Busy,          ///< the region asks to come back later
    RegionFault,   ///< the region answered with something that makes no sense
    Storage        ///< this device could not read or write its own store
};
/// The stable word for logs and tests, e.g. "captive-portal".
QString problemName(SyncProblem problem);

struct SyncFailure {
    SyncProblem problem = SyncProblem::None;
    QString detail;                                 ///< for the log
    std::optional<std::chrono::seconds> retryAfter; ///< the region's own wish
};

/// What an answer means for the exchange as a whole; None for a 2xx status.
SyncFailure failureOf(const HttpAnswer &answer);
/// The store of this device did not do what it was asked.
SyncFailure storageFailure(const Error &error);

} // namespace backwell::sync
