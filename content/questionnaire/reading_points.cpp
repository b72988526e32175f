// SPDX-License-Identifier: Apache-2.0
// The points of an answer: ordinalValue and itemWeight in all the places where they are written.
#include "content/questionnaire/reading.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace backwell::content::reading
{

namespace
{
// The last two are what STU3 had for the first.
constexpr std::array<QStringView, 4> pointUrls{
    u"http://hl7.org/fhir/StructureDefinition/ordinalValue",
    u"http://hl7.org/fhir/StructureDefinition/itemWeight",
    u"http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue",
    u"http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue"};
// R5's ValueSet.expansion.contains.property, as R4 may carry it.
constexpr auto propertyUrl =
    u"http://hl7.org/fhir/5.0/StructureDefinition/extension-ValueSet.expansion.contains.property";
constexpr auto weightUri = u"http://hl7.org/fhir/concept-properties#itemWeight";

/// The extensions of a value with this url.
auto extensions(const JsonValue &of, QStringView url)
{
    return of[u"extension"].items | std::views::filter([url](const JsonValue &extension) {
               return extension[u"url"].string() == url;
           });
}

const JsonValue *findConcept(const JsonValue &parent, const QString &code)
{
    for (const JsonValue &concept_ : parent[u"concept"].items) {
        if (concept_[u"code"].string() == code)
            return &concept_;
        if (const JsonValue *deeper = findConcept(concept_, code))
            return deeper;
    }
    return nullptr;
}
} // namespace

QString weightProperty(const JsonValue &declaring)
{
    const JsonValue &declared = declaring[u"property"];
    const auto found = std::ranges::find_if(declared.items, [](const JsonValue &property) {
        return property[u"uri"].string() == weightUri;
    });
    return found == declared.items.end() ? QString() : (*found)[u"code"].string();
}

std::optional<Decimal> readOrdinal(const JsonValue &value, const QString &weight)
{
    for (const QStringView url : pointUrls) {
        for (const JsonValue &extension : extensions(value, url)) {
            const JsonValue *whole = extension.find(u"valueInteger");
            return readDecimal(whole ? *whole : extension[u"valueDecimal"]);
        }
    }
    for (const JsonValue &property : extensions(value, propertyUrl)) {
        for (const JsonValue &code : extensions(property, u"code")) {
            for (const JsonValue &number : extensions(property, u"value[x]")) {
                if (code[u"valueCode"].string() == u"itemWeight")
                    return readDecimal(number[u"valueDecimal"]);
            }
        }
    }
    for (const JsonValue &property : value[u"property"].items) {
        if (!weight.isEmpty() && property[u"code"].string() == weight)
            return readDecimal(property[u"valueDecimal"]);
    }
    return std::nullopt;
}

std::optional<Decimal> pointsInCodeSystem(const JsonValue &root, const Coding &coding)
{
    for (const JsonValue &contained : root[u"contained"].items) {
        if (contained[u"resourceType"].string() != u"CodeSystem" ||
            contained[u"url"].string() != coding.system)
            continue;
        const JsonValue *concept_ = findConcept(contained, coding.code);
        return concept_ ? readOrdinal(*concept_, weightProperty(contained)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace backwell::content::reading
