// SPDX-License-Identifier: Apache-2.0
// The events of a person against their last check.
#include "content/safety/safety_due.h"

#include "sync/record/answer.h"

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{

constexpr QStringView backAndLeg = u"https://fhir.backwell.example/Questionnaire/back-leg-0-10";

} // namespace

SafetyReason safetyDue(const SafetyHistory &history, const QDate &today)
{
    if (!history.lastCheck)
        return SafetyReason::NeverAsked;
    const Instant last = *history.lastCheck;
    const QDate day = last.localDay();
    const auto unasked = [&](const QDate &event) { return event <= today && day < event; };
    if (std::ranges::any_of(history.flareUps, [&](const Instant &event) {
            return event.localDay() <= today && last.msUtc < event.msUtc;
        }))
        return SafetyReason::FlareUp;
    if (std::ranges::any_of(history.planStarts, unasked))
        return SafetyReason::PlanStart;
    if (std::ranges::any_of(history.discharges, unasked))
        return SafetyReason::Discharge;
    if (history.legTrack && std::abs(day.daysTo(today)) >= legWeekDays)
        return SafetyReason::LegWeek;
    return SafetyReason::None;
}

bool onLegTrack(const std::vector<const sync::Response *> &newestFirst)
{
    for (const sync::Response *response : newestFirst) {
        if (response->questionnaire.section(u'|', 0, 0) != backAndLeg ||
            (response->status != sync::ResponseStatus::Completed &&
             response->status != sync::ResponseStatus::Amended))
            continue;
        const sync::AnswerItem *leg = sync::findItem(response->items, u"leg");
        if (leg == nullptr || leg->answers.empty())
            continue; // the leg was left open: an earlier answer stands
        const sync::AnswerValue &value = leg->answers.front().value;
        const auto *whole = std::get_if<qint32>(&value);
        return whole != nullptr && *whole > 0;
    }
    return false;
}

} // namespace backwell::content
