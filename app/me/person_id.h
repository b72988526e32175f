// SPDX-License-Identifier: Apache-2.0
// Whose device this is.
#pragma once

#include "sync/store/local_store.h"

namespace backwell::app
{

/// The id minted at the first start and saved as the first record; the same one ever after, until
/// the person joins under another or deletes everything. Waits for the store: for the start only.
/// Errors: those of LocalStore; a store that cannot keep who it belongs to is not used.
Result<Uuid> personOf(sync::LocalStore &store, const Clock &clock);

} // namespace backwell::app
