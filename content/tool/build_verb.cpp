// SPDX-License-Identifier: Apache-2.0
// backwell-pack build: from a source folder to a signed pack. The index is made first, and goes
// into the pack like any file that the build makes.
#include "content/pack/builder.h"
#include "content/pack/keys.h"
#include "content/search/index_writer.h"
#include "content/tool/pack_source.h"
#include "content/tool/plan_source.h"
#include "content/tool/verbs.h"
#include "platform/base/paths.h"

#include <QFile>

#include <QTemporaryDir>

namespace backwell::content::tool
{

namespace
{

/// What the rules of a plan need of all movements and cards, in one file: an app that starts reads
/// no movement that is not shown. A translation, and a pack without reasons for a plan, has none.
Result<void> addCatalogue(const QString &source, const QTemporaryDir &folder,
                          std::vector<AddedFile> &added)
{
    if (!QFile::exists(source + QStringLiteral("/plans/because.json")) ||
        readSource(source).translation())
        return {};
    Arguments pack{{QStringLiteral("--pack"), source}};
    const auto read = planSource(pack);
    if (!read)
        return std::unexpected(read.error());
    const QString file = folder.filePath(QStringLiteral("catalogue.json"));
    if (const auto wrote = paths::writeDurably(file, plan::catalogueJson(read->catalogue)); !wrote)
        return wrote;
    added.push_back({plan::cataloguePath.toString(), file});
    return {};
}

} // namespace

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
    if (const auto made = addCatalogue(arguments.words[0], folder, added); !made)
        return complain(made.error());
    const auto manifest = buildPack(arguments.words[0], arguments.words[1], *key, added);
    if (!manifest)
        return complain(manifest.error());
    return tellMade(*manifest);
}

} // namespace backwell::content::tool
