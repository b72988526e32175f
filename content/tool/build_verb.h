// SPDX-License-Identifier: Apache-2.0
// backwell-pack build: from a source folder to a signed pack that can be searched.
#pragma once

#include "content/pack/builder.h"

namespace backwell::content::tool
{

/// 0: the pack was written, and how many files it has is printed; 1: why not is told.
int buildOnePack(const QString &source, const QString &target, const QString &keyFile,
                 std::vector<AddedFile> added);

} // namespace backwell::content::tool
