// SPDX-License-Identifier: Apache-2.0
// Typed text -> answer, and whether an answer is of the type an item asks for.
#pragma once

#include "content/questionnaire/questionnaire.h"

namespace backwell::content
{

/// What a person typed, surrounding space taken off. Numbers take a comma or a point, dates
/// YYYY-MM-DD (year or month alone too), times HH:MM with or without seconds. Nothing when it
/// cannot be read as the item's type.
std::optional<AnswerValue> readTyped(const Item &item, const QString &text);

/// The type fits and the value is well formed; limits and options are not looked at.
bool fitsType(const Item &item, const AnswerValue &value);

/// Control characters that FHIR forbids in text become spaces.
QString withoutControls(QString text);

bool isDecimal(QStringView text);
bool isDate(QStringView text);
bool isDateTime(QStringView text);

} // namespace backwell::content
