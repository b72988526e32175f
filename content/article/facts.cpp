// SPDX-License-Identifier: Apache-2.0
// Reading facts.json and key-messages.json.
#include "content/article/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

std::unexpected<Error> bad(const QString &place, const QString &what)
{
    return fail(ErrorKind::Invalid, place + QStringLiteral(": ") + what);
}

QString text(const QJsonObject &object, Latin key)
{
    return object.value(key).toString().trimmed();
}

Agreement agreement(const QJsonObject &object, Latin who)
{
    const QJsonObject one = object.value(Latin("agreed")).toObject().value(who).toObject();
    return {text(one, Latin("name")), QDate::fromString(text(one, Latin("date")), Qt::ISODate)};
}
} // namespace

Result<std::vector<Fact>> readFacts(const QByteArray &json)
{
    static const QSet<QString> marks{QStringLiteral("V"), QStringLiteral("V2"), QStringLiteral("R"),
                                     QStringLiteral("I")};
    std::vector<Fact> facts;
    QSet<QString> seen;
    for (const QJsonValue value : QJsonDocument::fromJson(json).object()[u"facts"].toArray()) {
        const QJsonObject object = value.toObject();
        const Fact fact{text(object, Latin("id")), text(object, Latin("says")),
                        text(object, Latin("source")), text(object, Latin("mark")),
                        text(object, Latin("caution"))};
        const QString place = QStringLiteral("facts[%1]").arg(facts.size());
        if (fact.id.isEmpty() || fact.says.isEmpty() || fact.source.isEmpty())
            return bad(place, QStringLiteral("id, says and source must be there"));
        if (!marks.contains(fact.mark))
            return bad(place, QStringLiteral("mark is V, V2, R or I"));
        if (seen.contains(fact.id))
            return bad(place, QStringLiteral("twice ") + fact.id);
        seen.insert(fact.id);
        facts.push_back(fact);
    }
    if (facts.empty())
        return bad(QStringLiteral("facts.json"), QStringLiteral("no facts"));
    return facts;
}

Result<std::vector<KeyMessage>> readKeyMessages(const QByteArray &json)
{
    std::vector<KeyMessage> messages;
    QSet<QString> seen;
    for (const QJsonValue value : QJsonDocument::fromJson(json).object()[u"messages"].toArray()) {
        const QJsonObject object = value.toObject();
        KeyMessage message{text(object, Latin("id")),
                           text(object, Latin("says")),
                           text(object, Latin("why")),
                           {},
                           agreement(object, Latin("clinicians")),
                           agreement(object, Latin("people"))};
        for (const QJsonValue fact : object[u"facts"].toArray())
            message.facts += fact.toString();
        const QString place = QStringLiteral("messages[%1]").arg(messages.size());
        if (message.id.isEmpty() || message.says.isEmpty() || message.why.isEmpty())
            return bad(place, QStringLiteral("id, says and why must be there"));
        if (seen.contains(message.id))
            return bad(place, QStringLiteral("twice ") + message.id);
        seen.insert(message.id);
        messages.push_back(std::move(message));
    }
    if (messages.empty())
        return bad(QStringLiteral("key-messages.json"), QStringLiteral("no messages"));
    return messages;
}

std::vector<Fact> factsOf(const LearnItem &item, const std::vector<Fact> &all)
{
    std::vector<Fact> cited;
    for (const QString &id : item.facts) {
        const auto fact = std::ranges::find(all, id, &Fact::id);
        if (fact != all.end())
            cited.push_back(*fact);
    }
    return cited;
}

} // namespace backwell::content
