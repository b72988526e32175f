// SPDX-License-Identifier: Apache-2.0
// Movement files to values; what is not understood is refused.
#include "content/movement/movement.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <map>
#include <optional>

namespace backwell::content
{

namespace
{

template <typename... Args>
std::unexpected<Error> invalid(const QString &text, const Args &...args)
{
    if constexpr (sizeof...(args) == 0)
        return fail(ErrorKind::Invalid, text);
    else
        return fail(ErrorKind::Invalid, text.arg(args...));
}

std::optional<Phase> phaseFromName(const QString &name)
{
    static const std::map<QString, Phase> all{{QStringLiteral("move"), Phase::Move},
                                              {QStringLiteral("hold"), Phase::Hold},
                                              {QStringLiteral("return"), Phase::Return},
                                              {QStringLiteral("rest"), Phase::Rest}};
    const auto found = all.find(name);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

Result<int> whole(const QJsonObject &object, const QString &name, int least, int most, int missing)
{
    const QJsonValue value = object[name];
    if (value.isUndefined())
        return missing;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != static_cast<int>(number) || number < least || number > most)
        return invalid(QStringLiteral("dose.%1 is not a whole number from %2 to %3"), name,
                       QString::number(least), QString::number(most));
    return static_cast<int>(number);
}

Result<Dose> readDose(const QJsonObject &object)
{
    for (const QString &name : object.keys()) {
        if (!QStringList{QStringLiteral("repetitions"), QStringLiteral("sets"),
                         QStringLiteral("minutes"), QStringLiteral("text")}
                 .contains(name))
            return invalid(QStringLiteral("dose has an unknown member %1"), name);
    }
    Dose dose;
    const auto repetitions = whole(object, QStringLiteral("repetitions"), 1, 60, 0);
    const auto sets = whole(object, QStringLiteral("sets"), 1, 5, 1);
    const auto minutes = whole(object, QStringLiteral("minutes"), 1, 60, 0);
    for (const auto *part : {&repetitions, &sets, &minutes}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    dose.repetitions = *repetitions;
    dose.sets = *sets;
    dose.minutes = *minutes;
    dose.text = object[QLatin1String("text")].toString();
    if ((dose.repetitions == 0) == (dose.minutes == 0) || dose.text.isEmpty())
        return invalid(QStringLiteral("dose needs words and either repetitions or minutes"));
    return dose;
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

} // namespace

Movement inWordsOf(Movement movement, const Movement &words)
{
    movement.language = words.language;
    movement.title = words.title;
    movement.line = words.line;
    movement.why = words.why;
    movement.care = words.care;
    movement.easier = words.easier;
    movement.harder = words.harder;
    movement.dose.text = words.dose.text;
    movement.cueList = words.cueList;
    return movement;
}

QStringList Movement::cueTexts() const
{
    QStringList texts;
    for (const Cue &cue : cueList)
        texts.append(cue.text);
    return texts;
}

QString Movement::cueAt(double seconds) const
{
    const Phase phase = figure.beatAt(seconds).phase;
    for (const Cue &cue : cueList) {
        if (cue.at == phase)
            return cue.text;
    }
    return {};
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
    QSet<QString> known{QStringLiteral("dose"), QStringLiteral("cues"), QStringLiteral("figure")};
    const struct {
        QString name;
        QString &into;
        bool needed;
    } texts[] = {{QStringLiteral("id"), movement.id, true},
                 {QStringLiteral("source"), movement.source, true},
                 {QStringLiteral("title"), movement.title, true},
                 {QStringLiteral("line"), movement.line, true},
                 {QStringLiteral("group"), movement.group, true},
                 {QStringLiteral("why"), movement.why, true},
                 {QStringLiteral("care"), movement.care, true},
                 {QStringLiteral("easier"), movement.easier, false},
                 {QStringLiteral("harder"), movement.harder, false},
                 {QStringLiteral("person"), movement.person, true},
                 {QStringLiteral("tile"), movement.tile, true}};
    for (const auto &text : texts) {
        known.insert(text.name);
        const QJsonValue value = object[text.name];
        if (value.isUndefined() && !text.needed)
            continue;
        if (!value.isString() || (text.needed && value.toString().trimmed().isEmpty()))
            return invalid(QStringLiteral("%1 is missing or empty"), text.name);
        text.into = value.toString();
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return invalid(QStringLiteral("unknown member %1"), name);
    }
    static const QRegularExpression idShape(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    if (!idShape.match(movement.id).hasMatch())
        return invalid(QStringLiteral("id \"%1\" is not lower case words joined by hyphens"),
                       movement.id);
    static const QStringList groups{QStringLiteral("aerobic"), QStringLiteral("strength"),
                                    QStringLiteral("mobility"), QStringLiteral("leg"),
                                    QStringLiteral("rest")};
    if (!groups.contains(movement.group))
        return invalid(QStringLiteral("group \"%1\" is unknown"), movement.group);

    auto dose = readDose(object[QLatin1String("dose")].toObject());
    if (!dose)
        return std::unexpected(dose.error());
    auto cues = readCues(object[QLatin1String("cues")]);
    if (!cues)
        return std::unexpected(cues.error());
    auto figure = Choreography::read(object[QLatin1String("figure")].toObject());
    if (!figure)
        return invalid(QStringLiteral("figure: %1"), figure.error().detail);
    movement.dose = *dose;
    movement.cueList = std::move(*cues);
    movement.figure = std::move(*figure);
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
