// SPDX-License-Identifier: Apache-2.0
// From an answer to its points, and from points to a sum.
#include "content/scoring/tally.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
void collect(const QString &linkId, const std::vector<sync::AnswerItem> &items,
             std::vector<const sync::AnswerValue *> &found)
{
    for (const sync::AnswerItem &item : items) {
        for (const sync::Answer &answer : item.answers) {
            if (item.linkId == linkId)
                found.push_back(&answer.value);
            collect(linkId, answer.items, found);
        }
        collect(linkId, item.items, found);
    }
}

/// What an answer says of itself.
std::optional<Number> ownPoints(const sync::AnswerValue &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return Number(*yes ? 1 : 0);
    if (const auto *integer = std::get_if<qint32>(&value))
        return Number(*integer);
    if (const auto *decimal = std::get_if<sync::Decimal>(&value))
        return Number::parse(decimal->text);
    const auto *coding = std::get_if<sync::Coding>(&value);
    return coding && coding->ordinal ? Number::parse(coding->ordinal->text) : std::nullopt;
}

std::optional<Number> listedPoints(const MeasureItem &item, const sync::AnswerValue &value)
{
    const auto *coding = std::get_if<sync::Coding>(&value);
    const auto *text = std::get_if<QString>(&value);
    if (!coding && !text)
        return std::nullopt;
    const auto listed = item.ordinals.find(coding ? coding->code : *text);
    return listed == item.ordinals.end() ? std::nullopt : std::optional(listed->second);
}

/// The person said that they looked at all the items, so a blank one is an answer.
bool blankCounts(const Instrument &instrument, const std::vector<sync::AnswerItem> &items)
{
    if (!instrument.blank)
        return false;
    const auto looked = answersTo(instrument.blank->looked, items);
    return looked.size() == 1 && *looked.front() == sync::AnswerValue(true);
}
} // namespace

std::vector<const sync::AnswerValue *> answersTo(const QString &linkId,
                                                 const std::vector<sync::AnswerItem> &items)
{
    std::vector<const sync::AnswerValue *> found;
    collect(linkId, items, found);
    return found;
}

std::optional<Number> pointsOf(const MeasureItem &item, const sync::AnswerValue &value)
{
    const auto points = item.ordinals.empty() ? ownPoints(value) : listedPoints(item, value);
    return points && item.limits.holds(*points) ? points : std::nullopt;
}

Tally tallyOf(const Instrument &instrument, const ScoreRule &rule,
              const std::vector<sync::AnswerItem> &items)
{
    Tally tally;
    const bool blanks = blankCounts(instrument, items);
    for (const QString &linkId : rule.items) {
        const MeasureItem &item = *instrument.item(linkId);
        std::vector<std::optional<Number>> points;
        for (const sync::AnswerValue *value : answersTo(linkId, items))
            points.push_back(pointsOf(item, *value));
        if (points.empty() && blanks)
            points.emplace_back(instrument.blank->points);
        if (points.size() > 1 && !item.repeats)
            tally.unusable = true;
        for (std::optional<Number> &one : points) {
            if (!one || (rule.method == Method::Digits && one->compare(one->rounded(0)) != 0))
                tally.unusable = true;
            if (tally.unusable)
                return tally;
            if (rule.reverse.contains(linkId))
                one = item.limits.low.plus(item.limits.high).minus(*one);
            tally.sum = tally.sum.plus(*one);
            tally.most = tally.most.plus(item.limits.high);
            tally.digits = tally.digits.times(Number(10)).plus(*one);
            ++tally.answered;
        }
    }
    return tally;
}

} // namespace backwell::content
