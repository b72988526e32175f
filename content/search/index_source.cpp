// SPDX-License-Identifier: Apache-2.0
// Reading the source folder of a pack.
#include "content/search/index_source.h"

#include "content/article/library.h"
#include "platform/base/paths.h"

namespace backwell::content
{

namespace
{
constexpr qint64 maxBytes = 4 << 20;

/// A file that a pack may be without.
Result<QByteArray> readIf(const QString &file)
{
    auto bytes = paths::readAll(file, maxBytes);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return QByteArray();
    return bytes;
}
} // namespace

Result<IndexSource> readIndexSource(const QString &folder)
{
    IndexSource source;
    const auto manifest = paths::readAll(folder + QStringLiteral("/manifest.json"), maxBytes);
    const auto words = readIf(folder + QStringLiteral("/search-words.json"));
    const auto learn = readIf(folder + QStringLiteral("/learn.json"));
    for (const auto &bytes : {manifest, words, learn})
        if (!bytes)
            return std::unexpected(bytes.error());
    auto read = readManifest(*manifest);
    if (!read)
        return std::unexpected(read.error());
    source.manifest = std::move(*read);
    if (!words->isEmpty()) {
        auto others = readSearchWords(*words);
        if (!others)
            return fail(ErrorKind::Invalid,
                        QStringLiteral("search-words.json: ") + others.error().detail);
        source.words = std::move(*others);
    }
    if (!learn->isEmpty())
        for (const Topic &topic : readTopics(*learn).value_or(std::vector<Topic>{}))
            source.topics.insert(topic.id, topic.title);
    auto pages = readSearchables(folder);
    if (!pages)
        return std::unexpected(pages.error());
    source.pages = std::move(*pages);
    return source;
}

} // namespace backwell::content
