// SPDX-License-Identifier: Apache-2.0
// The packs that say a pack in another language.
#pragma once

#include "content/pack/pack.h"

namespace backwell::app
{

/// Those that lie in the folder beside `pack`, name it in `translates` and open with the keys this
/// build trusts; of each language one, in order of language. Whether one is of the same version is
/// not looked at here.
std::vector<content::Pack> translationsBeside(const content::Pack &pack);

} // namespace backwell::app
