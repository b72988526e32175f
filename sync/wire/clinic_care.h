// SPDX-License-Identifier: Apache-2.0
// CareEpisode <-> FHIR R4 EpisodeOfCare (https://hl7.org/fhir/R4/episodeofcare.html): the dates of
// a person's care as they come from a region.
#pragma once

#include "platform/base/error.h"
#include "sync/record/care_episode.h"
#include "sync/wire/news_page.h"

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

/// The episodes of a searchset page. What a device sent itself (it carries our record identifier)
/// is no news and left out. Errors: Invalid when it is no searchset.
Result<NewsPage<CareEpisode>> readCarePage(const QByteArray &searchset);

} // namespace backwell::sync::wire
