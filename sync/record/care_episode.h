// SPDX-License-Identifier: Apache-2.0
// What a clinic says of a person's care: referral, stages, discharge, each with its day. Written by
// a region, never by a device.
#pragma once

#include "platform/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace backwell::sync
{

/// A day within an episode.
struct CareStage {
    QString code;       ///< e.g. core-therapy-end; a word that nobody here knows is kept
    QDate day;          ///< valid; in the clinic's calendar
    bool wrong = false; ///< entered in error: kept, and counts for nothing
    bool operator==(const CareStage &) const = default;
};

/// One referral and what happened in it (FHIR EpisodeOfCare).
struct CareEpisode {
    QString id; ///< on the server: a FHIR id, 1 to 64 characters
    Uuid person;
    QString status; ///< FHIR R4 EpisodeOfCare.status, also one that nobody here knows
    std::optional<QDate> referral; ///< absent when nobody knows of one
    std::optional<QDate> discharge;
    std::vector<CareStage> stages; ///< in the order entered; may be empty
    QString version;               ///< meta.versionId; may be empty
    Instant lastUpdated;           ///< by the server; of two versions the later one counts
    bool operator==(const CareEpisode &) const = default;

    /// False for one that never took place: entered-in-error, cancelled.
    bool counts() const;
};

inline constexpr auto enteredInError = u"entered-in-error";

} // namespace backwell::sync
