// SPDX-License-Identifier: Apache-2.0
// What the number of a quantity is measured in, where a questionnaire leaves a choice.
#include "content/questionnaire/entry_text.h"
#include "content/questionnaire/session.h"
#include "content/questionnaire/session_state.h"

#include <algorithm>

namespace backwell::content
{

namespace
{

bool isUnitOf(const sync::Quantity &quantity, const Coding &unit)
{
    const sync::Quantity wanted = inUnit(quantity.value, unit);
    return quantity.code.isEmpty() && wanted.code.isEmpty()
               ? quantity.unit == wanted.unit
               : quantity.system == wanted.system && quantity.code == wanted.code;
}

} // namespace

std::optional<Coding> FormNode::measuredIn() const
{
    if (unit || item->unitOptions.size() < 2)
        return unit ? unit : item->unit;
    for (const FormInstance &instance : instances) {
        const auto *quantity =
            instance.value ? std::get_if<sync::Quantity>(&*instance.value) : nullptr;
        if (quantity && !quantity->unit.isEmpty())
            return Coding{quantity->system, quantity->code, quantity->unit, {}};
    }
    return item->unit;
}

std::optional<int> Session::unit(const Path &path) const
{
    const FormNode *node = m_state->question(path);
    const std::optional<Coding> unit =
        node && !node->item->unitOptions.empty() ? node->measuredIn() : std::nullopt;
    if (!unit)
        return std::nullopt;
    const std::vector<Coding> &options = node->item->unitOptions;
    const auto found = std::ranges::find_if(options, [&](const Coding &option) {
        return isUnitOf(inUnit({QStringLiteral("0")}, *unit), option);
    });
    return found == options.end() ? std::nullopt : std::optional(int(found - options.begin()));
}

Result<void> Session::setUnit(const Path &path, int unit)
{
    FormNode *node = m_state->question(path);
    if (!node)
        return fail(ErrorKind::NotFound, QStringLiteral("no question at ") + path.toString());
    if (!node->item->isAsked())
        return fail(ErrorKind::Denied, QStringLiteral("read only: ") + path.toString());
    const std::vector<Coding> &options = node->item->unitOptions;
    if (unit < 0 || unit >= int(options.size()))
        return fail(ErrorKind::Invalid, QStringLiteral("no such unit at ") + path.toString());
    node->unit = options[size_t(unit)];
    for (FormInstance &instance : node->instances)
        if (auto *quantity =
                instance.value ? std::get_if<sync::Quantity>(&*instance.value) : nullptr)
            *quantity = inUnit(quantity->value, *node->unit);
    m_state->changed = true;
    m_state->settle();
    return {};
}

} // namespace backwell::content
