// SPDX-License-Identifier: Apache-2.0
// Orders for content/install, with what is shipped.
#include "app/library/content_source.h"

#include <QDir>

namespace backwell::app
{

content::InstallOrder ContentSource::install(const QString &zip, QDate today) const
{
    const QDir packs(QDir(shipped).filePath(QStringLiteral("..")));
    QStringList names{usualPack};
    if (!shipped.isEmpty())
        names += packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return {.zip = zip,
            .folder = folder,
            .keys = keys,
            .today = today,
            .shipped =
                [packs, keys = keys](const QString &name) {
                    return content::shippedPack(packs.filePath(name), keys);
                },
            .names = names};
}

content::RollBackOrder ContentSource::back(const QString &name, const QString &version) const
{
    return {.folder = folder,
            .name = name,
            .keys = keys,
            .shipped = shipped.isEmpty() ? std::nullopt : content::shippedPack(shipped, keys),
            .from = content::PackVersion::parse(version)};
}

} // namespace backwell::app
