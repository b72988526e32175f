// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/endpoint/test_device.h"

#include "platform/base/jose.h"
#include "sync/wire/wire.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrlQuery>

namespace backwell::tests
{

TestDevice::TestDevice(const QString &region, const QByteArray &certificatePem, const Clock &clock)
    : person(Uuid::v7(clock)), key(*jose::newEs256Key()), m_region(region), m_clock(clock)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setCaCertificates(QSslCertificate::fromData(certificatePem));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Reply TestDevice::send(const QByteArray &method, const QString &path, const QByteArray &body,
                       const QHash<QByteArray, QByteArray> &headers)
{
    QNetworkRequest request(QUrl(path.startsWith(u"https:") ? path : m_region + path));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(30'000);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/fhir+json");
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        request.setRawHeader(header.key(), header.value());
    QNetworkReply *answer = m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(answer, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Reply reply;
    reply.status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = answer->readAll();
    for (const auto &[name, value] : answer->rawHeaderPairs())
        reply.headers.insert(name.toLower(), value);
    reply.type = reply.headers.value("content-type");
    delete answer;
    return reply;
}

Reply TestDevice::joinReply(const QString &code)
{
    const QJsonObject shown = QJsonDocument::fromJson(*jose::publicJwk(key)).object();
    const QJsonObject body{
        {QStringLiteral("client_name"), QStringLiteral("a phone")},
        {QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), QJsonArray{shown}}}},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
        {QStringLiteral("grant_types"), QJsonArray{QStringLiteral("client_credentials")}},
        {QStringLiteral("backwell_person"), person.toString()}};
    return send(
        "POST", QStringLiteral("/auth/register"),
        QJsonDocument(body).toJson(QJsonDocument::Compact),
        {{"Authorization", "Bearer " + code.toLatin1()}, {"Content-Type", "application/json"}});
}

bool TestDevice::join(const QString &code)
{
    const Reply reply = joinReply(code);
    clientId = reply.json()[u"client_id"].toString();
    return reply.status == 201 && !clientId.isEmpty();
}

QByteArray TestDevice::assertion(const QJsonObject &changes) const
{
    const qint64 now = m_clock.now().msUtc / 1000;
    QJsonObject claims{{QStringLiteral("iss"), clientId},
                       {QStringLiteral("sub"), clientId},
                       {QStringLiteral("aud"), m_region + QStringLiteral("/auth/token")},
                       {QStringLiteral("iat"), now},
                       {QStringLiteral("exp"), now + 240},
                       {QStringLiteral("jti"), Uuid::v7(m_clock).toString()}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        claims[change.key()] = change.value();
    return *jose::signToken(claims, key);
}

Reply TestDevice::tokenReply(const QByteArray &assertion)
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("client_credentials"));
    form.addQueryItem(QStringLiteral("client_assertion_type"),
                      QStringLiteral("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    form.addQueryItem(QStringLiteral("client_assertion"), QString::fromLatin1(assertion));
    return send("POST", QStringLiteral("/auth/token"), form.query(QUrl::FullyEncoded).toLatin1(),
                {{"Content-Type", "application/x-www-form-urlencoded"}});
}

bool TestDevice::signIn()
{
    const Reply reply = tokenReply(assertion());
    token = reply.json()[u"access_token"].toString().toLatin1();
    return reply.status == 200 && !token.isEmpty();
}

Reply TestDevice::postBatch(const std::vector<sync::Record> &records)
{
    std::vector<sync::wire::Outgoing> outgoing;
    outgoing.reserve(records.size());
    for (const sync::Record &record : records)
        outgoing.push_back(
            {sync::keyOf(record), sync::resourceTypeOf(record), *sync::wire::encode(record), {}});
    return send("POST", QStringLiteral("/fhir"),
                sync::wire::batch(outgoing, sync::wire::CreateStyle::PutById));
}

Reply TestDevice::sendForm(const QString &path, const Form &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return send("POST", path, body, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

bool TestDevice::signInToReview(const QString &user, const QString &password)
{
    return sendForm(QStringLiteral("/review/sign-in"),
                    {{QStringLiteral("user"), user}, {QStringLiteral("password"), password}})
               .status == 303;
}

} // namespace backwell::tests
