// SPDX-License-Identifier: Apache-2.0
// Exact decimal arithmetic for scores and limits: 0.1 + 0.2 is 0.3.
#pragma once

#include <QString>

#include <optional>

namespace backwell::content
{

/// A decimal number held as a whole number and a count of decimal places. At most 15 significant
/// digits and 12 decimal places come in; sums of thousands of them and the operations below stay
/// exact in 128 bits.
class Number
{
public:
    constexpr explicit Number(qint64 whole = 0) : m_digits(whole) {}
    /// "-1.50", "3", "1e2". Nothing when it is no number or larger than the limits above.
    static std::optional<Number> parse(QStringView text);

    /// As few places as the number was given: "1.50" stays "1.50"; never an exponent.
    QString toString() const;
    int places() const { return m_places; }
    bool isZero() const { return m_digits == 0; }

    Number plus(const Number &other) const;
    Number minus(const Number &other) const;
    Number times(const Number &other) const;
    /// Rounded to `places` (0–4), halves away from zero. `divisor` is not zero.
    Number dividedBy(const Number &divisor, int places) const;
    /// To `places` decimal places, padded or rounded, halves away from zero.
    Number rounded(int places) const;
    /// -1, 0 or 1; 1.5 equals 1.50.
    int compare(const Number &other) const;

private:
    __extension__ typedef __int128 Digits;
    Number(Digits digits, int places, int) : m_digits(digits), m_places(places) {}
    static Digits power(int exponent);
    Digits scaledTo(int places) const { return m_digits * power(places - m_places); }

    Digits m_digits = 0;
    int m_places = 0;
};

} // namespace backwell::content
