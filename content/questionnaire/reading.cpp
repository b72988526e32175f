// SPDX-License-Identifier: Apache-2.0
// Values of the input, with small repairs.
#include "content/questionnaire/reading.h"

#include "content/questionnaire/entry_text.h"
#include "content/scoring/number.h"

namespace backwell::content::reading
{

namespace
{
std::optional<AnswerValue> readPlain(const Place &place, const QString &type)
{
    const JsonValue &json = place.json();
    const bool text = json.kind == JsonValue::Kind::String;
    if (type == u"Boolean" && json.kind == JsonValue::Kind::Bool)
        return json.boolean;
    if (type == u"Decimal") {
        if (const auto decimal = readDecimal(json))
            return *decimal;
    }
    if (type == u"Integer") {
        bool ok = false;
        const int whole = json.text.toInt(&ok);
        if (ok && text)
            place.repaired(QStringLiteral("a number was written as text"));
        if (ok)
            return qint32(whole);
    }
    if (type == u"Date" && text && isDate(json.text))
        return sync::Date{json.text};
    if (type == u"DateTime" && text && isDateTime(json.text))
        return sync::DateTime{json.text};
    if (type == u"Time" && text) {
        const QTime time = QTime::fromString(json.text, Qt::ISODateWithMs);
        if (time.isValid())
            return time;
    }
    if ((type == u"String" || type == u"Code" || type == u"Markdown") && text)
        return place.text();
    if ((type == u"Uri" || type == u"Url" || type == u"Canonical") && text)
        return sync::Url{place.text()};
    return std::nullopt;
}

sync::Quantity readQuantity(const Place &place, const Decimal &number)
{
    sync::Quantity quantity{number, place.string(u"unit"), place.string(u"system"),
                            place.string(u"code")};
    if (!quantity.code.isEmpty() && quantity.system.isEmpty()) {
        place.repaired(QStringLiteral("the code of a unit without its system is read as words"));
        if (quantity.unit.isEmpty())
            quantity.unit = quantity.code;
        quantity.code.clear();
    }
    return quantity;
}

std::optional<AnswerValue> readTypedValue(const Place &place, const QString &type)
{
    if (type == u"Coding" && place.json().isObject())
        return readCoding(place);
    if (type == u"Quantity" && place.json().isObject()) {
        const JsonValue *number = place.json().find(u"value");
        const auto decimal = number ? readDecimal(*number) : std::nullopt;
        if (decimal)
            return readQuantity(place, *decimal);
    }
    return readPlain(place, type);
}
} // namespace

void Source::learn(const JsonValue &json, const Step &step)
{
    m_steps.insert(&json, step);
    for (const JsonMember &member : json.members)
        learn(member.value, {&json, member.name, 0});
    for (size_t i = 0; i < json.items.size(); ++i)
        learn(json.items[i], {&json, {}, qsizetype(i)});
}

QString Source::pathOf(const JsonValue &json)
{
    if (m_steps.isEmpty())
        learn(m_root, {});
    const Step step = m_steps.value(&json);
    if (!step.above)
        return m_name;
    const QString above = pathOf(*step.above);
    return step.member.isEmpty() ? QStringLiteral("%1[%2]").arg(above).arg(step.item)
                                 : QStringLiteral("%1.%2").arg(above, step.member);
}

std::optional<Place> Place::at(QStringView key) const
{
    const JsonValue *value = m_json->find(key);
    if (!value || value->kind == JsonValue::Kind::Null)
        return std::nullopt;
    return Place(*value, *m_source);
}

std::vector<Place> Place::each(QStringView key) const
{
    std::vector<Place> places;
    const auto value = at(key);
    if (!value)
        return places;
    if (value->json().isObject()) {
        value->repaired(QStringLiteral("one object stands where a list belongs"));
        places.push_back(*value);
    } else if (value->json().kind != JsonValue::Kind::Array) {
        value->ignored(QStringLiteral("this is no list"));
    }
    for (const JsonValue &element : value->json().items)
        places.emplace_back(element, *m_source);
    return places;
}

QString Place::text() const
{
    const QString text = withoutControls(m_json->text);
    if (text != m_json->text)
        repaired(QStringLiteral("control characters became spaces"));
    return text;
}

QString Place::string(QStringView key) const
{
    const auto value = at(key);
    if (!value)
        return {};
    if (value->json().kind == JsonValue::Kind::String)
        return value->text();
    if (value->json().kind == JsonValue::Kind::Number) {
        value->repaired(QStringLiteral("a text was written as a number"));
        return value->json().text;
    }
    value->ignored(QStringLiteral("this is no text"));
    return {};
}

bool Place::boolean(QStringView key, bool otherwise) const
{
    const auto value = at(key);
    if (!value)
        return otherwise;
    if (value->json().kind == JsonValue::Kind::Bool)
        return value->json().boolean;
    const QString text = value->json().text;
    if (text == u"true" || text == u"false") {
        value->repaired(QStringLiteral("%1 was written as text").arg(text));
        return text == u"true";
    }
    value->ignored(QStringLiteral("this is neither true nor false"));
    return otherwise;
}

std::optional<int> Place::whole(QStringView key) const
{
    const auto value = at(key);
    if (!value)
        return std::nullopt;
    bool ok = false;
    const int number = value->json().text.toInt(&ok);
    if (!ok || number < 0) {
        value->ignored(QStringLiteral("this is no count"));
        return std::nullopt;
    }
    if (value->json().kind == JsonValue::Kind::String)
        value->repaired(QStringLiteral("a number was written as text"));
    return number;
}

std::vector<Place> Place::extensions(QStringView url) const
{
    std::vector<Place> found;
    for (const JsonValue &extension : (*m_json)[u"extension"].items) {
        if (extension[u"url"].string() == url)
            found.emplace_back(extension, *m_source);
    }
    return found;
}

std::optional<Decimal> readDecimal(const JsonValue &json)
{
    if (json.kind != JsonValue::Kind::Number)
        return std::nullopt;
    if (isDecimal(json.text))
        return Decimal{json.text};
    const auto number = Number::parse(json.text);
    return number ? std::optional(Decimal{number->toString()}) : std::nullopt;
}

std::optional<AnswerValue> readValue(const Place &place, QStringView prefix)
{
    for (const auto &[key, value] : place.json().members) {
        if (!key.startsWith(prefix) || key.size() == prefix.size() ||
            !key.at(prefix.size()).isUpper())
            continue;
        const auto at = place.at(key);
        if (!at)
            continue;
        if (auto read = readTypedValue(*at, key.mid(prefix.size())))
            return read;
        at->ignored(QStringLiteral("a value of this type or form is not understood"));
    }
    return std::nullopt;
}

Coding readCoding(const Place &place)
{
    return {place.string(u"system"), place.string(u"code"), place.string(u"display"),
            readOrdinal(place.json())};
}

} // namespace backwell::content::reading
