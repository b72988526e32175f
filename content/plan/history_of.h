// SPDX-License-Identifier: Apache-2.0
// The history of a person from their records: answers and events, as the rules of a plan read them.
#pragma once

#include "content/plan/history.h"
#include "content/plan/support_level.h"
#include "sync/record/record.h"

namespace backwell::content::plan
{

/// Canonicals (without version) of the questionnaires that rules read.
namespace asked
{
inline constexpr QStringView about = u"https://fhir.backwell.example/Questionnaire/about-plan";
inline constexpr QStringView session =
    u"https://fhir.backwell.example/Questionnaire/movement-session";
inline constexpr QStringView morning =
    u"https://fhir.backwell.example/Questionnaire/movement-morning";
inline constexpr QStringView week = u"https://fhir.backwell.example/Questionnaire/checkin-week";
inline constexpr QStringView twoMoves = u"https://fhir.backwell.example/Questionnaire/two-moves";
} // namespace asked

/// Words of sync::PlanEvent that rules read.
namespace happened
{
inline constexpr QStringView flareBegan = u"flare-up";
inline constexpr QStringView flareOver = u"flare-up-over";
inline constexpr QStringView swapped = u"swapped";
inline constexpr QStringView easier = u"easier";
inline constexpr QStringView harder = u"harder";
inline constexpr QStringView chosen = u"chosen";
inline constexpr QStringView putBack = u"put-back";
inline constexpr QStringView inContact = u"in-contact";
inline constexpr QStringView mayStart = u"may-start"; ///< the person was told so
inline constexpr QStringView cardAgain = u"card-again";
inline constexpr QStringView wasSeen = u"was-seen"; ///< where there are lists only
} // namespace happened

/// An event with the moment it was entered.
struct Dated {
    Instant at;
    Event event;
    bool operator==(const Dated &) const = default;
};

/// What one response says: one event at most. None from a questionnaire that rules do not read, of
/// what is not finished or was taken back, and of a session without a movement. An answer that is
/// missing leaves its part unasked.
std::optional<Dated> eventOf(const Catalogue &catalogue, const sync::Response &response);
/// None of a word that rules do not read.
std::optional<Dated> eventOf(const Catalogue &catalogue, const sync::PlanEvent &event);

/// By the newest rules, in the order of local days and then of moments. A day after `today` (a
/// clock that was wrong) counts as today. A level of support holds for what a person says of
/// themselves before and after it, until there is a newer one; without any it is Medium.
History historyOf(Region region, const QDate &today, std::vector<Dated> events,
                  std::vector<SupportFound> levels = {});

} // namespace backwell::content::plan
