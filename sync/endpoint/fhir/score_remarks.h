// SPDX-License-Identifier: Apache-2.0
// Scores on their way into the ledger, computed again.
#pragma once

#include "sync/endpoint/intake/score_check.h"
#include "sync/endpoint/ledger/ledger.h"

namespace backwell::sync::endpoint
{

/// Sets the remark of every Observation among `entries` whose score this region computes otherwise
/// from the response it was made of, which is among them or held already. Nothing is refused for
/// it. A score that comes before its response has no remark; the person's page compares them again.
void remarkScores(std::vector<Entry> &entries, Ledger &ledger, const KnownMeasures &measures);

} // namespace backwell::sync::endpoint
