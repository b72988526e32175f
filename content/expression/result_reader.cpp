// SPDX-License-Identifier: Apache-2.0
// By the item's type.
#include "content/expression/result_reader.h"

#include "content/questionnaire/entry_text.h"
#include "content/scoring/number.h"

#include <algorithm>
#include <cmath>

namespace backwell::content
{

namespace
{
std::optional<Decimal> readDecimal(const JsonValue &json)
{
    if (json.kind != JsonValue::Kind::Number)
        return std::nullopt;
    const double value = json.text.toDouble();
    auto number = Number::parse(QString::number(value, 'g', 15));
    if (!number && std::abs(value) < 1)
        number = Number::parse(QString::number(value, 'f', 12));
    return number ? std::optional(Decimal{number->toString()}) : std::nullopt;
}

std::optional<AnswerValue> readWhole(const JsonValue &json)
{
    bool whole = false;
    const int value = json.text.toInt(&whole);
    if (!whole || json.kind != JsonValue::Kind::Number)
        return std::nullopt;
    return qint32(value);
}

// A number is a quantity without a unit (FHIRPath, implicit conversion), so of an item without one.
std::optional<AnswerValue> readQuantity(const Item &item, const JsonValue &json)
{
    const auto number = readDecimal(json);
    if (number && !item.unit && item.unitOptions.empty())
        return sync::Quantity{*number, {}, {}, {}};
    const auto value = readDecimal(json[u"value"]);
    if (!value)
        return std::nullopt;
    return sync::Quantity{*value, json[u"unit"].string(), json[u"system"].string(),
                          json[u"code"].string()};
}

std::optional<AnswerValue> readText(ItemType type, const QString &text)
{
    switch (type) {
    case ItemType::Date:
        return sync::Date{text};
    case ItemType::DateTime:
        return sync::DateTime{text};
    case ItemType::Time:
        return QTime::fromString(text, Qt::ISODateWithMs);
    case ItemType::Url:
        return sync::Url{text};
    default:
        return text;
    }
}

std::optional<AnswerValue> readChoice(const Item &item, const JsonValue &json)
{
    const bool open = item.type == ItemType::OpenChoice;
    std::optional<AnswerValue> value;
    if (json.isObject())
        value =
            Coding{json[u"system"].string(), json[u"code"].string(), json[u"display"].string(), {}};
    const auto same = [&](const Option &option) {
        return value ? option.value == *value
                     : !std::holds_alternative<Coding>(option.value) &&
                           plainText(option.value) == json.text;
    };
    const auto option = std::ranges::find_if(item.options, same);
    if (option != item.options.end())
        return option->value;
    if (value && item.options.empty())
        return value;
    return open && json.isString() ? std::optional<AnswerValue>(json.text) : std::nullopt;
}

std::optional<AnswerValue> readAny(const Item &item, const JsonValue &json)
{
    switch (item.type) {
    case ItemType::Boolean:
        return json.kind == JsonValue::Kind::Bool ? std::optional<AnswerValue>(json.boolean)
                                                  : std::nullopt;
    case ItemType::Integer:
        return readWhole(json);
    case ItemType::Decimal:
        return readDecimal(json);
    case ItemType::Quantity:
        return readQuantity(item, json);
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return readChoice(item, json);
    default:
        return json.isString() ? readText(item.type, json.text) : std::nullopt;
    }
}
} // namespace

std::optional<AnswerValue> readComputed(const Item &item, const JsonValue &result)
{
    auto value = readAny(item, result);
    return value && fitsType(item, *value) ? value : std::nullopt;
}

} // namespace backwell::content
