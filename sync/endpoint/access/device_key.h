// SPDX-License-Identifier: Apache-2.0
// The public key a device registers.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

/// The first key of a JWK set (RFC 7517), reduced to its public members, canonical. EC P-256 or
/// P-384, or RSA of 2048 bits or more. Errors: Invalid (none, another kind, or a private part).
Result<QByteArray> deviceKey(const QJsonObject &jwks);

} // namespace backwell::sync::endpoint
