// SPDX-License-Identifier: Apache-2.0
// A share of a hundred said as people out of ten.
#pragma once

namespace backwell::content
{

struct OutOfTen {
    /// "10 in 10" would say everybody and "0 in 10" nobody; short of that neither is true.
    enum class Said { Exactly, MoreThanNine, FewerThanOne };
    int tens = 0; ///< 0–10, for the picture
    Said said = Said::Exactly;
    bool operator==(const OutOfTen &) const = default;
};

/// `per100` is 0–100; halves of ten go up.
constexpr OutOfTen outOfTen(int per100)
{
    if (per100 >= 95 && per100 < 100)
        return {9, OutOfTen::Said::MoreThanNine};
    if (per100 > 0 && per100 < 5)
        return {0, OutOfTen::Said::FewerThanOne};
    return {(per100 + 5) / 10, OutOfTen::Said::Exactly};
}

} // namespace backwell::content
