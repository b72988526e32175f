// SPDX-License-Identifier: Apache-2.0
// backwell-pack read: what becomes of each questionnaire.
#include "content/questionnaire/reader.h"
#include "content/tool/verbs.h"
#include "platform/base/json.h"
#include "platform/base/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content::tool
{

namespace
{
QJsonArray remarks(const std::vector<Remark> &all)
{
    QJsonArray array;
    for (const Remark &remark : all)
        array.append(remark.path + QStringLiteral(": ") + remark.what);
    return array;
}

QString asJson(const QString &file, const Questionnaire &questionnaire, const ReadReport &report)
{
    const QJsonObject line{{QStringLiteral("file"), file},
                           {QStringLiteral("url"), questionnaire.url},
                           {QStringLiteral("version"), questionnaire.version},
                           {QStringLiteral("items"), questionnaire.count()},
                           {QStringLiteral("outcome"), report.outcome()},
                           {QStringLiteral("repaired"), remarks(report.repaired)},
                           {QStringLiteral("ignored"), remarks(report.ignored)},
                           {QStringLiteral("refused"), remarks(report.refused)}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

/// What a refused one says of itself, as far as it can be read.
Questionnaire nameOf(const QByteArray &bytes)
{
    const auto tree = parseJson(bytes);
    Questionnaire questionnaire;
    if (tree) {
        questionnaire.url = (*tree)[u"url"].string();
        questionnaire.version = (*tree)[u"version"].string();
    }
    return questionnaire;
}

QString asLine(const QString &file, const Questionnaire &questionnaire, const ReadReport &report)
{
    QString why = QStringLiteral("%1 items, %2 repaired, %3 ignored")
                      .arg(questionnaire.count())
                      .arg(report.repaired.size())
                      .arg(report.ignored.size());
    if (!report.refused.empty())
        why = report.refused.front().path + QStringLiteral(": ") + report.refused.front().what;
    return QStringLiteral("%1  %2  %3").arg(report.outcome(), -8).arg(file, why);
}

int readFiles(const QStringList &files, bool json, bool strict)
{
    int exit = worked;
    for (const QString &file : files) {
        const auto bytes = paths::readAll(file, 16 << 20);
        ReadQuestionnaire read;
        if (bytes) {
            read = readQuestionnaire(*bytes);
        } else {
            exit = complain(bytes.error());
            read.report.refused.push_back({file, QStringLiteral("it cannot be read")});
        }
        const Questionnaire questionnaire =
            read.questionnaire ? *read.questionnaire : nameOf(bytes.value_or(QByteArray()));
        if (strict && !read.questionnaire)
            exit = failed;
        print(json ? asJson(file, questionnaire, read.report)
                   : asLine(file, questionnaire, read.report));
    }
    return exit;
}
} // namespace

int readVerb(Arguments arguments)
{
    const bool json = arguments.flag(QStringLiteral("--json"));
    const bool strict = arguments.flag(QStringLiteral("--strict"));
    return arguments.words.isEmpty() ? misused : readFiles(arguments.words, json, strict);
}

} // namespace backwell::content::tool
