// SPDX-License-Identifier: Apache-2.0
// backwell-pack safety: what a set of answers to the safety check leads to, and which answer
// decided it. For clinical review and for checks; it is not for people with back pain.
#pragma once

#include <QString>

namespace backwell::content::tool
{

/// `file` is as content/schema/safety-answers.schema.json says; "-" is standard input. Prints the
/// outcome, what to do and why, as words or as one JSON object. 0: it was told; 1: the file cannot
/// be used, and why is said on standard error.
int tellSafety(const QString &file, bool json);

} // namespace backwell::content::tool
