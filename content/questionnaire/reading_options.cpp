// SPDX-License-Identifier: Apache-2.0
// What may be answered: answerOption, with what its extensions say.
#include "content/questionnaire/reading.h"

namespace backwell::content::reading
{

namespace
{
constexpr auto prefixUrl = u"http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix";
constexpr auto exclusiveUrl =
    u"http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
constexpr auto pictureUrl = u"https://fhir.backwell.example/StructureDefinition/picture";

QString extensionText(const Place &place, QStringView url)
{
    const auto found = place.extensions(url);
    return found.empty() ? QString() : found.front().string(u"valueString");
}

void readAnswerOption(const Place &place, const Place &root, std::vector<Option> &options)
{
    if (place.json().find(u"valueReference")) {
        place.refused(
            QStringLiteral("an option that points to another record cannot be chosen here"));
        return;
    }
    auto value = readValue(place, u"value");
    if (auto *coding = value ? std::get_if<Coding>(&*value) : nullptr) {
        if (!coding->ordinal)
            coding->ordinal = readOrdinal(place.json());
        if (!coding->ordinal)
            coding->ordinal = pointsInCodeSystem(root.json(), *coding);
    }
    remarkUnknown(place, Kind::Option);
    const size_t before = options.size();
    if (!addOption(place, value, options))
        place.refused(QStringLiteral("an option without a value"));
    if (options.size() > before)
        options.back().initialSelected = place.boolean(u"initialSelected");
}
} // namespace

bool addOption(const Place &at, std::optional<AnswerValue> value, std::vector<Option> &options)
{
    if (!value)
        return false;
    Option option{*value,
                  plainText(*value),
                  extensionText(at, prefixUrl),
                  extensionText(at, pictureUrl),
                  false,
                  false,
                  {}};
    if (const auto *coding = std::get_if<Coding>(&option.value))
        option.points = coding->ordinal;
    else
        option.points = readOrdinal(at.json());
    if (option.label.isEmpty())
        return false;
    for (const Option &other : options) {
        if (other.value == option.value) {
            at.repaired(QStringLiteral("the same option occurs twice; once is kept"));
            return true;
        }
    }
    const auto exclusive = at.extensions(exclusiveUrl);
    option.exclusive = !exclusive.empty() && exclusive.front().boolean(u"valueBoolean");
    options.push_back(std::move(option));
    return true;
}

std::vector<Option> readOptions(const Place &item, const Place &root)
{
    std::vector<Option> options;
    for (const Place &option : item.each(u"answerOption"))
        readAnswerOption(option, root, options);
    const QString name = item.string(u"answerValueSet");
    if (name.isEmpty() || !options.empty())
        return options;
    return readValueSet(item, name, root);
}

} // namespace backwell::content::reading
