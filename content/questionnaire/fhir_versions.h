// SPDX-License-Identifier: Apache-2.0
// Questionnaires in the words of FHIR R5 and STU3, said in those of R4.
#pragma once

#include "content/questionnaire/reader.h"
#include "platform/base/json.h"

namespace backwell::content
{

/// Rewrites what only R5 (https://hl7.org/fhir/R5/questionnaire.html) or STU3
/// (https://hl7.org/fhir/STU3/questionnaire.html) say; each rewrite is a remark in `repaired`. What
/// R4 cannot say is narrowed, so that every answer is also one of the original, or refused.
void rewriteAsR4(JsonValue &questionnaire, ReadReport &report);

} // namespace backwell::content
