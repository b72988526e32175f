// SPDX-License-Identifier: Apache-2.0
#include "app/movement/done_so_far.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::app
{

QByteArray DoneSoFar::toJson() const
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("movement"), movement},
                           {QStringLiteral("step"), step},
                           {QStringLiteral("set"), set},
                           {QStringLiteral("side"), side},
                           {QStringLiteral("count"), count},
                           {QStringLiteral("elapsed"), elapsed},
                           {QStringLiteral("before"), before},
                           {QStringLiteral("earlier"), earlier},
                           {QStringLiteral("faster"), faster},
                           {QStringLiteral("day"), day.toString(Qt::ISODate)},
                           {QStringLiteral("record"), record ? record->toString() : QString()}})
        .toJson(QJsonDocument::Compact);
}

std::optional<DoneSoFar> DoneSoFar::fromJson(const QByteArray &json)
{
    constexpr double aDay = 86400;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto number = [&](QStringView name) { return object[name].toInt(-1); };
    const auto seconds = [&](QStringView name) { return object[name].toDouble(-1); };
    DoneSoFar kept{.movement = object[u"movement"].toString(),
                   .step = number(u"step"),
                   .set = number(u"set"),
                   .side = number(u"side"),
                   .count = number(u"count"),
                   .elapsed = seconds(u"elapsed"),
                   .before = number(u"before"),
                   .earlier = seconds(u"earlier"),
                   .faster = object[u"faster"].toBool(),
                   .day = QDate::fromString(object[u"day"].toString(), Qt::ISODate),
                   .record = {}};
    if (const auto record = Uuid::parse(object[u"record"].toString()))
        kept.record = *record;
    if (kept.movement.isEmpty() || !kept.day.isValid() || kept.step < 0 || kept.set < 0 ||
        kept.side < 0 || kept.side > 1 || kept.count < 0 || kept.before < 0 || kept.elapsed < 0 ||
        kept.elapsed > aDay || kept.earlier < 0 || kept.earlier > aDay)
        return std::nullopt;
    return kept;
}

} // namespace backwell::app
