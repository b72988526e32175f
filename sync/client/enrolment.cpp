// SPDX-License-Identifier: Apache-2.0
// The enrolment as a sealed value of the store.
#include "sync/client/enrolment.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync
{

namespace
{
const QString storeName = QStringLiteral("enrolment");

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}
} // namespace

QByteArray Enrolment::toJson() const
{
    const QJsonObject json{
        {QStringLiteral("format"), 1},
        {QStringLiteral("region"), region.toString()},
        {QStringLiteral("tokenEndpoint"), tokenEndpoint.toString()},
        {QStringLiteral("clientId"), clientId},
        {QStringLiteral("privateJwk"), QString::fromUtf8(privateJwk)},
        {QStringLiteral("scope"), scope},
        {QStringLiteral("person"), person.toString()},
        {QStringLiteral("regionName"), regionName},
        {QStringLiteral("sealingKey"), base64(sealingKey)},
        {QStringLiteral("pin"), base64(pin)},
        {QStringLiteral("clockOffsetMs"), clockOffsetMs},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Enrolment> Enrolment::fromJson(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    const auto person = Uuid::parse(o[u"person"].toString());
    if (!person || o[u"clientId"].toString().isEmpty() || o[u"privateJwk"].toString().isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("the stored enrolment cannot be read"));
    return Enrolment{QUrl(o[u"region"].toString()), QUrl(o[u"tokenEndpoint"].toString()),
                     o[u"clientId"].toString(),     o[u"privateJwk"].toString().toUtf8(),
                     o[u"scope"].toString(),        *person,
                     o[u"regionName"].toString(),   fromBase64(o[u"sealingKey"]),
                     fromBase64(o[u"pin"]),         o[u"clockOffsetMs"].toInteger()};
}

Result<std::optional<Enrolment>> loadEnrolment(LocalStore &store)
{
    const auto bytes = store.get(storeName).result();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->isEmpty())
        return std::nullopt;
    const auto enrolment = Enrolment::fromJson(*bytes);
    if (!enrolment)
        return std::unexpected(enrolment.error());
    return *enrolment;
}

Result<void> saveEnrolment(LocalStore &store, const Enrolment &enrolment)
{
    return store.put(storeName, enrolment.toJson()).result();
}

Result<void> forgetEnrolment(LocalStore &store)
{
    return store.put(storeName, {}).result();
}

} // namespace backwell::sync
