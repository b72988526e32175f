// SPDX-License-Identifier: Apache-2.0
// What may be answered: answerOption and contained value sets.
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
    const size_t before = options.size();
    if (!addOption(place, value, options))
        place.refused(QStringLiteral("an option without a value"));
    if (options.size() > before)
        options.back().initialSelected = place.boolean(u"initialSelected");
}

void addConcept(const Place &place, const QString &system, const QString &weight, const Place &root,
                std::vector<Option> &options)
{
    Coding coding = readCoding(place);
    coding.ordinal = readOrdinal(place.json(), weight);
    if (coding.system.isEmpty())
        coding.system = system;
    if (!coding.ordinal)
        coding.ordinal = pointsInCodeSystem(root.json(), coding);
    if (!addOption(place, coding, options))
        place.ignored(QStringLiteral("a concept without a code"));
}

void readExpansion(const Place &place, const QString &weight, const Place &root,
                   std::vector<Option> &options, int depth)
{
    if (depth > 16)
        return;
    for (const Place &entry : place.each(u"contains")) {
        if (!entry.boolean(u"abstract") && !entry.boolean(u"inactive"))
            addConcept(entry, {}, weight, root, options);
        readExpansion(entry, weight, root, options, depth + 1);
    }
}

std::vector<Option> readValueSet(const Place &valueSet, const Place &root)
{
    std::vector<Option> options;
    if (const auto expansion = valueSet.at(u"expansion"))
        readExpansion(*expansion, weightProperty(expansion->json()), root, options, 0);
    const auto compose = valueSet.at(u"compose");
    if (!options.empty() || !compose)
        return options;
    for (const Place &include : compose->each(u"include")) {
        for (const Place &entry : include.each(u"concept"))
            addConcept(entry, include.string(u"system"), {}, root, options);
        if (include.json().find(u"filter") || include.json().find(u"valueSet") ||
            !include.json().find(u"concept"))
            include.ignored(
                QStringLiteral("options that only a terminology server knows are left out"));
    }
    return options;
}

std::optional<Place> findValueSet(const Place &root, const QString &name)
{
    for (const Place &contained : root.each(u"contained")) {
        if (contained.json()[u"resourceType"].string() != u"ValueSet")
            continue;
        const QString url = contained.json()[u"url"].string();
        if (name == u'#' + contained.json()[u"id"].string() ||
            (!url.isEmpty() && url == name.section(u'|', 0, 0)))
            return contained;
    }
    return std::nullopt;
}
} // namespace

std::vector<Option> readOptions(const Place &item, const Place &root)
{
    std::vector<Option> options;
    for (const Place &option : item.each(u"answerOption"))
        readAnswerOption(option, root, options);
    for (const Place &option : item.each(u"option")) {
        option.repaired(QStringLiteral("\"option\" is of an older version; read as answerOption"));
        readAnswerOption(option, root, options);
    }
    const QString name = item.string(u"answerValueSet");
    if (name.isEmpty() || !options.empty())
        return options;
    const auto valueSet = findValueSet(root, name);
    if (!valueSet) {
        item.ignored(QStringLiteral("the list of options is not in the file: ") + name.left(200));
        return options;
    }
    return readValueSet(*valueSet, root);
}

} // namespace backwell::content::reading
