// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/access/device_key.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace backwell::sync::endpoint
{

Result<QByteArray> deviceKey(const QJsonObject &jwks)
{
    const QJsonObject given = jwks[u"keys"].toArray().first().toObject();
    for (const auto *secret : {u"d", u"p", u"q", u"k"}) {
        if (given.contains(QStringView(secret)))
            return fail(ErrorKind::Invalid, QStringLiteral("jwks holds a private key"));
    }
    const QString type = given[u"kty"].toString();
    const QString curve = given[u"crv"].toString();
    const auto bytes = [&](QStringView name) {
        return QByteArray::fromBase64(given[name].toString().toLatin1(),
                                      QByteArray::Base64UrlEncoding)
            .size();
    };
    QJsonObject key{{QStringLiteral("kty"), type}};
    QStringList members;
    if (type == u"EC" && ((curve == u"P-256" && bytes(u"x") == 32 && bytes(u"y") == 32) ||
                          (curve == u"P-384" && bytes(u"x") == 48 && bytes(u"y") == 48)))
        members = {QStringLiteral("crv"), QStringLiteral("x"), QStringLiteral("y")};
    else if (type == u"RSA" && bytes(u"n") >= 256 && bytes(u"n") <= 1024)
        members = {QStringLiteral("n"), QStringLiteral("e")};
    else
        return fail(ErrorKind::Invalid,
                    QStringLiteral("jwks: EC P-256, P-384 or RSA from 2048 bits"));
    for (const QString &name : members)
        key[name] = given[name].toString();
    if (given.contains(u"kid"))
        key[u"kid"] = given[u"kid"].toString().left(200);
    return QJsonDocument(key).toJson(QJsonDocument::Compact);
}

} // namespace backwell::sync::endpoint
