// SPDX-License-Identifier: Apache-2.0
// Discovery, registration, and keeping the answer.
#include "sync/client/enroller.h"

#include "platform/base/jose.h"
#include "sync/client/sync_problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync
{

namespace
{
const QString pendingName = QStringLiteral("enrolment-pending");

std::unexpected<EnrolFailure> failed(EnrolProblem problem, QString detail)
{
    return std::unexpected(EnrolFailure{problem, std::move(detail)});
}

EnrolProblem problemOf(const Error &parsing, const QString &text)
{
    switch (parsing.kind) {
    case ErrorKind::TooNew:
        return EnrolProblem::NewerInvitation;
    case ErrorKind::NotFound:
        return EnrolProblem::NoRegion;
    default:
        break;
    }
    // Something as short as a code was meant as one.
    const bool whole = text.trimmed().startsWith(u"BACKWELL1 ");
    return whole || text.trimmed().size() <= 16 ? EnrolProblem::MistypedCode
                                                : EnrolProblem::NotAnInvitation;
}

EnrolProblem problemOf(const HttpAnswer &answer)
{
    switch (failureOf(answer).problem) {
    case SyncProblem::Offline:
        return EnrolProblem::NoNetwork;
    case SyncProblem::CaptivePortal:
        return EnrolProblem::CaptivePortal;
    case SyncProblem::Certificate:
        return EnrolProblem::WrongCertificate;
    case SyncProblem::Busy:
        return EnrolProblem::RegionBusy;
    case SyncProblem::SignIn:
        return EnrolProblem::RegionRefused;
    default:
        return answer.status / 100 == 4 ? EnrolProblem::RegionRefused : EnrolProblem::RegionFault;
    }
}

EnrolProblem refusalOf(const HttpAnswer &answer)
{
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 401 || error[u"error"].toString() != u"invalid_token")
        return problemOf(answer);
    const QString why = error[u"error_description"].toString();
    if (why.contains(u"expired"))
        return EnrolProblem::ExpiredCode;
    return why.contains(u"used") ? EnrolProblem::UsedCode : EnrolProblem::WrongCode;
}
} // namespace

QString problemName(EnrolProblem problem)
{
    switch (problem) {
    case EnrolProblem::MistypedCode:
        return QStringLiteral("mistyped-code");
    case EnrolProblem::NotAnInvitation:
        return QStringLiteral("not-an-invitation");
    case EnrolProblem::NewerInvitation:
        return QStringLiteral("newer-invitation");
    case EnrolProblem::NoRegion:
        return QStringLiteral("no-region");
    case EnrolProblem::WrongCode:
        return QStringLiteral("wrong-code");
    case EnrolProblem::ExpiredCode:
        return QStringLiteral("expired-code");
    case EnrolProblem::UsedCode:
        return QStringLiteral("used-code");
    case EnrolProblem::NoNetwork:
        return QStringLiteral("no-network");
    case EnrolProblem::CaptivePortal:
        return QStringLiteral("captive-portal");
    case EnrolProblem::WrongCertificate:
        return QStringLiteral("wrong-certificate");
    case EnrolProblem::RegionBusy:
        return QStringLiteral("region-busy");
    case EnrolProblem::RegionFault:
        return QStringLiteral("region-fault");
    case EnrolProblem::RegionRefused:
        return QStringLiteral("region-refused");
    case EnrolProblem::NotSaved:
        return QStringLiteral("not-saved");
    }
    return QStringLiteral("region-fault");
}

Enroller::Enroller(LocalStore &store, RegionHttp &http, const Clock &clock)
    : m_store(store), m_http(http), m_clock(clock)
{
}

Result<QByteArray> Enroller::keyFor(const Invitation &invitation)
{
    const QString wanted =
        invitation.region.toString() + u' ' + QString::fromLatin1(invitation.code.canonical());
    const auto stored = m_store.get(pendingName).result();
    if (!stored)
        return std::unexpected(stored.error());
    const QJsonObject pending = QJsonDocument::fromJson(*stored).object();
    if (pending[u"for"].toString() == wanted)
        return pending[u"jwk"].toString().toUtf8();
    const auto key = jose::newEs256Key();
    if (!key)
        return key;
    const QJsonObject next{{QStringLiteral("for"), wanted},
                           {QStringLiteral("jwk"), QString::fromUtf8(*key)}};
    const auto kept =
        m_store.put(pendingName, QJsonDocument(next).toJson(QJsonDocument::Compact)).result();
    if (!kept)
        return std::unexpected(kept.error());
    return key;
}

std::expected<Enrolment, EnrolFailure> Enroller::enrol(const QString &text, const QUrl &region,
                                                       const Uuid &person,
                                                       const QString &deviceName)
{
    const auto invitation = Invitation::parse(text, region);
    if (!invitation)
        return failed(problemOf(invitation.error(), text), invitation.error().detail);

    QUrl discovery = invitation->region;
    discovery.setPath(QStringLiteral("/.well-known/smart-configuration"));
    const HttpAnswer found = m_http.send({"GET", discovery, {}, {}, {}, invitation->pin});
    if (failureOf(found).problem != SyncProblem::None)
        return failed(problemOf(found), found.detail);
    const QJsonObject places = QJsonDocument::fromJson(found.body).object();
    const QUrl registration(places[u"registration_endpoint"].toString());
    const QUrl tokens(places[u"token_endpoint"].toString());
    // The code goes to the address on the invitation and to nobody that address names.
    if (!sameOrigin(registration, invitation->region) || !sameOrigin(tokens, invitation->region))
        return failed(EnrolProblem::RegionFault, QStringLiteral("endpoints of another origin"));

    const auto key = keyFor(*invitation);
    if (!key)
        return failed(EnrolProblem::NotSaved, key.error().detail);
    const auto publicKey = jose::publicJwk(*key);
    if (!publicKey)
        return failed(EnrolProblem::NotSaved, publicKey.error().detail);
    const QJsonObject asked{
        {QStringLiteral("client_name"), deviceName},
        {QStringLiteral("jwks"),
         QJsonObject{
             {QStringLiteral("keys"), QJsonArray{QJsonDocument::fromJson(*publicKey).object()}}}},
        {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
        {QStringLiteral("grant_types"), QJsonArray{QStringLiteral("client_credentials")}},
        {QStringLiteral("backwell_person"), person.toString()},
    };
    const HttpAnswer answer = m_http.send({"POST", registration, "application/json",
                                           QJsonDocument(asked).toJson(QJsonDocument::Compact),
                                           invitation->code.canonical(), invitation->pin});
    if (failureOf(answer).problem != SyncProblem::None)
        return failed(answer.reach == Reach::Answered ? refusalOf(answer) : problemOf(answer),
                      answer.detail);

    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    const auto bound = Uuid::parse(said[u"backwell_person"].toString());
    const auto time = Instant::fromIso(said[u"backwell_time"].toString());
    const QString clientId = said[u"client_id"].toString();
    if (clientId.isEmpty() || !bound)
        return failed(EnrolProblem::RegionFault, QStringLiteral("registration without its parts"));
    Enrolment enrolment{invitation->region,
                        tokens,
                        clientId,
                        *key,
                        said[u"scope"].toString(),
                        *bound,
                        said[u"backwell_region_name"].toString(),
                        QByteArray::fromBase64(said[u"backwell_sealing_key"].toString().toLatin1(),
                                               QByteArray::Base64UrlEncoding),
                        invitation->pin,
                        time ? time->msUtc - m_clock.now().msUtc : 0};
    const auto saved = saveEnrolment(m_store, enrolment);
    if (!saved)
        return failed(EnrolProblem::NotSaved, saved.error().detail);
    // Only tidying: a pending key that stays is replaced by the next invitation.
    m_store.put(pendingName, {}).waitForFinished();
    return enrolment;
}

} // namespace backwell::sync
