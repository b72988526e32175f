// SPDX-License-Identifier: Apache-2.0
// Reading what a movement asks the plan to heed.
#include "content/movement/limit.h"

#include "content/movement/closed_list.h"

#include <algorithm>

namespace backwell::content
{

using movements::invalid;

const QStringList &limitTags()
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

Result<std::vector<Limit>> readLimits(const QJsonArray &list)
{
    std::vector<Limit> limits;
    for (const QJsonValue value : list) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("avoid[%1]: ").arg(limits.size());
        const auto only = movements::onlyMembers(
            object, {QStringLiteral("tag"), QStringLiteral("do"), QStringLiteral("swap"),
                     QStringLiteral("text"), QStringLiteral("upTo")});
        if (!only)
            return invalid(place + only.error().detail);
        Limit limit;
        limit.tag = object[QLatin1String("tag")].toString();
        limit.swap = object[QLatin1String("swap")].toString();
        limit.text = object[QLatin1String("text")].toString();
        const QString what = object[QLatin1String("do")].toString();
        if (!limitTags().contains(limit.tag) ||
            std::ranges::find(limits, limit.tag, &Limit::tag) != limits.end())
            return invalid(place + QStringLiteral("tag \"%1\" is unknown or there twice"),
                           limit.tag);
        if (what == u"skip")
            limit.instead = Limit::Do::Skip;
        else if (what == u"swap")
            limit.instead = Limit::Do::Swap;
        else if (what != u"adapt")
            return invalid(place + QStringLiteral("do is skip, swap or adapt"));
        if ((limit.instead == Limit::Do::Swap) == limit.swap.isEmpty())
            return invalid(place +
                           QStringLiteral("swap goes with \"do\": \"swap\" and nothing else"));
        if (limit.text.trimmed().isEmpty())
            return invalid(place + QStringLiteral("text is missing"));
        if (const QJsonValue upTo = object[QLatin1String("upTo")]; !upTo.isUndefined()) {
            limit.upTo = upTo.toInt();
            if (limit.upTo < 1 || limit.instead != Limit::Do::Adapt)
                return invalid(place + QStringLiteral("upTo is a step, and goes with \"adapt\""));
        }
        limits.push_back(std::move(limit));
    }
    return limits;
}

} // namespace backwell::content
