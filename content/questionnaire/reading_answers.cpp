// SPDX-License-Identifier: Apache-2.0
// What an item may be answered with, and whether its own rules leave room for an answer.
#include "content/questionnaire/reading.h"

#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/validation.h"

namespace backwell::content::reading
{

namespace
{
bool isChoice(const Item &item)
{
    return item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
}

/// An option of another type could be shown and never taken.
void keepFitting(const Place &place, Item &item)
{
    const auto removed = std::erase_if(
        item.options, [&](const Option &option) { return !fitsType(item, option.value); });
    if (removed > 0)
        place.ignored(QStringLiteral("%1 options that do not fit the type of the item are left out")
                          .arg(removed));
}

void checkOptions(const Place &place, Item &item)
{
    if (!isChoice(item) || !item.options.empty())
        return;
    place.ignored(QStringLiteral("there is nothing to choose from"));
    if (item.type == ItemType::Choice && item.required) {
        item.required = false;
        place.repaired(QStringLiteral("it asks for an answer that nobody can give here; it may be "
                                      "left unanswered"));
    }
}

void checkLimits(const Place &place, Item &item)
{
    if (item.minValue && item.maxValue && compare(*item.minValue, *item.maxValue).value_or(0) > 0)
        place.refused(QStringLiteral("its smallest answer is larger than its largest"));
    if (item.maxOccurs == 0)
        place.refused(QStringLiteral("it may not be answered at all (maxOccurs is 0)"));
    else if (item.minOccurs && item.maxOccurs && *item.minOccurs > *item.maxOccurs)
        place.refused(QStringLiteral("it wants more answers than it allows"));
    if (item.step && compare(*item.step, qint32(0)).value_or(-1) <= 0) {
        place.ignored(QStringLiteral("a step that leads nowhere"));
        item.step.reset();
    }
    if (!item.unit && item.unitOptions.size() == 1)
        item.unit = item.unitOptions.front();
}

void readInitial(const Place &place, Item &item)
{
    for (const Place &initial : place.each(u"initial")) {
        const auto value = readValue(initial, u"value");
        if (value && item.isQuestion() && fitsType(item, *value) && keepsLimits(item, *value) &&
            (item.repeats || item.initial.empty())) {
            const Option *option = optionFor(item, *value); // it brings its display and points
            item.initial.push_back(option ? option->value : *value);
        } else {
            initial.ignored(QStringLiteral("an initial value that does not fit the item"));
        }
    }
}
} // namespace

void readAnswers(const Place &place, const Place &root, Item &item)
{
    item.options = readOptions(place, root);
    keepFitting(place, item);
    checkOptions(place, item);
    checkLimits(place, item);
    readInitial(place, item);
}

} // namespace backwell::content::reading
