// SPDX-License-Identifier: Apache-2.0
// What a person wants and has agreed, in their own words: goals, ladders, the plan for a flare-up
// and for later. Evidence list 5.1. The rules of the week read none of the words.
#pragma once

#include "content/plan/history.h"

namespace backwell::content::plan
{

struct IfThen {
    QString when; ///< "If it rains"
    QString then; ///< "I walk in the shopping centre"
    bool operator==(const IfThen &) const = default;
};

/// One valued activity; function, not pain.
struct Goal {
    QString activity, why, start, target;
    Day by = 0;         ///< 0: no day
    int confidence = 7; ///< 0…10
    std::vector<IfThen> ifThen;
    bool operator==(const Goal &) const = default;
};

/// An activity in small steps, from easy to the real thing.
struct Ladder {
    QString activity;
    QStringList rungs;   ///< two or more
    int at = 0;          ///< the rung of now
    int comfortable = 0; ///< comfortable tries in a row on this rung
    bool operator==(const Ladder &) const = default;
};

/// Written while well, for the sore days.
struct FlarePlan {
    QStringList signs, firstDays, wayBack; ///< early signs; first two days; days three to seven
    QString safeBecause, contact, tellOthers;
    bool operator==(const FlarePlan &) const = default;
};

/// For after the care has ended.
struct RelapsePlan {
    QStringList helped, warnings; ///< activity down, worry up, sleep down
    QString weeklyMinimum, contact;
    std::vector<Day> reviews;
    bool operator==(const RelapsePlan &) const = default;
};

/// What a clinician says of the movements of the week. The person agrees to it with the rest.
struct FromClinic {
    bool mayStart = false;         ///< "you can begin"
    QStringList include, leaveOut; ///< ids of movements
    bool operator==(const FromClinic &) const = default;
};

struct MyPlan {
    std::vector<Goal> goals;
    std::vector<Ladder> ladders;
    FlarePlan flareUp;
    RelapsePlan later;
    FromClinic fromClinic;
    bool operator==(const MyPlan &) const = default;
};

/// One version of a plan that is shared with a clinician. Nothing is ever written over.
struct PlanVersion {
    int version = 1;
    Day day = 0;
    QString proposedBy;  ///< who wrote it
    QString agreedBy;    ///< the other side; empty until they agreed
    QStringList changed; ///< parts that differ from the version before, as changedParts()
    MyPlan plan;
    Day agreedDay = 0; ///< 0 until they agreed, or not known
    /// Name of the other side's version that this one answers; empty when it answers none.
    QString answers;
    bool operator==(const PlanVersion &) const = default;
};

/// Below seven of ten a smaller start is offered. Evidence list 5.1.
bool wantsSmallerStart(const Goal &goal);

/// As many in a row go up a rung.
inline constexpr int comfortableTries = 3;
/// The ladder after a try: three comfortable ones go up a rung, a bit much stays, too much goes one
/// down; never past an end. Evidence list 4.2 (E50): 2 to 3 comfortable tries.
Ladder afterTry(Ladder ladder, Felt felt);

/// goals, flare-up, later, movements, "ladder: ACTIVITY" for each ladder that came, went or changed
/// its rungs. Where somebody stands on a ladder is no change of the plan.
QStringList changedParts(const MyPlan &before, const MyPlan &now);

/// content/schema/my-plan.schema.json. Errors: Invalid with the place.
Result<PlanVersion> readPlanVersion(const QByteArray &json);
/// The same version gives the same bytes.
QByteArray planVersionJson(const PlanVersion &version);

} // namespace backwell::content::plan
