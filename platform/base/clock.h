// SPDX-License-Identifier: Apache-2.0
// Time as Backwell keeps it: an instant in UTC together with the offset where it was entered.
#pragma once

#include "platform/base/error.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace backwell
{

/// A point in time and the local offset it was entered with. The local day never moves afterwards,
/// whatever zone the device travels to.
struct Instant {
    qint64 msUtc = 0;      ///< milliseconds since 1970-01-01T00:00:00Z
    int offsetSeconds = 0; ///< local minus UTC, seconds, -50400 to 50400, whole minutes

    /// FHIR R4 `instant`: 2026-06-04T21:10:05.123+01:00 (UTC as +00:00).
    QString toIso() const;
    /// Errors: Invalid when not a full date, time and zone.
    static Result<Instant> fromIso(QStringView text);
    /// The calendar day on which the person entered it.
    QDate localDay() const;
    /// Local wall-clock time with its fixed offset.
    QDateTime local() const;
    bool operator==(const Instant &) const = default;
};

/// Where the time comes from; the tests have one that stands still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace backwell
