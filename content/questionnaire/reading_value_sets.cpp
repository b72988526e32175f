// SPDX-License-Identifier: Apache-2.0
// Value sets and code systems that came along in `contained`.
#include "content/questionnaire/reading.h"

#include <algorithm>

namespace backwell::content::reading
{

namespace
{
using Options = std::vector<Option>;

/// By "#id" or by url; a version behind the url does not matter: there is one in the file.
std::optional<Place> findContained(const Place &root, QStringView type, const QString &name)
{
    for (const Place &contained : root.each(u"contained")) {
        if (contained.json()[u"resourceType"].string() != type)
            continue;
        const QString url = contained.json()[u"url"].string();
        if (name == u'#' + contained.json()[u"id"].string() ||
            (!url.isEmpty() && url == name.section(u'|', 0, 0)))
            return contained;
    }
    return std::nullopt;
}

/// `weight` is the property that gives points, or empty.
void addConcept(const Place &place, const QString &system, const QString &weight, const Place &root,
                Options &options)
{
    Coding coding = readCoding(place);
    coding.ordinal = readOrdinal(place.json(), weight);
    if (coding.system.isEmpty())
        coding.system = system;
    if (!coding.ordinal)
        coding.ordinal = pointsInCodeSystem(root.json(), coding);
    if (coding.code.isEmpty() || !addOption(place, coding, options))
        place.ignored(QStringLiteral("a concept without a code"));
}

void readExpansion(const Place &place, const QString &weight, const Place &root, Options &options)
{
    for (const Place &entry : place.each(u"contains")) {
        if (!entry.boolean(u"abstract") && !entry.boolean(u"inactive"))
            addConcept(entry, {}, weight, root, options);
        readExpansion(entry, weight, root, options);
    }
}

void readCodeSystem(const Place &place, const QString &system, const Place &root, Options &options)
{
    for (const Place &entry : place.each(u"concept")) {
        addConcept(entry, system, {}, root, options);
        readCodeSystem(entry, system, root, options);
    }
}

/// Nothing when it cannot be told without a terminology server.
std::optional<Options> readPart(const Place &part, const Place &root)
{
    const QString system = part.string(u"system");
    Options options;
    if (part.json().find(u"filter") || part.json().find(u"valueSet"))
        return std::nullopt;
    if (part.json().find(u"concept")) {
        for (const Place &entry : part.each(u"concept"))
            addConcept(entry, system, {}, root, options);
        return options;
    }
    const auto codes = findContained(root, u"CodeSystem", system);
    if (!codes || system.isEmpty() || codes->json()[u"content"].string() == u"fragment")
        return std::nullopt;
    readCodeSystem(*codes, system, root, options);
    return options;
}

void readCompose(const Place &compose, const Place &root, Options &options)
{
    for (const Place &include : compose.each(u"include")) {
        const auto part = readPart(include, root);
        if (!part)
            include.ignored(
                QStringLiteral("options that only a terminology server knows are left out"));
        for (const Option &option : part.value_or(Options{})) {
            if (std::ranges::find(options, option.value, &Option::value) == options.end())
                options.push_back(option);
        }
    }
    for (const Place &exclude : compose.each(u"exclude")) {
        const auto part = readPart(exclude, root);
        if (!part)
            exclude.refused(QStringLiteral("it leaves out options that are not in the file"));
        for (const Option &option : part.value_or(Options{}))
            std::erase_if(options, [&](const Option &o) { return o.value == option.value; });
    }
}
} // namespace

std::vector<Option> readValueSet(const Place &item, const QString &name, const Place &root)
{
    Options options;
    const auto valueSet = findContained(root, u"ValueSet", name);
    if (!valueSet) {
        item.ignored(QStringLiteral("the list of options is not in the file: ") + name.left(200));
        return options;
    }
    if (const auto expansion = valueSet->at(u"expansion"))
        readExpansion(*expansion, weightProperty(expansion->json()), root, options);
    const auto compose = valueSet->at(u"compose");
    if (options.empty() && compose)
        readCompose(*compose, root, options);
    return options;
}

} // namespace backwell::content::reading
