// SPDX-License-Identifier: Apache-2.0
// The one wrapper of libcjose: keys and signed tokens (RFC 7515, 7517, 7519).
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace backwell::jose
{

/// A new P-256 key pair as a private JWK (RFC 7517) with `kid` = its RFC 7638 thumbprint.
Result<QByteArray> newEs256Key();

/// The public half of a JWK, with kid, alg and use. Errors: Invalid.
Result<QByteArray> publicJwk(const QByteArray &jwk);

/// Compact JWS of `claims`; alg ES256, typ JWT, kid from the key. Errors: Invalid.
Result<QByteArray> signToken(const QJsonObject &claims, const QByteArray &privateJwk);

/// The claims when the signature fits `publicJwk` and alg is one of ES256, ES384, RS384 *and* fits
/// the key type. Time and audience are the caller's to check. Errors: Denied, Invalid.
Result<QJsonObject> verifyToken(const QByteArray &token, const QByteArray &publicJwk);

} // namespace backwell::jose
