// SPDX-License-Identifier: Apache-2.0
// Texts become days, times, numbers and colours.
#include "content/region/region_part.h"

#include <QRegularExpression>

#include <algorithm>

namespace backwell::content
{

namespace
{

using Latin = QLatin1StringView;

/// 0 Monday to 6 Sunday; -1 for any other word.
int dayOf(const QString &word)
{
    static const QStringList days{
        QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
        QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
    return int(days.indexOf(word));
}

} // namespace

std::optional<ServiceKind> kindOf(QStringView word)
{
    const auto found = std::ranges::find(serviceKinds, word);
    if (found == serviceKinds.end())
        return std::nullopt;
    return ServiceKind(found - serviceKinds.begin());
}

QString RegionPart::at(const char *key) const
{
    return QString::fromLatin1(key);
}

void RegionPart::refuse(const QString &what) const
{
    if (m_problem->isEmpty())
        *m_problem = m_place.isEmpty() ? what : m_place + QStringLiteral(": ") + what;
}

QString RegionPart::text(const char *key) const
{
    const QString text = textIfAny(key);
    if (text.isEmpty())
        refuse(at(key) + QStringLiteral(" must be there"));
    return text;
}

QString RegionPart::textIfAny(const char *key) const
{
    const QJsonValue value = m_object.value(Latin(key));
    if (!value.isUndefined() && (!value.isString() || value.toString().trimmed().isEmpty()))
        refuse(at(key) + QStringLiteral(" is no text"));
    return value.toString().trimmed();
}

QStringList RegionPart::textsIfAny(const char *key) const
{
    const QJsonValue value = m_object.value(Latin(key));
    if (!value.isUndefined() && !value.isArray())
        refuse(at(key) + QStringLiteral(" is no list"));
    QStringList all;
    for (const QJsonValue one : value.toArray()) {
        if (one.toString().isEmpty() || all.contains(one.toString()))
            refuse(at(key) + QStringLiteral(" holds something empty or twice"));
        all += one.toString();
    }
    return all;
}

bool RegionPart::flagIfAny(const char *key) const
{
    const QJsonValue value = m_object.value(Latin(key));
    if (!value.isUndefined() && !value.isBool())
        refuse(at(key) + QStringLiteral(" is true or false"));
    return value.toBool();
}

QString RegionPart::phoneIfAny(const char *key) const
{
    static const QRegularExpression pattern(QStringLiteral("^\\+?[0-9]+( [0-9]+)*\\z"));
    const QString phone = textIfAny(key);
    const qsizetype digits = dialled(phone).size();
    if (!phone.isEmpty() && (!pattern.match(phone).hasMatch() || digits < 3 || digits > 16))
        refuse(at(key) + QStringLiteral(" is no phone number; digits, + and single spaces only"));
    return phone;
}

QDate RegionPart::date(const char *key) const
{
    const QDate date = QDate::fromString(text(key), Qt::ISODate);
    if (!date.isValid())
        refuse(at(key) + QStringLiteral(" is a day, YYYY-MM-DD"));
    return date;
}

QString RegionPart::colour(const char *key) const
{
    static const QRegularExpression pattern(QStringLiteral("^#[0-9a-fA-F]{6}\\z"));
    const QString colour = text(key);
    if (!pattern.match(colour).hasMatch())
        refuse(at(key) + QStringLiteral(" is a colour, #rrggbb"));
    return colour;
}

int RegionPart::minute(const char *key, int low, int high) const
{
    static const QRegularExpression pattern(QStringLiteral("^[0-2][0-9]:[0-5][0-9]\\z"));
    const QString time = text(key);
    const int minute = time.left(2).toInt() * 60 + time.mid(3).toInt();
    if (!pattern.match(time).hasMatch() || minute < low || minute > high) {
        refuse(at(key) + QStringLiteral(" is a time of day, 00:00 to 24:00"));
        return low;
    }
    return minute;
}

quint8 RegionPart::days() const
{
    quint8 days = 0;
    for (const QString &range : text("days").split(u',')) {
        const int first = dayOf(range.section(u'-', 0, 0));
        const int last = range.contains(u'-') ? dayOf(range.section(u'-', 1)) : first;
        if (first < 0 || last < 0) {
            refuse(QStringLiteral("days are mon, tue, wed, thu, fri, sat and sun, as \"mon-fri\" "
                                  "or \"mon,wed\""));
            return 0;
        }
        for (int day = first;; day = (day + 1) % 7) { // sat-mon goes over the end of the week
            days |= quint8(1U << day);
            if (day == last)
                break;
        }
    }
    return days;
}

std::vector<int> RegionPart::boxes(const char *key) const
{
    std::vector<int> boxes;
    for (const QJsonValue box : m_object.value(Latin(key)).toArray()) {
        const int number = box.toInt();
        if (number < 1 || number > 24 || std::ranges::find(boxes, number) != boxes.end())
            refuse(at(key) + QStringLiteral(" are boxes of the pathway, 1 to 24, each once"));
        boxes.push_back(number);
    }
    if (boxes.empty())
        refuse(at(key) + QStringLiteral(" names no box of the pathway"));
    return boxes;
}

ServiceKind RegionPart::kind(const char *key) const
{
    const auto kind = kindOf(text(key));
    if (!kind)
        refuse(at(key) + QStringLiteral(" is no kind of service that is known"));
    return kind.value_or(ServiceKind::Gp);
}

Checked RegionPart::checkedOr(const Checked &otherwise) const
{
    if (!has("checked") && !has("reviewBy"))
        return otherwise;
    const Checked checked{date("checked"), date("reviewBy")};
    if (checked.reviewBy <= checked.on)
        refuse(QStringLiteral("reviewBy is a day after checked"));
    return checked;
}

std::vector<RegionPart> RegionPart::parts(const char *key) const
{
    const QJsonValue value = m_object.value(Latin(key));
    if (!value.isUndefined() && !value.isArray())
        refuse(at(key) + QStringLiteral(" is no list"));
    const QString place = m_place.isEmpty() ? QString() : m_place + u'.';
    std::vector<RegionPart> all;
    for (const QJsonValue one : value.toArray()) {
        all.emplace_back(one.toObject(),
                         QStringLiteral("%1%2[%3]").arg(place, at(key)).arg(all.size()),
                         *m_problem);
        if (!one.isObject())
            all.back().refuse(QStringLiteral("is no object"));
    }
    return all;
}

RegionPart RegionPart::part(const char *key) const
{
    const QJsonValue value = m_object.value(Latin(key));
    if (!value.isObject())
        refuse(at(key) + QStringLiteral(" must be there, an object"));
    return RegionPart(value.toObject(), m_place.isEmpty() ? at(key) : m_place + u'.' + at(key),
                      *m_problem);
}

} // namespace backwell::content
