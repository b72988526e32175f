// SPDX-License-Identifier: Apache-2.0
// backwell-pack installed: what lies in a folder of installed packs.
#include "content/install/install_place.h"
#include "content/tool/verbs.h"

#include <QFileInfo>

namespace backwell::content::tool
{

int installedVerb(Arguments arguments)
{
    if (arguments.words.size() != 1)
        return misused;
    int exit = worked;
    for (const QString &name : installedNames(arguments.words[0])) {
        const InstallPlace place(arguments.words[0], name);
        const auto record = place.record();
        if (!record) {
            exit = complain(record.error());
            continue;
        }
        for (const InstalledVersion &one : record->installed)
            print(QStringLiteral("%1 %2 %3, since %4%5")
                      .arg(QChar(record->current == one.version ? u'>' : u' '))
                      .arg(name, one.version.text(), one.since.toString(Qt::ISODate),
                           QFileInfo::exists(place.folderOf(one.version))
                               ? QString()
                               : QStringLiteral(" (its files are gone)")));
        if (!record->current)
            print(QStringLiteral("> %1 as it came with the program").arg(name));
    }
    return exit;
}

} // namespace backwell::content::tool
