// SPDX-License-Identifier: Apache-2.0
#include "app/form/form_draft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::app
{

namespace
{
using Latin = QLatin1StringView;
}

QByteArray FormDraft::toJson() const
{
    return QJsonDocument(QJsonObject{{Latin("questionnaire"), questionnaire},
                                     {Latin("record"), key.id.toString()},
                                     {Latin("recordVersion"), key.version},
                                     {Latin("at"), at},
                                     {Latin("atEnd"), atEnd},
                                     {Latin("answers"), QString::fromUtf8(answers)}})
        .toJson(QJsonDocument::Compact);
}

Result<FormDraft> FormDraft::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto record = Uuid::parse(object[Latin("record")].toString());
    if (!record)
        return fail(ErrorKind::Invalid, QStringLiteral("draft"));
    FormDraft draft{.questionnaire = object[Latin("questionnaire")].toString(),
                    .key = {*record, object[Latin("recordVersion")].toInt()},
                    .at = object[Latin("at")].toString(),
                    .atEnd = object[Latin("atEnd")].toBool(),
                    .answers = object[Latin("answers")].toString().toUtf8()};
    if (draft.questionnaire.isEmpty() || draft.answers.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("draft"));
    return draft;
}

QString FormDraft::nameFor(const QString &canonical, const QString &entry)
{
    const QString name = QStringLiteral("draft:") + canonical.section(u'|', 0, 0);
    return entry.isEmpty() ? name : name + u':' + entry;
}

} // namespace backwell::app
