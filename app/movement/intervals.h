// SPDX-License-Identifier: Apache-2.0
// A walk that is a bit faster now and then: easy first, easy last, and never out of breath.
#pragma once

#include <vector>

namespace backwell::app
{

/// One part of it, in whole seconds from the start.
struct PacePart {
    bool faster = false;
    int from = 0;
    int until = 0;
    bool operator==(const PacePart &) const = default;
};

/// Two minutes easy and one a bit faster, in turn, for `length` seconds; what is left over is easy
/// and comes last. Begins and ends with at least two easy minutes, so it is empty below five
/// minutes.
std::vector<PacePart> easyAndFaster(int length);

} // namespace backwell::app
