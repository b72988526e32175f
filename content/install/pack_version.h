// SPDX-License-Identifier: Apache-2.0
// Which of two versions of a pack is the newer one.
#pragma once

#include <QStringView>

#include <array>
#include <compare>
#include <optional>

namespace backwell::content
{

/// Three whole numbers joined by dots, as manifest.schema.json asks: 1.10.0 is newer than 1.9.3.
/// Also the name of the folder of an installed pack.
struct PackVersion {
    std::array<int, 3> parts{};

    /// Nothing when it is not such a version: another count of parts, more than nine digits, a zero
    /// in front (1.02.0 and 1.2.0 would be two folders of one version).
    static std::optional<PackVersion> parse(QStringView text);
    QString text() const;
    auto operator<=>(const PackVersion &) const = default;
};

} // namespace backwell::content
