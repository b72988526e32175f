// SPDX-License-Identifier: Apache-2.0
// A small region to change: {"services": …} and the like, laid over one that reads.
#pragma once

#include "content/region/region_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::tests
{

/// JSON with ' for ".
inline QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

inline QJsonObject over(QJsonObject below, const QJsonObject &above)
{
    for (auto field = above.begin(); field != above.end(); ++field)
        below.insert(field.key(), field.value());
    return below;
}

/// A GP everywhere, a physio in one of two places, a programme. Each key of `changes` replaces one.
inline QByteArray madeRegion(const char *changes = "{}")
{
    return QJsonDocument(
               over(object("{'id': 'a', 'name': 'A, an example', 'invented': true,"
                           "'zone': 'Europe/London', 'checked': '2026-11-20',"
                           "'reviewBy': '2027-05-31',"
                           "'localities': [{'id': 'hill', 'name': 'Hill'},"
                           "{'id': 'vale', 'name': 'Vale'}],"
                           "'holidays': [{'on': '2026-12-25', 'name': 'Christmas Day'}],"
                           "'services': ["
                           "{'id': 'gp', 'kind': 'gp', 'name': 'GP', 'line': 'L.', 'howTo': 'H.',"
                           "'when': [2], 'phone': '01632 960100', 'selfReferral': true,"
                           "'hours': [{'days': 'mon-fri', 'from': '08:00', 'to': '18:30'}]},"
                           "{'id': 'physio', 'kind': 'physio', 'name': 'Physio', 'line': 'L.',"
                           "'howTo': 'H.', 'when': [3, 4], 'phone': '01632 960120',"
                           "'selfReferral': true, 'localities': ['vale']},"
                           "{'id': 'programme', 'kind': 'combined-programme', 'name': 'Programme',"
                           "'line': 'L.', 'howTo': 'H.', 'when': [12],"
                           "'phone': '01632 960130'}]}"),
                    object(changes)))
        .toJson();
}

/// The same with these keys in its first service.
inline QByteArray madeWithService(const char *changes)
{
    QJsonObject root = QJsonDocument::fromJson(madeRegion()).object();
    QJsonArray services = root[u"services"].toArray();
    services[0] = over(services[0].toObject(), object(changes));
    root.insert(QStringLiteral("services"), services);
    return QJsonDocument(root).toJson();
}

} // namespace backwell::tests
