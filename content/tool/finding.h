// SPDX-License-Identifier: Apache-2.0
// What the check of a pack has to say.
#pragma once

#include "platform/base/error.h"

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
    QString text; ///< what is wrong and what to do
    int line = 0; ///< of the file, 1-based; 0 when it is about the whole file
    bool operator==(const Finding &) const = default;
};
using Findings = std::vector<Finding>;

/// A reader's error, whose detail may begin with "line N: ".
Finding findingOf(const QString &file, const Error &error);

/// "error: articles/x.md:12: …"
QString asLine(const Finding &finding);

} // namespace backwell::content::tool
