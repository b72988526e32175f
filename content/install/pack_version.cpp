// SPDX-License-Identifier: Apache-2.0
// Versions from text and back.
#include "content/install/pack_version.h"

#include <QRegularExpression>
#include <QString>

namespace backwell::content
{

std::optional<PackVersion> PackVersion::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return PackVersion{
        {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()}};
}

QString PackVersion::text() const
{
    return QStringLiteral("%1.%2.%3").arg(parts[0]).arg(parts[1]).arg(parts[2]);
}

} // namespace backwell::content
