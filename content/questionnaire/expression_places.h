// SPDX-License-Identifier: Apache-2.0
// Where in the running form something is to be computed.
#pragma once

#include "content/questionnaire/expressions.h"
#include "content/questionnaire/form_tree.h"

#include <QSet>

namespace backwell::content
{

struct ExpressionWish {
    bool initial = false;  ///< initial values too, of questions without an answer
    QSet<QString> without; ///< linkIds whose expressions are left alone; their variables count
};

/// Every place with a variable or something wanted; nothing below what is disabled, and of a
/// disabled item itself only its condition. The pointers fit answerTree(nodes) written as FHIR.
std::vector<ExpressionPlace> expressionPlaces(const std::vector<FormNode> &nodes,
                                              const ExpressionWish &wish);

} // namespace backwell::content
