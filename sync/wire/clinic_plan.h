// SPDX-License-Identifier: Apache-2.0
// What a clinic says of a person's own plan, as it comes from a region: a version that it proposes,
// or its word that it agrees to the person's.
#pragma once

#include "platform/base/error.h"
#include "sync/record/record.h"
#include "sync/wire/news_page.h"

#include <QByteArray>

#include <vector>

namespace backwell::sync
{

struct ClinicPlan {
    PlanStatement statement;
    Instant lastUpdated; ///< by the server
    bool operator==(const ClinicPlan &) const = default;
};

namespace wire
{

/// category of every CarePlan that is a person's own plan, as a search takes it.
inline constexpr auto myPlanCategory =
    u"https://fhir.backwell.example/CodeSystem/care-plan|my-plan";

/// A CarePlan with its meta; the same plan gives the same bytes. Errors: Invalid (no author, no
/// plan, or a statement that only the person can make).
Result<QByteArray> encodeClinicPlan(const ClinicPlan &plan);
/// Errors: Invalid with the path (also for a modifierExtension, or no meta.lastUpdated); TooNew for
/// a status that this build does not know.
Result<ClinicPlan> decodeClinicPlan(const QByteArray &resource);

/// The clinic's statements of a searchset page. Other care plans, and what the person said, are no
/// news and left out. Errors: Invalid when it is no searchset.
Result<NewsPage<ClinicPlan>> readPlanPage(const QByteArray &searchset);

} // namespace wire
} // namespace backwell::sync
