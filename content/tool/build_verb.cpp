// SPDX-License-Identifier: Apache-2.0
// The index is made first, and goes into the pack like any file that the build makes.
#include "content/tool/build_verb.h"

#include "content/pack/keys.h"
#include "content/search/index_writer.h"

#include <QTemporaryDir>

#include <cstdio>

namespace backwell::content::tool
{

namespace
{
int complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(kindName(error.kind)),
                 qUtf8Printable(error.detail));
    return 1;
}
} // namespace

int buildOnePack(const QString &source, const QString &target, const QString &keyFile,
                 std::vector<AddedFile> added)
{
    const auto key = readSecretKey(keyFile);
    if (!key)
        return complain(key.error());
    const QTemporaryDir folder;
    const QString index = folder.filePath(searchIndexPath.toString());
    if (const auto written = writeSearchIndex(source, index); !written)
        return complain(written.error());
    added.push_back({searchIndexPath.toString(), index});
    const auto manifest = buildPack(source, target, *key, added);
    if (!manifest)
        return complain(manifest.error());
    std::printf("%s %s: %zu files\n", qUtf8Printable(manifest->name),
                qUtf8Printable(manifest->version), manifest->files.size());
    return 0;
}

} // namespace backwell::content::tool
