// SPDX-License-Identifier: Apache-2.0
// What a visit leaves behind when it ends: nothing.
#pragma once

#include "app/face/face.h"
#include "app/kiosk/visit.h"

class QQmlEngine;

namespace backwell::app
{

/// At the end of every visit of `visit`: forms, settings, store and clipboard are emptied, the next
/// visitor is a new person, and what pages held is collected by `engine`. Connect before the
/// kiosk's window is loaded, so that its pages close over emptied objects. A store that cannot be
/// emptied ends the program: it starts again with an empty one.
void wipeAfter(Visit &visit, Face &face, QQmlEngine &engine);

} // namespace backwell::app
