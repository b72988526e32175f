// SPDX-License-Identifier: Apache-2.0
// The device scores; the region computes again and says where the two differ. Both are kept.
#pragma once

#include "sync/endpoint/intake/known_measures.h"

namespace backwell::sync::endpoint
{

struct ScoreDifference {
    QString name;     ///< of the score: its display, else its code
    QString sent;     ///< a number as written, or "none"
    QString computed; ///< likewise
    QString versions; ///< "rule 1 there, rule 2 here"; empty when both have the same
    /// "Score sent: 14, computed here: 13 (PHQ-9 total score)"
    QString words() const;
    bool operator==(const ScoreDifference &) const = default;
};

/// Nothing when both say the same number (13 and 13.0 are the same), when neither has one, when no
/// rule for it is known here, or when this region lacks the table it comes from.
std::optional<ScoreDifference> differenceOf(const Score &sent, const Response &response,
                                            const KnownMeasures &known);

} // namespace backwell::sync::endpoint
