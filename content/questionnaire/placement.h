// SPDX-License-Identifier: Apache-2.0
// Putting answers into a node of the form.
#pragma once

#include "content/questionnaire/form_tree.h"

namespace backwell::content
{

/// Replaces the answers of a question: without blanks; an option brings its own display and points;
/// the same choice twice is one. What is nested stays with its answer, or with the only answer's
/// place. Returns whether anything changed. Errors: Invalid (wrong type, several for one).
Result<bool> setAnswersOf(FormNode &node, const std::vector<AnswerValue> &values);

} // namespace backwell::content
