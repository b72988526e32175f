// SPDX-License-Identifier: Apache-2.0
// A day is named by its weekday while that can mean one day only.
#include "app/nearby/hours_words.h"

#include <QLocale>

namespace backwell::app
{

using content::minutesADay;

namespace
{

constexpr quint8 everyDay = 0b1111111;

QString dayName(int day)
{
    return QLocale().standaloneDayName(day);
}

} // namespace

QString HoursWords::time(int minute)
{
    const int at = minute % minutesADay;
    if (tr("12", "hours of the clock: 12, or 24 where people count on") == u"24")
        return QStringLiteral("%1:%2").arg(at / 60).arg(at % 60, 2, 10, QLatin1Char('0'));
    if (at == 0)
        return tr("midnight");
    if (at == minutesADay / 2)
        return tr("midday");
    if (QLocale().language() != QLocale::English)
        return QLocale().toString(QTime(at / 60, at % 60), QStringLiteral("H:mm"));
    const int hour = (at / 60 + 11) % 12 + 1;
    const QString shown =
        at % 60 == 0 ? QString::number(hour)
                     : QStringLiteral("%1:%2").arg(hour).arg(at % 60, 2, 10, QLatin1Char('0'));
    QString time = at < minutesADay / 2 ? tr("%1 am").arg(shown) : tr("%1 pm").arg(shown);
    return time.replace(u' ', QChar::Nbsp); // never "4" at the end of a line and "pm" on the next
}

QString HoursWords::listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(tr(", ")), names.last());
}

QString HoursWords::days(quint8 days)
{
    if ((days & everyDay) == everyDay)
        return tr("Every day");
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        int last = day;
        while (last <= 7 && (days >> (last - 1) & 1) != 0)
            ++last;
        --last;
        if (last >= day + 2) {
            names += tr("%1 to %2", "days").arg(dayName(day), dayName(last));
            day = last;
        } else if (last >= day) {
            names += dayName(day);
        }
    }
    return listed(names);
}

QString HoursWords::span(const content::OpenSpan &span)
{
    if (span.minutes() == minutesADay)
        return tr("%1, all day", "days").arg(days(span.days));
    return tr("%1, %2 to %3", "days, times").arg(days(span.days), time(span.from), time(span.to));
}

QString HoursWords::state(const content::OpenState &state, const QDate &today)
{
    using Is = content::OpenState::Is;
    if (state.is == Is::NotSaid)
        return {};
    if (!state.changes)
        return state.is == Is::Open ? tr("Open now, day and night") : tr("Closed for now");
    const auto &[day, minute] = *state.changes;
    const qint64 ahead = today.daysTo(day);
    if (state.is == Is::Open) {
        if (ahead == 0 || (ahead == 1 && minute == 0))
            return tr("Open now, until %1").arg(time(minute));
        return tr("Open now, until %1 on %2")
            .arg(time(minute), ahead < 7 ? dayName(day.dayOfWeek()) : date(day));
    }
    if (ahead == 0)
        return tr("Closed now. Opens today at %1").arg(time(minute));
    if (ahead == 1)
        return tr("Closed now. Opens tomorrow at %1").arg(time(minute));
    if (ahead < 7)
        return tr("Closed now. Opens %1 at %2").arg(dayName(day.dayOfWeek()), time(minute));
    return tr("Closed now. Opens on %1 at %2").arg(date(day), time(minute));
}

QString HoursWords::date(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace backwell::app
