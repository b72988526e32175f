// SPDX-License-Identifier: Apache-2.0
// A region as its pack describes it: who it is, how far the app may go there, and what is there.
#pragma once

#include "content/region/service.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace backwell::content
{

/// What the software is used for in a region (content/safety/INTENDED-PURPOSE.md).
enum class SafetyMode {
    ListsOnly,   ///< shows the published lists; walking, resting positions and the person's choice
    CheckAndPlan ///< asks the private check, and a plan starts after it: signed off by the region
};

struct Locality {
    QString id;
    QString name;
    bool operator==(const Locality &) const = default;
};

struct Holiday {
    QDate on;
    QString name;
};

/// The colours a region may choose, "#rrggbb". Those that warn and help are not among them.
struct Accents {
    QString accent;   ///< words and marks that can be touched, on paper, card and `wash`
    QString onAccent; ///< words on a surface of `accent`
    QString wash;     ///< a quiet surface under ink, grey and `accent`
    bool operator==(const Accents &) const = default;
};

struct Skin {
    Accents light;
    Accents dark;
    bool operator==(const Skin &) const = default;
};

/// What is asked at one stage: ids of instruments.
struct StageMeasures {
    QString stage; ///< a point of schedule.json
    QStringList needed;
    QStringList offered; ///< only if the person likes
    bool operator==(const StageMeasures &) const = default;
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
    bool invented = false; ///< an example: nobody runs it
    QString zone;          ///< of its opening hours, "Europe/London"
    Checked checked;       ///< there whenever there are services
    std::vector<Locality> localities;
    std::vector<Holiday> holidays;
    std::vector<Service> services; ///< in the order they are shown
    std::optional<Skin> skin;
    std::vector<StageMeasures> instruments; ///< empty: as the pack's schedule says
    std::map<ServiceKind, bool> modules;    ///< those that the file names
    std::vector<RegionStepUp> stepUps;      ///< in the order offered; may be empty
};

/// The region of an app to which nobody named one.
inline constexpr QStringView demonstrationRegion = u"demonstration";

/// Whole or refused: one wrong time or number refuses the file. Without the key `safety` a region
/// is lists-only. Keys that are not known are passed over; backwell-pack check refuses them.
/// Errors: Invalid with the place ("services[2].hours[0]: …") and what does not hold.
Result<Region> readRegion(const QByteArray &json);

} // namespace backwell::content
