// SPDX-License-Identifier: Apache-2.0
#include "app/movement/intervals.h"

namespace backwell::app
{

namespace
{
// Our own proposal: a minute is short enough to talk all through it.
constexpr int easySeconds = 120;
constexpr int fasterSeconds = 60;
} // namespace

std::vector<PacePart> easyAndFaster(int length)
{
    std::vector<PacePart> parts;
    int at = 0;
    while (length - at >= 2 * easySeconds + fasterSeconds) {
        const int easyUntil = at + easySeconds;
        parts.push_back({false, at, easyUntil});
        parts.push_back({true, easyUntil, easyUntil + fasterSeconds});
        at = easyUntil + fasterSeconds;
    }
    if (!parts.empty())
        parts.push_back({false, at, length});
    return parts;
}

} // namespace backwell::app
