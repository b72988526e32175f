// SPDX-License-Identifier: Apache-2.0
// Conditions in, and what is wrong with them.
#include "content/questionnaire/condition_reader.h"

#include <QHash>

#include <algorithm>

namespace backwell::content::reading
{

namespace
{
using Items = QHash<QString, const Item *>;

std::optional<Operator> operatorOf(const QString &word)
{
    static const QHash<QString, Operator> words{{QStringLiteral("exists"), Operator::Exists},
                                                {QStringLiteral("="), Operator::Equal},
                                                {QStringLiteral("!="), Operator::NotEqual},
                                                {QStringLiteral(">"), Operator::Greater},
                                                {QStringLiteral("<"), Operator::Less},
                                                {QStringLiteral(">="), Operator::GreaterOrEqual},
                                                {QStringLiteral("<="), Operator::LessOrEqual}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<EnableWhen> readCondition(const Place &at)
{
    EnableWhen condition;
    condition.question = at.string(u"question");
    const auto op = operatorOf(at.string(u"operator"));
    const auto answer = readValue(at, u"answer");
    if (!op || !answer || (op == Operator::Exists && !std::holds_alternative<bool>(*answer))) {
        at.refused(QStringLiteral("a condition that cannot be understood"));
        return std::nullopt;
    }
    condition.op = *op;
    condition.answer = *answer;
    return condition;
}

void gather(const std::vector<Item> &items, Items &all)
{
    for (const Item &item : items) {
        all.insert(item.linkId, &item);
        gather(item.items, all);
    }
}

void checkOne(const Place &place, const EnableWhen &condition, const QString &owner,
              const Items &items)
{
    const Item *question = items.value(condition.question);
    if (!question || !question->isQuestion()) {
        place.refused(QStringLiteral("a condition on a question that is not there"));
        return;
    }
    const Item *item = items.value(owner);
    const bool below = item && std::ranges::any_of(item->items, [&](const Item &child) {
                           return child.linkId == condition.question;
                       });
    if (condition.question == owner || below)
        place.refused(QStringLiteral("a condition that waits for its own answer"));
    const bool choice =
        question->type == ItemType::Choice || question->type == ItemType::OpenChoice;
    if (choice && condition.op != Operator::Exists && !question->options.empty() &&
        condition.answer.index() != question->options.front().value.index())
        place.repaired(QStringLiteral("the condition compares an option by its code"));
}
} // namespace

void ConditionReader::read(const Place &place, Item &item)
{
    for (const Place &at : place.each(u"enableWhen")) {
        remarkUnknown(at, Kind::Condition);
        if (const auto condition = readCondition(at)) {
            item.enableWhen.push_back(*condition);
            m_conditions.push_back({at, *condition, item.linkId});
        }
    }
    const QString behaviour = place.string(u"enableBehavior");
    item.enableBehavior = behaviour == u"any" ? EnableBehavior::Any : EnableBehavior::All;
    if (behaviour.isEmpty() && item.enableWhen.size() > 1)
        place.repaired(QStringLiteral("several conditions and no enableBehavior; all must hold"));
    else if (!behaviour.isEmpty() && behaviour != u"any" && behaviour != u"all")
        place.refused(QStringLiteral("an enableBehavior that is not known"));
}

void ConditionReader::check(const std::vector<Item> &items, const QSet<QString> &leftOut) const
{
    Items all;
    gather(items, all);
    for (const auto &[place, condition, owner] : m_conditions) {
        if (leftOut.contains(condition.question))
            place.ignored(
                QStringLiteral("it looks at a question that is left out, so at no answer"));
        else
            checkOne(place, condition, owner, all);
    }
}

} // namespace backwell::content::reading
