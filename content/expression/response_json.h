// SPDX-License-Identifier: Apache-2.0
// The answers so far as the QuestionnaireResponse that expressions look at.
#pragma once

#include "sync/record/answer.h"

#include <QByteArray>

namespace backwell::content
{

/// A FHIR R4 QuestionnaireResponse in progress. It never leaves the machine and is no record: it
/// has no id, and a coding carries its points (ordinalValue), wherever the questionnaire gave them.
QByteArray responseJson(const QString &questionnaire, const std::vector<sync::AnswerItem> &items);

} // namespace backwell::content
