// SPDX-License-Identifier: Apache-2.0
// The table: sign, answer, action.
#include "content/safety/safety_outcome.h"

#include <algorithm>
#include <array>
#include <utility>

namespace backwell::content
{

namespace
{

constexpr std::array<std::pair<SafetyOutcome, QStringView>, 4> codes{
    {{SafetyOutcome::CarryOn, u"carry-on"},
     {SafetyOutcome::Appointment, u"appointment"},
     {SafetyOutcome::SameDay, u"today"},
     {SafetyOutcome::Emergency, u"999"}}};

SignAnswer answerOf(const sync::AnswerItem *item)
{
    if (item == nullptr || item->answers.size() != 1)
        return SignAnswer::Open;
    const auto *word = std::get_if<Coding>(&item->answers.front().value);
    if (word == nullptr)
        return SignAnswer::Open;
    if (word->code == u"yes")
        return SignAnswer::Yes;
    if (word->code == u"no")
        return SignAnswer::No;
    return word->code == u"not-sure" ? SignAnswer::NotSure : SignAnswer::Open;
}

void collect(const std::vector<Item> &asked, const std::vector<sync::AnswerItem> &items,
             std::vector<AnsweredSign> &signs)
{
    for (const Item &item : asked) {
        if (item.type == ItemType::Choice && !item.hidden)
            signs.push_back({item.linkId, answerOf(sync::findItem(items, item.linkId))});
        collect(item.items, items, signs);
    }
}

} // namespace

QString outcomeCode(SafetyOutcome outcome)
{
    return std::ranges::find(codes, outcome, &decltype(codes)::value_type::first)
        ->second.toString();
}

std::optional<SafetyOutcome> outcomeOfCode(QStringView code)
{
    const auto *const found = std::ranges::find(codes, code, &decltype(codes)::value_type::second);
    return found == codes.end() ? std::nullopt : std::optional(found->first);
}

std::vector<AnsweredSign> answeredSigns(const Questionnaire &check,
                                        const std::vector<sync::AnswerItem> &items)
{
    std::vector<AnsweredSign> signs;
    collect(check.items, items, signs);
    return signs;
}

SafetyOutcome outcomeOfSign(const HelpNow &help, QStringView sign)
{
    for (size_t i = 0; i < help.tiers.size(); ++i) {
        const Tier &tier = help.tiers[i];
        if (std::ranges::find(tier.signs, sign, &Sign::id) == tier.signs.end())
            continue;
        if (i == 0)
            return SafetyOutcome::Emergency;
        return tier.id == u"appointment" ? SafetyOutcome::Appointment : SafetyOutcome::SameDay;
    }
    return SafetyOutcome::Emergency;
}

SafetyOutcome safetyOutcome(const HelpNow &help, const AnsweredSign &sign)
{
    switch (sign.answer) {
    case SignAnswer::No:
        return SafetyOutcome::CarryOn;
    case SignAnswer::Yes:
        return outcomeOfSign(help, sign.sign);
    case SignAnswer::NotSure:
    case SignAnswer::Open:
        break;
    }
    return std::min(outcomeOfSign(help, sign.sign), SafetyOutcome::SameDay);
}

SafetyOutcome safetyOutcome(const HelpNow &help, const std::vector<AnsweredSign> &signs)
{
    auto outcome = SafetyOutcome::CarryOn;
    for (const AnsweredSign &sign : signs)
        outcome = std::max(outcome, safetyOutcome(help, sign));
    if (help.tiers.empty())
        return std::max(outcome, SafetyOutcome::SameDay);
    for (const Sign &urgent : help.tiers.front().signs)
        if (std::ranges::find(signs, urgent.id, &AnsweredSign::sign) == signs.end())
            outcome = std::max(outcome, SafetyOutcome::SameDay);
    return outcome;
}

} // namespace backwell::content
