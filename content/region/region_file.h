// SPDX-License-Identifier: Apache-2.0
// A region as its pack describes it: who it is, and how far the app may go there.
#pragma once

#include "platform/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace backwell::content
{

/// What the software is used for in a region (content/safety/INTENDED-PURPOSE.md).
enum class SafetyMode {
    ListsOnly,   ///< shows the published lists; walking, resting positions and the person's choice
    CheckAndPlan ///< asks the private check, and a plan starts after it: signed off by the region
};

/// Help that comes next here, in the region's own words: therapies plug in and out by this list.
struct RegionStepUp {
    QString id;
    QString title;
    QStringList tracks; ///< back, leg; at least one
    bool operator==(const RegionStepUp &) const = default;
};

struct Region {
    QString id;   ///< its file is regions/<id>.json
    QString name; ///< as a person reads it
    SafetyMode safety = SafetyMode::ListsOnly;
    bool invented = false;                  ///< an example: nobody runs it
    std::vector<RegionStepUp> stepUps = {}; ///< `step-ups`, in the order offered; may be empty
};

/// The region of an app to which nobody named one.
inline constexpr QStringView demonstrationRegion = u"demonstration";

/// Without the key `safety` a region is lists-only. Keys that are not known are passed over.
/// Errors: Invalid with what does not hold.
Result<Region> readRegion(const QByteArray &json);

} // namespace backwell::content
