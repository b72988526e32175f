// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/answer_codec.h"

#include <QRegularExpression>

namespace backwell::sync::wire
{

namespace
{
/// Writes one value[x]; false when it breaks its own rules.
struct WriteValue {
    JsonWriter &to;

    bool operator()(bool value) const
    {
        to.name("valueBoolean").boolean(value);
        return true;
    }
    bool operator()(const Decimal &value) const
    {
        to.name("valueDecimal").number(value.text);
        return isDecimal(value.text);
    }
    bool operator()(qint32 value) const
    {
        to.name("valueInteger").integer(value);
        return true;
    }
    bool operator()(const Date &value) const
    {
        to.member("valueDate", value.text);
        return isDate(value.text);
    }
    bool operator()(const DateTime &value) const
    {
        to.member("valueDateTime", value.text);
        return isDateTime(value.text);
    }
    bool operator()(const QTime &value) const
    {
        to.member("valueTime", value.toString(value.msec() ? QStringLiteral("HH:mm:ss.zzz")
                                                           : QStringLiteral("HH:mm:ss")));
        return value.isValid();
    }
    bool operator()(const QString &value) const
    {
        to.member("valueString", value);
        return !value.isEmpty();
    }
    bool operator()(const Url &value) const
    {
        to.member("valueUri", value.text);
        return !value.text.isEmpty() && !value.text.contains(QLatin1Char(' '));
    }
    bool operator()(const Coding &value) const
    {
        to.name("valueCoding");
        writeCoding(to, value.system, value.code, value.display);
        return !value.code.isEmpty() || !value.display.isEmpty();
    }
    bool operator()(const Quantity &value) const
    {
        to.name("valueQuantity").beginObject().name("value").number(value.value.text);
        to.member("unit", value.unit).member("system", value.system).member("code", value.code);
        to.endObject();
        return isDecimal(value.value.text) && (value.code.isEmpty() || !value.system.isEmpty());
    }
};

Result<AnswerValue> readTime(const QString &text, const QString &path)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?\\z"));
    if (!pattern.match(text).hasMatch())
        return invalid(path);
    return QTime::fromString(text, Qt::ISODateWithMs);
}

Result<AnswerValue> readQuantity(const JsonValue &value, const QString &path)
{
    const auto number = readDecimal(value[u"value"], path);
    if (!number)
        return std::unexpected(number.error());
    return Quantity{*number, value[u"unit"].string(), value[u"system"].string(),
                    value[u"code"].string()};
}

template <typename T>
Result<AnswerValue> asAnswer(const Result<T> &read)
{
    if (!read)
        return std::unexpected(read.error());
    return AnswerValue(*read);
}

Result<AnswerValue> readValue(const QString &name, const JsonValue &value, const QString &path)
{
    const QString text = value.string();
    if (name == u"valueBoolean" && value.kind == JsonValue::Kind::Bool)
        return value.boolean;
    if (name == u"valueDecimal")
        return asAnswer(readDecimal(value, path));
    if (name == u"valueInteger")
        return asAnswer(readInteger(value, path));
    if (name == u"valueDate" && isDate(text))
        return Date{text};
    if (name == u"valueDateTime" && isDateTime(text))
        return DateTime{text};
    if (name == u"valueTime")
        return readTime(text, path);
    if (name == u"valueString")
        return asAnswer(readText(value, path));
    if (name == u"valueUri" && !text.isEmpty())
        return Url{text};
    if (name == u"valueCoding" && value.isObject())
        return readCoding(value);
    if (name == u"valueQuantity" && value.isObject())
        return readQuantity(value, path);
    if (name == u"valueAttachment" || name == u"valueReference")
        return fail(ErrorKind::TooNew, path);
    return invalid(path);
}

Result<Answer> readAnswer(const JsonValue &from, const QString &path)
{
    std::optional<Answer> answer;
    for (const JsonMember &member : from.members) {
        if (!member.name.startsWith(u"value"))
            continue;
        const auto value = readValue(member.name, member.value, path);
        if (!value)
            return std::unexpected(value.error());
        if (answer)
            return invalid(path);
        answer = Answer{*value, {}};
    }
    if (!answer)
        return invalid(path);
    auto items = readItems(from[u"item"], path + QStringLiteral(".item"));
    if (!items)
        return std::unexpected(items.error());
    answer->items = std::move(*items);
    return *answer;
}

Result<AnswerItem> readItem(const JsonValue &from, const QString &path)
{
    const auto linkId = readText(from[u"linkId"], path + QStringLiteral(".linkId"));
    if (!linkId)
        return std::unexpected(linkId.error());
    AnswerItem item{*linkId, from[u"text"].string(), {}, {}};
    for (const JsonValue &one : from[u"answer"].items) {
        auto answer =
            readAnswer(one, QStringLiteral("%1.answer[%2]").arg(path).arg(item.answers.size()));
        if (!answer)
            return std::unexpected(answer.error());
        item.answers.push_back(std::move(*answer));
    }
    auto items = readItems(from[u"item"], path + QStringLiteral(".item"));
    if (!items)
        return std::unexpected(items.error());
    item.items = std::move(*items);
    return item;
}

Result<void> writeAnswers(JsonWriter &to, const std::vector<Answer> &answers, const QString &path)
{
    to.name("answer").beginArray();
    for (const Answer &answer : answers) {
        to.beginObject();
        if (!std::visit(WriteValue{to}, answer.value))
            return invalid(path + QStringLiteral(".answer"));
        if (const auto inside = writeItems(to, answer.items, path + QStringLiteral(".answer.item"));
            !inside)
            return inside;
        to.endObject();
    }
    to.endArray();
    return {};
}
} // namespace

Result<void> writeItems(JsonWriter &to, const std::vector<AnswerItem> &items, const QString &path)
{
    if (items.empty())
        return {};
    to.name("item").beginArray();
    for (const AnswerItem &item : items) {
        const QString here = QStringLiteral("%1[%2]").arg(path).arg(&item - items.data());
        // R4 invariant qrs-1: a group has items, a question has answers, never both.
        if (item.linkId.isEmpty() || (!item.answers.empty() && !item.items.empty()) ||
            to.deepest() > maxJsonDepth)
            return invalid(here);
        to.beginObject().member("linkId", item.linkId).member("text", item.text);
        if (!item.answers.empty())
            if (const auto written = writeAnswers(to, item.answers, here); !written)
                return written;
        if (const auto written = writeItems(to, item.items, here + QStringLiteral(".item"));
            !written)
            return written;
        to.endObject();
    }
    to.endArray();
    return {};
}

Result<std::vector<AnswerItem>> readItems(const JsonValue &items, const QString &path)
{
    std::vector<AnswerItem> read;
    if (items.kind != JsonValue::Kind::Null && !items.isArray())
        return invalid(path);
    for (const JsonValue &one : items.items) {
        auto item = readItem(one, QStringLiteral("%1[%2]").arg(path).arg(read.size()));
        if (!item)
            return std::unexpected(item.error());
        read.push_back(std::move(*item));
    }
    return read;
}

} // namespace backwell::sync::wire
