// SPDX-License-Identifier: Apache-2.0
// Ids: client-minted, time-ordered, never null.
#pragma once

#include "platform/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

namespace backwell
{

/// A UUID that exists; absence is std::optional<Uuid>.
class Uuid
{
public:
    /// A new UUIDv7 (RFC 9562 §5.7): 48 bits of milliseconds, a 12-bit counter that keeps ids of
    /// the same millisecond in order within the process, 62 random bits.
    static Uuid v7(const Clock &clock);
    /// Lower-case 8-4-4-4-12 hex of any version; the nil UUID is refused. Errors: Invalid.
    static Result<Uuid> parse(QStringView text);

    QString toString() const;
    /// The 16 bytes in network order.
    QByteArray bytes() const;
    auto operator<=>(const Uuid &) const = default;

private:
    Uuid() = default;
    std::array<quint8, 16> m_bytes{};
};

size_t qHash(const Uuid &id, size_t seed = 0);

} // namespace backwell
