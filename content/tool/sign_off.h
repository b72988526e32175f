// SPDX-License-Identifier: Apache-2.0
// The list that a clinical safety officer signs, from the pack itself.
#pragma once

#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

/// Markdown: everything marked other than V that is shown or drives logic, what nobody agreed to,
/// texts without an approver with their words, and `notes` at the end. The same pack and notes give
/// the same bytes.
QString signOffList(const PackSource &pack, const QString &notes);

} // namespace backwell::content::tool
