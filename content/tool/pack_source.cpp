// SPDX-License-Identifier: Apache-2.0
// Bytes, then what they say.
#include "content/tool/pack_source.h"

#include "platform/base/paths.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace backwell::content::tool
{

namespace
{
constexpr qint64 maxFileBytes = 512LL << 20;

void readFiles(PackSource &pack)
{
    const QDir folder(pack.folder);
    QDirIterator files(folder.absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString path = folder.relativeFilePath(file);
        const auto bytes = paths::readAll(file, maxFileBytes);
        if (!isPackPath(path))
            pack.problems.push_back({Level::Error, path,
                                     QStringLiteral("a name a pack may not hold; use letters, "
                                                    "digits, hyphens and dots")});
        else if (!bytes)
            pack.problems.push_back({Level::Error, path, QStringLiteral("cannot be read")});
        else
            pack.files.insert(path, *bytes);
    }
}

void readItems(PackSource &pack)
{
    for (const LearnKind kind : {LearnKind::Article, LearnKind::Belief, LearnKind::Card}) {
        const QString folder = folderOf(kind) + u'/';
        for (auto file = pack.files.lowerBound(folder);
             file != pack.files.end() && file.key().startsWith(folder); ++file) {
            if (!file.key().endsWith(u".md"))
                continue;
            auto item = readLearnItem(kind, file.value());
            if (item)
                pack.items.push_back({file.key(), std::move(*item)});
            else
                pack.problems.push_back(findingOf(file.key(), item.error()));
        }
    }
}

/// Reads one list when the pack has its file.
template <typename List, typename Read>
void readList(PackSource &pack, const QString &path, const Read &read, List &list)
{
    if (!pack.files.contains(path))
        return;
    if (auto found = read(pack.files.value(path)))
        list = std::move(*found);
    else
        pack.problems.push_back(pack.located(path, found.error()));
}
} // namespace

const SourceItem *PackSource::find(LearnKind kind, QStringView id) const
{
    const auto found = std::ranges::find_if(
        items, [&](const SourceItem &one) { return one.item.kind == kind && one.item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

const Fact *PackSource::fact(QStringView id) const
{
    const auto found = std::ranges::find(facts, id, &Fact::id);
    return found == facts.end() ? nullptr : &*found;
}

int PackSource::lineOf(const QString &path, const QString &pointer) const
{
    auto &lines = m_lines[path];
    if (!lines)
        lines = std::make_shared<const JsonLines>(files.value(path));
    return lines->at(pointer);
}

Finding PackSource::located(const QString &path, const Error &error) const
{
    static const QRegularExpression place(
        QStringLiteral("^(?:[a-z-]+: )?(\\w+(?:\\[\\d+\\]|\\.\\w+)+)"));
    Finding finding = findingOf(path, error);
    if (const auto match = place.match(error.detail); finding.line == 0 && match.hasMatch()) {
        QString pointer = u'/' + match.captured(1);
        pointer.replace(u'[', u'/').remove(u']').replace(u'.', u'/');
        finding.line = lineOf(path, pointer);
    }
    return finding;
}

int PackSource::lineHolding(const QString &path, const QByteArray &bytes) const
{
    const QByteArray all = files.value(path);
    const qsizetype at = all.indexOf(bytes);
    return at < 0 ? 0 : 1 + int(std::count(all.begin(), all.begin() + at, '\n'));
}

PackSource readSource(const QString &folder)
{
    PackSource pack;
    pack.folder = folder;
    readFiles(pack);
    readItems(pack);
    const QString manifest = QStringLiteral("manifest.json");
    if (auto read = readManifest(pack.files.value(manifest)))
        pack.manifest = std::move(*read);
    else
        pack.problems.push_back({Level::Error, manifest, read.error().detail});
    readList(pack, QStringLiteral("facts.json"), readFacts, pack.facts);
    readList(pack, QStringLiteral("key-messages.json"), readKeyMessages, pack.messages);
    readList(pack, QStringLiteral("learn.json"), readTopics, pack.topics);
    readList(pack, QStringLiteral("glossary.json"), readGlossary, pack.terms);
    readList(pack, QStringLiteral("plans/because.json"), plan::readBecauseWords, pack.because);
    return pack;
}

Result<PackSource> wholeSource(const QString &folder)
{
    PackSource pack = readSource(folder);
    for (const Finding &problem : pack.problems)
        std::fprintf(stderr, "%s\n", qUtf8Printable(asLine(problem)));
    if (!pack.problems.empty())
        return fail(ErrorKind::Invalid, QStringLiteral("not a whole pack: ") + folder);
    return pack;
}

} // namespace backwell::content::tool
