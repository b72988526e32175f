// SPDX-License-Identifier: Apache-2.0
// Relative luminance of sRGB colours.
#include "content/tool/contrast.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace backwell::content::tool
{

namespace
{
double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Result<double> luminance(const QString &colour)
{
    static const QRegularExpression form(QStringLiteral("^#[0-9a-fA-F]{6}\\z"));
    if (!form.match(colour).hasMatch())
        return fail(ErrorKind::Invalid,
                    QStringLiteral("\"%1\" is no colour; write #rrggbb").arg(colour.left(20)));
    const int rgb = colour.mid(1).toInt(nullptr, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 0xff) +
           0.0722 * linear(rgb & 0xff);
}
} // namespace

Result<double> contrastOf(const QString &one, const QString &other)
{
    const auto first = luminance(one);
    const auto second = luminance(other);
    if (!first || !second)
        return first ? second : first;
    return (std::max(*first, *second) + 0.05) / (std::min(*first, *second) + 0.05);
}

} // namespace backwell::content::tool
