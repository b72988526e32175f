// SPDX-License-Identifier: Apache-2.0
// backwell-pack build: from a source folder to a signed pack. The index is made first, and goes
// into the pack like any file that the build makes.
#include "content/pack/builder.h"
#include "content/pack/keys.h"
#include "content/search/index_writer.h"
#include "content/tool/verbs.h"

#include <QTemporaryDir>

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
    const QTemporaryDir folder;
    const QString index = folder.filePath(searchIndexPath.toString());
    if (const auto written = writeSearchIndex(arguments.words[0], index); !written)
        return complain(written.error());
    added.push_back({searchIndexPath.toString(), index});
    const auto manifest = buildPack(arguments.words[0], arguments.words[1], *key, added);
    if (!manifest)
        return complain(manifest.error());
    return tellMade(*manifest);
}

} // namespace backwell::content::tool
