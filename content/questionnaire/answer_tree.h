// SPDX-License-Identifier: Apache-2.0
// Between the running form's tree and the answers of a response.
#pragma once

#include "content/questionnaire/draft.h"
#include "content/questionnaire/form_tree.h"

namespace backwell::content
{

/// What goes into a response: enabled items that hold an answer, children under their answer.
std::vector<sync::AnswerItem> answerTree(const std::vector<FormNode> &nodes);

/// All of it, disabled and empty repeats included, for a draft.
std::vector<sync::AnswerItem> wholeTree(const std::vector<FormNode> &nodes);

/// Where something was typed that could not be read.
void collectTyped(const std::vector<FormNode> &nodes, const Path &at,
                  std::vector<Draft::Typed> &typed);

/// Replaces every answer by those of `items`; returns how many did not fit.
int applyTree(std::vector<FormNode> &nodes, const std::vector<sync::AnswerItem> &items);

} // namespace backwell::content
