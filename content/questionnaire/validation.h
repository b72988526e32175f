// SPDX-License-Identifier: Apache-2.0
// What stands in the way of saving a form.
#pragma once

#include "content/questionnaire/form_tree.h"
#include "content/questionnaire/session.h"

namespace backwell::content
{

/// In reading order; of enabled nodes only. `at` is where `nodes` stand.
void collectProblems(const std::vector<FormNode> &nodes, const Path &at,
                     std::vector<Problem> &problems);

/// Whether one answer keeps the item's limits, form and options. Its type fits.
bool keepsLimits(const Item &item, const AnswerValue &value);

/// What is wrong with the answers of a question; having none is not.
std::optional<ProblemCode> problemOfAnswers(const FormNode &node);

/// The option that is this answer; nullptr if none.
const Option *optionFor(const Item &item, const AnswerValue &value);

} // namespace backwell::content
