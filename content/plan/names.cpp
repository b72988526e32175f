// SPDX-License-Identifier: Apache-2.0
// The words of each number in JSON.
#include "content/plan/plan.h"

namespace backwell::content::plan
{

const QStringList &groupNames()
{
    static const QStringList all{QStringLiteral("aerobic"),  QStringLiteral("strength"),
                                 QStringLiteral("mobility"), QStringLiteral("leg"),
                                 QStringLiteral("rest"),     QStringLiteral("flare"),
                                 QStringLiteral("activity"), QStringLiteral("mind-body")};
    return all;
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
    static const QStringList all{QStringLiteral("very-sore-day"),
                                 QStringLiteral("back-general"),
                                 QStringLiteral("leg"),
                                 QStringLiteral("stiff-desk"),
                                 QStringLiteral("bend-lift-confidence"),
                                 QStringLiteral("older-low-fitness"),
                                 QStringLiteral("prevention")};
    return all;
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
    static const QStringList all{QStringLiteral("pregnancy"),     QStringLiteral("pregnancy-late"),
                                 QStringLiteral("osteoporosis"),  QStringLiteral("hip-replacement"),
                                 QStringLiteral("hips"),          QStringLiteral("knees"),
                                 QStringLiteral("wrists"),        QStringLiteral("shoulders"),
                                 QStringLiteral("dizziness"),     QStringLiteral("blood-pressure"),
                                 QStringLiteral("leg-irritable"), QStringLiteral("narrow-canal"),
                                 QStringLiteral("floor"),         QStringLiteral("standing"),
                                 QStringLiteral("jumping"),       QStringLiteral("closed-eyes")};
    return all;
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
