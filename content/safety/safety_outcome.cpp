// SPDX-License-Identifier: Apache-2.0
// The maximum over the rules.
#include "content/safety/safety_outcome.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

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
             CheckAnswers &answers)
{
    for (const Item &item : asked) {
        if (item.type == ItemType::Choice && !item.hidden)
            answers.push_back({item.linkId, answerOf(sync::findItem(items, item.linkId))});
        collect(item.items, items, answers);
    }
}

SignAnswer saidTo(const QString &question, const CheckAnswers &answers)
{
    const auto found = std::ranges::find(answers, question, &CheckAnswer::question);
    return found == answers.end() ? SignAnswer::Open : found->answer;
}

/// How far an answer goes towards *yes*.
int reach(SignAnswer answer)
{
    switch (answer) {
    case SignAnswer::No:
        return 0;
    case SignAnswer::Open:
        return 1;
    case SignAnswer::NotSure:
        return 2;
    case SignAnswer::Yes:
        break;
    }
    return 3;
}

/// What an answer asks for when no rule reads its question.
SafetyOutcome unknownAsks(SignAnswer answer)
{
    if (answer == SignAnswer::No)
        return SafetyOutcome::CarryOn;
    return answer == SignAnswer::Yes ? SafetyOutcome::Emergency : SafetyOutcome::SameDay;
}

/// A question of another version of the check.
SafetyRule ruleForUnknown(const QString &question)
{
    return {question, SafetyOutcome::Emergency, {{question}}, {}};
}

bool isRead(const QString &question, const std::vector<SafetyRule> &rules)
{
    return std::ranges::any_of(rules, [&](const SafetyRule &rule) {
        return std::ranges::any_of(
            rule.allOf, [&](const QStringList &group) { return group.contains(question); });
    });
}

} // namespace

CheckAnswers checkAnswers(const Questionnaire &check, const std::vector<sync::AnswerItem> &items)
{
    CheckAnswers answers;
    collect(check.items, items, answers);
    return answers;
}

SignAnswer meets(const SafetyRule &rule, const CheckAnswers &answers)
{
    bool certain = true;
    bool unsure = false;
    for (const QStringList &group : rule.allOf) {
        SignAnswer best = SignAnswer::No;
        for (const QString &question : group)
            best = std::max(best, saidTo(question, answers),
                            [](SignAnswer a, SignAnswer b) { return reach(a) < reach(b); });
        if (best == SignAnswer::No)
            return SignAnswer::No;
        certain = certain && best == SignAnswer::Yes;
        unsure = unsure || best == SignAnswer::NotSure;
    }
    if (certain)
        return SignAnswer::Yes;
    return unsure ? SignAnswer::NotSure : SignAnswer::Open;
}

SafetyOutcome safetyOutcome(const SafetyRule &rule, const CheckAnswers &answers)
{
    switch (meets(rule, answers)) {
    case SignAnswer::No:
        return SafetyOutcome::CarryOn;
    case SignAnswer::Yes:
        return rule.outcome;
    case SignAnswer::NotSure:
    case SignAnswer::Open:
        break;
    }
    return std::min(rule.outcome, SafetyOutcome::SameDay);
}

SafetyOutcome mostUrgent(const std::vector<SafetyRule> &rules, const CheckAnswers &answers)
{
    auto outcome = SafetyOutcome::CarryOn;
    for (const SafetyRule &rule : rules)
        outcome = std::max(outcome, safetyOutcome(rule, answers));
    return outcome;
}

SafetyOutcome safetyOutcome(const CheckAnswers &answers, const std::vector<SafetyRule> &rules)
{
    SafetyOutcome outcome = mostUrgent(rules, answers);
    for (const CheckAnswer &answer : answers) {
        const SafetyOutcome unknown = unknownAsks(answer.answer);
        if (unknown > outcome && !isRead(answer.question, rules))
            outcome = unknown;
    }
    return outcome;
}

QStringList decidedAbove(const CheckAnswers &answers, SafetyOutcome outcome,
                         const std::vector<SafetyRule> &rules)
{
    QStringList questions;
    for (const SafetyRule &rule : rules)
        if (safetyOutcome(rule, answers) > outcome)
            questions += questionsOf(rule);
    for (const CheckAnswer &answer : answers)
        if (unknownAsks(answer.answer) > outcome && !isRead(answer.question, rules))
            questions += answer.question;
    questions.removeDuplicates();
    return questions;
}

std::vector<Deciding> decidedBy(const CheckAnswers &answers, const std::vector<SafetyRule> &rules)
{
    std::vector<Deciding> deciding;
    const SafetyOutcome outcome = safetyOutcome(answers, rules);
    if (outcome == SafetyOutcome::CarryOn)
        return deciding;
    const auto look = [&](const SafetyRule &rule) {
        if (safetyOutcome(rule, answers) != outcome)
            return;
        Deciding one{rule.id, questionsOf(rule), meets(rule, answers)};
        one.questions.removeIf(
            [&](const QString &of) { return saidTo(of, answers) == SignAnswer::No; });
        deciding.push_back(std::move(one));
    };
    std::ranges::for_each(rules, look);
    for (const CheckAnswer &answer : answers)
        if (unknownAsks(answer.answer) == outcome && !isRead(answer.question, rules))
            look(ruleForUnknown(answer.question));
    return deciding;
}

} // namespace backwell::content
