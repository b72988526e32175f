// SPDX-License-Identifier: Apache-2.0
// Whole-word matching, case ignored.
#include "content/tool/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace backwell::content::tool
{

namespace
{
using Latin = QLatin1StringView;

QRegularExpression patternOf(QString word)
{
    const bool anyEnding = word.endsWith(u'*');
    if (anyEnding)
        word.chop(1);
    QString body = QRegularExpression::escape(word);
    body.replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    body.replace(QStringLiteral("\\'"), QStringLiteral("['\u2019]"));
    const QString end = anyEnding ? QStringLiteral("[\\w-]*") : QStringLiteral("(?![\\w-])");
    return QRegularExpression(QStringLiteral("(?<![\\w-])") + body + end,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Keys whose texts no person reads in the app.
bool isUnseen(const QString &key)
{
    static const QSet<QString> keys{QStringLiteral("id"),          QStringLiteral("url"),
                                    QStringLiteral("version"),     QStringLiteral("system"),
                                    QStringLiteral("code"),        QStringLiteral("source"),
                                    QStringLiteral("licence"),     QStringLiteral("mark"),
                                    QStringLiteral("linkId"),      QStringLiteral("name"),
                                    QStringLiteral("status"),      QStringLiteral("subjectType"),
                                    QStringLiteral("language"),    QStringLiteral("resourceType"),
                                    QStringLiteral("publisher"),   QStringLiteral("questionnaire"),
                                    QStringLiteral("type"),        QStringLiteral("question"),
                                    QStringLiteral("description"), QStringLiteral("purpose"),
                                    QStringLiteral("group"),       QStringLiteral("method")};
    return keys.contains(key);
}

void gather(const QJsonValue &value, const QString &pointer, std::vector<SeenText> &texts)
{
    if (value.isString() && !value.toString().startsWith(u"https://fhir.backwell.example/"))
        texts.push_back({pointer, value.toString()});
    int index = 0;
    for (const QJsonValue element : value.toArray())
        gather(element, QStringLiteral("%1/%2").arg(pointer).arg(index++), texts);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!isUnseen(field.key()))
            gather(field.value(), pointer + u'/' + field.key(), texts);
    }
}
} // namespace

Result<WordList> WordList::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, error.errorString());
    WordList list;
    for (const QJsonValue value : root.value(Latin("avoid")).toArray()) {
        const QString prefer = value.toObject().value(Latin("prefer")).toString();
        for (const QJsonValue word : value.toObject().value(Latin("words")).toArray())
            list.m_rules.push_back({word.toString(), patternOf(word.toString()), prefer});
    }
    for (const QJsonValue value : root.value(Latin("exempt")).toArray()) {
        const QString files = value.toObject().value(Latin("files")).toString();
        Exemption exemption{
            QRegularExpression(QRegularExpression::wildcardToRegularExpression(files)), {}};
        for (const QJsonValue word : value.toObject().value(Latin("words")).toArray())
            exemption.words += word.toString();
        list.m_exemptions.push_back(std::move(exemption));
    }
    for (const QJsonValue phrase : root.value(Latin("setPhrases")).toArray())
        list.m_setPhrases += phrase.toString();
    if (list.m_rules.empty())
        return fail(ErrorKind::Invalid, QStringLiteral("no words to avoid"));
    return list;
}

bool WordList::isExempt(const QString &file, const QString &word) const
{
    return std::ranges::any_of(m_exemptions, [&](const Exemption &exemption) {
        return exemption.files.match(file).hasMatch() &&
               (exemption.words.contains(QStringLiteral("*")) || exemption.words.contains(word));
    });
}

void WordList::look(const QString &file, int line, const QString &text, Findings &findings) const
{
    for (const Rule &rule : m_rules) {
        const auto match = rule.pattern.match(text);
        if (!match.hasMatch() || isExempt(file, rule.word))
            continue;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 30);
        const QString around = text.mid(from, match.capturedLength() + 60).simplified();
        findings.push_back({Level::Error, file,
                            QStringLiteral("says \"%1\" (%2); better: %3")
                                .arg(match.captured(), around, rule.prefer),
                            line});
    }
}

Result<std::vector<SeenText>> seenTexts(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, QStringLiteral("not a JSON object ") + error.errorString());
    std::vector<SeenText> texts;
    gather(document.object(), {}, texts);
    return texts;
}

} // namespace backwell::content::tool
