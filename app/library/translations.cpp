// SPDX-License-Identifier: Apache-2.0
#include "app/library/translations.h"

#include "content/pack/keys.h"

#include <QDir>

#include <map>

namespace backwell::app
{

namespace
{
using ByLanguage = std::map<QString, content::Pack>;

std::vector<content::Pack> inOrder(ByLanguage found)
{
    std::vector<content::Pack> translations;
    for (auto &[language, translation] : found)
        translations.push_back(std::move(translation));
    return translations;
}

QStringList foldersIn(const QDir &packs)
{
    return packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}
} // namespace

std::vector<content::Pack> translationsBeside(const content::Pack &pack)
{
    const QDir packs(QDir(pack.folder()).filePath(QStringLiteral("..")));
    ByLanguage found;
    for (const QString &name : foldersIn(packs)) {
        Result<content::Pack> other =
            content::Pack::open(packs.filePath(name), content::trustedKeys());
        if (other && other->manifest().translates == pack.manifest().name)
            found.try_emplace(other->manifest().language, std::move(*other));
    }
    return inOrder(std::move(found));
}

std::vector<content::Pack> translationsOf(const content::Pack &pack, const ContentSource &source)
{
    if (source.shipped.isEmpty() && source.folder.isEmpty())
        return translationsBeside(pack);
    const QDir packs(QDir(source.shipped).filePath(QStringLiteral("..")));
    QStringList names = source.shipped.isEmpty() ? QStringList() : foldersIn(packs);
    if (!source.folder.isEmpty())
        names += content::installedNames(source.folder);
    names.sort();
    names.removeDuplicates();
    ByLanguage found;
    for (const QString &name : names) {
        auto best = content::openBestPack(
            {.folder = source.folder,
             .name = name,
             .shipped = source.shipped.isEmpty() ? QString() : packs.filePath(name),
             .keys = source.keys});
        if (best && best->pack.manifest().translates == pack.manifest().name)
            found.try_emplace(best->pack.manifest().language, std::move(best->pack));
    }
    return inOrder(std::move(found));
}

} // namespace backwell::app
