// SPDX-License-Identifier: Apache-2.0
// CareEpisode <-> FHIR R4 EpisodeOfCare (https://hl7.org/fhir/R4/episodeofcare.html): the dates of
// a person's care as they come from a region.
#pragma once

#include "platform/base/error.h"
#include "sync/record/care_episode.h"

#include <QByteArray>

namespace backwell::sync::wire
{

/// Extension on an EpisodeOfCare, any number of them: a stage of the care. It holds `code`
/// (valueCode), `date` (valueDate, a full day) and, when it was wrong, `status` (valueCode
/// entered-in-error).
inline constexpr auto stageUrl = u"https://fhir.backwell.example/StructureDefinition/stage";

/// Compact UTF-8 JSON; the same episode gives the same bytes. Errors: Invalid (no id, a day that is
/// none, a discharge before the referral).
Result<QByteArray> encodeCare(const CareEpisode &episode);

/// Read whole or not at all, so that nobody holds half of a change; only of an episode that does
/// not count may a day be unreadable. Errors: Invalid with the path (also for a modifierExtension,
/// a day without its month, no lastUpdated); TooNew for a stage's status that this build does not
/// know.
Result<CareEpisode> decodeCare(const QByteArray &resource);

/// The episodes of a searchset page, in its order. What a device sent itself (it carries our record
/// identifier) is no news and left out.
struct CarePage {
    std::vector<CareEpisode> episodes;
    int unreadable = 0; ///< passed over: one must not keep the others from being read
    QString next;       ///< link to the next page; empty if none
};
/// Errors: Invalid when it is no searchset.
Result<CarePage> readCarePage(const QByteArray &searchset);

} // namespace backwell::sync::wire
