// SPDX-License-Identifier: Apache-2.0
// Which pack a start opens, of those that were installed and the one that came with the program.
#pragma once

#include "content/install/installation.h"

namespace backwell::content
{

struct OpeningOrder {
    QString folder; ///< see InstallPlace
    QString name;
    QString shipped; ///< folder of the shipped pack; may be empty
    std::vector<QByteArray> keys;
};

struct OpenedPack {
    Pack pack;
    bool installed = false; ///< else it came with the program
    /// Why the one that was to be opened was not; nothing when it was.
    std::optional<Error> passedOver;
};

/// The shipped pack when nothing was installed (then one look for current.json is all that this
/// costs), or when it is newer than what counts and than what somebody went back from; else the
/// version that counts. When that one does not open: the next older, and at last the newer ones.
/// Signatures are checked and hashes are not, as of every start. Errors: those of the first choice.
Result<OpenedPack> openBestPack(const OpeningOrder &order);

} // namespace backwell::content
