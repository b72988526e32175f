// SPDX-License-Identifier: Apache-2.0
// Exact decimals on 128-bit whole numbers.
#include "content/scoring/number.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
constexpr int maxDigits = 15;
constexpr int maxPlaces = 12;
} // namespace

Number::Digits Number::power(int exponent)
{
    Digits result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

std::optional<Number> Number::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    int exponent = 0;
    if (const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        bool ok = false;
        exponent = text.mid(e + 1).toInt(&ok);
        if (!ok || exponent < -maxPlaces || exponent > maxDigits)
            return std::nullopt;
        text = text.left(e);
    }
    Digits digits = 0;
    int places = -1; // -1: before the point
    int significant = 0;
    bool any = false;
    for (const QChar c : text) {
        if (c == u'.' && places < 0 && any) {
            places = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        any = true;
        digits = digits * 10 + (c.unicode() - u'0');
        significant += digits != 0 ? 1 : 0;
        places += places >= 0 ? 1 : 0;
        if (significant > maxDigits || places > maxPlaces)
            return std::nullopt;
    }
    if (!any || places == 0)
        return std::nullopt;
    int scale = std::max(places, 0) - exponent;
    if (scale < 0) {
        if (significant - scale > maxDigits && digits != 0)
            return std::nullopt;
        digits *= power(-scale);
        scale = 0;
    }
    if (scale > maxPlaces)
        return std::nullopt;
    return Number(negative ? -digits : digits, scale, 0);
}

QString Number::toString() const
{
    Digits rest = m_digits < 0 ? -m_digits : m_digits;
    QString text;
    for (int written = 0; rest != 0 || written <= m_places; ++written) {
        if (written == m_places && m_places > 0)
            text.prepend(u'.');
        text.prepend(QChar(u'0' + int(rest % 10)));
        rest /= 10;
    }
    if (m_digits < 0)
        text.prepend(u'-');
    return text;
}

Number Number::plus(const Number &other) const
{
    const int places = std::max(m_places, other.m_places);
    return Number(scaledTo(places) + other.scaledTo(places), places, 0);
}

Number Number::minus(const Number &other) const
{
    return plus(Number(-other.m_digits, other.m_places, 0));
}

Number Number::times(const Number &other) const
{
    return Number(m_digits * other.m_digits, m_places + other.m_places, 0);
}

Number Number::dividedBy(const Number &divisor, int places) const
{
    const int common = std::max(m_places, divisor.m_places);
    Digits top = scaledTo(common) * power(places);
    Digits bottom = divisor.scaledTo(common);
    const bool negative = (top < 0) != (bottom < 0);
    top = top < 0 ? -top : top;
    bottom = bottom < 0 ? -bottom : bottom;
    const Digits rounded = (2 * top + bottom) / (2 * bottom);
    return Number(negative ? -rounded : rounded, places, 0);
}

Number Number::rounded(int places) const
{
    return dividedBy(Number(1), places);
}

int Number::compare(const Number &other) const
{
    const int places = std::max(m_places, other.m_places);
    const Digits first = scaledTo(places);
    const Digits second = other.scaledTo(places);
    return first < second ? -1 : (first > second ? 1 : 0);
}

} // namespace backwell::content
