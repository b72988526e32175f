// SPDX-License-Identifier: Apache-2.0
// The words of each number in JSON.
#include "content/movement/movement.h"
#include "content/plan/plan.h"

namespace backwell::content::plan
{

const QStringList &groupNames()
{
    return movementGroups();
}

const QStringList &easesNames()
{
    static const QStringList all{QStringLiteral("neither"), QStringLiteral("bending"),
                                 QStringLiteral("arching")};
    return all;
}

const QStringList &trackNames()
{
    static const QStringList all{QStringLiteral("back"), QStringLiteral("leg")};
    return all;
}

const QStringList &bundleNames()
{
    return starterBundles();
}

const QStringList &needNames()
{
    static const QStringList all{QStringLiteral("fear"),   QStringLiteral("scan"),
                                 QStringLiteral("sleep"),  QStringLiteral("leg"),
                                 QStringLiteral("work"),   QStringLiteral("return"),
                                 QStringLiteral("pacing"), QStringLiteral("general")};
    return all;
}

const QStringList &limitNames()
{
    return limitTags();
}

const QStringList &modeNames()
{
    static const QStringList all{QStringLiteral("safety-first"), QStringLiteral("get-help"),
                                 QStringLiteral("ask-first"),    QStringLiteral("own-choice"),
                                 QStringLiteral("flare-up"),     QStringLiteral("way-back"),
                                 QStringLiteral("steady")};
    return all;
}

const QStringList &askNames()
{
    static const QStringList all{QStringLiteral("safety-check"), QStringLiteral("seen"),
                                 QStringLiteral("help-lists"),   QStringLiteral("two-moves"),
                                 QStringLiteral("morning"),      QStringLiteral("week")};
    return all;
}

} // namespace backwell::content::plan
