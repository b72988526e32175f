// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/access/token_office.h"

#include "platform/base/crypto.h"
#include "platform/base/jose.h"
#include "sync/endpoint/access/enrolment_desk.h"
#include "sync/endpoint/fhir/operation_outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 tokenSeconds = 300;
constexpr qint64 skewSeconds = 60;
constexpr qint64 longestAssertionSeconds = 300;
constexpr auto assertionType = u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

QJsonObject unverifiedClaims(const QByteArray &assertion)
{
    const QByteArrayList parts = assertion.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
        .object();
}

bool audienceFits(const QJsonValue &audience, const QString &base)
{
    // Only names this region gave itself; the Host header is the caller's word.
    const QString wanted = base + QStringLiteral("/auth/token");
    const QString byNumber = QStringLiteral("https://127.0.0.1:") + wanted.section(u':', 2);
    const auto fits = [&](const QJsonValue &one) {
        return one.toString() == wanted || one.toString() == byNumber;
    };
    if (!audience.isArray())
        return fits(audience);
    const QJsonArray several = audience.toArray();
    return std::any_of(several.begin(), several.end(), fits);
}

bool timesFit(const QJsonObject &claims, qint64 now)
{
    const qint64 until = claims[u"exp"].toInteger(0);
    const qint64 from = claims[u"nbf"].toInteger(0);
    const qint64 issued = claims[u"iat"].toInteger(0);
    return until > now - skewSeconds && until <= now + longestAssertionSeconds + skewSeconds &&
           from <= now + skewSeconds && issued <= now + skewSeconds;
}
} // namespace

Result<DeviceClient> TokenOffice::verified(const QByteArray &assertion, const QString &base,
                                           QJsonObject &claims)
{
    const QString named = unverifiedClaims(assertion)[u"iss"].toString();
    if (named.isEmpty())
        return fail(ErrorKind::Denied, QStringLiteral("no issuer"));
    auto client = m_ledger.client(named);
    if (!client)
        return fail(client.error().kind == ErrorKind::NotFound ? ErrorKind::Denied
                                                               : client.error().kind,
                    QStringLiteral("client"));
    const auto checked = jose::verifyToken(assertion, client->publicJwk);
    if (!checked)
        return fail(ErrorKind::Denied, QStringLiteral("signature"));
    claims = *checked;
    if (claims[u"iss"].toString() != client->id || claims[u"sub"].toString() != client->id)
        return fail(ErrorKind::Denied, QStringLiteral("issuer and subject"));
    if (!audienceFits(claims[u"aud"], base))
        return fail(ErrorKind::Denied, QStringLiteral("audience"));
    if (!timesFit(claims, m_clock.now().msUtc / 1000))
        return fail(ErrorKind::Denied, QStringLiteral("time"));
    const QString jti = claims[u"jti"].toString();
    if (jti.isEmpty() || jti.size() > 200)
        return fail(ErrorKind::Denied, QStringLiteral("jti"));
    return client;
}

HttpResponse TokenOffice::issue(const HttpRequest &request)
{
    const Fields form = Fields::parse(request.body);
    if (form.value(u"grant_type") != u"client_credentials")
        return authError(400, QStringLiteral("unsupported_grant_type"),
                         QStringLiteral("client_credentials only"));
    if (form.value(u"client_assertion_type") != QStringView(assertionType))
        return authError(400, QStringLiteral("invalid_request"),
                         QStringLiteral("client_assertion_type"));
    QJsonObject claims;
    const auto client = verified(form.value(u"client_assertion").toLatin1(), request.base, claims);
    if (!client && client.error().kind != ErrorKind::Denied)
        return authError(503, QStringLiteral("temporarily_unavailable"),
                         QStringLiteral("try later"));
    if (!client)
        return authError(401, QStringLiteral("invalid_client"), client.error().detail);

    const QByteArray secret = crypto::randomBytes(32).toBase64(QByteArray::Base64UrlEncoding |
                                                               QByteArray::OmitTrailingEquals);
    const qint64 nowMs = m_clock.now().msUtc;
    // The jti is remembered until no clock within the skew could take the assertion again.
    const qint64 remembered = (claims[u"exp"].toInteger() + 2 * skewSeconds) * 1000;
    const auto added = m_ledger.addToken(
        {crypto::sha256(secret), client->id, client->person, nowMs + tokenSeconds * 1000},
        claims[u"jti"].toString(), remembered);
    if (!added && added.error().kind == ErrorKind::Denied)
        return authError(401, QStringLiteral("invalid_client"), QStringLiteral("jti used before"));
    if (!added)
        return authError(503, QStringLiteral("temporarily_unavailable"),
                         QStringLiteral("try later"));
    const QJsonObject body{{QStringLiteral("access_token"), QString::fromLatin1(secret)},
                           {QStringLiteral("token_type"), QStringLiteral("bearer")},
                           {QStringLiteral("expires_in"), tokenSeconds},
                           {QStringLiteral("scope"), QString::fromUtf16(deviceScope)}};
    HttpResponse response = jsonResponse(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
    response.headers.emplace_back("Pragma", "no-cache");
    return response;
}

Caller TokenOffice::identify(const HttpRequest &request)
{
    const QByteArray header = request.header("authorization");
    if (!header.startsWith("Bearer "))
        return {};
    const auto token = m_ledger.token(crypto::sha256(header.mid(7).trimmed()));
    if (!token || token->expiresMs <= m_clock.now().msUtc)
        return {};
    Caller caller;
    caller.role = Role::Device;
    caller.person = token->person;
    caller.client = token->client;
    return caller;
}

} // namespace backwell::sync::endpoint
