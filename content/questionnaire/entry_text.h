// SPDX-License-Identifier: Apache-2.0
// Typed text -> answer, and whether an answer is of the type an item asks for.
#pragma once

#include "content/questionnaire/questionnaire.h"

namespace backwell::content
{

/// What a person typed, surrounding space taken off. Numbers take a comma or a point, dates
/// YYYY-MM-DD (year or month alone too), times HH:MM with or without seconds. Nothing when it
/// cannot be read as the item's type.
/// `unit` is what a quantity is measured in.
std::optional<AnswerValue> readTyped(const Item &item, const QString &text,
                                     const std::optional<Coding> &unit = std::nullopt);

/// `number` in this unit; a code without its system is left out, as FHIR asks.
sync::Quantity inUnit(const Decimal &number, const Coding &unit);

/// The type fits and the value is well formed; limits and options are not looked at.
bool fitsType(const Item &item, const AnswerValue &value);

/// Control characters that FHIR forbids in text become spaces.
QString withoutControls(QString text);

bool isDecimal(QStringView text);
bool isDate(QStringView text);
bool isDateTime(QStringView text);

} // namespace backwell::content
