// SPDX-License-Identifier: Apache-2.0
// Lookups over a questionnaire and the comparison of answers.
#include "content/questionnaire/questionnaire.h"

#include "content/scoring/number.h"

#include <QDateTime>

#include <array>

namespace backwell::content
{

namespace
{
constexpr std::array<QStringView, 14> typeNames{
    u"group", u"display", u"boolean", u"decimal", u"integer", u"date",        u"dateTime",
    u"time",  u"string",  u"text",    u"url",     u"choice",  u"open-choice", u"quantity"};

const Item *findIn(const std::vector<Item> &items, QStringView linkId)
{
    for (const Item &item : items) {
        if (item.linkId == linkId)
            return &item;
        if (const Item *found = findIn(item.items, linkId))
            return found;
    }
    return nullptr;
}

int countIn(const std::vector<Item> &items)
{
    int count = 0;
    for (const Item &item : items)
        count += 1 + countIn(item.items);
    return count;
}

bool anyExpression(const std::vector<Item> &items)
{
    for (const Item &item : items) {
        if (!item.expressions.empty() || anyExpression(item.items))
            return true;
    }
    return false;
}

/// The number in a value, exactly; a Coding counts by its ordinal, else by a code that is a number.
std::optional<Number> numberOf(const AnswerValue &value)
{
    if (const auto *integer = std::get_if<qint32>(&value))
        return Number(*integer);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return Number::parse(decimal->text);
    if (const auto *quantity = std::get_if<sync::Quantity>(&value))
        return Number::parse(quantity->value.text);
    if (const auto *coding = std::get_if<Coding>(&value))
        return coding->ordinal ? Number::parse(coding->ordinal->text) : Number::parse(coding->code);
    return std::nullopt;
}

std::optional<QString> textOf(const AnswerValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *url = std::get_if<sync::Url>(&value))
        return url->text;
    return std::nullopt;
}

std::optional<QString> dateOf(const AnswerValue &value)
{
    if (const auto *date = std::get_if<sync::Date>(&value))
        return date->text;
    if (const auto *dateTime = std::get_if<sync::DateTime>(&value))
        return dateTime->text;
    return std::nullopt;
}

int signOf(int value)
{
    return value < 0 ? -1 : (value > 0 ? 1 : 0);
}

/// With a zone both are instants; otherwise the shorter one decides how far we look.
int compareDates(const QString &a, const QString &b)
{
    const QDateTime first = QDateTime::fromString(a, Qt::ISODateWithMs);
    const QDateTime second = QDateTime::fromString(b, Qt::ISODateWithMs);
    const bool zoned = a.contains(u'T') && b.contains(u'T') && first.isValid() &&
                       second.isValid() && first.timeSpec() != Qt::LocalTime &&
                       second.timeSpec() != Qt::LocalTime;
    if (zoned) {
        const qint64 difference = first.toMSecsSinceEpoch() - second.toMSecsSinceEpoch();
        return difference < 0 ? -1 : (difference > 0 ? 1 : 0);
    }
    const qsizetype length = qMin(a.left(10).size(), b.left(10).size());
    return signOf(a.left(length).compare(b.left(length)));
}

std::optional<int> compareCodings(const Coding &a, const Coding &b)
{
    if (a == b)
        return 0;
    // A condition that leaves the system out means the code alone.
    if (!a.code.isEmpty() && a.code == b.code && (a.system.isEmpty() || b.system.isEmpty()))
        return 0;
    const auto first = numberOf(a);
    const auto second = numberOf(b);
    if (a.ordinal && b.ordinal && first && second && first->compare(*second) != 0)
        return first->compare(*second);
    return std::nullopt;
}
} // namespace

QString Questionnaire::canonical() const
{
    return url.isEmpty() || version.isEmpty() ? QString() : url + u'|' + version;
}

const Item *Questionnaire::find(QStringView linkId) const
{
    return findIn(items, linkId);
}

int Questionnaire::count() const
{
    return countIn(items);
}

bool Questionnaire::hasExpressions() const
{
    return !variables.empty() || anyExpression(items);
}

QString typeName(ItemType type)
{
    return typeNames.at(size_t(type)).toString();
}

QString expressionName(Expression::Kind kind)
{
    constexpr std::array<QStringView, 5> names{u"variable", u"calculatedExpression",
                                               u"enableWhenExpression", u"initialExpression",
                                               u"answerExpression"};
    return names.at(size_t(kind)).toString();
}

QString plainText(const AnswerValue &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *integer = std::get_if<qint32>(&value))
        return QString::number(*integer);
    if (const auto *decimal = std::get_if<Decimal>(&value))
        return decimal->text;
    if (const auto *time = std::get_if<QTime>(&value))
        return time->toString(QStringLiteral("HH:mm:ss"));
    if (const auto *coding = std::get_if<Coding>(&value))
        return coding->display.isEmpty() ? coding->code : coding->display;
    if (const auto *quantity = std::get_if<sync::Quantity>(&value)) {
        const QString unit = quantity->unit.isEmpty() ? quantity->code : quantity->unit;
        return unit.isEmpty() ? quantity->value.text : quantity->value.text + u' ' + unit;
    }
    if (const auto date = dateOf(value))
        return *date;
    return textOf(value).value_or(QString());
}

std::optional<int> compare(const AnswerValue &a, const AnswerValue &b)
{
    const auto *firstCoding = std::get_if<Coding>(&a);
    const auto *secondCoding = std::get_if<Coding>(&b);
    if (firstCoding && secondCoding)
        return compareCodings(*firstCoding, *secondCoding);
    const auto *firstQuantity = std::get_if<sync::Quantity>(&a);
    const auto *secondQuantity = std::get_if<sync::Quantity>(&b);
    if (firstQuantity && secondQuantity && !firstQuantity->code.isEmpty() &&
        !secondQuantity->code.isEmpty() && firstQuantity->code != secondQuantity->code)
        return std::nullopt;
    if (const auto number = numberOf(a)) {
        if (const auto other = numberOf(b))
            return number->compare(*other);
    }
    if (firstCoding || secondCoding) {
        const Coding &coding = firstCoding ? *firstCoding : *secondCoding;
        const auto text = textOf(firstCoding ? b : a);
        if (text && (*text == coding.code || *text == coding.display))
            return 0;
        return std::nullopt;
    }
    const auto *firstBool = std::get_if<bool>(&a);
    const auto *secondBool = std::get_if<bool>(&b);
    if (firstBool && secondBool)
        return int(*firstBool) - int(*secondBool);
    const auto *firstTime = std::get_if<QTime>(&a);
    const auto *secondTime = std::get_if<QTime>(&b);
    if (firstTime && secondTime)
        return *firstTime < *secondTime ? -1 : (*secondTime < *firstTime ? 1 : 0);
    const auto firstDate = dateOf(a);
    const auto secondDate = dateOf(b);
    if (firstDate && secondDate)
        return compareDates(*firstDate, *secondDate);
    const auto firstText = textOf(a);
    const auto secondText = textOf(b);
    if (firstText && secondText)
        return signOf(firstText->compare(*secondText));
    return std::nullopt;
}

} // namespace backwell::content
