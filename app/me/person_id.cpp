// SPDX-License-Identifier: Apache-2.0
// Kept by name in the store, like the settings.
#include "app/me/person_id.h"

#include <QFuture>

namespace backwell::app
{

Result<Uuid> personOf(sync::LocalStore &store, const Clock &clock)
{
    const QString name = QStringLiteral("person");
    const Result<QByteArray> kept = store.get(name).result();
    if (!kept)
        return std::unexpected(kept.error());
    if (!kept->isEmpty())
        return Uuid::parse(QString::fromLatin1(*kept));
    const Uuid person = Uuid::v7(clock);
    if (const Result<void> saved = store.save({sync::Person{{person, 1}}}).result(); !saved)
        return std::unexpected(saved.error());
    if (const Result<void> named = store.put(name, person.toString().toLatin1()).result(); !named)
        return std::unexpected(named.error());
    return person;
}

} // namespace backwell::app
