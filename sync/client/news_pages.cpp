// SPDX-License-Identifier: Apache-2.0
#include "sync/client/news_pages.h"

#include <algorithm>
#include <array>

namespace backwell::sync
{

namespace
{
constexpr int mostPages = 200;
} // namespace

bool tellsNone(const HttpAnswer &answer)
{
    constexpr std::array<int, 7> words{400, 403, 404, 405, 410, 422, 501};
    return answer.reach == Reach::Answered &&
           std::ranges::find(words, answer.status) != words.end();
}

SyncFailure garbled(const QString &detail)
{
    return {SyncProblem::RegionFault, detail, {}};
}

void NewsPages::begin(const QString &type, const QString &since, const QString &category)
{
    m_url = m_enrolment.region;
    m_url.setPath(QStringLiteral("/fhir/") + type);
    QString query = QStringLiteral("patient=") + m_enrolment.person.toString();
    if (!since.isEmpty())
        query += QStringLiteral("&_lastUpdated=ge") +
                 QString::fromLatin1(QUrl::toPercentEncoding(since));
    if (!category.isEmpty())
        query +=
            QStringLiteral("&category=") + QString::fromLatin1(QUrl::toPercentEncoding(category));
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
