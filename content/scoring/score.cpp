// SPDX-License-Identifier: Apache-2.0
// The three methods and what makes a score absent.
#include "content/scoring/score.h"

#include <algorithm>

namespace backwell::content
{

namespace
{
/// Every answer of every occurrence of one of these items, in reading order.
void collect(const std::vector<sync::AnswerItem> &items, const QString &linkId,
             std::vector<const sync::AnswerValue *> &found)
{
    for (const sync::AnswerItem &item : items) {
        for (const sync::Answer &answer : item.answers) {
            if (item.linkId == linkId)
                found.push_back(&answer.value);
            collect(answer.items, linkId, found);
        }
        collect(item.items, linkId, found);
    }
}

std::optional<Number> pointsOf(const Instrument &instrument, const sync::AnswerValue &value)
{
    if (const auto *integer = std::get_if<qint32>(&value))
        return Number(*integer);
    if (const auto *decimal = std::get_if<sync::Decimal>(&value))
        return Number::parse(decimal->text);
    const auto *coding = std::get_if<sync::Coding>(&value);
    if (instrument.value != ValueFrom::Ordinal || !coding)
        return std::nullopt;
    const auto own = instrument.ordinals.find(coding->code);
    if (own != instrument.ordinals.end())
        return own->second;
    return coding->ordinal ? Number::parse(coding->ordinal->text) : std::nullopt;
}

Scored absent(const char *reason, int answered)
{
    return {std::nullopt, QString::fromLatin1(reason), answered};
}

Number combine(const Instrument &instrument, const Number &sum, int answered)
{
    switch (instrument.method) {
    case Method::Sum:
        break;
    case Method::Mean:
        return sum.dividedBy(Number(answered), instrument.decimals);
    case Method::PercentOfAnswered:
        return sum.times(Number(100))
            .dividedBy(instrument.itemMax.times(Number(answered)), instrument.decimals);
    }
    return sum.rounded(instrument.decimals);
}
} // namespace

Scored score(const Instrument &instrument, const std::vector<sync::AnswerItem> &items)
{
    Number sum;
    int answered = 0;
    for (const QString &linkId : instrument.items) {
        std::vector<const sync::AnswerValue *> values;
        collect(items, linkId, values);
        for (const sync::AnswerValue *value : values) {
            auto points = pointsOf(instrument, *value);
            if (!points || points->compare(instrument.itemMin) < 0 ||
                points->compare(instrument.itemMax) > 0)
                return absent("error", answered);
            if (instrument.reverse.contains(linkId))
                points = instrument.itemMin.plus(instrument.itemMax).minus(*points);
            sum = sum.plus(*points);
            ++answered;
        }
    }
    if (answered == 0)
        return absent("not-asked", 0);
    if (answered < instrument.minAnswered)
        return absent("unknown", answered);
    const Number result = combine(instrument, sum, answered);
    if (result.compare(instrument.rangeMin) < 0 || result.compare(instrument.rangeMax) > 0)
        return absent("error", answered);
    return {sync::Decimal{result.toString()}, {}, answered};
}

std::vector<sync::AnswerItem> answersWithPoints(const Questionnaire &questionnaire,
                                                std::vector<sync::AnswerItem> items)
{
    for (sync::AnswerItem &item : items) {
        const Item *asked = questionnaire.find(item.linkId);
        for (sync::Answer &answer : item.answers) {
            const auto option =
                asked ? std::ranges::find(asked->options, answer.value, &Option::value)
                      : std::vector<Option>::const_iterator{};
            if (asked && option != asked->options.end())
                answer.value = option->value;
            answer.items = answersWithPoints(questionnaire, std::move(answer.items));
        }
        item.items = answersWithPoints(questionnaire, std::move(item.items));
    }
    return items;
}

sync::Score scoreRecord(const Instrument &instrument, const sync::Response &response,
                        const sync::Key &key)
{
    const Scored scored = score(instrument, response.items);
    return {key,           response.person,     response.key.id,
            instrument.id, instrument.version,  instrument.code,
            scored.value,  scored.absentReason, response.authored};
}

} // namespace backwell::content
