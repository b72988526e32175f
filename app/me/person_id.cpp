// SPDX-License-Identifier: Apache-2.0
// Kept by name in the store, like the settings.
#include "app/me/person_id.h"

#include <QFuture>

namespace backwell::app
{

Uuid personOf(sync::LocalStore &store, const Clock &clock)
{
    const QString name = QStringLiteral("person");
    auto kept = store.get(name);
    kept.waitForFinished();
    const Result<QByteArray> bytes = kept.result();
    if (bytes && !bytes->isEmpty())
        if (const Result<Uuid> known = Uuid::parse(QString::fromLatin1(*bytes)))
            return *known;
    const Uuid person = Uuid::v7(clock);
    store.save({sync::Person{{person, 1}}});
    store.put(name, person.toString().toLatin1());
    return person;
}

} // namespace backwell::app
