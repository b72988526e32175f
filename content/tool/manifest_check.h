// SPDX-License-Identifier: Apache-2.0
// What the manifest says against what is there.
#pragma once

#include "content/tool/pack_source.h"

#include <QDate>

namespace backwell::content::tool
{

/// Approver, review date, the list of Get help now and, of a built pack, size and hash of every
/// file. The signature is not looked at (`backwell-pack verify`).
void checkManifest(const PackSource &pack, QDate today, Findings &findings);

} // namespace backwell::content::tool
