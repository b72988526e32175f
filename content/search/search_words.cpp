// SPDX-License-Identifier: Apache-2.0
// Reading search-words.json.
#include "content/search/search_words.h"

#include "content/search/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace backwell::content
{

namespace
{
using Latin = QLatin1StringView;

/// Texts that hold at least one word each.
Result<QStringList> texts(const QJsonValue &value, const QString &place)
{
    QStringList all;
    for (const QJsonValue one : value.toArray()) {
        if (wordsOf(one.toString()).empty())
            return fail(ErrorKind::Invalid, place + QStringLiteral(": a text without a word"));
        all += one.toString();
    }
    return all;
}
} // namespace

Result<SearchWords> readSearchWords(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, QStringLiteral("not a JSON object ") + error.errorString());
    const QJsonObject root = document.object();
    const QStringList known{QStringLiteral("others"), QStringLiteral("skip"),
                            QStringLiteral("endings")};
    for (const QString &key : root.keys())
        if (!known.contains(key))
            return fail(ErrorKind::Invalid, QStringLiteral("an unknown key: ") + key.left(40));
    SearchWords result;
    for (const QJsonValue value : root.value(Latin("others")).toArray()) {
        const QString place = QStringLiteral("others[%1]").arg(result.others.size());
        const auto words = texts(value.toObject().value(Latin("words")), place);
        const auto find = texts(value.toObject().value(Latin("find")), place);
        if (!words || !find)
            return std::unexpected(words ? find.error() : words.error());
        if (words->isEmpty() || find->isEmpty())
            return fail(ErrorKind::Invalid,
                        place + QStringLiteral(": words and find must be there"));
        result.others.push_back({*words, *find});
    }
    for (auto &[list, key] :
         {std::pair(&result.skip, Latin("skip")), std::pair(&result.endings, Latin("endings"))}) {
        const auto read = texts(root.value(key), QString(key));
        if (!read)
            return std::unexpected(read.error());
        *list = *read;
    }
    return result;
}

} // namespace backwell::content
