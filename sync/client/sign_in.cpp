// SPDX-License-Identifier: Apache-2.0
// Client assertions, and the token they buy.
#include "sync/client/sign_in.h"

#include "platform/base/jose.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace backwell::sync
{

namespace
{
constexpr qint64 assertionSeconds = 240; // the profile allows 300
constexpr qint64 renewBeforeMs = 30000;
constexpr qint64 clockSlackMs = 30000;

QByteArray assertion(const Enrolment &enrolment, const Clock &clock)
{
    const qint64 now = (clock.now().msUtc + enrolment.clockOffsetMs) / 1000;
    const QJsonObject claims{
        {QStringLiteral("iss"), enrolment.clientId},
        {QStringLiteral("sub"), enrolment.clientId},
        {QStringLiteral("aud"), enrolment.tokenEndpoint.toString()},
        {QStringLiteral("iat"), now},
        {QStringLiteral("exp"), now + assertionSeconds},
        {QStringLiteral("jti"), Uuid::v7(clock).toString()},
    };
    return jose::signToken(claims, enrolment.privateJwk).value_or(QByteArray());
}

// The difference to the region's clock as its last answer showed it, if it is worth correcting.
std::optional<qint64> betterOffset(const HttpAnswer &answer, const Enrolment &enrolment,
                                   const Clock &clock)
{
    if (!answer.dateMsUtc)
        return std::nullopt;
    const qint64 offset = *answer.dateMsUtc - clock.now().msUtc;
    if (qAbs(offset - enrolment.clockOffsetMs) < clockSlackMs)
        return std::nullopt;
    return offset;
}
} // namespace

SignIn::SignIn(RegionHttp &http, const Clock &clock) : m_http(http), m_clock(clock) {}

std::expected<HttpAnswer, SyncFailure> SignIn::ask(const Enrolment &enrolment)
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("client_credentials"));
    form.addQueryItem(
        QStringLiteral("client_assertion_type"),
        QStringLiteral("urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"));
    form.addQueryItem(QStringLiteral("client_assertion"),
                      QString::fromLatin1(assertion(enrolment, m_clock)));
    if (!enrolment.scope.isEmpty())
        form.addQueryItem(QStringLiteral("scope"),
                          QString::fromLatin1(QUrl::toPercentEncoding(enrolment.scope)));
    const HttpAnswer answer = m_http.send({"POST",
                                           enrolment.tokenEndpoint,
                                           "application/x-www-form-urlencoded",
                                           form.toString(QUrl::FullyEncoded).toLatin1(),
                                           {},
                                           enrolment.pin});
    if (answer.reach != Reach::Answered)
        return std::unexpected(failureOf(answer));
    return answer;
}

std::expected<QByteArray, SyncFailure> SignIn::token(Enrolment &enrolment)
{
    const qint64 now = m_clock.now().msUtc;
    const bool fresh = now < m_endsMs - renewBeforeMs && now > m_endsMs - 3600000;
    if (fresh && m_clientId == enrolment.clientId)
        return m_token;
    auto answer = ask(enrolment);
    if (answer && (answer->status == 400 || answer->status == 401)) {
        // A refused assertion may only be too old or too new for the region's clock.
        const auto offset = betterOffset(*answer, enrolment, m_clock);
        if (offset) {
            enrolment.clockOffsetMs = *offset;
            answer = ask(enrolment);
        }
    }
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 400)
        return std::unexpected(SyncFailure{SyncProblem::SignIn, answer->detail, {}});
    if (answer->status != 200)
        return std::unexpected(failureOf(*answer));
    const QJsonObject grant = QJsonDocument::fromJson(answer->body).object();
    const QByteArray token = grant[u"access_token"].toString().toLatin1();
    if (token.isEmpty() ||
        grant[u"token_type"].toString().compare(u"bearer", Qt::CaseInsensitive) != 0)
        return std::unexpected(
            SyncFailure{SyncProblem::RegionFault, QStringLiteral("no token in the answer"), {}});
    m_token = token;
    m_clientId = enrolment.clientId;
    m_endsMs = now + std::clamp(grant[u"expires_in"].toInteger(300), qint64(0), qint64(300)) * 1000;
    return m_token;
}

std::expected<HttpAnswer, SyncFailure> SignIn::send(Enrolment &enrolment, RegionHttp::Call call)
{
    call.pin = enrolment.pin;
    for (int attempt = 0;; ++attempt) {
        const auto bearer = token(enrolment);
        if (!bearer)
            return std::unexpected(bearer.error());
        call.bearer = *bearer;
        const HttpAnswer answer = m_http.send(call);
        if (answer.reach != Reach::Answered)
            return std::unexpected(failureOf(answer));
        if (answer.status != 401)
            return answer;
        m_token.clear();
        m_endsMs = 0;
        if (attempt > 0)
            return std::unexpected(failureOf(answer));
    }
}

} // namespace backwell::sync
