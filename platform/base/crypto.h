// SPDX-License-Identifier: Apache-2.0
// The one wrapper of libsodium.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>

namespace backwell::crypto
{

inline constexpr int keyBytes = 32; ///< a symmetric key, XChaCha20-Poly1305

/// `count` bytes from the system's generator.
QByteArray randomBytes(int count);

/// nonce (24 bytes) + ciphertext + tag (16 bytes). `key` is keyBytes long. `associated` is
/// authenticated, not stored.
QByteArray seal(const QByteArray &plain, const QByteArray &associated, const QByteArray &key);

/// Errors: Corrupt when key, associated data or bytes do not fit.
Result<QByteArray> unseal(const QByteArray &sealed, const QByteArray &associated,
                          const QByteArray &key);

/// 32 bytes.
QByteArray sha256(const QByteArray &bytes);

/// Compares in time that does not depend on the contents.
bool equal(const QByteArray &a, const QByteArray &b);

/// Ed25519 (RFC 8032): public 32 bytes, secret 64 bytes, signature 64 bytes.
struct SigningPair {
    QByteArray publicKey;
    QByteArray secretKey;
};
SigningPair newSigningPair();
QByteArray sign(const QByteArray &message, const QByteArray &secretKey);
bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

/// Argon2id with libsodium's "interactive" limits, as a self-describing string.
QByteArray hashPassword(const QByteArray &password);
bool passwordMatches(const QByteArray &password, const QByteArray &hash);

} // namespace backwell::crypto
