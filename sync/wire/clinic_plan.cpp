// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/clinic_plan.h"

#include "sync/wire/resource_codecs.h"
#include "sync/wire/resource_parts.h"
#include "sync/wire/searchset.h"

namespace backwell::sync::wire
{

namespace
{
Result<ClinicPlan> readClinicPlan(const JsonValue &resource)
{
    if (resource[u"resourceType"].string() != u"CarePlan" || !isPlanStatement(resource))
        return invalid(QStringLiteral("category"));
    // What changes the meaning of the rest and is not understood must not be read past.
    if (resource.find(u"modifierExtension"))
        return invalid(QStringLiteral("modifierExtension"));
    const auto updated =
        readInstant(resource[u"meta"][u"lastUpdated"], QStringLiteral("meta.lastUpdated"));
    if (!updated)
        return std::unexpected(updated.error());
    const auto record = readPlanStatement(resource);
    if (!record)
        return std::unexpected(record.error());
    return ClinicPlan{std::get<PlanStatement>(*record), *updated};
}
} // namespace

Result<ClinicPlan> decodeClinicPlan(const QByteArray &resource)
{
    const auto json = parseJson(resource);
    if (!json)
        return std::unexpected(json.error());
    auto plan = readClinicPlan(*json);
    if (plan && saidByPerson(plan->statement))
        return invalid(QStringLiteral("author"));
    return plan;
}

Result<NewsPage<ClinicPlan>> readPlanPage(const QByteArray &searchset)
{
    NewsPage<ClinicPlan> page;
    const auto next = readSearchset(searchset, [&page](const JsonValue &resource) {
        if (resource[u"resourceType"].string() != u"CarePlan" || !isPlanStatement(resource))
            return;
        auto plan = readClinicPlan(resource);
        if (!plan)
            ++page.unreadable;
        else if (!saidByPerson(plan->statement))
            page.news.push_back(std::move(*plan));
    });
    if (!next)
        return std::unexpected(next.error());
    page.next = *next;
    return page;
}

} // namespace backwell::sync::wire
