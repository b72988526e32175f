// SPDX-License-Identifier: Apache-2.0
// What must hold of any bytes that are taken for a questionnaire.
#pragma once

#include <QByteArray>
#include <QString>

namespace backwell::tests
{

/// Reads `input` (up to the first NUL byte) and, when it loads, answers it the way the rest of the
/// bytes say; saves, restores, sends and reads back what was answered. Empty when all agrees, else
/// one sentence on what does not. The same bytes give the same sentence.
QString tryQuestionnaire(const QByteArray &input);

} // namespace backwell::tests
