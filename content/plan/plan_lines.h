// SPDX-License-Identifier: Apache-2.0
// My plan as plain lines, each with the place it belongs to: for lists, and to see what differs.
#pragma once

#include "content/plan/my_plan.h"

namespace backwell::content::plan
{

enum class PlanField {
    GoalActivity,
    GoalWhy,
    GoalStart,
    GoalTarget,
    GoalBy,   ///< a day, ISO
    GoalSure, ///< 0…10
    GoalIfThen,
    LadderRung,
    FlareSign,
    FlareSafe,
    FlareFirst,
    FlareBack,
    FlareContact,
    FlareTell,
    LaterHelped,
    LaterWarning,
    LaterMinimum,
    LaterContact,
    LaterReview, ///< a day, ISO
    MayStart,    ///< no text
    Include,     ///< id of a movement
    LeaveOut     ///< likewise
};

struct PlanLine {
    PlanField field = PlanField::GoalActivity;
    QString of; ///< the activity of a goal or a ladder; else empty
    QString text;
    bool operator==(const PlanLine &) const = default;
};

/// In the order of the fields, goals and ladders one after another; what is empty has no line.
std::vector<PlanLine> planLines(const MyPlan &plan);

struct PlanDifference {
    PlanLine line;
    bool added = false; ///< else it is gone
    bool operator==(const PlanDifference &) const = default;
};
/// What is gone stands before what came in its place. Where somebody stands on a ladder is none.
std::vector<PlanDifference> planDifferences(const MyPlan &before, const MyPlan &now);

/// "Why", "First two days": in English, for what travels and for clinicians.
QString fieldWords(PlanField field);

} // namespace backwell::content::plan
