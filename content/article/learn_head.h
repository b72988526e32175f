// SPDX-License-Identifier: Apache-2.0
// The one reader of heads, for all kinds of item.
#pragma once

#include "content/article/front_matter.h"
#include "content/article/learn_item.h"

namespace backwell::content
{

/// Everything of an item but its blocks. Errors: Invalid, the detail begins with "line N: ".
Result<LearnItem> readHead(LearnKind kind, const FrontMatter &front);

} // namespace backwell::content
