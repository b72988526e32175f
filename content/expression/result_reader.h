// SPDX-License-Identifier: Apache-2.0
// What an expression gave -> answers of an item.
#pragma once

#include "content/questionnaire/questionnaire.h"
#include "platform/base/json.h"

namespace backwell::content
{

/// One element of a FHIRPath result as JSON. Nothing when it is not of the item's type or not among
/// its options: a number is no quantity with a unit, and a text no coding. Decimals keep 15 digits
/// and 12 places, which takes the noise of binary fractions away.
std::optional<AnswerValue> readComputed(const Item &item, const JsonValue &result);

} // namespace backwell::content
