// SPDX-License-Identifier: Apache-2.0
// Answer by answer.
#include "content/instrument/fit_answers.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
/// By what a response names an option: its code, else its text.
QString keyOf(const Option &option)
{
    const auto *coding = std::get_if<sync::Coding>(&option.value);
    return coding ? coding->code : plainText(option.value);
}

std::optional<Number> ownPoints(const Option &option)
{
    if (const auto *whole = std::get_if<qint32>(&option.value))
        return Number(*whole);
    const auto *coding = std::get_if<sync::Coding>(&option.value);
    return coding && coding->ordinal ? Number::parse(coding->ordinal->text) : std::nullopt;
}

/// The points that an item's answers give, each as often as there are answers for it.
std::vector<Number> expectedPoints(const MeasureItem &item)
{
    std::vector<Number> all;
    all.reserve(item.ordinals.size());
    for (const auto &[code, points] : item.ordinals)
        all.push_back(points);
    if (all.empty()) {
        for (Number one = item.limits.low; item.limits.holds(one); one = one.plus(Number(1)))
            all.push_back(one);
    }
    return all;
}

bool isSame(std::vector<Number> a, std::vector<Number> b)
{
    const auto less = [](const Number &x, const Number &y) { return x.compare(y) < 0; };
    const auto equal = [](const Number &x, const Number &y) { return x.compare(y) == 0; };
    std::ranges::sort(a, less);
    std::ranges::sort(b, less);
    return std::ranges::equal(a, b, equal);
}

QString inWords(const std::vector<Number> &points)
{
    QStringList words;
    for (const Number &one : points)
        words += one.toString();
    return words.join(QStringLiteral(", "));
}

bool isValue(const std::optional<AnswerValue> &value, const Number &number)
{
    const auto points =
        value ? Number::parse(plainText(*value)) : std::optional<Number>(std::nullopt);
    return points && points->compare(number) == 0;
}

QString limitWord(const std::optional<AnswerValue> &value)
{
    return value ? plainText(*value) : QStringLiteral("anything");
}

std::optional<Number> told(const FitMap &map, const QString &linkId, const QString &key)
{
    for (const QString &whose : {linkId, QStringLiteral("*")}) {
        const auto points = map.points.find(whose);
        if (points == map.points.end())
            continue;
        if (const auto one = points->second.find(key); one != points->second.end())
            return one->second;
    }
    return std::nullopt;
}

AnswerFit fitOptions(const MeasureItem &item, const Item &asked, const FitMap &map)
{
    AnswerFit fit;
    std::vector<Number> given;
    for (const Option &option : asked.options) {
        const QString key = keyOf(option);
        const auto own = ownPoints(option);
        const auto listed = item.ordinals.find(key);
        auto points = told(map, item.linkId, key);
        if (!points && listed != item.ordinals.end()) {
            points = listed->second;
            if (own && own->compare(*points) != 0)
                fit.remarks += QStringLiteral("the form gives %1 %2 points; the published %3 count")
                                   .arg(key, own->toString(), points->toString());
        }
        points = points ? points : own;
        if (key.isEmpty() || !points) {
            fit.problems += key.isEmpty()
                                ? QStringLiteral("an answer has no code")
                                : QStringLiteral("no points are known for the answer ") + key;
            continue;
        }
        given.push_back(*points);
        if (!fit.points.emplace(key, *points).second)
            fit.problems += QStringLiteral("two answers have the code ") + key;
    }
    const std::vector<Number> expected = expectedPoints(item);
    if (given.size() == asked.options.size() && !isSame(given, expected))
        fit.problems += QStringLiteral("its answers give the points %1, and the measure has %2")
                            .arg(inWords(given), inWords(expected));
    return fit;
}
} // namespace

AnswerFit fitAnswers(const MeasureItem &item, const Item &asked, const FitMap &map)
{
    if (!asked.options.empty() && asked.type != ItemType::OpenChoice)
        return fitOptions(item, asked, map);
    const QString low = item.limits.low.toString();
    const QString high = item.limits.high.toString();
    const bool yesNo = isSame(expectedPoints(item), {Number(0), Number(1)});
    if (asked.type == ItemType::Boolean && item.ordinals.empty() && yesNo)
        return {};
    const bool isNumber = asked.type == ItemType::Integer || asked.type == ItemType::Decimal;
    AnswerFit fit;
    if (!isNumber || !item.ordinals.empty())
        fit.problems +=
            QStringLiteral("its answers are of the type %1 and give no points from %2 to %3")
                .arg(typeName(asked.type), low, high);
    else if (!isValue(asked.minValue, item.limits.low) ||
             !isValue(asked.maxValue, item.limits.high))
        fit.problems +=
            QStringLiteral("its numbers must go from %1 to %2, and the form says from %3 to %4")
                .arg(low, high, limitWord(asked.minValue), limitWord(asked.maxValue));
    return fit;
}

} // namespace backwell::content
