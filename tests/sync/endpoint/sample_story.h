// SPDX-License-Identifier: Apache-2.0
// Records of made-up people for tests and pictures: the same seed gives the same story.
#pragma once

#include "platform/base/clock.h"
#include "sync/record/record.h"

namespace backwell::tests
{

/// Which course it takes.
enum class Course { Better, FlareUp, Quiet, Short };

/// The Patient record, then answers over `weeks` weeks up to `now`, oldest first: activities and
/// back/leg every three weeks, the weekly check-in, movement sessions and a few daily check-ins.
std::vector<sync::Record> sampleStory(const Uuid &person, Course course, int weeks,
                                      const Instant &now);

/// One weekly check-in.
sync::Response weeklyCheckIn(const Uuid &person, const Instant &at, int confidence,
                             const QString &note = {});

} // namespace backwell::tests
