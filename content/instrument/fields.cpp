// SPDX-License-Identifier: Apache-2.0
// Numbers are read as they were written.
#include "content/instrument/fields.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
std::optional<Number> numberOf(const JsonValue *json)
{
    const bool readable =
        json && (json->kind == JsonValue::Kind::Number || json->kind == JsonValue::Kind::String);
    return readable ? Number::parse(json->text) : std::nullopt;
}
} // namespace

Fields::Fields(const JsonValue &json, QString place, std::initializer_list<QStringView> known,
               QString &problem)
    : m_json(&json), m_place(std::move(place)), m_problem(&problem)
{
    if (!json.isObject())
        refuse(u"this", QStringLiteral("is no object"));
    for (const auto &[key, value] : json.members) {
        if (std::ranges::find(known, QStringView(key)) == known.end())
            refuse(key.left(40), QStringLiteral("is no key that is known"));
    }
}

void Fields::refuse(QStringView key, const QString &what) const
{
    if (!m_problem->isEmpty())
        return;
    const QString place = m_place.isEmpty() ? QString() : m_place + u'.';
    *m_problem = place + key.toString() + u' ' + what;
}

QString Fields::text(QStringView key) const
{
    const QString text = textIfAny(key);
    if (text.isEmpty())
        refuse(key, QStringLiteral("must be there"));
    return text;
}

QString Fields::textIfAny(QStringView key) const
{
    const JsonValue *value = m_json->find(key);
    if (value && value->kind != JsonValue::Kind::String)
        refuse(key, QStringLiteral("is no text"));
    return (*m_json)[key].string();
}

QStringList Fields::texts(QStringView key) const
{
    if (has(key) && m_json->find(key)->kind != JsonValue::Kind::Array)
        refuse(key, QStringLiteral("is no list"));
    QStringList list;
    for (const JsonValue &element : (*m_json)[key].items) {
        if (element.kind != JsonValue::Kind::String || element.text.isEmpty() ||
            list.contains(element.text))
            refuse(key, QStringLiteral("holds something empty, double or no text"));
        list += element.text;
    }
    return list;
}

std::optional<Number> Fields::numberIfAny(QStringView key) const
{
    const auto number = numberOf(m_json->find(key));
    if (has(key) && !number)
        refuse(key, QStringLiteral("is no number"));
    return number;
}

Number Fields::number(QStringView key) const
{
    const auto number = numberIfAny(key);
    if (!number)
        refuse(key, QStringLiteral("must be there"));
    return number.value_or(Number());
}

int Fields::whole(QStringView key, int otherwise, int low, int high) const
{
    const JsonValue *value = m_json->find(key);
    if (!value)
        return otherwise;
    bool ok = false;
    const int number = value->text.toInt(&ok);
    if (!ok || number < low || number > high)
        refuse(key, QStringLiteral("is a whole number from %1 to %2").arg(low).arg(high));
    return number;
}

bool Fields::flag(QStringView key) const
{
    if (!has(key))
        refuse(key, QStringLiteral("must be there"));
    return flagIfAny(key);
}

bool Fields::flagIfAny(QStringView key) const
{
    const JsonValue *value = m_json->find(key);
    if (value && value->kind != JsonValue::Kind::Bool)
        refuse(key, QStringLiteral("is neither true nor false"));
    return value && value->boolean;
}

Limits Fields::limits(QStringView key) const
{
    const auto &both = (*m_json)[key].items;
    const auto low = both.size() == 2 ? numberOf(&both[0]) : std::nullopt;
    const auto high = both.size() == 2 ? numberOf(&both[1]) : std::nullopt;
    if (!low || !high || low->compare(*high) > 0)
        refuse(key, QStringLiteral("is [low, high]"));
    return {low.value_or(Number()), high.value_or(Number())};
}

std::map<QString, Number> Fields::numbers(QStringView key) const
{
    std::map<QString, Number> all;
    const JsonValue *object = m_json->find(key);
    if (object && !object->isObject())
        refuse(key, QStringLiteral("is no object"));
    for (const auto &[name, value] : object ? object->members : std::vector<JsonMember>{}) {
        const auto number = numberOf(&value);
        if (!number)
            refuse(key, QStringLiteral("has no number for ") + name.left(40));
        all.emplace(name, number.value_or(Number()));
    }
    return all;
}

std::map<QString, QString> Fields::words(QStringView key) const
{
    std::map<QString, QString> all;
    const JsonValue *object = m_json->find(key);
    if (object && !object->isObject())
        refuse(key, QStringLiteral("is no object"));
    for (const auto &[name, value] : object ? object->members : std::vector<JsonMember>{}) {
        if (value.string().isEmpty())
            refuse(key, QStringLiteral("has no text for ") + name.left(40));
        all.emplace(name, value.string());
    }
    return all;
}

sync::Coding Fields::coding(QStringView key) const
{
    const auto fields = object(key, {u"system", u"code", u"display"});
    if (!fields)
        return {};
    return {fields->text(u"system"), fields->text(u"code"), fields->textIfAny(u"display"), {}};
}

Source Fields::source() const
{
    const Source source{text(u"source"), text(u"mark")};
    if (source.mark != u"V" && source.mark != u"V2" && source.mark != u"R" && source.mark != u"I")
        refuse(u"mark", QStringLiteral("is V, V2, R or I"));
    return source;
}

std::optional<Fields> Fields::object(QStringView key,
                                     std::initializer_list<QStringView> known) const
{
    const JsonValue *value = m_json->find(key);
    if (!value)
        return std::nullopt;
    const QString place = m_place.isEmpty() ? QString() : m_place + u'.';
    return Fields(*value, place + key.toString(), known, *m_problem);
}

std::vector<Fields> Fields::objects(QStringView key, std::initializer_list<QStringView> known) const
{
    if (has(key) && m_json->find(key)->kind != JsonValue::Kind::Array)
        refuse(key, QStringLiteral("is no list"));
    std::vector<Fields> all;
    const QString place = m_place.isEmpty() ? QString() : m_place + u'.';
    for (const JsonValue &element : (*m_json)[key].items)
        all.emplace_back(element, QStringLiteral("%1%2[%3]").arg(place, key).arg(all.size()), known,
                         *m_problem);
    return all;
}

size_t Fields::indexOf(const QString &word, QStringView key, const QStringView *words,
                       size_t count) const
{
    const QStringView *found = std::find(words, words + count, QStringView(word));
    if (found == words + count)
        refuse(key, QStringLiteral("is not a word that is known"));
    return found == words + count ? 0 : size_t(found - words);
}

} // namespace backwell::content
