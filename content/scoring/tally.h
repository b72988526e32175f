// SPDX-License-Identifier: Apache-2.0
// Inside scoring: what the answers to one score's items are worth together.
#pragma once

#include "content/instrument/instrument.h"

namespace backwell::content
{

struct Tally {
    Number sum;
    Number most;   ///< that the answered items could give
    Number digits; ///< their points side by side
    int answered = 0;
    bool unusable = false; ///< an answer that cannot be counted; the rest is not looked at
};

Tally tallyOf(const Instrument &instrument, const ScoreRule &rule,
              const std::vector<sync::AnswerItem> &items);

/// Every answer of every occurrence of an item, in reading order. The tree stays the owner.
std::vector<const sync::AnswerValue *> answersTo(const QString &linkId,
                                                 const std::vector<sync::AnswerItem> &items);

/// Nothing when the answer has no points or they leave the item's limits.
std::optional<Number> pointsOf(const MeasureItem &item, const sync::AnswerValue &value);

} // namespace backwell::content
