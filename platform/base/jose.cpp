// SPDX-License-Identifier: Apache-2.0
#include "platform/base/jose.h"

#include "platform/base/crypto.h"

#include <QJsonDocument>

#include <memory>

extern "C" {
#include <cjose/cjose.h>
}

namespace backwell::jose
{

namespace
{
using Jwk =
    std::unique_ptr<cjose_jwk_t, decltype([](cjose_jwk_t *key) { cjose_jwk_release(key); })>;
using Jws =
    std::unique_ptr<cjose_jws_t, decltype([](cjose_jws_t *jws) { cjose_jws_release(jws); })>;
using Header =
    std::unique_ptr<cjose_header_t, decltype([](cjose_header_t *h) { cjose_header_release(h); })>;
using CString = std::unique_ptr<char, decltype([](char *text) { free(text); })>;

Result<Jwk> import(const QByteArray &json)
{
    cjose_err error{};
    Jwk key(cjose_jwk_import(json.constData(), size_t(json.size()), &error));
    if (!key)
        return fail(ErrorKind::Invalid, QStringLiteral("not a JWK"));
    return key;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// RFC 7638: the required members in lexical order, no white space.
QString thumbprint(const QJsonObject &key)
{
    const QByteArray canonical = "{\"crv\":\"" + key[u"crv"].toString().toLatin1() +
                                 "\",\"kty\":\"EC\",\"x\":\"" + key[u"x"].toString().toLatin1() +
                                 "\",\"y\":\"" + key[u"y"].toString().toLatin1() + "\"}";
    return QString::fromLatin1(crypto::sha256(canonical).toBase64(QByteArray::Base64UrlEncoding |
                                                                  QByteArray::OmitTrailingEquals));
}

bool algorithmFits(const QString &alg, const QJsonObject &key)
{
    const QString type = key[u"kty"].toString();
    const QString curve = key[u"crv"].toString();
    return (alg == u"ES256" && type == u"EC" && curve == u"P-256") ||
           (alg == u"ES384" && type == u"EC" && curve == u"P-384") ||
           (alg == u"RS384" && type == u"RSA");
}
} // namespace

Result<QByteArray> newEs256Key()
{
    cjose_err error{};
    const Jwk key(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error));
    if (!key)
        return fail(ErrorKind::Invalid, QStringLiteral("no key could be made"));
    const CString json(cjose_jwk_to_json(key.get(), true, &error));
    QJsonObject object = QJsonDocument::fromJson(json.get()).object();
    object[u"kid"] = thumbprint(object);
    return compact(object);
}

Result<QByteArray> publicJwk(const QByteArray &jwk)
{
    const QJsonObject full = QJsonDocument::fromJson(jwk).object();
    if (full[u"kty"].toString() != u"EC")
        return fail(ErrorKind::Invalid, QStringLiteral("not an EC key"));
    QJsonObject half;
    for (const auto name : {u"kty", u"crv", u"x", u"y", u"kid"})
        half[QStringView(name)] = full[QStringView(name)];
    half[u"alg"] = QStringLiteral("ES256");
    half[u"use"] = QStringLiteral("sig");
    return compact(half);
}

Result<QByteArray> signToken(const QJsonObject &claims, const QByteArray &privateJwk)
{
    const auto key = import(privateJwk);
    if (!key)
        return std::unexpected(key.error());
    cjose_err error{};
    const Header header(cjose_header_new(&error));
    const QByteArray kid =
        QJsonDocument::fromJson(privateJwk).object()[u"kid"].toString().toLatin1();
    cjose_header_set(header.get(), CJOSE_HDR_ALG, CJOSE_HDR_ALG_ES256, &error);
    cjose_header_set(header.get(), "typ", "JWT", &error);
    cjose_header_set(header.get(), CJOSE_HDR_KID, kid.constData(), &error);
    const QByteArray payload = compact(claims);
    const Jws jws(cjose_jws_sign(key->get(), header.get(),
                                 reinterpret_cast<const uint8_t *>(payload.constData()),
                                 size_t(payload.size()), &error));
    const char *text = nullptr;
    if (!jws || !cjose_jws_export(jws.get(), &text, &error))
        return fail(ErrorKind::Invalid, QStringLiteral("the key cannot sign"));
    return QByteArray(text);
}

Result<QJsonObject> verifyToken(const QByteArray &token, const QByteArray &publicJwk)
{
    const auto key = import(publicJwk);
    if (!key)
        return std::unexpected(key.error());
    const QByteArray head =
        QByteArray::fromBase64(token.left(token.indexOf('.')), QByteArray::Base64UrlEncoding);
    const QString alg = QJsonDocument::fromJson(head).object()[u"alg"].toString();
    if (!algorithmFits(alg, QJsonDocument::fromJson(publicJwk).object()))
        return fail(ErrorKind::Denied, QStringLiteral("algorithm not accepted"));
    cjose_err error{};
    const Jws jws(cjose_jws_import(token.constData(), size_t(token.size()), &error));
    if (!jws || !cjose_jws_verify(jws.get(), key->get(), &error))
        return fail(ErrorKind::Denied, QStringLiteral("signature does not fit"));
    uint8_t *payload = nullptr;
    size_t length = 0;
    if (!cjose_jws_get_plaintext(jws.get(), &payload, &length, &error))
        return fail(ErrorKind::Invalid, QStringLiteral("no payload"));
    const QJsonDocument claims = QJsonDocument::fromJson(
        QByteArray(reinterpret_cast<const char *>(payload), qsizetype(length)));
    if (!claims.isObject())
        return fail(ErrorKind::Invalid, QStringLiteral("claims are not an object"));
    return claims.object();
}

} // namespace backwell::jose
