// SPDX-License-Identifier: Apache-2.0
// Reading a region; in doubt it goes less far.
#include "content/region/region_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::content
{

Result<Region> readRegion(const QByteArray &json)
{
    using Latin = QLatin1StringView;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const auto bad = [](const QString &what) {
        return fail(ErrorKind::Invalid, QStringLiteral("region: ") + what);
    };
    Region region{root.value(Latin("id")).toString(),
                  root.value(Latin("name")).toString(),
                  SafetyMode::ListsOnly,
                  root.value(Latin("invented")).toBool(),
                  {}};
    if (region.id.isEmpty() || region.name.isEmpty())
        return bad(QStringLiteral("id and name must be there"));
    if (!root.value(Latin("invented")).isUndefined() && !root.value(Latin("invented")).isBool())
        return bad(QStringLiteral("invented is true or false"));
    for (const QJsonValue value : root.value(Latin("step-ups")).toArray()) {
        RegionStepUp one{value[Latin("id")].toString(), value[Latin("title")].toString(), {}};
        for (const QJsonValue track : value[Latin("tracks")].toArray())
            one.tracks += track.toString();
        static const QStringList known{QStringLiteral("back"), QStringLiteral("leg")};
        const bool good = !one.tracks.isEmpty() && std::ranges::all_of(one.tracks, [](auto &track) {
            return known.contains(track);
        });
        if (one.id.isEmpty() || one.title.isEmpty() || !good)
            return bad(QStringLiteral("a step-up needs id, title and tracks (back, leg)"));
        region.stepUps.push_back(std::move(one));
    }
    const QJsonValue safety = root.value(Latin("safety"));
    if (safety.isUndefined() || safety.toString() == u"lists-only")
        return region;
    if (safety.toString() != u"check-and-plan")
        return bad(QStringLiteral("safety is lists-only or check-and-plan"));
    region.safety = SafetyMode::CheckAndPlan;
    return region;
}

} // namespace backwell::content
