// SPDX-License-Identifier: Apache-2.0
// The key of the person's store: made once, found again at every start, never silently replaced.
#pragma once

#include "platform/device/secret_store.h"
#include "sync/store/local_store.h"

namespace backwell::sync
{

/// Where a new store's key shall live. Only asked for a store that does not exist yet.
enum class KeyWish {
    KeychainIfAny, ///< the keychain when it answers quickly, else a key file beside the data
    KeyFile        ///< BACKWELL_KEY=file: benches, headless machines
};
/// From the environment variable BACKWELL_KEY: "file", or anything else for the keychain.
KeyWish keyWishFromEnvironment();

/// Where the key of the store in `folder` lives, without opening it. Errors: NotFound (no store
/// yet), Denied (no right, or another program has it open), Corrupt, TooNew.
Result<KeyPlace> keyPlaceIn(const QString &folder);

/// What LocalStore::open needs for the store in `folder` (which must exist). An existing store says
/// in its header where its key lives and is only ever opened with that key. Blocks for the
/// keychain; call it before the QML engine starts. `opening.keyPlace` says where the key lives, for
/// the page that tells the person. Errors: NotFound (the store exists, its key is gone), Denied
/// (its keychain is locked, refused or absent), Corrupt or TooNew (from the header, or a damaged
/// key file), Full (a new key could not be written). Nothing is created or changed when the store
/// exists.
Result<LocalStore::Opening> unlock(const QString &folder, device::SecretStore &keychain,
                                   KeyWish wish);

} // namespace backwell::sync
