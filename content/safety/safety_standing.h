// SPDX-License-Identifier: Apache-2.0
// Where a person stands with the safety check, read from the records alone.
#pragma once

#include "content/safety/safety_outcome.h"
#include "sync/record/record.h"

namespace backwell::content
{

/// linkIds and canonicals (without version) of the two questionnaires.
namespace safetycheck
{
inline constexpr QStringView check = u"https://fhir.backwell.example/Questionnaire/safety-check";
inline constexpr QStringView seen = u"https://fhir.backwell.example/Questionnaire/safety-seen";
inline constexpr QStringView outcomeItem = u"outcome";
inline constexpr QStringView checkItem = u"check"; ///< which check "Were you seen?" is about
inline constexpr QStringView seenItem = u"seen";
} // namespace safetycheck

/// The last finished check, what came of it, and whether another one was begun since.
struct SafetyStanding {
    std::optional<sync::Response> last; ///< the newest finished check with a known outcome
    SafetyOutcome outcome = SafetyOutcome::SameDay; ///< of `last`
    bool seen = false;                              ///< followed by "yes, I was seen"
    std::optional<sync::Response> begun;            ///< a newer check was begun and has no outcome

    /// The outcome asks for help today and nobody has been seen for it.
    bool needsFollowUp() const;
    /// An appointment or carrying on; or help the same day or at once, and they were seen. Never
    /// while a check is begun without its outcome.
    bool planMayStart() const;
};

/// `newestFirst` may hold other responses too; they are passed over. A finished check without an
/// outcome known here counts as begun.
SafetyStanding safetyStanding(const std::vector<const sync::Response *> &newestFirst);

} // namespace backwell::content
