// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/review/noticeable_change.h"

namespace backwell::sync::endpoint
{

Noticeable painChange()
{
    return {Better::Lower, 2, 0.3, QStringLiteral("2 points or 30 %")};
}

Noticeable activityChange(int activities)
{
    return activities > 1 ? Noticeable{Better::Higher, 2, std::nullopt,
                                       QStringLiteral("2 points (to be confirmed)")}
                          : Noticeable{Better::Higher, 3, std::nullopt,
                                       QStringLiteral("3 points (to be confirmed)")};
}

Change changeBetween(double start, double now, const Noticeable &wanted)
{
    constexpr double tiny = 1e-9; // means of thirds
    const double gain = wanted.better == Better::Lower ? start - now : now - start;
    const bool byShare =
        wanted.share && start > 0 && gain > 0 && gain / start >= *wanted.share - tiny;
    if (gain >= wanted.points - tiny || byShare)
        return Change::Reached;
    return -gain >= wanted.points - tiny ? Change::Worse : Change::NotYet;
}

} // namespace backwell::sync::endpoint
