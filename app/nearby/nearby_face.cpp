// SPDX-License-Identifier: Apache-2.0
// A region's services become words.
#include "app/nearby/nearby_face.h"

#include "app/nearby/hours_words.h"
#include "app/speech/spoken_words.h"
#include "content/region/plugged.h"

#include <algorithm>
#include <array>
#include <utility>

namespace backwell::app
{

using content::Service;
using content::ServiceKind;

namespace
{

enum Group { First, Yourself, Referred };

/// Everybody knows that nobody has to be referred there.
bool isOpenToAll(ServiceKind kind)
{
    return kind == ServiceKind::Gp || kind == ServiceKind::Pharmacy || kind == ServiceKind::Urgent;
}

Group groupOf(const Service &service)
{
    if (isOpenToAll(service.kind) || service.kind == ServiceKind::FirstContact)
        return First;
    return service.selfReferral ? Yourself : Referred;
}

/// A number with spaces keeps its order in a sentence that runs from right to left.
QString kept(const QString &number)
{
    return number.contains(u' ') ? QChar(0x2066) + number + QChar(0x2069) : number;
}

SkinColours coloursOf(const content::Accents &accents)
{
    return {accents.accent, accents.onAccent, accents.wash};
}

} // namespace

NearbyFace::NearbyFace(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock)
{
    connect(&settings, &Settings::changed, this, &NearbyFace::refresh);
}

void NearbyFace::setRegion(std::shared_ptr<const content::Region> region)
{
    m_region = std::move(region);
    m_groups.reset();
    Q_EMIT regionChanged();
    Q_EMIT changed();
}

bool NearbyFace::any() const
{
    return std::ranges::any_of(m_region->services, [this](const Service &service) {
        return content::isOn(*m_region, service.kind);
    });
}

QString NearbyFace::checked() const
{
    return m_region->checked.on.isValid()
               ? tr("Checked on %1").arg(HoursWords::date(m_region->checked.on))
               : QString();
}

QString NearbyFace::overdue() const
{
    const QDate &reviewBy = m_region->checked.reviewBy;
    if (!reviewBy.isValid() || m_clock.now().localDay() <= reviewBy)
        return {};
    return tr("This list should have been checked again by %1. Numbers and hours may have changed.")
        .arg(HoursWords::date(reviewBy));
}

QStringList NearbyFace::places() const
{
    QStringList names;
    if (m_region->localities.size() > 1)
        for (const content::Locality &one : m_region->localities)
            names += one.name;
    return names;
}

const content::Locality *NearbyFace::chosen() const
{
    const auto &all = m_region->localities;
    const auto found = std::ranges::find(all, m_settings.locality(), &content::Locality::id);
    return found == all.end() ? nullptr : &*found;
}

int NearbyFace::place() const
{
    const content::Locality *one = chosen();
    return one && !places().isEmpty() ? int(one - m_region->localities.data()) : -1;
}

void NearbyFace::choosePlace(int place)
{
    const auto &all = m_region->localities;
    m_settings.setLocality(place >= 0 && place < int(all.size()) ? all[size_t(place)].id
                                                                 : QString());
}

QList<ServiceGroup> NearbyFace::groups()
{
    if (!m_groups) {
        m_groups = look();
        m_placeTold = place();
    }
    return *m_groups;
}

void NearbyFace::refresh()
{
    if (!m_groups)
        return; // nobody has looked
    QList<ServiceGroup> now = look();
    if (std::exchange(m_placeTold, place()) == place() && now == *m_groups)
        return;
    m_groups = std::move(now);
    Q_EMIT changed();
}

QList<ServiceGroup> NearbyFace::look() const
{
    std::array<ServiceGroup, 3> all{ServiceGroup{tr("Where to begin"), {}},
                                    ServiceGroup{tr("You can go yourself"), {}},
                                    ServiceGroup{tr("Somebody refers you"), {}}};
    const content::Locality *place = chosen();
    for (const Service &service :
         content::servicesFor(*m_region, place ? QStringView(place->id) : QStringView()))
        all[groupOf(service)].services.append(rowOf(service));
    QList<ServiceGroup> groups;
    for (const ServiceGroup &group : all)
        if (!group.services.isEmpty())
            groups.append(group);
    return groups;
}

ServiceRow NearbyFace::rowOf(const Service &service) const
{
    ServiceRow row;
    row.id = service.id;
    row.name = service.name;
    row.line = service.line;
    row.howTo = service.howTo;
    row.where = whereLine(service);
    if (service.checked != m_region->checked)
        row.checked = checkedLine(service.checked);
    if (const auto wall = content::wallTime(m_clock.now(), m_region->zone)) {
        const content::OpenState state = content::openAt(service.hours, *wall);
        row.open = state.is == content::OpenState::Is::Open;
        row.openLine = HoursWords::state(state, wall->day);
    }
    QStringList hours;
    for (const content::OpenSpan &span : service.hours.spans)
        hours += HoursWords::span(span);
    if (!hours.isEmpty() && !service.onHolidays && !m_region->holidays.empty())
        hours += tr("Closed on public holidays");
    row.hours = hours.join(u'\n');
    if (!service.selfReferral)
        row.referral = tr("A clinician refers you.");
    else if (!isOpenToAll(service.kind))
        row.referral = tr("Nobody has to refer you.");
    if (!service.phone.isEmpty()) {
        row.phone = kept(service.phone);
        row.callText = tr("Call %1").arg(row.phone);
        row.dial = content::dialled(service.phone);
    }
    if (!service.text.isEmpty()) {
        row.writeText = tr("Text %1").arg(kept(service.text));
        row.sms = content::dialled(service.text);
    }
    return row;
}

QString NearbyFace::checkedLine(const content::Checked &checked) const
{
    const QString on = tr("Checked on %1").arg(HoursWords::date(checked.on));
    return m_clock.now().localDay() <= checked.reviewBy
               ? on
               : tr("%1. It should have been checked again by now.").arg(on);
}

QString NearbyFace::whereLine(const Service &service) const
{
    if (service.localities.isEmpty() || chosen())
        return {};
    QStringList names;
    for (const content::Locality &one : m_region->localities)
        if (service.localities.contains(one.id))
            names += one.name;
    return tr("For %1").arg(HoursWords::listed(names));
}

SkinColours NearbyFace::lightSkin() const
{
    return skinned() ? coloursOf(m_region->skin->light) : SkinColours();
}

SkinColours NearbyFace::darkSkin() const
{
    return skinned() ? coloursOf(m_region->skin->dark) : SkinColours();
}

QStringList NearbyFace::words()
{
    QStringList words{overdue()};
    for (const ServiceGroup &group : groups()) {
        words += group.title;
        for (const ServiceRow &row : group.services)
            words += QStringList{row.name,
                                 row.openLine,
                                 row.line,
                                 row.referral,
                                 row.howTo,
                                 row.where,
                                 row.hours,
                                 SpokenWords::digitByDigit(row.callText),
                                 SpokenWords::digitByDigit(row.writeText)};
    }
    words.removeAll(QString());
    return words;
}

} // namespace backwell::app
