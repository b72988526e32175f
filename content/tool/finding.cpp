// SPDX-License-Identifier: Apache-2.0
// Findings as lines of text.
#include "content/tool/finding.h"

#include <QRegularExpression>

namespace backwell::content::tool
{

Finding findingOf(const QString &file, const Error &error)
{
    static const QRegularExpression place(QStringLiteral("^line (\\d+): "));
    const auto match = place.match(error.detail);
    return {Level::Error, file, error.detail.mid(match.capturedLength()),
            match.hasMatch() ? match.captured(1).toInt() : 0};
}

QString asLine(const Finding &finding)
{
    constexpr const char *names[] = {"error", "warning", "note"};
    const QString place = finding.line > 0
                              ? QStringLiteral("%1:%2").arg(finding.file).arg(finding.line)
                              : finding.file;
    return QStringLiteral("%1: %2: %3")
        .arg(QLatin1StringView(names[int(finding.level)]), place, finding.text);
}

} // namespace backwell::content::tool
