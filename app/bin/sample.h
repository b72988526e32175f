// SPDX-License-Identifier: Apache-2.0
// A person's three weeks, made up: for pictures of the screens, and for measuring a start.
#pragma once

#include "app/library/pack_shelf.h"
#include "app/me/profile.h"
#include "sync/store/local_store.h"

namespace backwell::app
{

/// A clock that stands at 2026-06-04T09:10:00+01:00, so that pictures do not change by themselves.
class StillClock final : public Clock
{
public:
    Instant now() const override { return {1780560600000, 3600}; }
};

/// Check-ins, measures and movements with every state an entry can have; waits until they are in.
/// Errors: those of LocalStore.
Result<void> fillWithSample(sync::LocalStore &store, const PackShelf &library, const Clock &clock,
                            const Uuid &person);
/// What such a person has said of themselves in the first run.
void fillWithSample(Profile &profile);

} // namespace backwell::app
