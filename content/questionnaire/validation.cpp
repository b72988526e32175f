// SPDX-License-Identifier: Apache-2.0
// Limits, options and counts.
#include "content/questionnaire/validation.h"

#include <algorithm>
#include <array>

namespace backwell::content
{

namespace
{
struct Finding {
    ProblemCode code = ProblemCode::Required;
    QString limit;
};

/// FHIR counts characters of Unicode.
qsizetype letterCount(const AnswerValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->toUcs4().size();
    if (const auto *url = std::get_if<sync::Url>(&value))
        return url->text.toUcs4().size();
    return 0;
}

int placesOf(const AnswerValue &value)
{
    const QString text = plainText(value).section(u' ', 0, 0);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

/// A pattern that runs for too long on this text decides nothing, and the answer stands.
bool breaksForm(const Item &item, const AnswerValue &value)
{
    if (!item.pattern || std::holds_alternative<Coding>(value))
        return false;
    const auto match = item.pattern->match(plainText(value));
    return match.isValid() && !match.hasMatch();
}

std::optional<Finding> checkValue(const Item &item, const AnswerValue &value)
{
    const qsizetype letters = letterCount(value);
    if (item.minLength && letters > 0 && letters < *item.minLength)
        return Finding{ProblemCode::TooShort, QString::number(*item.minLength)};
    if (item.maxLength && letters > *item.maxLength)
        return Finding{ProblemCode::TooLong, QString::number(*item.maxLength)};
    if (item.minValue && compare(value, *item.minValue).value_or(0) < 0)
        return Finding{ProblemCode::TooSmall, plainText(*item.minValue)};
    if (item.maxValue && compare(value, *item.maxValue).value_or(0) > 0)
        return Finding{ProblemCode::TooLarge, plainText(*item.maxValue)};
    const bool fraction = item.type == ItemType::Decimal || item.type == ItemType::Quantity;
    if (fraction && item.maxDecimalPlaces && placesOf(value) > *item.maxDecimalPlaces)
        return Finding{ProblemCode::TooPrecise, QString::number(*item.maxDecimalPlaces)};
    const auto *quantity = std::get_if<sync::Quantity>(&value);
    if (quantity && item.unitOptions.size() > 1 && quantity->unit.isEmpty())
        return Finding{ProblemCode::NoUnit, {}};
    if (breaksForm(item, value))
        return Finding{ProblemCode::WrongForm, item.entryFormat};
    const bool open = item.type == ItemType::OpenChoice && std::holds_alternative<QString>(value);
    if (!item.options.empty() && !open && !optionFor(item, value))
        return Finding{ProblemCode::NotAnOption, {}};
    return std::nullopt;
}

std::optional<Finding> checkQuestion(const FormNode &node)
{
    const Item &item = *node.item;
    int count = 0;
    bool alone = false;
    for (const FormInstance &instance : node.instances) {
        if (!instance.value)
            return Finding{ProblemCode::Unreadable, {}};
        if (const auto finding = checkValue(item, *instance.value))
            return finding;
        const Option *option = optionFor(item, *instance.value);
        alone = alone || (option && option->exclusive);
        ++count;
    }
    if (count == 0)
        return item.required && !item.isComputed() ? std::optional(Finding{}) : std::nullopt;
    if (alone && count > 1)
        return Finding{ProblemCode::NotAlone, {}};
    if (item.minOccurs && count < *item.minOccurs)
        return Finding{ProblemCode::TooFew, QString::number(*item.minOccurs)};
    if (item.maxOccurs && count > *item.maxOccurs)
        return Finding{ProblemCode::TooMany, QString::number(*item.maxOccurs)};
    return std::nullopt;
}

/// A repeat without an answer does not enter the response, so it does not count.
std::optional<Finding> checkGroup(const FormNode &node)
{
    const Item &item = *node.item;
    if (item.type != ItemType::Group)
        return std::nullopt;
    const auto count = std::ranges::count_if(node.instances, &FormInstance::hasAnswer);
    if (count == 0)
        return item.required ? std::optional(Finding{}) : std::nullopt;
    if (item.repeats && item.minOccurs && count < *item.minOccurs)
        return Finding{ProblemCode::TooFew, QString::number(*item.minOccurs)};
    return std::nullopt;
}
} // namespace

QString problemName(ProblemCode code)
{
    constexpr std::array<QStringView, 13> names{
        u"required",  u"unreadable",  u"too-short", u"too-long", u"too-small",
        u"too-large", u"too-precise", u"too-few",   u"too-many", u"not-an-option",
        u"not-alone", u"no-unit",     u"wrong-form"};
    return names.at(size_t(code)).toString();
}

bool keepsLimits(const Item &item, const AnswerValue &value)
{
    return !checkValue(item, value);
}

std::optional<ProblemCode> problemOfAnswers(const FormNode &node)
{
    const auto finding = node.instances.empty() ? std::nullopt : checkQuestion(node);
    return finding ? std::optional(finding->code) : std::nullopt;
}

const Option *optionFor(const Item &item, const AnswerValue &value)
{
    const auto found = std::ranges::find(item.options, value, &Option::value);
    return found == item.options.end() ? nullptr : &*found;
}

void collectProblems(const std::vector<FormNode> &nodes, const Path &at,
                     std::vector<Problem> &problems)
{
    for (const FormNode &node : nodes) {
        const Item &item = *node.item;
        if (!node.enabled)
            continue;
        const Path path = at.child(item.linkId);
        if (item.isQuestion()) {
            if (const auto finding = checkQuestion(node))
                problems.push_back({path, finding->code, finding->limit});
        } else if (const auto finding = checkGroup(node)) {
            problems.push_back({path, finding->code, finding->limit});
        }
        for (size_t i = 0; i < node.instances.size(); ++i)
            collectProblems(node.instances[i].children, at.child(item.linkId, int(i)), problems);
    }
}

} // namespace backwell::content
