// SPDX-License-Identifier: Apache-2.0
// Response -> scores, exactly, or the reason why there is none.
#pragma once

#include "content/instrument/instrument.h"
#include "content/questionnaire/questionnaire.h"
#include "sync/record/record.h"

#include <functional>

namespace backwell::content
{

/// Either a value or a reason (FHIR data-absent-reason: unknown, not-asked, error, unsupported).
struct Scored {
    std::optional<sync::Decimal> value; ///< with exactly the score's decimals
    QString absentReason; ///< not-asked: none of its items is answered; unknown: too few are;
                          ///< error: an answer without points, outside its item's range, given
                          ///< twice, or not in the table; unsupported: its table is not here
    int answered = 0;     ///< how many answers counted
    QString band;         ///< code; empty when there is none. For clinicians only
    QString table;        ///< "id|version" of the table it came from, else empty
    bool operator==(const Scored &) const = default;
};

/// One for each of the instrument's scores, in their order. Never guesses: a missing answer is not
/// zero, and a sum is not scaled up.
std::vector<Scored> scores(const Instrument &instrument, const std::vector<sync::AnswerItem> &items,
                           const std::vector<ScoreTable> &tables = {});

/// Whether these answers open crisis help: the item's answer is above its limit or cannot be read.
bool opensCrisisHelp(const Instrument &instrument, const std::vector<sync::AnswerItem> &items);

/// The same answers with the points that the questionnaire's options carry, for responses read from
/// elsewhere: on the wire an answer has none. Items the questionnaire does not have stay as they
/// are.
std::vector<sync::AnswerItem> answersWithPoints(const Questionnaire &questionnaire,
                                                std::vector<sync::AnswerItem> items);

/// The records to save with a response, one for each score that a device computes. Their instant is
/// the response's; `newKey` is called once for each.
std::vector<sync::Score> scoreRecords(const Instrument &instrument, const sync::Response &response,
                                      const std::function<sync::Key()> &newKey,
                                      const std::vector<ScoreTable> &tables = {});

} // namespace backwell::content
