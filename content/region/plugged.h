// SPDX-License-Identifier: Apache-2.0
// What a region has plugged in: therapies, the services that carry them, and measures.
#pragma once

#include "content/region/region_file.h"
#include "content/schedule/schedule.h"

namespace backwell::content
{

/// A kind that is no module is always on; so is a module that the region does not name.
bool isOn(const Region &region, ServiceKind kind);

/// The services to show to somebody who lives there (an id; empty: anywhere), in the order of the
/// file. Those of modules that are off are not among them.
std::vector<Service> servicesFor(const Region &region, QStringView locality);

/// Whether the region asks or offers this instrument; all when it names none.
bool isAsked(const Region &region, const QString &instrument);

/// The pack's schedule with the region's instruments: a stage has those that the region names for
/// it, needed ones first, and a stage that it does not name has none. Unchanged when it names none.
ScheduleRules plugIn(ScheduleRules rules, const Region &region);

/// Whether it is only offered at that stage, so that nobody needs the answer.
bool isOnlyOffered(const Region &region, const QString &stage, const QString &instrument);

} // namespace backwell::content
