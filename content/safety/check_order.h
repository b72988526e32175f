// SPDX-License-Identifier: Apache-2.0
// Which list of the safety check is asked next.
#pragma once

#include "content/safety/safety_outcome.h"

namespace backwell::content
{

/// The first list after `done` with a question that can still make the outcome more urgent, however
/// the lists after `done` are answered; the number of lists when there is none, and the check ends.
/// `lists`: the questions of each list, in the order asked. `done`: 0 to lists − 1.
size_t nextList(const std::vector<QStringList> &lists, size_t done, const CheckAnswers &answers);

} // namespace backwell::content
