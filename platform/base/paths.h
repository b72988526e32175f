// SPDX-License-Identifier: Apache-2.0
// Where things lie on this machine.
#pragma once

#include "platform/base/error.h"

#include <QString>

namespace backwell::paths
{

/// The folder for a person's data: `given` (from --data) if not empty, else the system's place for
/// application data. Created with mode 0700. Errors: Full, Denied.
Result<QString> dataFolder(const QString &given);

/// The folder of a content pack: `given` (from --pack) if not empty, then packs/<name> beside the
/// binary, then the system folder. Errors: NotFound with the places looked at.
Result<QString> packFolder(const QString &given, const QString &name);

/// Bytes on disk before this returns: write to a temporary file, fsync, rename, fsync the folder;
/// mode 0600. Errors: Full, Denied.
Result<void> writeDurably(const QString &file, const QByteArray &bytes);

/// Names made, renamed or taken away in `folder` are on disk before this returns, where the system
/// can say so of a folder.
void syncFolder(const QString &folder);

/// Errors: NotFound, Denied; Invalid when larger than `maxBytes`.
Result<QByteArray> readAll(const QString &file, qint64 maxBytes = 64 << 20);

} // namespace backwell::paths
