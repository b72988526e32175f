// SPDX-License-Identifier: Apache-2.0
// How fast a movement goes: move / hold / return / rest in seconds, a walking cycle, or one long
// hold.
#pragma once

#include "platform/base/error.h"

#include <QString>

#include <vector>

namespace backwell::content
{

/// A tempo. For Steps all four parts are set and one cycle lasts their sum.
struct Tempo {
    enum class Kind {
        Steps, ///< move / hold / return / rest
        Cycle, ///< one stride after another, `move[0]` is the stride in seconds
        Hold   ///< a resting position, `holdLeast`…`holdMost` seconds
    };
    Kind kind = Kind::Steps;
    std::vector<double> move; ///< seconds, one or more parts ("1+1"); never empty after parsing
    double holdLeast = 0;     ///< seconds; "10-30" holds at least 10 …
    double holdMost = 0;      ///< … and at most 30; equal when one number was given
    double back = 0;          ///< seconds of the way back
    double rest = 0;          ///< seconds before the next repetition

    /// Seconds of the whole way there.
    double moveSeconds() const;
    /// Seconds of one repetition with the shortest hold; a Hold counts as one breath of 10 s.
    double cycleSeconds() const;
    /// Held for `hold` seconds (0: as long as it is now) and moved at `percent` of the speed, more
    /// than 0. A Hold and a Cycle stay as they are.
    Tempo paced(double hold, int percent) const;
    bool operator==(const Tempo &) const = default;
};

/// Reads "2/3/2/1", "1+1/1/2/1", "2/10-30/2/1", "4 in / 0 / 6 out / 0", "cycle 1.1",
/// "cycle 1.0-1.2 s: …" (the mean) and "hold 5-15 min".
/// Errors: Invalid for anything else, for negative or non-finite numbers, a part above one hour,
/// a range that runs backwards, or a way there that takes no time.
Result<Tempo> parseTempo(const QString &text);

} // namespace backwell::content
