// SPDX-License-Identifier: Apache-2.0
// Nothing in a pack leads nowhere.
#pragma once

#include "content/tool/file_check.h"

namespace backwell::content::tool
{

/// Every link, every picture's movement and pose, every movement of a plan. `original`: the pack
/// that this one translates, where a link may lead while its
/// target is still to come here; may be nullptr.
void checkLinks(const Gathered &all, const PackSource &pack, const PackSource *original,
                Findings &findings);

/// Every article stands in learn.json, once, in its own topic; one listed there is here, or is
/// still to come from `original` (may be nullptr).
void checkTopics(const PackSource &pack, const PackSource *original, Findings &findings);

} // namespace backwell::content::tool
