// SPDX-License-Identifier: Apache-2.0
// The rules of the safety check, as data: which answers ask for which of four actions.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace backwell::content
{

/// From least to most urgent: the greatest holds. None of them says that all is well.
enum class SafetyOutcome { CarryOn, Appointment, SameDay, Emergency };

/// The code kept in the record: carry-on, appointment, today, 999.
QString outcomeCode(SafetyOutcome outcome);
/// Nothing for a code of another version of Backwell.
std::optional<SafetyOutcome> outcomeOfCode(QStringView code);

/// One row of a published list. Most read one answer; some read two or three together.
struct SafetyRule {
    QString id; ///< its sign in the lists of Get help now, which stands in the list of `outcome`
    SafetyOutcome outcome = SafetyOutcome::Emergency;
    /// Questions of the safety check (linkIds). Of every group at least one is *yes*. Neither it
    /// nor a group is ever empty.
    std::vector<QStringList> allOf;
    QString source; ///< where the row is published; what it is not sure of stands in SIGN-OFF.md
};

/// All of them, most urgent first. Nothing else decides an outcome, and no rule makes another's
/// action less urgent. Source: the lists named by each rule; actions await sign-off.
const std::vector<SafetyRule> &safetyRules();

/// The questions a rule reads, in its order, none twice.
QStringList questionsOf(const SafetyRule &rule);

} // namespace backwell::content
