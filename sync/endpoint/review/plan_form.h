// SPDX-License-Identifier: Apache-2.0
// The form in which a clinician proposes a change of a person's own plan. Pure.
#pragma once

#include "content/plan/my_plan.h"
#include "sync/endpoint/care/known_movements.h"
#include "sync/endpoint/http/http_message.h"

#include <QJsonObject>

#include <expected>

namespace backwell::sync::endpoint
{

/// The fields as the template shows them, filled with `plan`.
QJsonObject planForm(const content::plan::MyPlan &plan, const KnownMovements &movements);

/// `before` with what was typed. What the form does not ask (why, how sure, if and then) stays the
/// person's. A goal or ladder without a name is taken away. The error is a sentence for the page.
std::expected<content::plan::MyPlan, QString> readPlanForm(const content::plan::MyPlan &before,
                                                           const Fields &form,
                                                           const KnownMovements &movements);

} // namespace backwell::sync::endpoint
