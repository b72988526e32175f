// SPDX-License-Identifier: Apache-2.0
// My plan between two sides: what each of them said, as records, and the versions that follow.
#pragma once

#include "content/plan/my_plan.h"
#include "sync/record/record.h"

namespace backwell::content::plan
{

/// The record that says it: all of the version exactly, and readable by anybody.
sync::PlanStatement statementOf(const PlanVersion &version, const sync::Key &key,
                                const Uuid &person, const Instant &at);
/// Errors: Invalid with the place (not a plan, or not by those whom the record names).
Result<PlanVersion> versionOf(const sync::PlanStatement &statement);
/// "ID/VERSION", what PlanVersion::answers names.
QString statementName(const sync::Key &key);

/// A version with its place among the records.
struct StoryVersion {
    PlanVersion version; ///< its number is the place in the story, from 1
    QString name;        ///< of the statement that brought it
    Instant at;
    bool answered = false; ///< the other side wrote a version after reading it
    bool byPerson() const { return version.proposedBy == QStringView(sync::thePerson); }
    bool agreed() const { return !version.agreedBy.isEmpty(); }
};
using PlanStory = std::vector<StoryVersion>;

/// Every version that both sides wrote, oldest first, whatever order the records are in; somebody's
/// word that they agree stands with the version it is about. What cannot be read is left out.
PlanStory planStory(const std::vector<sync::PlanStatement> &statements);

/// The newest version of that side that the other has neither agreed to nor answered; nullptr when
/// the newest one of theirs is settled.
enum class Side { Person, Clinic };
const StoryVersion *waitingFrom(const PlanStory &story, Side side);
/// The newest version that both sides agreed to, or nullptr.
const StoryVersion *inForce(const PlanStory &story);

/// What was agreed for the weekly plan, each on the day it was first agreed. Movements that the
/// catalogue does not know are left out.
std::vector<Event> agreedEvents(const PlanStory &story, const Catalogue &catalogue);

} // namespace backwell::content::plan
