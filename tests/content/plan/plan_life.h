// SPDX-License-Identifier: Apache-2.0
// People made up from a seed: what they say and do, day by day, in answer to the plan they get.
#pragma once

#include "tests/content/plan/plan_witness.h"

#include "content/plan/v1/course.h"

#include <map>
#include <random>

namespace backwell::tests
{

/// What a run went through.
struct LifeCount {
    qint64 lives = 0;
    qint64 days = 0;
    std::map<int, qint64> lengths;           ///< by the longest days of a class
    std::map<std::string, qint64> happened;  ///< how often each kind of event, mode and answer
    std::map<std::string, qint64> livesWith; ///< in how many lives it occurred at all
};

/// One life of up to two years under `rules`, watched by `witness`.
/// The same seed is the same life on any machine.
content::plan::History live(const content::plan::Catalogue &catalogue,
                            content::plan::v1::RuleSet rules, quint64 seed, PlanWitness &witness,
                            LifeCount &count);

} // namespace backwell::tests
