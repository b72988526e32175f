// SPDX-License-Identifier: Apache-2.0
// Reading the stand-in of a figure.
#include "content/movement/still_scene.h"

#include "content/movement/closed_list.h"

#include <cmath>

namespace backwell::content
{

using movements::invalid;

Result<StillScene> readStillScene(const QJsonObject &object)
{
    static const QStringList views{QStringLiteral("front"), QStringLiteral("top"),
                                   QStringLiteral("feet"), QStringLiteral("head")};
    static const QStringList parts{QStringLiteral("pelvis"), QStringLiteral("lumbar"),
                                   QStringLiteral("thorax"), QStringLiteral("head"),
                                   QStringLiteral("thighs"), QStringLiteral("topThigh"),
                                   QStringLiteral("topArm"), QStringLiteral("handSlide")};
    const auto only =
        movements::onlyMembers(object, {QStringLiteral("show"), QStringLiteral("tempo"),
                                        QStringLiteral("view"), QStringLiteral("motion")});
    if (!only)
        return std::unexpected(only.error());
    StillScene scene;
    const QString show = object[QLatin1String("show")].toString();
    const auto everyday = everydayFromName(show);
    if (!everyday)
        return invalid(QStringLiteral("show \"%1\" is no everyday scene"), show);
    scene.show = *everyday;
    if (const QJsonValue tempo = object[QLatin1String("tempo")]; !tempo.isUndefined()) {
        const auto read = parseTempo(tempo.toString());
        if (!read)
            return std::unexpected(read.error());
        scene.tempo = *read;
    }
    const QJsonObject motion = object[QLatin1String("motion")].toObject();
    if (const QJsonValue view = object[QLatin1String("view")]; !view.isUndefined()) {
        const auto place = views.indexOf(view.toString());
        if (place < 0)
            return invalid(QStringLiteral("view \"%1\" is unknown"), view.toString());
        scene.view = static_cast<ViewFrom>(place);
    }
    if (scene.view.has_value() == motion.isEmpty() || (scene.view && !scene.tempo))
        return invalid(QStringLiteral("view, motion and tempo go together"));
    for (auto part = motion.begin(); part != motion.end(); ++part) {
        const QJsonArray ends = part->toArray();
        const double from = ends[0].toDouble(999), to = ends[1].toDouble(999);
        if (!parts.contains(part.key()) || ends.size() != 2 || std::abs(from) > 180 ||
            std::abs(to) > 180)
            return invalid(QStringLiteral("motion of \"%1\" is not known or not two angles"),
                           part.key());
        scene.motion[part.key()] = {from, to};
    }
    return scene;
}

} // namespace backwell::content
