// SPDX-License-Identifier: Apache-2.0
// Response -> score, exactly, or the reason why there is none.
#pragma once

#include "content/instrument/instrument.h"
#include "content/questionnaire/questionnaire.h"
#include "sync/record/record.h"

namespace backwell::content
{

/// Either a value or a reason (FHIR data-absent-reason: unknown, not-asked, error).
struct Scored {
    std::optional<sync::Decimal> value; ///< with exactly the instrument's decimals
    QString absentReason; ///< unknown: too few answers; not-asked: none of its items is there;
                          ///< error: an answer outside the item's range or without points
    int answered = 0;     ///< how many answers counted
    bool operator==(const Scored &) const = default;
};

/// Never guesses: a missing answer is not zero, and a sum is not scaled up.
Scored score(const Instrument &instrument, const std::vector<sync::AnswerItem> &items);

/// The same answers with the points that the questionnaire's options carry, for responses read from
/// elsewhere: on the wire an answer has none. Items the questionnaire does not have stay as they
/// are.
std::vector<sync::AnswerItem> answersWithPoints(const Questionnaire &questionnaire,
                                                std::vector<sync::AnswerItem> items);

/// The record to save with a response. Its instant is the response's.
sync::Score scoreRecord(const Instrument &instrument, const sync::Response &response,
                        const sync::Key &key);

} // namespace backwell::content
