// SPDX-License-Identifier: Apache-2.0
// From a pack's source to its index, when the pack is built.
#pragma once

#include "platform/base/error.h"

#include <QString>

namespace backwell::content
{

/// Where the index lies in a pack.
inline constexpr QStringView searchIndexPath = u"search.db";

/// Reads the source folder and writes its index to `file`, which is replaced. The same source gives
/// the same bytes with the same SQLite and libstemmer: all rows are written in order, the full-text
/// index is merged into one segment, and the file is vacuumed.
/// Errors: as readSearchables and readSearchWords, Full and Denied for `file`.
Result<void> writeSearchIndex(const QString &source, const QString &file);

} // namespace backwell::content
