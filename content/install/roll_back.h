// SPDX-License-Identifier: Apache-2.0
// Going back to a version that was installed before, and only to such a one.
#pragma once

#include "content/install/installation.h"

namespace backwell::content
{

struct RollBackOrder {
    QString folder;
    QString name;
    std::vector<QByteArray> keys;
    std::optional<ShippedPack> shipped = {}; ///< counts as installed
    /// The version that is in use; the record's when not given.
    std::optional<PackVersion> from = {};
    /// Exactly this one; else the newest that is older than `from` and whole.
    std::optional<PackVersion> to = {};
};

/// The version that rollBack() would go to, without looking at its hashes; nothing when there is
/// none.
std::optional<PackVersion> versionBefore(const RollBackOrder &order);

/// What counts from the next opening on. Every hash of it is checked first; one that is not whole
/// is passed over. Errors: NotFound (no such version was installed before, or its files are gone),
/// Corrupt (`to` is not whole), Conflict, TooNew, Full.
Result<PackVersion> rollBack(const RollBackOrder &order);

} // namespace backwell::content
