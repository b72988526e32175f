// SPDX-License-Identifier: Apache-2.0
#include "platform/base/crypto.h"

#include <sodium.h>

namespace backwell::crypto
{

namespace
{
bool ready()
{
    static const bool initialised = sodium_init() >= 0;
    return initialised;
}

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
} // namespace

QByteArray randomBytes(int count)
{
    if (!ready())
        qFatal("libsodium could not be initialised");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray seal(const QByteArray &plain, const QByteArray &associated, const QByteArray &key)
{
    Q_ASSERT(key.size() == keyBytes);
    QByteArray sealed = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const qsizetype head = sealed.size();
    sealed.resize(head + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out(sealed) + head, &written, in(plain), size_t(plain.size()), in(associated),
        size_t(associated.size()), nullptr, in(sealed), in(key));
    return sealed;
}

Result<QByteArray> unseal(const QByteArray &sealed, const QByteArray &associated,
                          const QByteArray &key)
{
    constexpr qsizetype head = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!ready() || key.size() != keyBytes || sealed.size() < head + tag)
        return fail(ErrorKind::Corrupt, QStringLiteral("sealed bytes too short or no key"));
    QByteArray plain(sealed.size() - head - tag, Qt::Uninitialized);
    unsigned long long written = 0;
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        out(plain), &written, nullptr, in(sealed) + head, size_t(sealed.size() - head),
        in(associated), size_t(associated.size()), in(sealed), in(key));
    if (rc != 0)
        return fail(ErrorKind::Corrupt, QStringLiteral("sealed bytes do not open with this key"));
    return plain;
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(out(hash), in(bytes), size_t(bytes.size()));
    return hash;
}

bool equal(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

SigningPair newSigningPair()
{
    if (!ready())
        qFatal("libsodium could not be initialised");
    SigningPair pair{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                     QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_keypair(out(pair.publicKey), out(pair.secretKey));
    return pair;
}

QByteArray sign(const QByteArray &message, const QByteArray &secretKey)
{
    Q_ASSERT(secretKey.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), size_t(message.size()),
                         in(secretKey));
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    return ready() && signature.size() == crypto_sign_BYTES &&
           publicKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(in(signature), in(message), size_t(message.size()),
                                       in(publicKey)) == 0;
}

QByteArray hashPassword(const QByteArray &password)
{
    if (!ready())
        qFatal("libsodium could not be initialised");
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(hash, password.constData(), size_t(password.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        qFatal("no memory to hash a password");
    return hash;
}

bool passwordMatches(const QByteArray &password, const QByteArray &hash)
{
    return ready() && hash.size() < qsizetype(crypto_pwhash_STRBYTES) &&
           crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                    size_t(password.size())) == 0;
}

} // namespace backwell::crypto
