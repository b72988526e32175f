// SPDX-License-Identifier: Apache-2.0
// A code is worth one device; a repeated request with the same key is the same device.
#include "sync/endpoint/access/enrolment_desk.h"

#include "platform/base/crypto.h"
#include "platform/base/one_time_code.h"
#include "sync/endpoint/access/device_key.h"
#include "sync/endpoint/access/sealing_key.h"
#include "sync/endpoint/fhir/operation_outcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 day = 24LL * 3600 * 1000;
constexpr int wrongCodesAMinute = 30;

HttpResponse codeError(CodeUse use)
{
    switch (use) {
    case CodeUse::Expired:
        return authError(401, QStringLiteral("invalid_token"), QStringLiteral("code expired"));
    case CodeUse::Used:
        return authError(401, QStringLiteral("invalid_token"), QStringLiteral("code used"));
    case CodeUse::OtherPerson:
        return authError(409, QStringLiteral("invalid_client_metadata"),
                         QStringLiteral("this code is for another person"));
    default:
        return authError(401, QStringLiteral("invalid_token"), QStringLiteral("code unknown"));
    }
}
} // namespace

HttpResponse authError(int status, const QString &error, const QString &description)
{
    const QJsonObject body{{QStringLiteral("error"), error},
                           {QStringLiteral("error_description"), description}};
    HttpResponse response =
        jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

Result<QString> EnrolmentDesk::invite(int days, const QString &label)
{
    if (days < 1 || days > 60)
        return fail(ErrorKind::Invalid, QStringLiteral("days: 1 to 60"));
    if (label.size() > 80)
        return fail(ErrorKind::Invalid, QStringLiteral("label: at most 80 characters"));
    const OneTimeCode code = OneTimeCode::make();
    const auto added = m_ledger.addInvitation(
        {crypto::sha256(code.canonical()), label.trimmed(), m_clock.now().msUtc + days * day});
    if (!added)
        return std::unexpected(added.error());
    return code.shown();
}

bool EnrolmentDesk::tooManyWrong()
{
    const std::scoped_lock lock(m_wrongMutex);
    return m_wrongMinute == m_clock.now().msUtc / 60'000 && m_wrongCount >= wrongCodesAMinute;
}

void EnrolmentDesk::noteWrong()
{
    const std::scoped_lock lock(m_wrongMutex);
    const qint64 minute = m_clock.now().msUtc / 60'000;
    m_wrongCount = minute == m_wrongMinute ? m_wrongCount + 1 : 1;
    m_wrongMinute = minute;
}

HttpResponse EnrolmentDesk::enrol(const HttpRequest &request)
{
    if (tooManyWrong()) {
        HttpResponse response = authError(429, QStringLiteral("slow_down"),
                                          QStringLiteral("too many wrong codes; try in a minute"));
        response.headers.emplace_back("Retry-After", "60");
        return response;
    }
    const QByteArray bearer = request.header("authorization");
    const auto code = OneTimeCode::parse(
        QString::fromLatin1(bearer.startsWith("Bearer ") ? bearer.mid(7) : QByteArray()));
    if (!code) {
        noteWrong();
        return codeError(CodeUse::Unknown);
    }
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const auto person = Uuid::parse(asked[u"backwell_person"].toString());
    const auto key = deviceKey(asked[u"jwks"].toObject());
    const QString method =
        asked[u"token_endpoint_auth_method"].toString(QStringLiteral("private_key_jwt"));
    if (!person || !key || method != u"private_key_jwt")
        return authError(
            400, QStringLiteral("invalid_client_metadata"),
            !person ? QStringLiteral("backwell_person")
                    : (!key ? key.error().detail : QStringLiteral("token_endpoint_auth_method")));
    const Instant now = m_clock.now();
    const auto enrolled = m_ledger.enrol(crypto::sha256(code->canonical()),
                                         {Uuid::v7(m_clock).toString(), *person, *key,
                                          asked[u"client_name"].toString().left(120), now.msUtc});
    const auto sealing = sealingPublicKey(m_ledger);
    if (!enrolled || !sealing)
        return authError(503, QStringLiteral("temporarily_unavailable"),
                         QStringLiteral("try later"));
    if (enrolled->use != CodeUse::Accepted) {
        if (enrolled->use == CodeUse::Unknown)
            noteWrong();
        return codeError(enrolled->use);
    }
    const QJsonObject body{
        {QStringLiteral("client_id"), enrolled->client.id},
        {QStringLiteral("client_id_issued_at"), enrolled->client.sinceMs / 1000},
        {QStringLiteral("client_name"), enrolled->client.name},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
        {QStringLiteral("grant_types"), QJsonArray{QStringLiteral("client_credentials")}},
        {QStringLiteral("scope"), QString::fromUtf16(deviceScope)},
        {QStringLiteral("backwell_person"), enrolled->client.person.toString()},
        {QStringLiteral("backwell_region_name"), m_regionName},
        {QStringLiteral("backwell_time"), now.toIso()},
        {QStringLiteral("backwell_sealing_key"), QString::fromLatin1(*sealing)}};
    return jsonResponse(201, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace backwell::sync::endpoint
