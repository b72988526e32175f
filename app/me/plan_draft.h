// SPDX-License-Identifier: Apache-2.0
// What a person has typed of their plan and not saved yet; unlike a version it may be half done.
#pragma once

#include "content/plan/my_plan.h"

#include <QByteArray>

namespace backwell::app
{

struct PlanDraft {
    int version = 0; ///< of the person's own record that it is to become: once there, it is old
    QString answers; ///< name of the clinic's version it began with; may be empty
    content::plan::MyPlan plan;

    QByteArray toJson() const;
    /// Errors: Invalid.
    static Result<PlanDraft> fromJson(const QByteArray &json);
};

/// Where somebody stands on their ladders, by activity. It is no change of the plan.
QByteArray standingsJson(const std::vector<content::plan::Ladder> &ladders);
void takeStandings(const QByteArray &json, std::vector<content::plan::Ladder> &ladders);

/// Without what is blank: spaces at the ends, empty lines, goals and ladders without a word.
content::plan::MyPlan tidied(content::plan::MyPlan plan);

} // namespace backwell::app
