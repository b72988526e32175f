// SPDX-License-Identifier: Apache-2.0
// Questionnaires made up for a descriptor: its codes and its count, none of its words.
#pragma once

#include "content/instrument/instrument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::tests
{

/// How an item of `instrument` is asked, in a form of a region.
inline QJsonObject madeItem(const content::MeasureItem &item, const QString &linkId)
{
    QJsonObject made{{QStringLiteral("linkId"), linkId},
                     {QStringLiteral("text"), QStringLiteral("Question ") + linkId}};
    if (!item.code.code.isEmpty())
        made.insert(QStringLiteral("code"),
                    QJsonArray{QJsonObject{{QStringLiteral("system"), item.code.system},
                                           {QStringLiteral("code"), item.code.code}}});
    QJsonArray options;
    for (const auto &[code, points] : item.ordinals)
        options.append(QJsonObject{
            {QStringLiteral("valueCoding"),
             QJsonObject{{QStringLiteral("system"), QStringLiteral("http://example.org/answers")},
                         {QStringLiteral("code"), code},
                         {QStringLiteral("display"), QStringLiteral("Answer ") + code}}}});
    if (!options.isEmpty()) {
        made.insert(QStringLiteral("type"), QStringLiteral("choice"));
        made.insert(QStringLiteral("answerOption"), options);
        return made;
    }
    made.insert(QStringLiteral("type"), QStringLiteral("integer"));
    QJsonArray limits;
    for (const auto &[name, number] :
         {std::pair("minValue", item.limits.low), std::pair("maxValue", item.limits.high)})
        limits.append(QJsonObject{
            {QStringLiteral("url"),
             QStringLiteral("http://hl7.org/fhir/StructureDefinition/") + QLatin1String(name)},
            {QStringLiteral("valueInteger"), number.toString().toInt()}});
    made.insert(QStringLiteral("extension"), limits);
    return made;
}

/// A region's form for `instrument`, its linkIds "a1", "a2", … or the descriptor's own.
enum class LinkIds { Own, Theirs };
inline QJsonObject madeForm(const content::Instrument &instrument, LinkIds linkIds)
{
    QJsonArray items;
    for (const content::MeasureItem &item : instrument.items)
        items.append(madeItem(item, linkIds == LinkIds::Own
                                        ? item.linkId
                                        : QStringLiteral("a%1").arg(items.size() + 1)));
    return {{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
            {QStringLiteral("url"),
             QStringLiteral("https://region.example/Questionnaire/") + instrument.id},
            {QStringLiteral("version"), QStringLiteral("2.0")},
            {QStringLiteral("status"), QStringLiteral("active")},
            {QStringLiteral("title"), QStringLiteral("Made up")},
            {QStringLiteral("item"), items}};
}

inline QByteArray bytesOf(const QJsonObject &form)
{
    return QJsonDocument(form).toJson();
}

/// The same form with one member of one item replaced.
inline QJsonObject withItem(QJsonObject form, int index, const char *key, const QJsonValue &value)
{
    QJsonArray items = form.value(QLatin1String("item")).toArray();
    QJsonObject item = items.at(index).toObject();
    item.insert(QLatin1String(key), value);
    items.replace(index, item);
    form.insert(QLatin1String("item"), items);
    return form;
}

} // namespace backwell::tests
