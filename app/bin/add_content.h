// SPDX-License-Identifier: Apache-2.0
// backwell --install FILE.zip: content without a window, as a clinic's staff adds it to a kiosk.
#pragma once

namespace backwell::app
{

/// Adds the file where the app of these arguments looks for it, and says what became of it. Returns
/// the exit code: 0 when it is there, 1 when it was refused and nothing was changed.
int addContent(int argc, char **argv);

} // namespace backwell::app
