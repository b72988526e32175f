// SPDX-License-Identifier: Apache-2.0
// When the safety check is asked again: a pure function of what happened and of today.
#pragma once

#include "platform/base/clock.h"
#include "sync/record/record.h"

#include <vector>

namespace backwell::content
{

/// Why the check is due; the first that holds, in this order. (Evidence list 2.7.)
enum class SafetyReason { None, NeverAsked, FlareUp, PlanStart, Discharge, LegWeek };

/// What happened to one person. Days are local days.
struct SafetyHistory {
    std::optional<Instant> lastCheck = {}; ///< when the last check that has an outcome was answered
    std::vector<Instant> flareUps = {};    ///< each moment a flare-up was entered, in any order
    std::vector<QDate> planStarts =
        {}; ///< a check of the same day, before or after, is the one asked
    std::vector<QDate> discharges = {}; ///< likewise
    bool legTrack = false;              ///< leg pain is followed now
};

/// Whether the check is due today, and why. A flare-up asks for a check after it; a plan and a
/// discharge for one on their day or later; leg pain for one every seven days. Events of days to
/// come ask for nothing yet. A last check that lies a week or more ahead (a clock that was wrong)
/// counts like one that is a week old.
SafetyReason safetyDue(const SafetyHistory &history, const QDate &today);

/// Leg pain is followed: the newest finished answer to *Back and leg* says more than 0 for the leg.
/// `newestFirst` may hold other responses too.
bool onLegTrack(const std::vector<const sync::Response *> &newestFirst);

/// Days between two checks while leg pain is followed.
inline constexpr int legWeekDays = 7;

} // namespace backwell::content
