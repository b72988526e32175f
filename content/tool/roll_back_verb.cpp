// SPDX-License-Identifier: Apache-2.0
// backwell-pack roll-back: to a version that was installed before.
#include "content/install/roll_back.h"
#include "content/tool/verbs.h"

namespace backwell::content::tool
{

int rollBackVerb(Arguments arguments)
{
    const auto keys = takeTrustedKeys(arguments);
    if (!keys)
        return complain(keys.error());
    QString name = arguments.take(QStringLiteral("--name"));
    const QString to = arguments.take(QStringLiteral("--to"));
    if (arguments.words.size() != 1)
        return misused;
    const QStringList names = installedNames(arguments.words[0]);
    if (name.isEmpty() && names.size() > 1)
        return complain({ErrorKind::Invalid, QStringLiteral("say which with --name: ") +
                                                 names.join(QStringLiteral(", "))});
    if (name.isEmpty())
        name = names.value(0);
    RollBackOrder order{.folder = arguments.words[0], .name = name, .keys = *keys};
    if (!to.isEmpty()) {
        order.to = PackVersion::parse(to);
        if (!order.to)
            return misused;
    }
    const auto version = name.isEmpty()
                             ? fail(ErrorKind::NotFound, QStringLiteral("nothing was installed"))
                             : rollBack(order);
    if (!version)
        return complain(version.error());
    print(QStringLiteral("%1 %2 counts again").arg(name, version->text()));
    return worked;
}

} // namespace backwell::content::tool
