// SPDX-License-Identifier: Apache-2.0
// Answer tree -> JSON. Numbers may lose trailing zeros here: FHIRPath does not see them.
#include "content/expression/response_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

void put(QJsonObject &object, Latin key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

struct Write {
    QJsonObject operator()(bool value) const { return {{Latin("valueBoolean"), value}}; }
    QJsonObject operator()(qint32 value) const { return {{Latin("valueInteger"), value}}; }
    QJsonObject operator()(const sync::Decimal &value) const
    {
        return {{Latin("valueDecimal"), value.toDouble()}};
    }
    QJsonObject operator()(const sync::Date &value) const
    {
        return {{Latin("valueDate"), value.text}};
    }
    QJsonObject operator()(const sync::DateTime &value) const
    {
        return {{Latin("valueDateTime"), value.text}};
    }
    QJsonObject operator()(const QTime &value) const
    {
        return {{Latin("valueTime"), value.toString(QStringLiteral("HH:mm:ss"))}};
    }
    QJsonObject operator()(const QString &value) const { return {{Latin("valueString"), value}}; }
    QJsonObject operator()(const sync::Url &value) const
    {
        return {{Latin("valueUri"), value.text}};
    }
    QJsonObject operator()(const sync::Coding &value) const
    {
        QJsonObject coding;
        if (value.ordinal) {
            const QJsonObject points{
                {Latin("url"), Latin("http://hl7.org/fhir/StructureDefinition/ordinalValue")},
                {Latin("valueDecimal"), value.ordinal->toDouble()}};
            coding.insert(Latin("extension"), QJsonArray{points});
        }
        put(coding, Latin("system"), value.system);
        put(coding, Latin("code"), value.code);
        put(coding, Latin("display"), value.display);
        return {{Latin("valueCoding"), coding}};
    }
    QJsonObject operator()(const sync::Quantity &value) const
    {
        QJsonObject quantity{{Latin("value"), value.value.toDouble()}};
        put(quantity, Latin("unit"), value.unit);
        put(quantity, Latin("system"), value.system);
        put(quantity, Latin("code"), value.code);
        return {{Latin("valueQuantity"), quantity}};
    }
};

QJsonArray writeItems(const std::vector<sync::AnswerItem> &items)
{
    QJsonArray array;
    for (const sync::AnswerItem &item : items) {
        QJsonObject object{{Latin("linkId"), item.linkId}};
        put(object, Latin("text"), item.text);
        QJsonArray answers;
        for (const sync::Answer &answer : item.answers) {
            QJsonObject value = std::visit(Write{}, answer.value);
            if (!answer.items.empty())
                value.insert(Latin("item"), writeItems(answer.items));
            answers.append(value);
        }
        if (!answers.isEmpty())
            object.insert(Latin("answer"), answers);
        if (!item.items.empty())
            object.insert(Latin("item"), writeItems(item.items));
        array.append(object);
    }
    return array;
}
} // namespace

QByteArray responseJson(const QString &questionnaire, const std::vector<sync::AnswerItem> &items)
{
    QJsonObject root{{Latin("resourceType"), Latin("QuestionnaireResponse")},
                     {Latin("status"), Latin("in-progress")}};
    put(root, Latin("questionnaire"), questionnaire);
    if (!items.empty())
        root.insert(Latin("item"), writeItems(items));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

} // namespace backwell::content
