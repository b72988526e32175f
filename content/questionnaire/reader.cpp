// SPDX-License-Identifier: Apache-2.0
// What a questionnaire says about itself, and the outcome of reading it.
#include "content/questionnaire/reader.h"

#include "content/questionnaire/fhir_versions.h"
#include "content/questionnaire/item_reader.h"
#include "content/questionnaire/reading.h"

#include <algorithm>

namespace backwell::content
{

using reading::Place;
using reading::Source;

namespace
{
constexpr qsizetype maxBytes = 8 << 20;

/// The first object, from `json` on, that carries a modifier; or null.
const JsonValue *firstModified(const JsonValue &json)
{
    for (const JsonMember &member : json.members) {
        if (member.name == u"modifierExtension" || member.name == u"implicitRules")
            return &json;
        if (const JsonValue *below = firstModified(member.value))
            return below;
    }
    for (const JsonValue &item : json.items)
        if (const JsonValue *below = firstModified(item))
            return below;
    return nullptr;
}

/// Half of a canonical "url|version", or nothing when it could not be one.
QString readCanonicalPart(const Place &root, QStringView key)
{
    QString part = root.string(key);
    const auto splits = [](QChar c) { return c == u'|' || c.isSpace(); };
    if (std::ranges::none_of(std::as_const(part), splits))
        return part;
    root.ignored(QStringLiteral("a %1 with a space or a bar names nothing").arg(key));
    return {};
}

void readHead(const Place &root, Source &source, Questionnaire &questionnaire)
{
    if (const JsonValue *modified = firstModified(root.json()))
        Place(*modified, source)
            .refused(QStringLiteral("it carries a rule that changes its meaning and is not known"));
    questionnaire.id = root.string(u"id");
    questionnaire.url = readCanonicalPart(root, u"url");
    questionnaire.version = readCanonicalPart(root, u"version");
    questionnaire.title = root.string(u"title");
    questionnaire.status = root.string(u"status");
    questionnaire.language = root.string(u"language");
    questionnaire.copyright = root.string(u"copyright");
    if (questionnaire.title.isEmpty())
        questionnaire.title = root.string(u"name");
    if (questionnaire.status.isEmpty()) {
        root.repaired(QStringLiteral("there is no status; read as draft"));
        questionnaire.status = QStringLiteral("draft");
    }
    if (questionnaire.canonical().isEmpty())
        root.repaired(QStringLiteral("url or version is missing: it can be shown, and answers can "
                                     "be saved once an import gives it both"));
    reading::remarkUnknown(root, reading::Kind::Questionnaire);
    for (const Place &variable :
         root.extensions(u"http://hl7.org/fhir/StructureDefinition/variable"))
        questionnaire.variables.push_back(
            reading::readExpression(variable, Expression::Kind::Variable));
}
} // namespace

QString ReadReport::outcome() const
{
    if (!refused.empty())
        return QStringLiteral("refused");
    return repaired.empty() && ignored.empty() ? QStringLiteral("loaded")
                                               : QStringLiteral("repaired");
}

ReadQuestionnaire readQuestionnaire(const QByteArray &json)
{
    ReadQuestionnaire read;
    const auto refuse = [&](const QString &what) {
        read.report.refused.push_back({QStringLiteral("Questionnaire"), what});
        return read;
    };
    if (json.size() > maxBytes)
        return refuse(QStringLiteral("larger than 8 MiB"));
    auto tree = parseJson(json);
    if (!tree)
        return refuse(tree.error().detail);
    const QString resourceType = (*tree)[u"resourceType"].string();
    if (resourceType != u"Questionnaire")
        return refuse(QStringLiteral("not a Questionnaire but \"%1\"").arg(resourceType.left(60)));
    rewriteAsR4(*tree, read.report);
    auto questionnaire = std::make_shared<Questionnaire>();
    Source source(*tree, QStringLiteral("Questionnaire"), read.report);
    const Place root(*tree, source);
    readHead(root, source, *questionnaire);
    questionnaire->items = reading::ItemReader(root).read();
    if (questionnaire->hasExpressions())
        questionnaire->source = json;
    if (read.report.refused.empty())
        read.questionnaire = std::move(questionnaire);
    return read;
}

} // namespace backwell::content
