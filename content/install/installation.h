// SPDX-License-Identifier: Apache-2.0
// Installing a pack beside the ones that are there. Whatever goes wrong, whenever it ends, the pack
// that counted before counts and is whole.
#pragma once

#include "content/install/install_place.h"

#include <functional>

namespace backwell::content
{

/// A pack that came with the program; it was installed with it, and counts as such.
struct ShippedPack {
    PackVersion version;
    QByteArray manifest; ///< SHA-256 of the exact bytes
};

/// Of the pack in `folder`; nothing when it does not open or has no version of three numbers.
std::optional<ShippedPack> shippedPack(const QString &folder, const std::vector<QByteArray> &keys);

struct InstallOrder {
    QString zip;
    QString folder;               ///< see InstallPlace
    std::vector<QByteArray> keys; ///< Ed25519 public keys, 32 bytes each
    QDate today;
    /// The shipped pack of a name, if there is one. May be empty.
    std::function<std::optional<ShippedPack>(const QString &name)> shipped = {};
    /// Names that are of use here; empty: every name.
    QStringList names = {};
    /// Called between the steps of writing, for rehearsals of a sudden end. May be empty.
    std::function<void()> atStep = {};
};

struct Installed {
    enum class How {
        New,       ///< it counts from the next opening on
        BackInUse, ///< it was here and somebody had gone back from it; it counts again
        Already    ///< the same pack is here and counts; nothing was changed
    };
    Manifest manifest;
    How how = How::New;
};

/// Three newest versions are kept, and the one that counted before.
inline constexpr int versionsKept = 3;

/// Errors: all of IncomingPack; Invalid (a name that is of no use here); Refused (older than one
/// that was ever installed or shipped: go back to a version that was installed instead); Conflict
/// (the version is here with other bytes, or somebody else is installing); TooNew (the record of a
/// newer program); Full (no room, or not to be written: nothing was changed).
Result<Installed> installPack(const InstallOrder &order);

} // namespace backwell::content
