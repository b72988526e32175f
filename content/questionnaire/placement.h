// SPDX-License-Identifier: Apache-2.0
// Putting answers into a node of the form.
#pragma once

#include "content/questionnaire/form_tree.h"

namespace backwell::content
{

/// Without blanks and control characters; an option brings its own display and points; the same
/// choice twice is one.
std::vector<AnswerValue> tidyAnswers(const Item &item, const std::vector<AnswerValue> &values);

/// What is nested stays with its answer, or with the only answer's place.
void placeAnswers(FormNode &node, const std::vector<AnswerValue> &values);

/// Exactly these answers, in this order, and nothing unreadable.
bool holdsAnswers(const FormNode &node, const std::vector<AnswerValue> &values);

} // namespace backwell::content
