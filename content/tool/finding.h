// SPDX-License-Identifier: Apache-2.0
// What the check of a pack has to say.
#pragma once

#include <QString>

#include <vector>

namespace backwell::content::tool
{

/// Error: the pack must not be built. Warning: somebody should look. Note: to be done before
/// release.
enum class Level { Error, Warning, Note };

struct Finding {
    Level level = Level::Error;
    QString file;
    QString text;
};
using Findings = std::vector<Finding>;

} // namespace backwell::content::tool
