// SPDX-License-Identifier: Apache-2.0
// The form in which a pack travels: one zip, its manifest first, and how large it may be.
#pragma once

#include "content/pack/manifest.h"

namespace backwell::content
{

/// What no honest pack comes near: ours has some 220 files and 3 MB.
namespace packlimits
{
inline constexpr qint64 zipBytes = 1LL << 30;   ///< the zip itself
inline constexpr qint64 totalBytes = 1LL << 30; ///< all files together, as the manifest says
inline constexpr int files = 5000;
inline constexpr int ratio = 100; ///< inflated : packed, of an entry above ratioFrom
inline constexpr qint64 ratioFrom = 1 << 20;
inline constexpr qint64 manifestBytes = 4 << 20; ///< as Pack::open
inline constexpr qint64 signatureBytes = 1024;
} // namespace packlimits

inline const QString manifestName = QStringLiteral("manifest.json");
inline const QString signatureName = QStringLiteral("manifest.sig");

/// A pack that no system and no limit trips over: no two paths the same but for capitals, none a
/// file and a folder, none that of the manifest or its signature. Errors: Invalid.
Result<void> checkInstallable(const Manifest &manifest);

/// A built pack as one zip: manifest.json, manifest.sig, then the files in order of path; the same
/// pack gives the same bytes. Errors: NotFound (no manifest or no signature), Corrupt (a file that
/// is not as its manifest says; manifest), Invalid (as checkInstallable()), Full. Whose signature
/// it is nobody asks here.
Result<Manifest> writePackZip(const QString &pack, const QString &target);

} // namespace backwell::content
