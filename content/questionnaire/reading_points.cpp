// SPDX-License-Identifier: Apache-2.0
// The points of an answer: ordinalValue and itemWeight in all the places where they are written.
#include "content/questionnaire/reading.h"

#include <algorithm>
#include <array>

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

std::optional<Decimal> readProperty(const Place &concept_, const QString &code)
{
    if (code.isEmpty())
        return std::nullopt;
    for (const JsonValue &property : concept_.json()[u"property"].items) {
        if (property[u"code"].string() == code)
            return readDecimal(property[u"valueDecimal"]);
    }
    return std::nullopt;
}

std::optional<Decimal> findIn(const Place &parent, const QString &code, const QString &weight)
{
    for (const Place &concept_ : parent.each(u"concept")) {
        auto points = concept_.json()[u"code"].string() == code ? readOrdinal(concept_, weight)
                                                                : findIn(concept_, code, weight);
        if (points)
            return points;
    }
    return std::nullopt;
}
} // namespace

QString weightProperty(const Place &declaring)
{
    const JsonValue &declared = declaring.json()[u"property"];
    const auto found = std::ranges::find_if(declared.items, [](const JsonValue &property) {
        return property[u"uri"].string() == weightUri;
    });
    return found == declared.items.end() ? QString() : (*found)[u"code"].string();
}

std::optional<Decimal> readOrdinal(const Place &place, const QString &weight)
{
    for (const QStringView url : pointUrls) {
        for (const Place &extension : place.extensions(url)) {
            for (const QStringView key : {u"valueDecimal", u"valueInteger"}) {
                if (const JsonValue *value = extension.json().find(key))
                    return readDecimal(*value);
            }
        }
    }
    for (const Place &property : place.extensions(propertyUrl)) {
        const auto code = property.extensions(u"code");
        const auto value = property.extensions(u"value[x]");
        if (!value.empty() && !code.empty() && code.front().string(u"valueCode") == u"itemWeight")
            return readDecimal(value.front().json()[u"valueDecimal"]);
    }
    return readProperty(place, weight);
}

std::optional<Decimal> pointsInCodeSystem(const Place &root, const Coding &coding)
{
    for (const Place &contained : root.each(u"contained")) {
        if (contained.json()[u"resourceType"].string() == u"CodeSystem" &&
            contained.json()[u"url"].string() == coding.system)
            return findIn(contained, coding.code, weightProperty(contained));
    }
    return std::nullopt;
}

} // namespace backwell::content::reading
