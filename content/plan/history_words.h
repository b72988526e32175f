// SPDX-License-Identifier: Apache-2.0
// The words of a history's numbers in JSON, in their order.
#pragma once

#include <QStringList>

namespace backwell::content::plan
{

const QStringList &feltNames();
const QStringList &legAfterNames();
const QStringList &functionNames();
const QStringList &legWeekNames();
const QStringList &fitnessNames();
const QStringList &supportNames();
const QStringList &agreedNames();
const QStringList &safetyNames(); ///< lists-only, check-and-plan

} // namespace backwell::content::plan
