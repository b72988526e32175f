// SPDX-License-Identifier: Apache-2.0
// backwell-pack build: from a source folder to a signed pack.
#include "content/pack/builder.h"
#include "content/pack/keys.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int buildVerb(Arguments arguments)
{
    const QString keyFile = arguments.take(QStringLiteral("--key"));
    std::vector<AddedFile> added;
    for (const QString &one : arguments.takeAll(QStringLiteral("--add")))
        added.push_back({one.section(u'=', 0, 0), one.section(u'=', 1)});
    if (arguments.words.size() != 2 || keyFile.isEmpty())
        return misused;
    const auto key = readSecretKey(keyFile);
    if (!key)
        return complain(key.error());
    const auto manifest = buildPack(arguments.words[0], arguments.words[1], *key, added);
    if (!manifest)
        return complain(manifest.error());
    print(QStringLiteral("%1 %2: %3 files")
              .arg(manifest->name, manifest->version)
              .arg(manifest->files.size()));
    return worked;
}

} // namespace backwell::content::tool
