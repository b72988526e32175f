// SPDX-License-Identifier: Apache-2.0
// Every text rests on facts that are there and carries a key message; every message has a text.
#pragma once

#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

/// `original`: the pack that this one translates, whose facts and messages stand in for those that
/// are not here yet; may be nullptr.
void checkEvidence(const PackSource &pack, const PackSource *original, Findings &findings);

} // namespace backwell::content::tool
