// SPDX-License-Identifier: Apache-2.0
// Newest first; the first finished check decides.
#include "content/safety/safety_standing.h"

namespace backwell::content
{

namespace
{

bool isA(const sync::Response &response, QStringView canonical)
{
    return response.questionnaire.startsWith(canonical) &&
           (response.questionnaire.size() == canonical.size() ||
            response.questionnaire.at(canonical.size()) == u'|');
}

const AnswerValue *valueOf(const sync::Response &response, QStringView linkId)
{
    const sync::AnswerItem *item = sync::findItem(response.items, linkId);
    return item != nullptr && item->answers.size() == 1 ? &item->answers.front().value : nullptr;
}

QString codeOf(const sync::Response &response, QStringView linkId)
{
    const AnswerValue *value = valueOf(response, linkId);
    const auto *coding = value != nullptr ? std::get_if<Coding>(value) : nullptr;
    return coding != nullptr ? coding->code : QString();
}

bool saysSeen(const sync::Response &response, const Uuid &check)
{
    const AnswerValue *about = valueOf(response, safetycheck::checkItem);
    return about != nullptr && *about == AnswerValue(check.toString()) &&
           codeOf(response, safetycheck::seenItem).startsWith(u"yes");
}

bool isFinished(const sync::Response &response)
{
    return response.status == sync::ResponseStatus::Completed ||
           response.status == sync::ResponseStatus::Amended;
}

} // namespace

bool SafetyStanding::needsFollowUp() const
{
    return last && outcome >= SafetyOutcome::SameDay && !seen;
}

bool SafetyStanding::planMayStart() const
{
    return last && !begun && !needsFollowUp();
}

SafetyStanding safetyStanding(const std::vector<const sync::Response *> &newestFirst)
{
    SafetyStanding standing;
    for (const sync::Response *response : newestFirst) {
        if (response->status == sync::ResponseStatus::EnteredInError ||
            !isA(*response, safetycheck::check))
            continue;
        const auto outcome = outcomeOfCode(codeOf(*response, safetycheck::outcomeItem));
        if (isFinished(*response) && outcome) {
            standing.last = *response;
            standing.outcome = *outcome;
            break;
        }
        if (!standing.begun)
            standing.begun = *response;
    }
    if (!standing.last)
        return standing;
    for (const sync::Response *response : newestFirst)
        if (isA(*response, safetycheck::seen) && isFinished(*response))
            standing.seen = standing.seen || saysSeen(*response, standing.last->key.id);
    return standing;
}

} // namespace backwell::content
