// SPDX-License-Identifier: Apache-2.0
// backwell-pack install: a zip into a folder of installed packs.
#include "content/install/installation.h"
#include "content/tool/verbs.h"

#include <cstdio>

namespace backwell::content::tool
{

namespace
{
QString wordOf(Installed::How how)
{
    switch (how) {
    case Installed::How::New:
        return QStringLiteral("installed");
    case Installed::How::BackInUse:
        return QStringLiteral("was here, and counts again");
    case Installed::How::Already:
        return QStringLiteral("is here already");
    }
    return {};
}
} // namespace

int installVerb(Arguments arguments)
{
    const auto keys = takeTrustedKeys(arguments);
    if (!keys)
        return complain(keys.error());
    const QString folder = arguments.take(QStringLiteral("--into"));
    if (arguments.words.size() != 1 || folder.isEmpty())
        return misused;
    const auto installed = installPack({.zip = arguments.words[0],
                                        .folder = folder,
                                        .keys = *keys,
                                        .today = QDate::currentDate()});
    if (!installed) {
        complain(installed.error());
        std::fputs("Nothing was changed: what was installed stays as it is.\n", stderr);
        return failed;
    }
    print(QStringLiteral("%1 %2: %3")
              .arg(installed->manifest.name, installed->manifest.version, wordOf(installed->how)));
    return worked;
}

} // namespace backwell::content::tool
