// SPDX-License-Identifier: Apache-2.0
// Forms and cookies by hand.
#include "tests/flow/clinician_browser.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace backwell::flow
{

namespace
{
QString hiddenField(const QString &html, const QString &name)
{
    const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
    return field.match(html).captured(1);
}

QByteArray form(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    return body;
}
} // namespace

ClinicianBrowser::ClinicianBrowser(QUrl region, const QList<QSslCertificate> &trust)
    : m_region(std::move(region)), m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.addCaCertificates(trust);
}

ClinicianBrowser::Page ClinicianBrowser::send(const QByteArray &verb, const QString &path,
                                              const QByteArray &body)
{
    QUrl url = m_region;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Origin", m_region.toString().toLatin1());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(verb == "POST" ? m_network.post(request, body)
                                                              : m_network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QString::fromUtf8(reply->readAll())};
}

bool ClinicianBrowser::signIn(const QString &user, const QString &password)
{
    const Page answer =
        send("POST", QStringLiteral("/review/sign-in"),
             form({{QStringLiteral("user"), user}, {QStringLiteral("password"), password}}));
    return answer.status == 303 || answer.status == 302;
}

QString ClinicianBrowser::person(const QString &id)
{
    const Page answer = send("GET", QStringLiteral("/review/person/") + id);
    m_open = answer.status == 200 ? answer.html : QString();
    return m_open;
}

bool ClinicianBrowser::markSeen(const QString &id)
{
    const QString csrf = hiddenField(m_open, QStringLiteral("csrf"));
    const QString upto = hiddenField(m_open, QStringLiteral("upto"));
    if (csrf.isEmpty() || upto.isEmpty())
        return false;
    const Page answer =
        send("POST", QStringLiteral("/review/person/%1/seen").arg(id),
             form({{QStringLiteral("csrf"), csrf}, {QStringLiteral("upto"), upto}}));
    return answer.status == 303 || answer.status == 302;
}

int ClinicianBrowser::enterDate(const QString &id, const QString &kind, const QDate &day)
{
    return send("POST", QStringLiteral("/review/person/%1/dates").arg(id),
                form({{QStringLiteral("csrf"), hiddenField(m_open, QStringLiteral("csrf"))},
                      {QStringLiteral("known"), hiddenField(m_open, QStringLiteral("known"))},
                      {QStringLiteral("kind"), kind},
                      {QStringLiteral("day"), day.toString(Qt::ISODate)}}))
        .status;
}

int ClinicianBrowser::correctDate(const QString &id, const QString &code, const QDate &day,
                                  const std::optional<QDate> &right)
{
    return send("POST", QStringLiteral("/review/person/%1/dates/wrong").arg(id),
                form({{QStringLiteral("csrf"), hiddenField(m_open, QStringLiteral("csrf"))},
                      {QStringLiteral("known"), hiddenField(m_open, QStringLiteral("known"))},
                      {QStringLiteral("episode"), hiddenField(m_open, QStringLiteral("episode"))},
                      {QStringLiteral("code"), code},
                      {QStringLiteral("day"), day.toString(Qt::ISODate)},
                      {QStringLiteral("right"), right ? right->toString(Qt::ISODate) : QString()}}))
        .status;
}

int ClinicianBrowser::agreePlan(const QString &id)
{
    return send("POST", QStringLiteral("/review/person/%1/plan/agree").arg(id),
                form({{QStringLiteral("csrf"), hiddenField(m_open, QStringLiteral("csrf"))},
                      {QStringLiteral("version"), hiddenField(m_open, QStringLiteral("version"))}}))
        .status;
}

int ClinicianBrowser::proposePlan(const QString &id,
                                  const QList<std::pair<QString, QString>> &fields)
{
    QList<std::pair<QString, QString>> all{
        {QStringLiteral("csrf"), hiddenField(m_open, QStringLiteral("csrf"))},
        {QStringLiteral("latest"), hiddenField(m_open, QStringLiteral("latest"))}};
    return send("POST", QStringLiteral("/review/person/%1/plan").arg(id), form(all + fields))
        .status;
}

} // namespace backwell::flow
