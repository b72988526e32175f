// SPDX-License-Identifier: Apache-2.0
// The page that stands in for the app when it cannot start.
#pragma once

#include "app/bin/options.h"
#include "app/bin/start_up.h"
#include "app/library/pack_shelf.h"

namespace backwell::app
{

/// Says why, what is safe and what to do; Get help now works on it with the lists of `library`, or
/// with those this program was built with. Runs until it is closed, then once more from the start
/// if the person asked to try again. In a picture run there is no page. Returns the exit code.
int apologise(const Refusal &refusal, const Options &options, const PackShelf *library);

} // namespace backwell::app
