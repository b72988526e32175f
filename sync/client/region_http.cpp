// SPDX-License-Identifier: Apache-2.0
// QNetworkAccessManager with its generosity taken away.
#include "sync/client/region_http.h"

#include "platform/base/crypto.h"
#include "platform/base/paths.h"

#include <QEventLoop>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTimer>

#include <algorithm>

namespace backwell::sync
{

namespace
{
// Keeps none and sends none.
class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool number = false;
    const qint64 seconds = text.toLongLong(&number);
    if (!number)
        return std::nullopt;
    return std::chrono::seconds(std::clamp(seconds, qint64(0), qint64(86400)));
}

std::optional<qint64> dateOf(const QNetworkReply &reply)
{
    const QString text = QString::fromLatin1(reply.rawHeader("Date")).trimmed();
    QDateTime date =
        QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return date.toMSecsSinceEpoch();
}

bool isJson(const QNetworkReply &reply)
{
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    return type.contains(u"json", Qt::CaseInsensitive);
}
HttpAnswer unsent(Reach reach, const QString &detail)
{
    HttpAnswer answer;
    answer.reach = reach;
    answer.detail = detail;
    return answer;
}

// A reverse proxy in front of a region speaks HTML about itself with these; a captive portal does
// not.
bool mayBeHtml(int status)
{
    return status == 413 || status == 429 || status / 100 == 5;
}
} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}

Result<ExtraTrust> readTrust(const QString &file)
{
    const auto bytes = paths::readAll(file, 1 << 20);
    if (!bytes)
        return std::unexpected(bytes.error());
    ExtraTrust certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("no certificate in ") + file);
    return certificates;
}

RegionHttp::RegionHttp(const ExtraTrust &trust) : RegionHttp(trust, Limits{}) {}

RegionHttp::RegionHttp(const ExtraTrust &trust, Limits limits)
    : m_limits(limits), m_network(std::make_unique<QNetworkAccessManager>()),
      m_tls(QSslConfiguration::defaultConfiguration())
{
    m_network->setCookieJar(new NoCookies);
    m_tls.addCaCertificates(trust);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
}

RegionHttp::~RegionHttp() = default;

HttpAnswer RegionHttp::send(const Call &call)
{
    if (m_stopped)
        return unsent(Reach::Offline, QStringLiteral("stopped"));
    if (call.url.scheme() != u"https")
        return unsent(Reach::NotTheRegion, QStringLiteral("not https"));
    QNetworkRequest request(call.url);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(int(m_limits.silence.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/fhir+json, application/json");
    request.setRawHeader("User-Agent", "Backwell");
    if (!call.contentType.isEmpty())
        request.setRawHeader("Content-Type", call.contentType);
    if (!call.bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + call.bearer);
    const std::unique_ptr<QNetworkReply> reply(
        call.verb == "POST" ? m_network->post(request, call.body) : m_network->get(request));
    m_running = reply.get();
    return finish(*reply, call);
}

HttpAnswer RegionHttp::finish(QNetworkReply &reply, const Call &call)
{
    QEventLoop loop;
    HttpAnswer answer;
    bool badCertificate = false;
    bool tooLarge = false;
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop, [&] { badCertificate = true; });
    QObject::connect(&reply, &QNetworkReply::encrypted, &loop, [&] {
        const QByteArray key = reply.sslConfiguration().peerCertificate().publicKey().toDer();
        if (!call.pin.isEmpty() && !crypto::equal(crypto::sha256(key), call.pin)) {
            badCertificate = true;
            reply.abort();
        }
    });
    QObject::connect(&reply, &QNetworkReply::readyRead, &loop, [&] {
        answer.body += reply.read(m_limits.answerBytes + 1 - answer.body.size());
        if (answer.body.size() > m_limits.answerBytes) {
            tooLarge = true;
            reply.abort();
        }
    });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(m_limits.altogether, &loop, [&reply] { reply.abort(); });
    if (!reply.isFinished())
        loop.exec();

    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = retryAfterOf(reply);
    answer.dateMsUtc = dateOf(reply);
    answer.detail =
        QStringLiteral("HTTP %1, network error %2").arg(answer.status).arg(reply.error());
    const bool cut = reply.error() != QNetworkReply::NoError &&
                     reply.error() < QNetworkReply::ContentAccessDenied;
    if (badCertificate)
        answer.reach = Reach::Certificate;
    else if (tooLarge)
        answer.reach = Reach::TooLarge;
    else if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        answer.reach = Reach::NotTheRegion;
    else if (answer.status == 0 || cut || !reply.isFinished())
        answer.reach = Reach::Offline;
    else if (answer.status / 100 == 3 || answer.status == 511 ||
             (!answer.body.isEmpty() && !isJson(reply) && !mayBeHtml(answer.status)))
        answer.reach = Reach::NotTheRegion;
    else
        answer.reach = Reach::Answered;
    if (answer.reach != Reach::Answered)
        answer.body.clear();
    return answer;
}

void RegionHttp::stop()
{
    m_stopped = true;
    if (m_running)
        m_running->abort();
}

} // namespace backwell::sync
