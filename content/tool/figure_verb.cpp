// SPDX-License-Identifier: Apache-2.0
// backwell-pack figure: the pictures of one movement. The drawing is done by backwell-sheet, so
// that this tool needs no Gui; it lies beside this program or in its neighbour folder of the build.
#include "content/tool/verbs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace backwell::content::tool
{

int figureVerb(Arguments arguments)
{
    const QString sheet = arguments.take(QStringLiteral("--sheet"));
    const QString person = arguments.take(QStringLiteral("--person"));
    QString pack = arguments.take(QStringLiteral("--pack"));
    if (arguments.words.size() != 1 || sheet.isEmpty())
        return misused;
    if (pack.isEmpty())
        pack = QStringLiteral("content/packs/backwell-en-GB");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place :
         {QStringLiteral("backwell-sheet"), QStringLiteral("../animation/backwell-sheet")}) {
        if (!QFileInfo(here.filePath(place)).isExecutable())
            continue;
        QStringList words{QStringLiteral("--pack"), pack, QStringLiteral("--sheet"),
                          arguments.words.first()};
        if (!person.isEmpty())
            words += {QStringLiteral("--person"), person};
        return QProcess::execute(here.filePath(place), words + QStringList{sheet});
    }
    return complain({ErrorKind::NotFound, QStringLiteral("backwell-sheet is not built")});
}

} // namespace backwell::content::tool
