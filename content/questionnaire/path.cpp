// SPDX-License-Identifier: Apache-2.0
// Paths as text.
#include "content/questionnaire/path.h"

#include <QStringList>

namespace backwell::content
{

QString Path::toString() const
{
    QStringList parts;
    for (const Step &step : steps) {
        QString part = step.linkId;
        part.replace(u'%', QStringLiteral("%25"));
        part.replace(u'/', QStringLiteral("%2F"));
        part.replace(u'[', QStringLiteral("%5B"));
        part.replace(u']', QStringLiteral("%5D"));
        if (step.index > 0)
            part += QStringLiteral("[%1]").arg(step.index);
        parts += part;
    }
    return parts.join(u'/');
}

Result<Path> Path::parse(QStringView text)
{
    Path path;
    const auto bad = [&] {
        return fail(ErrorKind::Invalid, QStringLiteral("not a path: ") + text.toString());
    };
    for (QStringView part : text.split(u'/')) {
        Step step;
        if (part.endsWith(u']')) {
            const qsizetype open = part.lastIndexOf(u'[');
            bool ok = false;
            step.index = part.mid(open + 1, part.size() - open - 2).toInt(&ok);
            if (open < 1 || !ok || step.index < 0)
                return bad();
            part = part.left(open);
        }
        if (part.isEmpty())
            return bad();
        QString linkId = part.toString();
        linkId.replace(QStringLiteral("%5D"), QStringLiteral("]"));
        linkId.replace(QStringLiteral("%5B"), QStringLiteral("["));
        linkId.replace(QStringLiteral("%2F"), QStringLiteral("/"));
        linkId.replace(QStringLiteral("%25"), QStringLiteral("%"));
        step.linkId = linkId;
        path.steps.push_back(step);
    }
    return path;
}

Path Path::child(const QString &linkId, int index) const
{
    Path path = *this;
    path.steps.push_back({linkId, index});
    return path;
}

Path Path::parent() const
{
    Path path = *this;
    if (!path.steps.empty())
        path.steps.pop_back();
    return path;
}

} // namespace backwell::content
