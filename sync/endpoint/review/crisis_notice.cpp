// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/crisis_notice.h"

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
// A device that named no answer may have shown nothing.
QString shownThere(const Response &response)
{
    return response.crisis.isEmpty()
               ? QStringLiteral("This was found here; their device may not have shown them whom to "
                                "call.")
               : QStringLiteral("They were shown whom to call at once.");
}
} // namespace

QString crisisAnswer(const Response &response, const KnownMeasures &measures)
{
    if (response.status == ResponseStatus::EnteredInError)
        return {};
    return response.crisis.isEmpty() ? measures.crisisIn(response) : response.crisis;
}

QString crisisSentence(const Response &response, const QString &linkId,
                       const KnownQuestionnaire *known, const Instant &now)
{
    const auto lines = answerLines(response, known);
    const auto line = std::ranges::find(lines, linkId, &AnswerLine::linkId);
    const QString answer = line == lines.end() ? linkId : QString::number(line - lines.begin() + 1);
    return QStringLiteral(
               "Thoughts of self-harm, %1: see answer %2 of “%3”. %4 Please get in touch.")
        .arg(timeWords(response.authored, now), answer, titleOf(response.questionnaire, known),
             shownThere(response));
}

QString crisisSentenceAside(const Response &response, const QString &reason, const Instant &now)
{
    return QStringLiteral("Thoughts of self-harm, %1: an answer to “%2” says so, and it is not "
                          "readable here yet (%3). %4 Please get in touch with them, do not wait "
                          "for it. Whoever runs this region can add the questionnaire.")
        .arg(timeWords(response.authored, now), titleOf(response.questionnaire, nullptr), reason,
             shownThere(response));
}

} // namespace backwell::sync::endpoint
