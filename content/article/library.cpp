// SPDX-License-Identifier: Apache-2.0
// Reading learn.json and glossary.json.
#include "content/article/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

std::unexpected<Error> bad(const QString &what)
{
    return fail(ErrorKind::Invalid, what);
}

QString text(const QJsonObject &object, Latin key)
{
    return object.value(key).toString().trimmed();
}
} // namespace

Result<std::vector<Topic>> readTopics(const QByteArray &json)
{
    std::vector<Topic> topics;
    QSet<QString> seen;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue value : root.value(Latin("topics")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("topics[%1]").arg(topics.size());
        Topic topic{text(object, Latin("id")),
                    text(object, Latin("title")),
                    text(object, Latin("line")),
                    {}};
        for (const QJsonValue article : object.value(Latin("articles")).toArray()) {
            if (seen.contains(article.toString()))
                return bad(place + QStringLiteral(": twice ") + article.toString());
            seen.insert(article.toString());
            topic.articles += article.toString();
        }
        if (topic.id.isEmpty() || topic.title.isEmpty() || topic.articles.isEmpty() ||
            topic.articles.contains(QString()))
            return bad(place + QStringLiteral(": id, title and articles must be there"));
        topics.push_back(std::move(topic));
    }
    if (topics.empty())
        return bad(QStringLiteral("learn.json: no topics"));
    return topics;
}

Result<std::vector<Term>> readGlossary(const QByteArray &json)
{
    std::vector<Term> terms;
    QSet<QString> seen;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    for (const QJsonValue value : root.value(Latin("terms")).toArray()) {
        const QJsonObject object = value.toObject();
        Term term{text(object, Latin("id")), text(object, Latin("term")),
                  text(object, Latin("means"))};
        term.serious = object.value(Latin("serious")).toBool();
        for (const QJsonValue word : object.value(Latin("words")).toArray())
            term.words += word.toString();
        const QString place = QStringLiteral("terms[%1]").arg(terms.size());
        if (term.id.isEmpty() || term.term.isEmpty() || term.means.isEmpty())
            return bad(place + QStringLiteral(": id, term and means must be there"));
        if (seen.contains(term.id))
            return bad(place + QStringLiteral(": twice ") + term.id);
        seen.insert(term.id);
        terms.push_back(term);
    }
    if (terms.empty())
        return bad(QStringLiteral("glossary.json: no terms"));
    return terms;
}

} // namespace backwell::content
