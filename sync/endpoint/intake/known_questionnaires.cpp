// SPDX-License-Identifier: Apache-2.0
// Reads just enough of a FHIR R4 Questionnaire to judge answers and to head a table.
#include "sync/endpoint/intake/known_questionnaires.h"

#include "platform/base/paths.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::sync::endpoint
{

namespace
{
constexpr auto leastUrl = u"http://hl7.org/fhir/StructureDefinition/minValue";
constexpr auto mostUrl = u"http://hl7.org/fhir/StructureDefinition/maxValue";

constexpr auto hiddenUrl = u"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

bool isHidden(const QJsonObject &item)
{
    const QJsonArray extensions = item[u"extension"].toArray();
    return std::ranges::any_of(extensions, [](const QJsonValue &value) {
        const QJsonObject extension = value.toObject();
        return extension[u"url"].toString() == hiddenUrl && extension[u"valueBoolean"].toBool();
    });
}

std::optional<double> bound(const QJsonObject &item, QStringView url)
{
    for (const QJsonValue value : item[u"extension"].toArray()) {
        const QJsonObject extension = value.toObject();
        if (extension[u"url"].toString() != url)
            continue;
        for (const auto *name : {u"valueInteger", u"valueDecimal"}) {
            if (extension[QStringView(name)].isDouble())
                return extension[QStringView(name)].toDouble();
        }
    }
    return std::nullopt;
}

void readItems(const QJsonArray &items, KnownQuestionnaire &into)
{
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        KnownItem known{item[u"text"].toString(),
                        item[u"type"].toString(),
                        bound(item, leastUrl),
                        bound(item, mostUrl),
                        {},
                        isHidden(item)};
        for (const QJsonValue option : item[u"answerOption"].toArray()) {
            const QJsonObject coding = option.toObject()[u"valueCoding"].toObject();
            known.words.insert(coding[u"code"].toString(), coding[u"display"].toString());
        }
        into.items.insert(item[u"linkId"].toString(), known);
        readItems(item[u"item"].toArray(), into);
    }
}

KnownItem number(const QString &text, double least, double most)
{
    return {text, QStringLiteral("integer"), least, most, {}, false};
}
} // namespace

KnownQuestionnaires KnownQuestionnaires::builtIn()
{
    KnownQuestionnaires known;
    const auto add = [&](QStringView name, const QString &title,
                         const QHash<QString, KnownItem> &items) {
        known.add(QStringLiteral("https://fhir.backwell.example/Questionnaire/%1|1").arg(name),
                  {title, items});
    };
    add(u"checkin-day", QStringLiteral("Daily check-in"),
        {{QStringLiteral("movement-minutes"), number(QStringLiteral("Minutes moved"), 0, 1440)}});
    add(u"checkin-week", QStringLiteral("Weekly check-in"),
        {{QStringLiteral("confidence"), number(QStringLiteral("Confidence"), 0, 10)}});
    add(u"back-leg-0-10", QStringLiteral("Back and leg, 0–10"),
        {{QStringLiteral("back"), number(QStringLiteral("Back"), 0, 10)},
         {QStringLiteral("leg"), number(QStringLiteral("Leg"), 0, 10)}});
    add(u"activities", QStringLiteral("Activities that matter"),
        {{QStringLiteral("activity.rating"), number(QStringLiteral("How it goes"), 0, 10)}});
    add(u"movement-session", QStringLiteral("Movement session"),
        {{QStringLiteral("repetitions"), number(QStringLiteral("Repetitions"), 0, 10000)},
         {QStringLiteral("minutes"), number(QStringLiteral("Minutes"), 0, 600)}});
    add(u"movement-morning", QStringLiteral("The next morning"), {});
    add(u"safety-check", QStringLiteral("Safety check"), {});
    return known;
}

Result<KnownQuestionnaires> KnownQuestionnaires::fromFolder(const QString &folder)
{
    if (!QDir(folder).exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no folder of questionnaires"));
    KnownQuestionnaires known = builtIn();
    QDirIterator files(folder, {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const auto bytes = paths::readAll(file, 4 << 20);
        if (!bytes)
            return std::unexpected(bytes.error());
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(*bytes, &problem).object();
        if (problem.error != QJsonParseError::NoError)
            return fail(ErrorKind::Invalid, QStringLiteral("not JSON: ") + file);
        if (json[u"resourceType"].toString() != u"Questionnaire")
            continue;
        const QString url = json[u"url"].toString();
        const QString version = json[u"version"].toString();
        if (url.isEmpty() || version.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("no url or version: ") + file);
        KnownQuestionnaire questionnaire{json[u"title"].toString(), {}};
        readItems(json[u"item"].toArray(), questionnaire);
        // "Your week" is how a person reads it; a clinician reads the name of the built-in list.
        const QString canonical = url + QLatin1Char('|') + version;
        if (const KnownQuestionnaire *own = known.find(canonical))
            questionnaire.title = own->title;
        known.add(canonical, questionnaire);
    }
    return known;
}

const KnownQuestionnaire *KnownQuestionnaires::find(const QString &canonical) const
{
    const auto found = m_byCanonical.constFind(canonical);
    return found == m_byCanonical.cend() ? nullptr : &*found;
}

void KnownQuestionnaires::add(const QString &canonical, const KnownQuestionnaire &questionnaire)
{
    m_byCanonical.insert(canonical, questionnaire);
}

} // namespace backwell::sync::endpoint
