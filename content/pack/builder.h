// SPDX-License-Identifier: Apache-2.0
// Source folder -> built and signed pack.
#pragma once

#include "content/pack/manifest.h"

#include <optional>

namespace backwell::content
{

/// A file made by the build, such as the film: where it goes in the pack, and where it lies now.
struct AddedFile {
    QString path;
    QString file;
};

/// Copies every file of `source` that may be in a pack (not README.md, CMakeLists.txt, words.json,
/// search.db, plans/catalogue.json, licences/ or hidden ones), writes the completed manifest and
/// its signature. `target` is replaced as a whole, and only when it is empty, absent or a pack. The
/// same source and key give the same bytes. Errors: NotFound, Corrupt (source manifest), Invalid (a
/// file name, or a target that is no pack), Full, Denied.
Result<Manifest> buildPack(const QString &source, const QString &target,
                           const QByteArray &secretKey, const std::vector<AddedFile> &added = {});

/// Signs the built pack in `folder` again, in place; with `approver` that stands in its manifest
/// from then on. Only when every file is as the manifest says. Errors: NotFound (no built pack),
/// Corrupt (manifest, or a file, which the detail names), Full, Denied.
Result<Manifest> signPack(const QString &folder, const QByteArray &secretKey,
                          const std::optional<Approver> &approver);

} // namespace backwell::content
