// SPDX-License-Identifier: Apache-2.0
// schedule.json: refused whole when anything in it is not understood.
#include "content/schedule/schedule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace backwell::content
{

namespace
{
std::unexpected<Error> bad(const QString &place, const QString &what)
{
    return fail(ErrorKind::Invalid, QStringLiteral("schedule: %1: %2").arg(place, what));
}

Result<void> onlyKnown(const QJsonObject &object, const QSet<QString> &known, const QString &place)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return bad(place, QStringLiteral("unknown key ") + key.left(40));
    return {};
}

/// `fallback` when the key is not there.
Result<int> whole(const QJsonObject &object, const QString &key, int low, int high, int fallback,
                  const QString &place)
{
    const QJsonValue value = object[key];
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(low - 1);
    if (!value.isDouble() || number != int(number) || number < low || number > high)
        return bad(place,
                   QStringLiteral("%1 is a whole number, %2 to %3").arg(key).arg(low).arg(high));
    return int(number);
}

Result<MeasurePoint> readPoint(const QJsonObject &object, const QString &place)
{
    if (const auto known = onlyKnown(object,
                                     {QStringLiteral("id"), QStringLiteral("after"),
                                      QStringLiteral("months"), QStringLiteral("days"),
                                      QStringLiteral("opensBefore"), QStringLiteral("closesAfter"),
                                      QStringLiteral("grace"), QStringLiteral("instruments")},
                                     place);
        !known)
        return std::unexpected(known.error());
    MeasurePoint point;
    point.id = object[u"id"].toString();
    point.after = object[u"after"].toString();
    if (point.id.isEmpty() || point.after.isEmpty())
        return bad(place, QStringLiteral("id and after must be there"));
    const std::pair<const char *, int MeasurePoint::*> numbers[] = {
        {"months", &MeasurePoint::months},
        {"days", &MeasurePoint::days},
        {"opensBefore", &MeasurePoint::opensBefore},
        {"closesAfter", &MeasurePoint::closesAfter},
        {"grace", &MeasurePoint::grace},
    };
    for (const auto &[key, member] : numbers) {
        const int high = member == &MeasurePoint::months ? 60 : 366;
        const auto number = whole(object, QString::fromLatin1(key), 0, high, 0, place);
        if (!number)
            return std::unexpected(number.error());
        point.*member = *number;
    }
    for (const QJsonValue instrument : object[u"instruments"].toArray()) {
        const QString id = instrument.toString();
        if (id.isEmpty() || point.instruments.contains(id))
            return bad(place, QStringLiteral("instruments are ids, each once"));
        point.instruments.append(id);
    }
    if (point.instruments.isEmpty())
        return bad(place, QStringLiteral("no instruments"));
    return point;
}
} // namespace

Result<ScheduleRules> readScheduleRules(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QString top = QStringLiteral("file");
    if (!document.isObject())
        return bad(top, QStringLiteral("not a JSON object"));
    const QJsonObject root = document.object();
    if (const auto known =
            onlyKnown(root,
                      {QStringLiteral("restDays"), QStringLiteral("quietMonths"),
                       QStringLiteral("source"), QStringLiteral("mark"), QStringLiteral("points")},
                      top);
        !known)
        return std::unexpected(known.error());
    ScheduleRules rules;
    const auto rest = whole(root, QStringLiteral("restDays"), 1, 366, rules.restDays, top);
    const auto quiet = whole(root, QStringLiteral("quietMonths"), 1, 60, rules.quietMonths, top);
    if (!rest || !quiet)
        return std::unexpected(rest ? quiet.error() : rest.error());
    rules.restDays = *rest;
    rules.quietMonths = *quiet;
    if (root[u"source"].toString().isEmpty() || root[u"mark"].toString().isEmpty())
        return bad(top, QStringLiteral("source and mark must be there"));
    QSet<QString> ids;
    for (const QJsonValue value : root[u"points"].toArray()) {
        const QString place = QStringLiteral("points[%1]").arg(ids.size());
        auto point = readPoint(value.toObject(), place);
        if (!point)
            return std::unexpected(point.error());
        if (ids.contains(point->id))
            return bad(place, QStringLiteral("a second ") + point->id);
        ids.insert(point->id);
        rules.points.push_back(std::move(*point));
    }
    if (rules.points.empty())
        return bad(top, QStringLiteral("no points"));
    return rules;
}

} // namespace backwell::content
