// SPDX-License-Identifier: Apache-2.0
// Everyday scenes the house draws without a pack: standing, walking, sitting, gardening, playing.
#pragma once

#include "content/figure/choreography.h"

#include <optional>

namespace backwell::content
{

enum class Everyday {
    Stand,  ///< at ease, breathing
    Walk,   ///< an easy walk
    Sit,    ///< on a chair, hands on the lap
    Read,   ///< on a chair, looking at something in the hands
    Bend,   ///< bending forward and up again, as for a box or a shoe
    Garden, ///< kneeling, planting
    Play,   ///< on hands and knees with a ball
    Wave,   ///< standing and waving
    Relax   ///< on the back, calves on a stool
};

/// The looped scene. Never fails: the poses are compiled in and checked by a test.
const Choreography &everyday(Everyday scene);
/// "stand", "walk", … ; nothing for an unknown word.
std::optional<Everyday> everydayFromName(const QString &name);

} // namespace backwell::content
