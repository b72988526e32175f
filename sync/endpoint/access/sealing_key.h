// SPDX-License-Identifier: Apache-2.0
// The region's X25519 key, to which a device may seal what only the region should read.
#pragma once

#include "sync/endpoint/ledger/ledger.h"

namespace backwell::sync::endpoint
{

/// The public half (32 bytes, base64url without padding), made on first use and then kept in the
/// ledger for good. Errors: Full, Corrupt.
Result<QByteArray> sealingPublicKey(Ledger &ledger);

} // namespace backwell::sync::endpoint
