// SPDX-License-Identifier: Apache-2.0
// Draft JSON, both ways.
#include "content/questionnaire/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content
{

namespace
{
constexpr int draftFormat = 1;
constexpr int maxDepth = 64;
using Latin = QLatin1StringView;

QJsonObject writeCoding(const sync::Coding &coding)
{
    QJsonObject object{{Latin("system"), coding.system},
                       {Latin("code"), coding.code},
                       {Latin("display"), coding.display}};
    if (coding.ordinal)
        object.insert(Latin("ordinal"), coding.ordinal->text);
    return object;
}

struct Writer {
    QJsonObject operator()(bool value) const { return {{Latin("boolean"), value}}; }
    QJsonObject operator()(qint32 value) const { return {{Latin("integer"), value}}; }
    QJsonObject operator()(const sync::Decimal &value) const
    {
        return {{Latin("decimal"), value.text}};
    }
    QJsonObject operator()(const sync::Date &value) const { return {{Latin("date"), value.text}}; }
    QJsonObject operator()(const sync::DateTime &value) const
    {
        return {{Latin("dateTime"), value.text}};
    }
    QJsonObject operator()(const QTime &value) const
    {
        return {{Latin("time"), value.toString(Qt::ISODateWithMs)}};
    }
    QJsonObject operator()(const QString &value) const { return {{Latin("string"), value}}; }
    QJsonObject operator()(const sync::Url &value) const { return {{Latin("url"), value.text}}; }
    QJsonObject operator()(const sync::Coding &value) const
    {
        return {{Latin("coding"), writeCoding(value)}};
    }
    QJsonObject operator()(const sync::Quantity &value) const
    {
        return {{Latin("quantity"), QJsonObject{{Latin("value"), value.value.text},
                                                {Latin("unit"), value.unit},
                                                {Latin("system"), value.system},
                                                {Latin("code"), value.code}}}};
    }
};

std::optional<sync::AnswerValue> readValue(const QJsonObject &object)
{
    const auto text = [&](Latin key) { return object.value(key).toString(); };
    if (object.contains(Latin("boolean")))
        return object.value(Latin("boolean")).toBool();
    if (object.contains(Latin("integer")))
        return qint32(object.value(Latin("integer")).toInt());
    if (object.contains(Latin("decimal")))
        return sync::Decimal{text(Latin("decimal"))};
    if (object.contains(Latin("date")))
        return sync::Date{text(Latin("date"))};
    if (object.contains(Latin("dateTime")))
        return sync::DateTime{text(Latin("dateTime"))};
    if (object.contains(Latin("time")))
        return QTime::fromString(text(Latin("time")), Qt::ISODateWithMs);
    if (object.contains(Latin("string")))
        return text(Latin("string"));
    if (object.contains(Latin("url")))
        return sync::Url{text(Latin("url"))};
    const auto part = [](const QJsonObject &of, Latin key) { return of.value(key).toString(); };
    if (object.contains(Latin("coding"))) {
        const QJsonObject of = object.value(Latin("coding")).toObject();
        sync::Coding coding{
            part(of, Latin("system")), part(of, Latin("code")), part(of, Latin("display")), {}};
        if (of.contains(Latin("ordinal")))
            coding.ordinal = sync::Decimal{part(of, Latin("ordinal"))};
        return coding;
    }
    if (object.contains(Latin("quantity"))) {
        const QJsonObject of = object.value(Latin("quantity")).toObject();
        return sync::Quantity{{part(of, Latin("value"))},
                              part(of, Latin("unit")),
                              part(of, Latin("system")),
                              part(of, Latin("code"))};
    }
    return std::nullopt;
}

QJsonArray writeItems(const std::vector<sync::AnswerItem> &items)
{
    QJsonArray array;
    for (const sync::AnswerItem &item : items) {
        QJsonObject object{{Latin("linkId"), item.linkId}};
        QJsonArray answers;
        for (const sync::Answer &answer : item.answers) {
            QJsonObject value = std::visit(Writer{}, answer.value);
            if (!answer.items.empty())
                value.insert(Latin("items"), writeItems(answer.items));
            answers.append(value);
        }
        if (!answers.isEmpty())
            object.insert(Latin("answers"), answers);
        if (!item.items.empty())
            object.insert(Latin("items"), writeItems(item.items));
        array.append(object);
    }
    return array;
}

std::vector<sync::AnswerItem> readItems(const QJsonArray &array, int depth)
{
    std::vector<sync::AnswerItem> items;
    if (depth > maxDepth)
        return items;
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        sync::AnswerItem item;
        item.linkId = object.value(Latin("linkId")).toString();
        for (const QJsonValue answer : object.value(Latin("answers")).toArray()) {
            const QJsonObject of = answer.toObject();
            if (auto read = readValue(of))
                item.answers.push_back(
                    {*read, readItems(of.value(Latin("items")).toArray(), depth + 1)});
        }
        item.items = readItems(object.value(Latin("items")).toArray(), depth + 1);
        items.push_back(std::move(item));
    }
    return items;
}
} // namespace

QByteArray writeDraft(const Draft &draft)
{
    QJsonArray typed;
    for (const Draft::Typed &one : draft.typed)
        typed.append(QJsonObject{{Latin("path"), one.path},
                                 {Latin("text"), one.text},
                                 {Latin("items"), writeItems(one.items)}});
    const QJsonObject root{{Latin("draft"), draftFormat},
                           {Latin("questionnaire"), draft.questionnaire},
                           {Latin("items"), writeItems(draft.items)},
                           {Latin("typed"), typed}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<Draft> readDraft(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const int format = document.object().value(Latin("draft")).toInt(0);
    if (format < 1)
        return fail(ErrorKind::Invalid, QStringLiteral("not a draft"));
    if (format > draftFormat)
        return fail(ErrorKind::TooNew, QStringLiteral("draft format %1").arg(format));
    Draft draft;
    draft.questionnaire = document.object().value(Latin("questionnaire")).toString();
    draft.items = readItems(document.object().value(Latin("items")).toArray(), 0);
    for (const QJsonValue one : document.object().value(Latin("typed")).toArray()) {
        const QJsonObject object = one.toObject();
        draft.typed.push_back({object.value(Latin("path")).toString(),
                               object.value(Latin("text")).toString(),
                               readItems(object.value(Latin("items")).toArray(), 0)});
    }
    return draft;
}

} // namespace backwell::content
