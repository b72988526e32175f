// SPDX-License-Identifier: Apache-2.0
// Whether a region's colours can be read on the surfaces of qml/Theme, by day and by night.
#pragma once

#include "content/region/region_file.h"

namespace backwell::content::tool
{

/// The colours of one scheme of qml/Theme that an accent stands on or beside; a test of qml holds
/// them to what the Theme says.
struct Ground {
    const char *scheme; ///< as a skin names it
    const char *paper;
    const char *card;
    const char *ink;
    const char *quiet;
    const char *empty; ///< blocks not filled yet
    const char *help;  ///< the button Get help now
};
inline constexpr Ground grounds[] = {
    {"light", "#FBF8F2", "#FFFFFF", "#1D2B2A", "#53635F", "#E8E2D6", "#8A2846"},
    {"dark", "#14201E", "#1E2D2A", "#EEF3EF", "#A9B8B2", "#354843", "#F2A3B8"}};

struct SkinFault {
    QString pointer; ///< "/skin/light/accent"
    QString text;
};

/// Words at 4.5:1, shapes at 3:1, and nothing that looks like Get help now. Empty is good.
std::vector<SkinFault> skinFaults(const Skin &skin);

} // namespace backwell::content::tool
