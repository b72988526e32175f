// SPDX-License-Identifier: Apache-2.0
// backwell-pack diff: what a clinician must approve again.
#include "content/tool/pack_diff.h"
#include "content/tool/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace backwell::content::tool
{

namespace
{
QString nameOf(const PackSource &pack)
{
    return QStringLiteral("%1 %2").arg(pack.manifest->name, pack.manifest->version);
}

void printWords(const std::vector<Change> &changes)
{
    for (const bool approve : {true, false}) {
        QStringList lines;
        for (const Change &change : changes) {
            if (change.approve() == approve)
                lines +=
                    QStringLiteral("  %1  %2%3")
                        .arg(wordOf(change.how), -8)
                        .arg(change.what, change.details.isEmpty()
                                              ? QString()
                                              : QStringLiteral(": ") + change.details.join(u' '));
        }
        print(QStringLiteral("%1: %2")
                  .arg(approve ? QStringLiteral("To approve again")
                               : QStringLiteral("Nothing to approve, only the head changed"))
                  .arg(lines.size()));
        for (const QString &line : lines)
            print(line);
    }
}

void printJson(const PackSource &before, const PackSource &after,
               const std::vector<Change> &changes)
{
    QJsonArray list;
    for (const Change &change : changes)
        list.append(
            QJsonObject{{QStringLiteral("what"), change.what},
                        {QStringLiteral("how"), wordOf(change.how)},
                        {QStringLiteral("details"), QJsonArray::fromStringList(change.details)},
                        {QStringLiteral("approve"), change.approve()}});
    const QJsonObject root{{QStringLiteral("old"), nameOf(before)},
                           {QStringLiteral("new"), nameOf(after)},
                           {QStringLiteral("changes"), list}};
    print(QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Indented)).trimmed());
}
} // namespace

int diffVerb(Arguments arguments)
{
    const bool json = arguments.flag(QStringLiteral("--json"));
    if (arguments.words.size() != 2)
        return misused;
    const auto before = wholeSource(arguments.words[0]);
    const auto after = wholeSource(arguments.words[1]);
    if (!before || !after)
        return complain(before ? after.error() : before.error());
    const auto changes = changesBetween(*before, *after);
    if (json)
        printJson(*before, *after, changes);
    else
        printWords(changes);
    return worked;
}

} // namespace backwell::content::tool
