// SPDX-License-Identifier: Apache-2.0
// Numbers that ring nobody, for regions that nobody runs.
#pragma once

#include <QString>

namespace backwell::content::tool
{

/// In a range that Ofcom keeps free for drama (United Kingdom; premium rate left out). `phone` may
/// have spaces and +44.
bool isForDrama(const QString &phone);

/// Good in every region, also an invented one: 999, 111, 116 123.
bool isNational(const QString &phone);

} // namespace backwell::content::tool
