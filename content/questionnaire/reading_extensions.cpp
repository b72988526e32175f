// SPDX-License-Identifier: Apache-2.0
// Extensions of an item: those we know, and a remark on every other.
#include "content/questionnaire/reading.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace backwell::content::reading
{

namespace
{
using Handler = std::function<void(const Place &, Item &)>;

Control controlOf(const QString &code)
{
    static const QHash<QString, Control> controls{
        {QStringLiteral("slider"), Control::Slider},
        {QStringLiteral("radio-button"), Control::Radio},
        {QStringLiteral("check-box"), Control::CheckBox},
        {QStringLiteral("drop-down"), Control::DropDown},
        {QStringLiteral("autocomplete"), Control::AutoComplete},
        {QStringLiteral("help"), Control::Help},
        {QStringLiteral("flyover"), Control::Help},
        {QStringLiteral("header"), Control::Header},
        {QStringLiteral("footer"), Control::Footer},
        {QStringLiteral("page"), Control::Page},
        {QStringLiteral("unit"), Control::Unit},
        {QStringLiteral("lower"), Control::Lower},
        {QStringLiteral("upper"), Control::Upper}};
    return controls.value(code, Control::Other);
}

void readControl(const Place &place, Item &item)
{
    const auto concept_ = place.at(u"valueCodeableConcept");
    if (!concept_)
        return place.ignored(QStringLiteral("a control without a code"));
    for (const Place &coding : concept_->each(u"coding"))
        item.control = controlOf(coding.string(u"code"));
    if (item.control == Control::None && concept_->json().find(u"text"))
        item.control = controlOf(concept_->string(u"text").toLower());
    if (item.control == Control::Other)
        place.ignored(QStringLiteral("an unknown control; the usual one for the type is shown"));
}

void readEnds(const Place &place, Item &item)
{
    const QString labels = place.string(u"valueString");
    item.lowLabel = labels.section(u'|', 0, 0);
    item.highLabel = labels.section(u'|', 1);
}

void readStep(const Place &place, Item &item)
{
    const auto value = readValue(place, u"value");
    if (const auto *whole = value ? std::get_if<qint32>(&*value) : nullptr)
        item.step = Decimal{QString::number(*whole)};
    if (const auto *decimal = value ? std::get_if<Decimal>(&*value) : nullptr)
        item.step = *decimal;
}

/// The pattern of a stranger is anchored, and stopped when it would try for ever.
void readPattern(const Place &place, Item &item)
{
    constexpr qsizetype longest = 1000;
    const QString text = place.string(u"valueString");
    const QString whole = QStringLiteral("(*LIMIT_MATCH=100000)\\A(?:%1)\\z").arg(text);
    const QRegularExpression pattern(whole, QRegularExpression::UseUnicodePropertiesOption);
    if (text.isEmpty() || text.size() > longest || !QRegularExpression(text).isValid() ||
        !pattern.isValid())
        return place.ignored(QStringLiteral("a pattern that is not understood"));
    item.pattern = pattern;
}

/// SDC limits of a quantity.
void readQuantityLimit(const Place &place, std::optional<AnswerValue> &limit)
{
    limit = readValue(place, u"value");
    if (limit && !std::holds_alternative<sync::Quantity>(*limit))
        limit.reset();
}

Handler expression(Expression::Kind kind)
{
    return [kind](const Place &place, Item &item) {
        item.expressions.push_back(readExpression(place, kind));
    };
}

const QHash<QString, Handler> &handlers()
{
    const QString fhir = QStringLiteral("http://hl7.org/fhir/StructureDefinition/");
    const QString sdc =
        QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-");
    const QString own = QStringLiteral("https://fhir.backwell.example/StructureDefinition/");
    const auto unit = [](const Place &p, Item &i) {
        if (const auto coding = p.at(u"valueCoding"))
            i.unit = readCoding(*coding);
    };
    const auto unitOption = [](const Place &p, Item &i) {
        if (const auto coding = p.at(u"valueCoding"))
            i.unitOptions.push_back(readCoding(*coding));
    };
    const auto orientation = [](const Place &p, Item &i) {
        i.horizontal = p.string(u"valueCode") == u"horizontal";
    };
    const auto nothing = [](const Place &, Item &) {};
    static const QHash<QString, Handler> all{
        {fhir + QStringLiteral("questionnaire-itemControl"), readControl},
        {fhir + QStringLiteral("questionnaire-unit"), unit},
        {fhir + QStringLiteral("questionnaire-unitOption"), unitOption},
        {fhir + QStringLiteral("minValue"),
         [](const Place &p, Item &i) { i.minValue = readValue(p, u"value"); }},
        {fhir + QStringLiteral("maxValue"),
         [](const Place &p, Item &i) { i.maxValue = readValue(p, u"value"); }},
        {sdc + QStringLiteral("minQuantity"),
         [](const Place &p, Item &i) { readQuantityLimit(p, i.minValue); }},
        {sdc + QStringLiteral("maxQuantity"),
         [](const Place &p, Item &i) { readQuantityLimit(p, i.maxValue); }},
        {fhir + QStringLiteral("regex"), readPattern},
        {fhir + QStringLiteral("minLength"),
         [](const Place &p, Item &i) { i.minLength = p.whole(u"valueInteger"); }},
        {sdc + QStringLiteral("openLabel"),
         [](const Place &p, Item &i) { i.openLabel = p.string(u"valueString"); }},
        {fhir + QStringLiteral("maxDecimalPlaces"),
         [](const Place &p, Item &i) { i.maxDecimalPlaces = p.whole(u"valueInteger"); }},
        {fhir + QStringLiteral("questionnaire-minOccurs"),
         [](const Place &p, Item &i) { i.minOccurs = p.whole(u"valueInteger"); }},
        {fhir + QStringLiteral("questionnaire-maxOccurs"),
         [](const Place &p, Item &i) { i.maxOccurs = p.whole(u"valueInteger"); }},
        {fhir + QStringLiteral("questionnaire-hidden"),
         [](const Place &p, Item &i) { i.hidden = p.boolean(u"valueBoolean"); }},
        {fhir + QStringLiteral("questionnaire-sliderStepValue"), readStep},
        {fhir + QStringLiteral("entryFormat"),
         [](const Place &p, Item &i) { i.entryFormat = p.string(u"valueString"); }},
        {fhir + QStringLiteral("questionnaire-choiceOrientation"), orientation},
        {fhir + QStringLiteral("questionnaire-displayCategory"), nothing},
        {fhir + QStringLiteral("variable"), expression(Expression::Kind::Variable)},
        {sdc + QStringLiteral("calculatedExpression"), expression(Expression::Kind::Calculated)},
        {sdc + QStringLiteral("enableWhenExpression"), expression(Expression::Kind::EnableWhen)},
        {sdc + QStringLiteral("initialExpression"), expression(Expression::Kind::Initial)},
        {sdc + QStringLiteral("answerExpression"), expression(Expression::Kind::Answer)},
        {own + QStringLiteral("end-labels"), readEnds},
        {own + QStringLiteral("picture"),
         [](const Place &p, Item &i) { i.picture = p.string(u"valueString"); }}};
    return all;
}
} // namespace

Expression readExpression(const Place &extension, Expression::Kind kind)
{
    const auto value = extension.at(u"valueExpression");
    Expression expression{kind, value ? value->string(u"name") : QString(),
                          value ? value->string(u"expression") : extension.string(u"valueString")};
    if (value && value->json().find(u"language"))
        expression.language = value->string(u"language");
    if (kind == Expression::Kind::Answer)
        extension.ignored(QStringLiteral("computed options are left out"));
    else if (expression.language != u"text/fhirpath")
        extension.ignored(
            QStringLiteral("an expression in a language that is not computed here: ") +
            expression.language.left(60));
    return expression;
}

void readExtensions(const Place &place, Item &into)
{
    for (const Place &extension : place.each(u"extension")) {
        const QString url = extension.json()[u"url"].string();
        const auto handler = handlers().constFind(url);
        if (handler != handlers().constEnd())
            (*handler)(extension, into);
        else
            extension.ignored(QStringLiteral("an extension that is not known: ") + url.left(200));
    }
}

} // namespace backwell::content::reading
