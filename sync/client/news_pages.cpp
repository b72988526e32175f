// SPDX-License-Identifier: Apache-2.0
#include "sync/client/news_pages.h"

namespace backwell::sync
{

namespace
{
constexpr int mostPages = 200;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443);
}
} // namespace

SyncFailure garbled(const QString &detail)
{
    return {SyncProblem::RegionFault, detail, {}};
}

void NewsPages::begin(const QString &type, const QString &since)
{
    m_url = m_enrolment.region;
    m_url.setPath(QStringLiteral("/fhir/") + type);
    QString query = QStringLiteral("patient=") + m_enrolment.person.toString();
    if (!since.isEmpty())
        query += QStringLiteral("&_lastUpdated=ge") +
                 QString::fromLatin1(QUrl::toPercentEncoding(since));
    m_url.setQuery(query + QStringLiteral("&_sort=_lastUpdated"), QUrl::StrictMode);
    m_pages = 0;
}

std::expected<std::optional<HttpAnswer>, SyncFailure> NewsPages::next()
{
    if (m_url.isEmpty() || m_pages++ == mostPages)
        return std::nullopt;
    const QUrl url = std::exchange(m_url, QUrl());
    auto answer = m_signIn.send(m_enrolment, {"GET", url, {}, {}, {}, {}});
    if (!answer)
        return std::unexpected(answer.error());
    return std::optional(std::move(*answer));
}

std::expected<void, SyncFailure> NewsPages::follow(const QString &link)
{
    if (link.isEmpty())
        return {};
    const QUrl url = m_enrolment.region.resolved(QUrl(link));
    if (!sameOrigin(url, m_enrolment.region))
        return std::unexpected(garbled(QStringLiteral("the next page is of another origin")));
    m_url = url;
    return {};
}

} // namespace backwell::sync
