// SPDX-License-Identifier: Apache-2.0
// Items, their conditions, and what is wrong with them.
#include "content/questionnaire/item_reader.h"

#include "content/questionnaire/form_tree.h"

#include <QHash>

#include <algorithm>

namespace backwell::content::reading
{

namespace
{
constexpr int maxItems = 5000;
constexpr int maxLines = 20'000;
/// An answer may stand no deeper in a response than this, so that every response can be written.
constexpr int maxNesting = 56;

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

/// Types of R4 that nobody can answer here.
bool isLeftOut(const QString &type)
{
    return type == u"attachment" || type == u"reference";
}

std::optional<ItemType> readType(const Place &place)
{
    const QString word = place.string(u"type");
    const auto found = typeWords().constFind(word);
    if (found != typeWords().constEnd())
        return *found;
    if (word.isEmpty() && place.json().find(u"item")) {
        place.repaired(QStringLiteral("there is no type; with items below it is a group"));
        return ItemType::Group;
    }
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

/// Whether somebody could answer something here, one day.
bool canHoldAnswer(const Item &item)
{
    if (item.isQuestion())
        return item.type != ItemType::Choice || !item.options.empty();
    return std::ranges::any_of(item.items, canHoldAnswer);
}

/// How many lines the form has when it opens: repeats and initial answers multiply what stands
/// below.
int openingLines(const std::vector<Item> &items)
{
    int lines = 0;
    for (const Item &item : items) {
        const int below = openingLines(item.items);
        lines = std::min(lines + 1 + openingInstances(item) * below, maxLines + 1);
    }
    return lines;
}
} // namespace

std::vector<Item> ItemReader::read()
{
    std::vector<Item> items = readItems(m_root, 3);
    m_conditions.check(items, m_leftOut);
    if (items.empty())
        m_root.ignored(QStringLiteral("there is nothing to ask"));
    if (openingLines(items) > maxLines)
        m_root.refused(QStringLiteral("it would open with more than 20,000 lines"));
    return items;
}

/// `nesting` is how deep in the JSON of a response these items would stand.
std::vector<Item> ItemReader::readItems(const Place &parent, int nesting)
{
    std::vector<Item> items;
    for (const Place &place : parent.each(u"item")) {
        if (++m_count > maxItems) {
            if (m_count == maxItems + 1)
                place.refused(QStringLiteral("more than 5,000 items"));
            return items;
        }
        if (nesting > maxNesting) {
            place.refused(QStringLiteral("nested too deep to write an answer down"));
            return items;
        }
        if (auto item = readItem(place, nesting))
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

/// What stands below goes with it: it would belong to an answer that nobody can give.
void ItemReader::leaveOut(const Place &place)
{
    m_leftOut.insert(readLinkId(place, ItemType::Group));
    for (const Place &below : place.each(u"item")) {
        if (++m_count <= maxItems && !below.string(u"linkId").isEmpty())
            leaveOut(below);
    }
}

std::optional<Item> ItemReader::readItem(const Place &place, int nesting)
{
    if (!place.json().isObject()) {
        place.refused(QStringLiteral("this is no item"));
        return std::nullopt;
    }
    if (const QString word = place.string(u"type"); isLeftOut(word)) {
        place.ignored(QStringLiteral("an item of type %1 cannot be answered here and is left out%2")
                          .arg(word, place.boolean(u"required")
                                         ? QStringLiteral(", though required")
                                         : QString()));
        leaveOut(place);
        return std::nullopt;
    }
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
    reading::readAnswers(place, m_root, item);
    reading::remarkUnknown(place, Kind::Item);
    m_conditions.read(place, item);
    item.items = readItems(place, nesting + (item.isQuestion() ? 4 : 2));
    takeTexts(item);
    if (item.type == ItemType::Group && item.required && !canHoldAnswer(item)) {
        item.required = false;
        place.repaired(QStringLiteral("it asks for an answer and nothing in it can be answered"));
    }
    if (item.type == ItemType::Display)
        item.required = item.repeats = false;
    return item;
}

} // namespace backwell::content::reading
