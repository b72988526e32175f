// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/fhir/news_request.h"

#include <QUrl>

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
constexpr int longestPage = 500;
}

Result<NewsRequest> readNewsRequest(const HttpRequest &request)
{
    NewsRequest asked;
    const QString patient = request.query.value(u"patient");
    const QString person = request.caller.person->toString();
    asked.own =
        patient.isEmpty() || patient == person || patient == QStringLiteral("Patient/") + person;
    const QString updated = request.query.value(u"_lastUpdated");
    if (!updated.isEmpty()) {
        const bool after = updated.startsWith(u"gt");
        // A plus sign that nobody encoded has become a space on the way.
        const auto instant =
            Instant::fromIso(QString(updated.mid(2)).replace(QLatin1Char(' '), QLatin1Char('+')));
        if (!instant || (!after && !updated.startsWith(u"ge")))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("_lastUpdated: ge or gt and an instant"));
        asked.fromMs = instant->msUtc + (after ? 1 : 0);
    }
    const QString wanted = request.query.value(u"_count");
    bool counted = true;
    const int count = wanted.isEmpty() ? asked.page : wanted.toInt(&counted);
    if (!counted || count < 1)
        return fail(ErrorKind::Invalid, QStringLiteral("_count"));
    asked.page = std::min(count, longestPage);
    return asked;
}

QByteArray newsPage(const HttpRequest &request, const NewsRequest &asked, std::vector<News> news)
{
    QString next;
    if (news.size() > size_t(asked.page)) {
        news.erase(news.begin() + asked.page, news.end());
        // Joined by hand: the encoded instant itself holds per cent signs.
        next =
            request.base + request.path + QStringLiteral("?patient=") +
            request.caller.person->toString() + QStringLiteral("&_sort=_lastUpdated&_count=") +
            QString::number(asked.page) + QStringLiteral("&_lastUpdated=gt") +
            QString::fromLatin1(QUrl::toPercentEncoding(Instant{news.back().updatedMs, 0}.toIso()));
    }
    std::vector<Found> found;
    found.reserve(news.size());
    for (News &one : news)
        found.push_back(std::move(one.found));
    return writeSearchset(found, request.base, request.base + QString::fromLatin1(request.target),
                          next);
}

} // namespace backwell::sync::endpoint
