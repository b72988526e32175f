// SPDX-License-Identifier: Apache-2.0
// What keeps a kiosk's process from leaving traces of a visit on the machine.
#pragma once

namespace backwell::device
{

/// No cache of pages or shaders and no memory dump is written from here on. Call before the
/// application object is made; it holds for the whole process.
void leaveNoTrace();

} // namespace backwell::device
