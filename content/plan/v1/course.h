// SPDX-License-Identifier: Apache-2.0
// One person's course under the rules of version 1: days pass, things happen, a plan stands.
#pragma once

#include "content/plan/v1/state.h"

namespace backwell::content::plan::v1
{

/// Pure: the same days and events give the same plan, whenever and how often it is asked for.
class Course
{
public:
    /// `catalogue` must outlive it.
    Course(const Catalogue &catalogue, const Region &region, RuleSet rules = {});

    /// Goes on to that day, through every day between; an earlier day changes nothing.
    void openDay(Day day);
    /// Something that happened; opens its day first.
    void apply(const Event &event);

    Plan plan() const { return view(m_state); }
    const State &state() const { return m_state; }

private:
    void settle();
    State m_state;
};

} // namespace backwell::content::plan::v1
