// SPDX-License-Identifier: Apache-2.0
#include "sync/endpoint/care/known_movements.h"

#include "platform/base/paths.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
constexpr qint64 largestFile = 1 << 20;
}

Result<KnownMovements> KnownMovements::fromPack(const QString &folder)
{
    KnownMovements known;
    const QDir files(folder + QStringLiteral("/movements"));
    for (const QString &file : files.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto bytes = paths::readAll(files.filePath(file), largestFile);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString title = QJsonDocument::fromJson(*bytes).object()[u"title"].toString();
        if (title.isEmpty())
            return fail(ErrorKind::Invalid, file + QStringLiteral(": no title"));
        known.m_all.push_back({file.chopped(5), title});
    }
    std::ranges::sort(known.m_all, {}, &KnownMovement::title);
    return known;
}

bool KnownMovements::has(const QString &id) const
{
    return std::ranges::find(m_all, id, &KnownMovement::id) != m_all.end();
}

QString KnownMovements::title(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &KnownMovement::id);
    return found == m_all.end() ? id : found->title;
}

} // namespace backwell::sync::endpoint
