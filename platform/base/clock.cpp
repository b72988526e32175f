// SPDX-License-Identifier: Apache-2.0
#include "platform/base/clock.h"

namespace backwell
{

QDateTime Instant::local() const
{
    return QDateTime::fromMSecsSinceEpoch(msUtc, Qt::OffsetFromUTC, offsetSeconds);
}

QDate Instant::localDay() const
{
    return local().date();
}

QString Instant::toIso() const
{
    const int minutes = qAbs(offsetSeconds) / 60;
    return local().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
           QStringLiteral("%1%2:%3")
               .arg(offsetSeconds < 0 ? QLatin1Char('-') : QLatin1Char('+'))
               .arg(minutes / 60, 2, 10, QLatin1Char('0'))
               .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

Result<Instant> Instant::fromIso(QStringView text)
{
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    const bool zoned = parsed.timeSpec() == Qt::UTC || parsed.timeSpec() == Qt::OffsetFromUTC;
    if (!parsed.isValid() || !zoned)
        return fail(ErrorKind::Invalid, QStringLiteral("not an instant with a zone"));
    return Instant{parsed.toMSecsSinceEpoch(), parsed.offsetFromUtc()};
}

Instant SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return {local.toMSecsSinceEpoch(), local.offsetFromUtc() / 60 * 60};
}

} // namespace backwell
