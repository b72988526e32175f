// SPDX-License-Identifier: Apache-2.0
// Counts what QML complains about, so that a test can fail on it.
#pragma once

namespace backwell::app::warnings
{

/// From now on every message goes to standard error as before, and warnings of QML are counted.
void watch();
/// How many there were.
int count();
/// `code`, or 3 when it is 0, BACKWELL_STRICT=1 and QML complained.
int exitCode(int code);

} // namespace backwell::app::warnings
