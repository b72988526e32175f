// SPDX-License-Identifier: Apache-2.0
// Which version makes the plan.
#include "content/plan/make_plan.h"

#include "content/plan/v1/course.h"

namespace backwell::content::plan
{

int longestFlareUp()
{
    return v1::flareDays;
}

Result<Plan> makePlan(const Catalogue &catalogue, const History &history)
{
    if (history.rules != 1)
        return fail(history.rules > newestRules ? ErrorKind::TooNew : ErrorKind::Invalid,
                    QStringLiteral("rules of version %1").arg(history.rules));
    v1::Course course(catalogue, history.region);
    Day last = 0;
    for (const Event &event : history.events) {
        if (event.day < last || event.day > history.today || event.day <= 0)
            return fail(ErrorKind::Invalid, QStringLiteral("days must not fall, nor pass today"));
        last = event.day;
        course.apply(event);
    }
    course.openDay(history.today);
    return course.plan();
}

} // namespace backwell::content::plan
