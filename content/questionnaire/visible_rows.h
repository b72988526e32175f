// SPDX-License-Identifier: Apache-2.0
// The lines of a form that a person sees, in reading order.
#pragma once

#include "content/questionnaire/form_tree.h"
#include "content/questionnaire/session.h"

namespace backwell::content
{

std::vector<Row> visibleRows(const std::vector<FormNode> &nodes);

} // namespace backwell::content
