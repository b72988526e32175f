// SPDX-License-Identifier: Apache-2.0
// Answers, dates and spans as a clinician reads them.
#pragma once

#include "sync/endpoint/intake/known_questionnaires.h"
#include "sync/record/record.h"

#include <QString>

namespace backwell::sync::endpoint
{

/// "4", "18.5 kg", the option's own words; the display in the response comes first, then the
/// questionnaire's, then the code. An id that the app filled in is told as words: "Bird dog".
QString wordsOf(const AnswerValue &value, const KnownItem *item);

/// One line per answered question, in order: "Confidence: 6".
struct AnswerLine {
    QString question;
    QString answer;
    QString linkId;
};
std::vector<AnswerLine> answerLines(const Response &response, const KnownQuestionnaire *known);

/// "21 Nov", with the year when it is not `now`'s.
QString dayWords(const Instant &at, const Instant &now);
/// "21 Nov 21:10"; today is "today 21:10".
QString timeWords(const Instant &at, const Instant &now);
/// 4, 4.5: at most one decimal.
QString numberWords(double value);
/// The name of a questionnaire by its canonical: its title, or the last part of its address.
QString titleOf(const QString &canonical, const KnownQuestionnaire *known);

} // namespace backwell::sync::endpoint
