// SPDX-License-Identifier: Apache-2.0
// Whose packs this build believes.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace backwell::content
{

/// The public keys a pack may be signed with: those compiled in for releases and, in development
/// builds only, the key this machine made (development.pub in the folder packs beside the binary,
/// or where the build put it). May be empty: then no pack opens.
std::vector<QByteArray> trustedKeys();

/// A key file holds one line of base64. Errors: NotFound, Denied, Invalid (not a key of that
/// length).
Result<QByteArray> readPublicKey(const QString &file);
Result<QByteArray> readSecretKey(const QString &file);

/// Writes `file` (secret, mode 0600) and `file` with its suffix replaced by .pub. An existing key
/// is kept. Errors: Full, Denied.
Result<void> makeKey(const QString &file);

} // namespace backwell::content
