// SPDX-License-Identifier: Apache-2.0
// Items, their conditions, and what is wrong with them.
#include "content/questionnaire/item_reader.h"

#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/validation.h"

#include <QHash>

#include <algorithm>

namespace backwell::content::reading
{

namespace
{
constexpr int maxItems = 5000;
constexpr int maxDepth = 32;

const QHash<QString, ItemType> &typeWords()
{
    static const QHash<QString, ItemType> words = [] {
        QHash<QString, ItemType> all;
        for (int i = 0; i <= int(ItemType::Quantity); ++i)
            all.insert(typeName(ItemType(i)), ItemType(i));
        return all;
    }();
    return words;
}

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

std::optional<ItemType> readType(const Place &place)
{
    const QString word = place.string(u"type");
    const auto found = typeWords().constFind(word);
    if (found != typeWords().constEnd())
        return *found;
    if (word == u"coding") {
        place.repaired(QStringLiteral("\"coding\" is of a newer version; read as choice"));
        return place.string(u"answerConstraint").startsWith(u"optionsOr") ? ItemType::OpenChoice
                                                                          : ItemType::Choice;
    }
    if (word.isEmpty() && place.json().find(u"item")) {
        place.repaired(QStringLiteral("there is no type; with items below it is a group"));
        return ItemType::Group;
    }
    if (word == u"attachment" || word == u"reference")
        place.refused(QStringLiteral("an item of type %1 cannot be answered here").arg(word));
    else
        place.refused(QStringLiteral("the type \"%1\" is not known").arg(word.left(40)));
    return std::nullopt;
}

/// Help, and the words at a slider's ends, belong to the question and not below it.
void takeTexts(Item &item)
{
    std::erase_if(item.items, [&](const Item &child) {
        if (child.type != ItemType::Display || child.isConditional())
            return false;
        if (child.control == Control::Lower)
            item.lowLabel = child.text;
        else if (child.control == Control::Upper)
            item.highLabel = child.text;
        else if (child.control == Control::Help)
            item.help = item.help.isEmpty() ? child.text : item.help + u'\n' + child.text;
        else
            return false;
        return true;
    });
}

void checkCondition(const Place &place, const EnableWhen &condition, const QString &owner,
                    const Questionnaire &questionnaire)
{
    const Item *question = questionnaire.find(condition.question);
    if (!question || !question->isQuestion()) {
        place.refused(QStringLiteral("a condition on a question that is not there"));
        return;
    }
    const Item *item = questionnaire.find(owner);
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

std::vector<Item> ItemReader::readItems(const Place &parent, int depth)
{
    std::vector<Item> items;
    if (depth > maxDepth) {
        parent.refused(QStringLiteral("nested deeper than 32 levels"));
        return items;
    }
    for (const Place &place : parent.each(u"item")) {
        if (++m_count > maxItems) {
            if (m_count == maxItems + 1)
                place.refused(QStringLiteral("more than 5,000 items"));
            return items;
        }
        if (auto item = readItem(place, depth))
            items.push_back(std::move(*item));
    }
    return items;
}

QString ItemReader::readLinkId(const Place &place, ItemType type)
{
    QString linkId = place.string(u"linkId");
    if (linkId.trimmed().isEmpty() && type == ItemType::Display) {
        place.repaired(QStringLiteral("a text without linkId was given one"));
        linkId = QStringLiteral("text-%1").arg(m_count);
    }
    if (linkId.trimmed().isEmpty())
        place.refused(QStringLiteral("there is no linkId, so its answer could not be found again"));
    else if (m_linkIds.contains(linkId))
        place.refused(QStringLiteral("the linkId \"%1\" occurs twice").arg(linkId.left(80)));
    m_linkIds.insert(linkId);
    return linkId;
}

std::optional<Item> ItemReader::readItem(const Place &place, int depth)
{
    if (!place.json().isObject()) {
        place.refused(QStringLiteral("this is no item"));
        return std::nullopt;
    }
    if (place.json().find(u"modifierExtension"))
        place.refused(
            QStringLiteral("it carries a rule that changes its meaning and is not known"));
    const auto type = readType(place);
    if (!type)
        return std::nullopt;
    Item item;
    item.type = *type;
    item.linkId = readLinkId(place, *type);
    item.text = place.string(u"text");
    item.prefix = place.string(u"prefix");
    item.required = place.boolean(u"required");
    item.repeats = place.boolean(u"repeats");
    item.readOnly = place.boolean(u"readOnly");
    item.maxLength = place.whole(u"maxLength");
    for (const Place &code : place.each(u"code"))
        item.codes.push_back(reading::readCoding(code));
    reading::readExtensions(place, item);
    readAnswers(place, item);
    readConditions(place, item);
    item.items = readItems(place, depth + 1);
    takeTexts(item);
    if (item.type == ItemType::Display)
        item.required = item.repeats = false;
    return item;
}

void ItemReader::readAnswers(const Place &place, Item &item) const
{
    const bool choice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
    item.options = reading::readOptions(place, m_root);
    if (choice && item.options.empty()) {
        if (item.required && item.type == ItemType::Choice)
            place.refused(
                QStringLiteral("it must be answered and there is nothing to choose from"));
        else
            place.ignored(QStringLiteral("there is nothing to choose from"));
    }
    for (const Place &initial : place.each(u"initial")) {
        const auto value = reading::readValue(initial, u"value");
        if (value && item.isQuestion() && fitsType(item, *value) &&
            (item.repeats || item.initial.empty())) {
            const Option *option = optionFor(item, *value);
            item.initial.push_back(option ? option->value : *value);
        } else
            initial.ignored(QStringLiteral("an initial value that does not fit the item"));
    }
}

void ItemReader::readConditions(const Place &place, Item &item)
{
    for (const Place &at : place.each(u"enableWhen")) {
        EnableWhen condition;
        condition.question = at.string(u"question");
        const QString word = at.string(u"operator");
        auto op = operatorOf(word);
        auto answer = reading::readValue(at, u"answer");
        if (!op && word.isEmpty() && at.json().find(u"hasAnswer")) {
            at.repaired(QStringLiteral("\"hasAnswer\" is of an older version; read as exists"));
            op = Operator::Exists;
            answer = at.boolean(u"hasAnswer");
        } else if (!op && word.isEmpty() && answer) {
            at.repaired(QStringLiteral("there is no operator; read as equal"));
            op = Operator::Equal;
        }
        if (!op || !answer || (op == Operator::Exists && !std::holds_alternative<bool>(*answer))) {
            at.refused(QStringLiteral("a condition that cannot be understood"));
            continue;
        }
        condition.op = *op;
        condition.answer = *answer;
        item.enableWhen.push_back(condition);
        m_conditions.push_back({at, condition, item.linkId});
    }
    const QString behaviour = place.string(u"enableBehavior");
    item.enableBehavior = behaviour == u"any" ? EnableBehavior::Any : EnableBehavior::All;
    if (behaviour.isEmpty() && item.enableWhen.size() > 1)
        place.repaired(QStringLiteral("several conditions and no enableBehavior; all must hold"));
    else if (!behaviour.isEmpty() && behaviour != u"any" && behaviour != u"all")
        place.refused(QStringLiteral("an enableBehavior that is not known"));
}

void ItemReader::checkConditions(const Questionnaire &questionnaire) const
{
    for (const auto &[place, condition, owner] : m_conditions)
        checkCondition(place, condition, owner, questionnaire);
}

} // namespace backwell::content::reading
