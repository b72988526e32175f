// SPDX-License-Identifier: Apache-2.0
// Movement files to values; what is not understood is refused.
#include "content/movement/closed_list.h"
#include "content/movement/movement.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>
#include <tuple>

namespace backwell::content
{

namespace
{

using movements::invalid;

std::optional<Phase> phaseFromName(const QString &name)
{
    static const std::map<QString, Phase> all{{QStringLiteral("move"), Phase::Move},
                                              {QStringLiteral("hold"), Phase::Hold},
                                              {QStringLiteral("return"), Phase::Return},
                                              {QStringLiteral("rest"), Phase::Rest}};
    const auto found = all.find(name);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

Result<std::vector<Cue>> readCues(const QJsonValue &value)
{
    std::vector<Cue> cues;
    for (const auto &entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        const auto phase = phaseFromName(object[QLatin1String("at")].toString());
        const QString text = object[QLatin1String("text")].toString();
        if (!phase || text.isEmpty() || object.size() != 2)
            return invalid(
                QStringLiteral("cue %1 needs \"at\" (move, hold, return, rest) and \"text\""),
                QString::number(cues.size() + 1));
        cues.push_back({*phase, text});
    }
    if (cues.empty())
        return invalid(QStringLiteral("cues is empty"));
    return cues;
}

Result<void> readWords(const QJsonObject &object, Movement &movement)
{
    QStringList known{
        QStringLiteral("steps"), QStringLiteral("avoid"),    QStringLiteral("cues"),
        QStringLiteral("needs"), QStringLiteral("tracks"),   QStringLiteral("bundles"),
        QStringLiteral("facts"), QStringLiteral("messages"), QStringLiteral("figure")};
    const std::pair<const char *, QString &> texts[] = {
        {"id", movement.id},         {"source", movement.source}, {"title", movement.title},
        {"line", movement.line},     {"group", movement.group},   {"why", movement.why},
        {"care", movement.care},     {"easier", movement.easier}, {"harder", movement.harder},
        {"person", movement.person}, {"tile", movement.tile},     {"eases", movement.eases},
        {"place", movement.place}};
    for (const auto &[member, into] : texts) {
        const QString name = QString::fromLatin1(member);
        known += name;
        into = object[name].toString();
        if (into.trimmed().isEmpty())
            return invalid(QStringLiteral("%1 is missing or empty"), name);
    }
    return movements::onlyMembers(object, known);
}

Result<void> readLists(const QJsonObject &object, Movement &movement)
{
    static const QRegularExpression idShape(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    if (!idShape.match(movement.id).hasMatch())
        return invalid(QStringLiteral("id \"%1\" is not lower case words joined by hyphens"),
                       movement.id);
    static const QStringList eases{QStringLiteral("bending"), QStringLiteral("arching"),
                                   QStringLiteral("neither")};
    static const QStringList places{QStringLiteral("floor"), QStringLiteral("chair"),
                                    QStringLiteral("standing"), QStringLiteral("outside"),
                                    QStringLiteral("water")};
    for (const auto &[name, value, all] :
         {std::tuple(QStringLiteral("group"), movement.group, movementGroups()),
          std::tuple(QStringLiteral("eases"), movement.eases, eases),
          std::tuple(QStringLiteral("place"), movement.place, places)}) {
        if (!all.contains(value))
            return invalid(QStringLiteral("%1 \"%2\" is unknown"), name, value);
    }
    static const QStringList needs{
        QStringLiteral("chair"), QStringLiteral("wall"),    QStringLiteral("support"),
        QStringLiteral("towel"), QStringLiteral("step"),    QStringLiteral("stairs"),
        QStringLiteral("box"),   QStringLiteral("band"),    QStringLiteral("bags"),
        QStringLiteral("mat"),   QStringLiteral("cushion"), QStringLiteral("cycle"),
        QStringLiteral("pool"),  QStringLiteral("music")};
    static const QStringList tracks{QStringLiteral("back"), QStringLiteral("leg")};
    const std::tuple<const char *, QStringList &, QStringList, bool> lists[] = {
        {"needs", movement.needs, needs, false},
        {"tracks", movement.tracks, tracks, true},
        {"bundles", movement.bundles, starterBundles(), false},
        {"facts", movement.facts, {}, true},
        {"messages", movement.messages, {}, true}};
    for (const auto &[name, into, all, needed] : lists) {
        auto read = movements::words(object, QString::fromLatin1(name), all, needed);
        if (!read)
            return std::unexpected(read.error());
        into = *read;
    }
    if (movement.messages.size() > 3)
        return invalid(QStringLiteral("messages are one to three"));
    return {};
}

Result<void> readParts(const QJsonObject &object, Movement &movement)
{
    auto steps = readLadder(object[QLatin1String("steps")].toArray());
    if (!steps)
        return std::unexpected(steps.error());
    auto cues = readCues(object[QLatin1String("cues")]);
    if (!cues)
        return std::unexpected(cues.error());
    if (const QJsonValue avoid = object[QLatin1String("avoid")]; !avoid.isArray())
        return invalid(QStringLiteral("avoid is missing; it may be an empty list"));
    auto limits = readLimits(object[QLatin1String("avoid")].toArray());
    if (!limits)
        return std::unexpected(limits.error());
    for (const Limit &limit : *limits)
        if (limit.upTo >= int(steps->size()))
            return invalid(QStringLiteral("avoid: %1 goes up to step %2, which is every step"),
                           limit.tag, limit.upTo);
    auto figure = Choreography::read(object[QLatin1String("figure")].toObject());
    if (!figure)
        return invalid(QStringLiteral("figure: %1"), figure.error().detail);
    const Dose &first = steps->front();
    const Tempo &tempo = figure->tempo();
    if (!first.timed() && tempo.kind != Tempo::Kind::Steps)
        return invalid(
            QStringLiteral("counts repetitions, so its figure needs a tempo with four parts"));
    if (first.hold > 0 && first.hold != static_cast<int>(tempo.holdLeast))
        return invalid(QStringLiteral("steps[0] holds for %1 seconds and the tempo for %2"),
                       QString::number(first.hold), QString::number(tempo.holdLeast));
    movement.dose = first;
    movement.steps = std::move(*steps);
    movement.cueList = std::move(*cues);
    movement.limits = std::move(*limits);
    movement.figure = std::move(*figure);
    return {};
}

} // namespace

const QStringList &movementGroups()
{
    static const QStringList all{QStringLiteral("aerobic"),  QStringLiteral("strength"),
                                 QStringLiteral("mobility"), QStringLiteral("leg"),
                                 QStringLiteral("rest"),     QStringLiteral("flare"),
                                 QStringLiteral("activity"), QStringLiteral("mind-body")};
    return all;
}

const QStringList &starterBundles()
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

Result<Movement> readMovement(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return invalid(QStringLiteral("not a JSON object: %1 at %2"), problem.errorString(),
                       QString::number(problem.offset));
    const QJsonObject object = document.object();
    Movement movement;
    for (const auto &read : {readWords, readLists, readParts}) {
        if (const auto good = read(object, movement); !good)
            return std::unexpected(good.error());
    }
    return movement;
}

Result<std::vector<Movement>> loadMovements(const QString &folder)
{
    const QDir place(folder);
    if (!place.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no folder %1").arg(folder));
    std::vector<Movement> movements;
    for (const QFileInfo &info :
         place.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return invalid(QStringLiteral("%1: cannot be opened"), info.fileName());
        auto movement = readMovement(file.readAll());
        if (!movement)
            return invalid(QStringLiteral("%1: %2"), info.fileName(), movement.error().detail);
        if (movement->id != info.completeBaseName())
            return invalid(QStringLiteral("%1: id is \"%2\""), info.fileName(), movement->id);
        movements.push_back(std::move(*movement));
    }
    return movements;
}

} // namespace backwell::content
