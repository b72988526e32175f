// SPDX-License-Identifier: Apache-2.0
// Reading a region; in doubt it goes less far.
#include "content/region/region_part.h"
#include "content/region/service_reader.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace backwell::content
{

namespace
{

SafetyMode readSafety(const RegionPart &file)
{
    if (!file.has("safety"))
        return SafetyMode::ListsOnly;
    const QString safety = file.text("safety");
    if (safety != u"lists-only" && safety != u"check-and-plan")
        file.refuse(QStringLiteral("safety is lists-only or check-and-plan"));
    return safety == u"check-and-plan" ? SafetyMode::CheckAndPlan : SafetyMode::ListsOnly;
}

std::vector<Locality> readLocalities(const RegionPart &file)
{
    std::vector<Locality> localities;
    for (const RegionPart &part : file.parts("localities")) {
        const Locality one{part.text("id"), part.text("name")};
        if (std::ranges::find(localities, one.id, &Locality::id) != localities.end())
            part.refuse(QStringLiteral("the id occurs twice: ") + one.id.left(40));
        localities.push_back(one);
    }
    return localities;
}

Accents readAccents(const RegionPart &part)
{
    return {part.colour("accent"), part.colour("onAccent"), part.colour("wash")};
}

std::vector<StageMeasures> readInstruments(const RegionPart &file)
{
    std::vector<StageMeasures> stages;
    QSet<QString> seen;
    for (const RegionPart &part : file.parts("instruments")) {
        const StageMeasures stage{part.text("stage"), part.textsIfAny("needed"),
                                  part.textsIfAny("offered")};
        if (seen.contains(stage.stage))
            part.refuse(QStringLiteral("the stage occurs twice: ") + stage.stage.left(40));
        if (stage.needed.isEmpty() && stage.offered.isEmpty())
            part.refuse(QStringLiteral("names no instrument"));
        for (const QString &id : stage.needed)
            if (stage.offered.contains(id))
                part.refuse(QStringLiteral("is needed and offered: ") + id.left(40));
        seen.insert(stage.stage);
        stages.push_back(stage);
    }
    return stages;
}

std::vector<RegionStepUp> readStepUps(const RegionPart &file)
{
    std::vector<RegionStepUp> steps;
    for (const RegionPart &part : file.parts("step-ups")) {
        RegionStepUp one{part.text("id"), part.text("title"), part.textsIfAny("tracks")};
        if (one.tracks.isEmpty())
            part.refuse(QStringLiteral("names no track"));
        for (const QString &track : one.tracks)
            if (track != u"back" && track != u"leg")
                part.refuse(QStringLiteral("tracks are back and leg"));
        steps.push_back(std::move(one));
    }
    return steps;
}

std::map<ServiceKind, bool> readModules(const RegionPart &file)
{
    std::map<ServiceKind, bool> modules;
    if (!file.has("modules"))
        return modules;
    const RegionPart part = file.part("modules");
    for (const QString &word : part.object().keys()) {
        const auto kind = kindOf(word);
        if (!kind || !isModule(*kind))
            part.refuse(QStringLiteral("no such module: ") + word.left(40));
        modules[kind.value_or(ServiceKind::Gp)] = part.flagIfAny(word.toLatin1().constData());
    }
    return modules;
}

} // namespace

Result<Region> readRegion(const QByteArray &json)
{
    QString problem;
    const RegionPart file(QJsonDocument::fromJson(json).object(), {}, problem);
    Region region;
    region.id = file.text("id");
    region.name = file.text("name");
    region.invented = file.flagIfAny("invented");
    region.safety = readSafety(file);
    region.zone = file.textIfAny("zone");
    region.checked = file.checkedOr({});
    region.localities = readLocalities(file);
    for (const RegionPart &part : file.parts("holidays"))
        region.holidays.push_back({part.date("on"), part.text("name")});
    region.services = readServices(file, region);
    if (file.has("skin")) {
        const RegionPart skin = file.part("skin");
        region.skin = Skin{readAccents(skin.part("light")), readAccents(skin.part("dark"))};
    }
    region.instruments = readInstruments(file);
    region.modules = readModules(file);
    region.stepUps = readStepUps(file);
    if (!problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    return region;
}

} // namespace backwell::content
