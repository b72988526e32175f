// SPDX-License-Identifier: Apache-2.0
// The rules of imported measures: bound, unchanged, licensed.
#pragma once

#include "content/tool/file_check.h"

namespace backwell::content::tool
{

/// Ids of the measures with a file in bindings/.
QSet<QString> boundIds(const Files &files);

/// `files` is the whole pack by path. A licence itself stays in the source and is not in a built
/// pack. A licence that ended, or ends within 60 days, is a warning; the rest are errors.
void checkBindings(const Files &files, const Gathered &all, QDate today, Findings &findings);

} // namespace backwell::content::tool
