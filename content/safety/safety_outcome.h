// SPDX-License-Identifier: Apache-2.0
// From the answers of the safety check to one of four actions. The lists decide; no score does.
#pragma once

#include "content/questionnaire/questionnaire.h"
#include "content/safety/help_now.h"

namespace backwell::content
{

/// From least to most urgent: the greater one holds. None of them says that all is well.
enum class SafetyOutcome { CarryOn, Appointment, SameDay, Emergency };

/// The code kept in the record: carry-on, appointment, today, 999.
QString outcomeCode(SafetyOutcome outcome);
/// Nothing for a code of another version of Backwell.
std::optional<SafetyOutcome> outcomeOfCode(QStringView code);

/// What was said to one sign. Open: skipped, unanswered, not asked, or in words nobody knows here.
enum class SignAnswer { Yes, No, NotSure, Open };

struct AnsweredSign {
    QString sign; ///< id in the lists of Get help now = linkId of the question
    SignAnswer answer = SignAnswer::Open;
};

/// Every visible choice of the check in its order, with what `items` say to it.
std::vector<AnsweredSign> answeredSigns(const Questionnaire &check,
                                        const std::vector<sync::AnswerItem> &items);

/// What a list asks of those one of its signs fits: the first is an emergency, `appointment` an
/// appointment, any other the same day. A sign of no list is an emergency: in doubt, the more
/// urgent.
SafetyOutcome outcomeOfSign(const HelpNow &help, QStringView sign);

/// Yes is the action of the sign's list. Not sure and open are that too, but at most the same day:
/// so they never end below it for a sign of 999. (Evidence list 2.6, for sign-off.)
SafetyOutcome safetyOutcome(const HelpNow &help, const AnsweredSign &sign);

/// The most urgent of all signs. A sign of the first list that was not asked counts as open, so a
/// check with a hole never ends below the same day.
SafetyOutcome safetyOutcome(const HelpNow &help, const std::vector<AnsweredSign> &signs);

} // namespace backwell::content
