// SPDX-License-Identifier: Apache-2.0
// Every rule of content/schema/README.md over one pack folder.
#pragma once

#include "content/tool/finding.h"

#include <QDate>

namespace backwell::content::tool
{

/// `folder` is a pack's source or a built pack; its signature is not looked at. `today` decides
/// which review dates have passed. Errors first.
Findings checkPack(const QString &folder, QDate today);

} // namespace backwell::content::tool
