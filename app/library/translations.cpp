// SPDX-License-Identifier: Apache-2.0
#include "app/library/translations.h"

#include "content/pack/keys.h"

#include <QDir>

#include <map>

namespace backwell::app
{

std::vector<content::Pack> translationsBeside(const content::Pack &pack)
{
    const QDir packs(QDir(pack.folder()).filePath(QStringLiteral("..")));
    std::map<QString, content::Pack> found;
    for (const QString &name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        Result<content::Pack> other =
            content::Pack::open(packs.filePath(name), content::trustedKeys());
        if (other && other->manifest().translates == pack.manifest().name)
            found.try_emplace(other->manifest().language, std::move(*other));
    }
    std::vector<content::Pack> translations;
    for (auto &[language, translation] : found)
        translations.push_back(std::move(translation));
    return translations;
}

} // namespace backwell::app
