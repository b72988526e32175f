// SPDX-License-Identifier: Apache-2.0
// What must open before anything can be shown: the pack and the person's store. Or why it did not.
#pragma once

#include "app/words/plain_words.h"
#include "content/pack/pack.h"
#include "sync/store/local_store.h"

#include <expected>

namespace backwell::app
{

/// Why Backwell cannot start: in words for the person, and as a kind for the log.
struct Refusal {
    Sorry sorry;
    Error error;
};

/// The pack in `given`, or else where packs lie; its signature is checked.
std::expected<content::Pack, Refusal> openPack(const QString &given);

/// The person's store in `given`, or else where the system keeps data; made on the first start.
/// One that is refused stays as it is, to the byte.
std::expected<std::unique_ptr<sync::LocalStore>, Refusal> openStore(const QString &given,
                                                                    const Clock &clock);

/// A store that leaves nothing behind: for the kiosk and for pictures.
std::expected<std::unique_ptr<sync::LocalStore>, Refusal> openMemory(const Clock &clock);

} // namespace backwell::app
