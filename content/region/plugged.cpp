// SPDX-License-Identifier: Apache-2.0
// Nothing is on or off but by the region's file.
#include "content/region/plugged.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

const StageMeasures *stageOf(const Region &region, const QString &stage)
{
    const auto found = std::ranges::find(region.instruments, stage, &StageMeasures::stage);
    return found == region.instruments.end() ? nullptr : &*found;
}

} // namespace

bool isOn(const Region &region, ServiceKind kind)
{
    const auto named = region.modules.find(kind);
    return !isModule(kind) || named == region.modules.end() || named->second;
}

std::vector<Service> servicesFor(const Region &region, QStringView locality)
{
    std::vector<Service> services;
    std::ranges::copy_if(region.services, std::back_inserter(services), [&](const Service &one) {
        return isOn(region, one.kind) && one.isFor(locality);
    });
    return services;
}

bool isAsked(const Region &region, const QString &instrument)
{
    return region.instruments.empty() ||
           std::ranges::any_of(region.instruments, [&](const StageMeasures &stage) {
               return stage.needed.contains(instrument) || stage.offered.contains(instrument);
           });
}

ScheduleRules plugIn(ScheduleRules rules, const Region &region)
{
    if (region.instruments.empty())
        return rules;
    for (MeasurePoint &point : rules.points) {
        const StageMeasures *stage = stageOf(region, point.id);
        point.instruments = stage ? stage->needed + stage->offered : QStringList();
    }
    std::erase_if(rules.points,
                  [](const MeasurePoint &point) { return point.instruments.isEmpty(); });
    return rules;
}

bool isOnlyOffered(const Region &region, const QString &stage, const QString &instrument)
{
    const StageMeasures *named = stageOf(region, stage);
    return named && named->offered.contains(instrument) && !named->needed.contains(instrument);
}

} // namespace backwell::content
