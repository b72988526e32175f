// SPDX-License-Identifier: Apache-2.0
// A service that nobody can reach is refused.
#include "content/region/service_reader.h"

#include <QSet>

#include <algorithm>

namespace backwell::content
{

namespace
{

OpeningHours readHours(const RegionPart &part, const Region &region, bool onHolidays)
{
    OpeningHours hours;
    for (const RegionPart &one : part.parts("hours")) {
        const OpenSpan span{one.days(), one.minute("from", 0, minutesADay - 1),
                            one.minute("to", 1, minutesADay)};
        if (span.from == span.to)
            one.refuse(QStringLiteral("from and to are the same; all day is 00:00 to 24:00"));
        hours.spans.push_back(span);
    }
    for (const QString &day : part.textsIfAny("closedOn")) {
        hours.closedOn.push_back(QDate::fromString(day, Qt::ISODate));
        if (!hours.closedOn.back().isValid())
            part.refuse(QStringLiteral("closedOn are days, YYYY-MM-DD"));
    }
    for (const Holiday &holiday : region.holidays)
        if (!onHolidays)
            hours.closedOn.push_back(holiday.on);
    if (!hours.spans.empty() && region.zone.isEmpty())
        part.refuse(QStringLiteral("has hours, and the region has no zone"));
    return hours;
}

Service readService(const RegionPart &part, const Region &region)
{
    Service service;
    service.id = part.text("id");
    service.kind = part.kind("kind");
    service.name = part.text("name");
    service.line = part.text("line");
    service.howTo = part.text("howTo");
    service.localities = part.textsIfAny("localities");
    service.phone = part.phoneIfAny("phone");
    service.text = part.phoneIfAny("text");
    service.onHolidays = part.flagIfAny("onHolidays");
    service.hours = readHours(part, region, service.onHolidays);
    service.selfReferral = part.flagIfAny("selfReferral");
    service.when = part.boxes("when");
    service.checked = part.checkedOr(region.checked);
    for (const QString &locality : service.localities)
        if (std::ranges::find(region.localities, locality, &Locality::id) ==
            region.localities.end())
            part.refuse(QStringLiteral("no such locality: ") + locality.left(40));
    if (service.selfReferral && service.phone.isEmpty() && service.text.isEmpty())
        part.refuse(QStringLiteral("people go there by themselves, and there is no number"));
    return service;
}

} // namespace

bool Service::isFor(QStringView locality) const
{
    return locality.isEmpty() || localities.isEmpty() || localities.contains(locality);
}

QString dialled(QStringView phone)
{
    QString digits;
    for (const QChar letter : phone)
        if (letter.isDigit() || letter == u'+')
            digits += letter;
    return digits;
}

std::vector<Service> readServices(const RegionPart &file, const Region &region)
{
    std::vector<Service> services;
    QSet<QString> ids;
    for (const RegionPart &part : file.parts("services")) {
        services.push_back(readService(part, region));
        if (ids.contains(services.back().id))
            part.refuse(QStringLiteral("the id occurs twice: ") + services.back().id.left(40));
        ids.insert(services.back().id);
    }
    if (!services.empty() && !region.checked.on.isValid())
        file.refuse(QStringLiteral("has services; checked and reviewBy must be there"));
    return services;
}

} // namespace backwell::content
