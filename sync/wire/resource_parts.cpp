// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/resource_parts.h"

#include "sync/wire/wire.h"

#include <QRegularExpression>

namespace backwell::sync::wire
{

namespace
{
bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

void writeIdentifier(JsonWriter &to, const Key &key)
{
    to.beginObject().member("system", recordIdSystem).member("value", key.id.toString());
    to.endObject();
}
} // namespace

void beginHead(JsonWriter &to, const char *type, const Key &key, QStringView language)
{
    to.beginObject().member("resourceType", QString::fromLatin1(type));
    to.member("id", key.id.toString()).member("language", language);
    to.name("extension").beginArray();
    beginExtension(to, clientVersionUrl);
    to.name("valueInteger").integer(key.version).endObject();
}

void endHead(JsonWriter &to, const Key &key, Identifiers identifiers)
{
    to.endArray().name("identifier");
    if (identifiers == Identifiers::Many)
        to.beginArray();
    writeIdentifier(to, key);
    if (identifiers == Identifiers::Many)
        to.endArray();
}

void beginExtension(JsonWriter &to, QStringView url)
{
    to.beginObject().member("url", url);
}

void writeReference(JsonWriter &to, const char *name, const char *type, const Uuid &id)
{
    to.name(name).beginObject();
    to.member("reference", QString::fromLatin1(type) + QLatin1Char('/') + id.toString());
    to.endObject();
}

void writeCoding(JsonWriter &to, QStringView system, QStringView code, QStringView display,
                 QStringView version)
{
    to.beginObject().member("system", system).member("version", version);
    to.member("code", code).member("display", display).endObject();
}

void writeConcept(JsonWriter &to, QStringView system, QStringView code, QStringView display,
                  QStringView version)
{
    to.beginObject().name("coding").beginArray();
    writeCoding(to, system, code, display, version);
    to.endArray().endObject();
}

const JsonValue &extensionOf(const JsonValue &element, QStringView url)
{
    static const JsonValue none;
    for (const JsonValue &extension : element[u"extension"].items)
        if (extension[u"url"].string() == url)
            return extension;
    return none;
}

Result<Key> readKey(const JsonValue &resource)
{
    QString text = resource[u"id"].string();
    const JsonValue &identifier = resource[u"identifier"];
    const auto ours = [&text](const JsonValue &one) {
        if (one[u"system"].string() == QStringView(recordIdSystem))
            text = one[u"value"].string();
    };
    ours(identifier);
    for (const JsonValue &one : identifier.items)
        ours(one);
    const auto id = Uuid::parse(text);
    if (!id)
        return invalid(QStringLiteral("id"));
    const JsonValue &extension = extensionOf(resource, clientVersionUrl);
    if (!extension.isObject())
        return Key{*id, 1};
    const auto version = readInteger(extension[u"valueInteger"], QStringLiteral("client-version"));
    if (!version || *version < 1)
        return invalid(QStringLiteral("client-version"));
    return Key{*id, *version};
}

QString referencedId(const JsonValue &element)
{
    QStringList parts = element[u"reference"].string().split(QLatin1Char('/'));
    const qsizetype history = parts.indexOf(QStringLiteral("_history"));
    if (history >= 0)
        parts.resize(history);
    return parts.size() >= 2 ? parts.last() : QString();
}

Result<Uuid> readReference(const JsonValue &element, QStringView type, const QString &path)
{
    const QString id = referencedId(element);
    const QString reference = element[u"reference"].string();
    const QString wanted = type.toString() + QLatin1Char('/') + id;
    const qsizetype at = reference.indexOf(wanted);
    const bool typed = at == 0 || (at > 0 && reference[at - 1] == QLatin1Char('/'));
    const auto parsed = Uuid::parse(id);
    if (!typed || !parsed)
        return invalid(path);
    return *parsed;
}

Result<Owned> readOwned(const JsonValue &resource, QStringView personMember)
{
    const auto key = readKey(resource);
    if (!key)
        return std::unexpected(key.error());
    const auto person = readReference(resource[personMember], u"Patient", personMember.toString());
    if (!person)
        return std::unexpected(person.error());
    return Owned{*key, *person};
}

Result<Instant> readInstant(const JsonValue &value, const QString &path)
{
    const auto instant = Instant::fromIso(value.string());
    if (!isDateTime(value.string()) || !instant)
        return invalid(path);
    return *instant;
}

Result<qint32> readInteger(const JsonValue &value, const QString &path)
{
    bool fits = false;
    const int number = value.text.toInt(&fits);
    const bool whole = QStringView(value.text).indexOf(u'.') < 0;
    if (value.kind != JsonValue::Kind::Number || !fits || !whole)
        return invalid(path);
    return number;
}

Result<Decimal> readDecimal(const JsonValue &value, const QString &path)
{
    if (value.kind != JsonValue::Kind::Number || !isDecimal(value.text))
        return invalid(path);
    return Decimal{value.text};
}

Result<QString> readText(const JsonValue &value, const QString &path)
{
    if (!value.isString() || value.text.isEmpty())
        return invalid(path);
    return value.text;
}

Coding readCoding(const JsonValue &coding)
{
    return {coding[u"system"].string(), coding[u"code"].string(), coding[u"display"].string(), {}};
}

Coding readConcept(const JsonValue &concept_)
{
    return readCoding(concept_[u"coding"].at(0));
}

bool isDecimal(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\z"));
    return text.size() <= 64 && matches(pattern, text);
}

bool isDate(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\\z"));
    return matches(pattern, text) && !text.startsWith(u"0000");
}

bool isDateTime(QStringView text)
{
    static const QRegularExpression time(
        QStringLiteral("\\A([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
                       "(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))\\z"));
    const qsizetype split = text.indexOf(u'T');
    if (split < 0)
        return isDate(text);
    return split == 10 && isDate(text.first(split)) && matches(time, text.sliced(split + 1));
}

std::unexpected<Error> invalid(const QString &path)
{
    return fail(ErrorKind::Invalid, path);
}

} // namespace backwell::sync::wire
