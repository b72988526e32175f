// SPDX-License-Identifier: Apache-2.0
// What must open before anything can be shown: the pack and the person's store. Or why it did not.
#pragma once

#include "app/bin/options.h"
#include "app/library/content_source.h"
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

/// What is taught and asked, and where it came from.
struct OpenedContent {
    content::Pack pack;
    ContentSource source;
};

/// The pack of --pack and no other; else the newest usable of what was installed in the person's
/// data and what came with the program (content/install/opening.h). Pictures and the self-test look
/// among what was installed only with --data. Signatures are checked.
std::expected<OpenedContent, Refusal> openPack(const Options &options);

/// How a pack is installed where `options` say: for the app, and for --install before there is one.
ContentSource contentSource(const Options &options);

/// The person's store in `given`, or else where the system keeps data; made on the first start.
/// One that is refused stays as it is, to the byte.
std::expected<std::unique_ptr<sync::LocalStore>, Refusal> openStore(const QString &given,
                                                                    const Clock &clock);

/// A store that leaves nothing behind: for the kiosk and for pictures.
std::expected<std::unique_ptr<sync::LocalStore>, Refusal> openMemory(const Clock &clock);

} // namespace backwell::app
