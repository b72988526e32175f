// SPDX-License-Identifier: Apache-2.0
#include "sync/client/news_cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::sync
{

std::expected<QString, SyncFailure> NewsCursor::since(const Enrolment &enrolment) const
{
    const auto bytes = m_store.get(m_name).result();
    if (!bytes)
        return std::unexpected(storageFailure(bytes.error()));
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    return json[u"of"].toString() == enrolment.clientId ? json[u"since"].toString() : QString();
}

std::expected<void, SyncFailure> NewsCursor::move(const Enrolment &enrolment, const QString &since)
{
    const QJsonObject json{{QStringLiteral("of"), enrolment.clientId},
                           {QStringLiteral("since"), since}};
    const auto kept =
        m_store.put(m_name, QJsonDocument(json).toJson(QJsonDocument::Compact)).result();
    if (!kept)
        return std::unexpected(storageFailure(kept.error()));
    return {};
}

} // namespace backwell::sync
