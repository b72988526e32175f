// SPDX-License-Identifier: Apache-2.0
// Inside a session: nodes whose answers or conditions are computed.
#pragma once

#include "content/questionnaire/form_tree.h"

#include <QSet>

namespace backwell::content
{

/// Takes the answer of every calculated item away.
void clearComputed(std::vector<FormNode> &nodes);

/// These linkIds stand as if they had no expression.
void leaveAlone(std::vector<FormNode> &nodes, const QSet<QString> &linkIds);

} // namespace backwell::content
