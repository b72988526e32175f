// SPDX-License-Identifier: Apache-2.0
// What SQLite says, in our kinds. Internal to store.
#pragma once

#include "platform/base/error.h"

#include <SQLiteCpp/Exception.h>

namespace backwell::sync
{

/// Full: no room. Corrupt: what is on disk cannot be trusted. Denied: not ours to open, or in use.
/// Conflict: the key exists already.
Error errorOf(const SQLite::Exception &exception);

/// True when the connection must not be used again: the file is damaged, or the disk did not
/// confirm a write (after a failed fdatasync the kernel may have dropped the pages; trying again
/// would report success for bytes that are gone).
bool isFatal(const SQLite::Exception &exception);

} // namespace backwell::sync
