// SPDX-License-Identifier: Apache-2.0
// What a questionnaire says about itself, and the outcome of reading it.
#include "content/questionnaire/reader.h"

#include "content/questionnaire/item_reader.h"
#include "content/questionnaire/reading.h"

namespace backwell::content
{

using reading::Place;

namespace
{
constexpr qsizetype maxBytes = 8 << 20;

void readHead(const Place &root, Questionnaire &questionnaire)
{
    if (root.json().find(u"modifierExtension") || root.json().find(u"implicitRules"))
        root.refused(QStringLiteral("it carries a rule that changes its meaning and is not known"));
    questionnaire.id = root.string(u"id");
    questionnaire.url = root.string(u"url");
    questionnaire.version = root.string(u"version");
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
    if (!root.json().find(u"item"))
        root.refused(QStringLiteral("there is nothing to ask"));
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
    const auto tree = parseJson(json);
    if (!tree)
        return refuse(tree.error().detail);
    const QString resourceType = (*tree)[u"resourceType"].string();
    if (resourceType != u"Questionnaire")
        return refuse(QStringLiteral("not a Questionnaire but \"%1\"").arg(resourceType.left(60)));
    auto questionnaire = std::make_shared<Questionnaire>();
    const Place root(*tree, QStringLiteral("Questionnaire"), read.report);
    readHead(root, *questionnaire);
    reading::ItemReader items(root);
    questionnaire->items = items.read();
    items.checkConditions(*questionnaire);
    if (questionnaire->hasExpressions())
        questionnaire->source = json;
    if (read.report.refused.empty())
        read.questionnaire = std::move(questionnaire);
    return read;
}

} // namespace backwell::content
