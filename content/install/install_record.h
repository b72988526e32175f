// SPDX-License-Identifier: Apache-2.0
// What was installed of one pack, and which version of it counts: packs/<name>/current.json.
//
//     {"format": 1, "current": "1.2.0", "turnedDown"?: "1.3.0",
//      "installed": [{"version": "1.1.0", "manifest": "<64 hex>", "since": "2026-11-22"}, …]}
//
// `current` is "" when the pack that came with the program counts. `turnedDown` is the newest
// version that somebody went back from; a shipped pack up to it does not come back by itself.
// `installed` stands in order of version, every version that was ever installed, also when its
// files are gone: an older one is refused, and the same version is the same manifest (its SHA-256).
// `since` is the day it was first installed. The file is no part of a pack and nobody signs it: all
// it can do is to choose among folders that are signed.
#pragma once

#include "content/install/pack_version.h"
#include "platform/base/error.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace backwell::content
{

struct InstalledVersion {
    PackVersion version;
    QByteArray manifest; ///< SHA-256 of the exact bytes, 32 bytes
    QDate since;
};

struct InstallRecord {
    std::optional<PackVersion> current; ///< none: the shipped one
    std::optional<PackVersion> turnedDown;
    std::vector<InstalledVersion> installed; ///< oldest version first

    const InstalledVersion *find(const PackVersion &version) const;
    /// The newest that was ever installed.
    std::optional<PackVersion> newest() const;
    /// In its place; a version that is there is replaced.
    void add(const InstalledVersion &version);
};

/// Errors: TooNew, Corrupt.
Result<InstallRecord> readInstallRecord(const QByteArray &json);
QByteArray writeInstallRecord(const InstallRecord &record);

} // namespace backwell::content
