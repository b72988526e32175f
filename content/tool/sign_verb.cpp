// SPDX-License-Identifier: Apache-2.0
// backwell-pack sign: a region's own signature, when somebody of it has approved the pack.
#include "content/pack/builder.h"
#include "content/pack/keys.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int signVerb(Arguments arguments)
{
    const QString keyFile = arguments.take(QStringLiteral("--key"));
    Approver approver{arguments.take(QStringLiteral("--approver")),
                      arguments.take(QStringLiteral("--role")), QDate::currentDate()};
    const QString date = arguments.take(QStringLiteral("--date"));
    if (!date.isEmpty())
        approver.date = QDate::fromString(date, Qt::ISODate);
    const bool named = !approver.name.isEmpty();
    if (arguments.words.size() != 1 || keyFile.isEmpty() || named == approver.role.isEmpty() ||
        !approver.date.isValid() || (!named && !date.isEmpty()))
        return misused;
    const auto key = readSecretKey(keyFile);
    if (!key)
        return complain(key.error());
    const auto manifest =
        signPack(arguments.words[0], *key, named ? std::optional(approver) : std::nullopt);
    if (!manifest)
        return complain(manifest.error());
    const Approver &who = manifest->approver;
    print(QStringLiteral("%1 %2: signed, %3")
              .arg(manifest->name, manifest->version,
                   who.name.isEmpty()
                       ? QStringLiteral("and nobody has approved it")
                       : QStringLiteral("approved by %1, %2, on %3")
                             .arg(who.name, who.role, who.date.toString(Qt::ISODate))));
    return worked;
}

} // namespace backwell::content::tool
