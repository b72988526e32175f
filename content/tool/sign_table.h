// SPDX-License-Identifier: Apache-2.0
// Tables of the sign-off list.
#pragma once

#include "content/tool/pack_source.h"

namespace backwell::content::tool
{

/// Markdown under way.
struct SignTables {
    QString text;

    void head(const QString &title, const QStringList &columns)
    {
        text += QStringLiteral("\n## %1\n\n").arg(title);
        columnsOnly(columns);
    }

    void columnsOnly(const QStringList &columns)
    {
        row(columns);
        text += u'|' + QStringLiteral("---|").repeated(columns.size()) + u'\n';
    }

    void row(const QStringList &cells)
    {
        for (const QString &one : cells)
            text +=
                QStringLiteral("| %1 ").arg(one.simplified().replace(u'|', QStringLiteral("\\|")));
        text += QStringLiteral("|\n");
    }
};

/// What was read in its source (V) needs no word.
inline bool isOpen(const QString &mark)
{
    return !mark.isEmpty() && mark != u"V";
}

/// Instruments, schedule, drawn numbers, questions.
void writeData(const PackSource &pack, SignTables &tables);

} // namespace backwell::content::tool
