// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/access/sealing_key.h"

#include <memory>

#include <openssl/evp.h>

namespace backwell::sync::endpoint
{

namespace
{
constexpr auto settingName = u"sealing-key";
constexpr size_t keySize = 32;

// Secret and public half, one after the other.
QByteArray newPair()
{
    const std::unique_ptr<EVP_PKEY, decltype([](EVP_PKEY *key) { EVP_PKEY_free(key); })> key(
        EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519"));
    QByteArray pair(2 * keySize, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(pair.data());
    size_t secretSize = keySize;
    size_t publicSize = keySize;
    if (!key || EVP_PKEY_get_raw_private_key(key.get(), bytes, &secretSize) != 1 ||
        EVP_PKEY_get_raw_public_key(key.get(), bytes + keySize, &publicSize) != 1)
        return {};
    return pair;
}
} // namespace

Result<QByteArray> sealingPublicKey(Ledger &ledger)
{
    const QString name = QString::fromUtf16(settingName);
    auto pair = ledger.setting(name);
    if (pair && pair->isEmpty())
        pair = ledger.settingOnce(name, newPair());
    if (!pair)
        return pair;
    if (pair->size() != qsizetype(2 * keySize))
        return fail(ErrorKind::Corrupt, QStringLiteral("sealing key"));
    return pair->mid(keySize).toBase64(QByteArray::Base64UrlEncoding |
                                       QByteArray::OmitTrailingEquals);
}

} // namespace backwell::sync::endpoint
